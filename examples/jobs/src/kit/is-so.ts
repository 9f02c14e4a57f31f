/**
 * Whether something is in a wanted state. Of an object, only the wanted fields count. A platform may write a number or a switch as
 * text, and may leave out what is empty.
 */
export function isSo(now: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(now) && now.length === wanted.length && wanted.every((one, at) => isSo(now[at], one));
  if (Object(wanted) === wanted)
    return Object(now) === now && Object.entries(wanted as object).every(([name, one]) => isSo(Object(now)[name], one));
  return Object(now) !== now && String(now ?? "") === String(wanted ?? "");
}
