/** The names of each list of the configuration, in lower case. A list may have thousands, and each user is looked up in it. */
const lowered = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * Whether a list of the configuration has one of these names. Case does not count, because people copy ids from findings,
 * where the ids of Odin are in lower case.
 */
export function isNamed(list: readonly string[], ...names: readonly (string | null)[]): boolean {
  if (list.length === 0) return false;
  const wanted = lowered.get(list) ?? namesIn(list);
  return names.some((name) => name !== null && wanted.has(name.toLowerCase()));
}

function namesIn(list: readonly string[]): ReadonlySet<string> {
  const names = new Set(list.map((name) => name.toLowerCase()));
  lowered.set(list, names);
  return names;
}
