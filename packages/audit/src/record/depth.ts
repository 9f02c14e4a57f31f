/** The most levels of a section. Real ones have ten. Writing JSON fails at some thousands. */
const MOST_LEVELS = 100;

/** Whether data is nested so deeply that it cannot be written. Without recursion, which would fail as well. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth += 1) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one !== "object" || one === null) continue;
      for (const part of Object.values(one)) if (typeof part === "object" && part !== null) inner.push(part);
    }
    if (inner.length === 0) return false;
    level = inner;
  }
  return true;
}
