/**
 * Whether a list of the configuration has one of these names. Case does not count, because people copy ids from findings, which
 * have those of Odin in lower case.
 */
export function isNamed(list: readonly string[], ...names: readonly (string | null)[]): boolean {
  if (list.length === 0) return false;
  const wanted = new Set(list.map((one) => one.toLowerCase()));
  return names.some((name) => name !== null && wanted.has(name.toLowerCase()));
}
