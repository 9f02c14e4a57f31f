type IsListed = (name: string) => boolean;

const tests = new WeakMap<readonly string[], IsListed>();
/** What else a record says must not fill the memory. */
const MOST_ANSWERS = 5000;

/** Tells whether a name is one of the names of a list, of which one may end with `*`. */
export function listedIn(list: readonly string[]): IsListed {
  const known = tests.get(list);
  if (known) return known;
  // All users have the same few services, so each is compared once.
  const answers = new Map<string, boolean>();
  const test = (name: string): boolean => {
    const answer = answers.get(name);
    if (answer !== undefined) return answer;
    const isOne = isIn(name, list);
    if (answers.size < MOST_ANSWERS) answers.set(name, isOne);
    return isOne;
  };
  tests.set(list, test);
  return test;
}

function isIn(name: string, list: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return list.some((one) => {
    const listed = one.toLowerCase();
    return listed.endsWith("*") ? lower.startsWith(listed.slice(0, -1)) : lower === listed;
  });
}
