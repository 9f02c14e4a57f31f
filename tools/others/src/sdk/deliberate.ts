import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Differences that are meant. A star in one stands for anything. */
export interface Deliberate {
  readonly why: string;
  readonly differences: readonly string[];
}

export const readDeliberate = (): Deliberate[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../deliberate.json"), "utf8"));

export interface Judged {
  /** The differences that nobody meant. */
  readonly open: readonly string[];
  /** What is listed as meant, and does not differ. */
  readonly stale: readonly string[];
}

export function judge(differences: readonly string[], deliberate: readonly Deliberate[]): Judged {
  const listed = deliberate.flatMap((one) => one.differences);
  return {
    open: differences.filter((line) => !listed.some((pattern) => fits(pattern, line))),
    stale: listed.filter((pattern) => !differences.some((line) => fits(pattern, line))),
  };
}

function fits(pattern: string, line: string): boolean {
  const parts = pattern.split("*").map(RegExp.escape);
  return new RegExp(`^${parts.join(".*")}$`).test(line);
}
