/** The index that a key leads to from another. Undefined for other keys. */
export function indexAfter(key: string, index: number, count: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step !== undefined) return Math.max(0, Math.min(count - 1, index + step));
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
