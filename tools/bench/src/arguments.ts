import { oneOf, UsageError } from "@rollcall/config/tool";

/** What can be benchmarked, in the order of the page. */
const suites = ["clients", "audit", "rules", "people", "report", "start"] as const;
export type SuiteName = (typeof suites)[number];

export const usage = `bench ${suites.join("|")} [--users N]`;

export interface Arguments {
  readonly name: SuiteName;
  /** Which part of the full size: 0.01 for `--users 1000`. */
  readonly scale: number;
}

/** Users of the largest estate that is audited, and records of the largest HTML report. All others are smaller by a fixed factor. */
const FULL: { readonly [name in SuiteName]?: number } = {
  audit: 100_000,
  rules: 100_000,
  people: 100_000,
  report: 50_000,
};
const LEAST = 1000;

/** @throws UsageError for an unknown suite, or a size that the suite does not have */
export function readRequest(given: string | undefined, users: string | undefined): Arguments {
  const name = oneOf(suites, given, "suite");
  const full = FULL[name];
  if (users === undefined) return { name, scale: 1 };
  if (full === undefined) throw new UsageError(`${name} has one size`, "leave out --users");
  if (!/^\d{4,6}$/.test(users) || Number(users) < LEAST || Number(users) > full)
    throw new UsageError(`--users is "${users}"`, `give a whole number from ${LEAST} to ${full}`);
  return { name, scale: Number(users) / full };
}
