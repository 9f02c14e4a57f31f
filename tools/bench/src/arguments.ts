/** What can be benchmarked, in the order of the page. */
export const suites = ["clients", "audit", "rules", "people", "report", "start"] as const;
export type SuiteName = (typeof suites)[number];

export interface Arguments {
  readonly name: SuiteName;
  /** Which part of the full size: 0.01 for `--users 1000`. */
  readonly scale: number;
}

/** Users of the largest estate that is audited. All others are smaller by a fixed factor. */
const FULL_SIZE = 100_000;
/** Records of the largest HTML report. */
const FULL_REPORT = 50_000;
const LEAST = 1000;

/** How to call `pnpm bench`. A wrong call prints it at the end of its line. */
export const usage =
  "usage: pnpm bench clients | pnpm bench audit [--users N] | pnpm bench rules [--users N] | pnpm bench people [--users N] | pnpm bench report [--users N] | pnpm bench start";

/**
 * Reads the arguments of `pnpm bench`.
 *
 * @throws Error whose message, one line, says what is wrong.
 */
export function readArguments([first, ...rest]: readonly string[]): Arguments {
  const name = suites.find((known) => known === first);
  if (name === undefined) throw new Error(first === undefined ? "which suite?" : `there is no suite "${first}"`);
  const [flag, users, extra] = rest;
  if (flag === undefined) return { name, scale: 1 };
  if (name === "clients" || name === "start" || flag !== "--users")
    throw new Error(`"${flag}" is one argument too many`);
  const fullSize = name === "report" ? FULL_REPORT : FULL_SIZE;
  if (!/^\d{4,6}$/.test(users ?? "") || Number(users) < LEAST || Number(users) > fullSize) {
    throw new Error(`--users must be a whole number from ${LEAST} to ${fullSize}`);
  }
  if (extra !== undefined) throw new Error(`"${extra}" is one argument too many`);
  return { name, scale: Number(users) / fullSize };
}
