/** What can be benchmarked. */
export const suites = ["clients"] as const;
export type SuiteName = (typeof suites)[number];

/** How `pnpm bench` is called; the end of the one line that a wrong call prints. */
export const usage = `usage: pnpm bench ${suites.join("|")}`;

/**
 * Reads the arguments of `pnpm bench`.
 *
 * @throws Error whose message, one line, says what is wrong.
 */
export function readSuite(args: readonly string[]): SuiteName {
  const [name, extra] = args;
  const suite = suites.find((known) => known === name);
  if (suite === undefined) throw new Error(name === undefined ? "which suite?" : `there is no suite "${name}"`);
  if (extra !== undefined) throw new Error(`"${extra}" is one argument too many`);
  return suite;
}
