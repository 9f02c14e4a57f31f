import { SEVERITIES, type Severity } from "@rollcall/audit/rules";
import { choice } from "./choice.js";
import type { GivenFlags } from "./given.js";
import { UsageError } from "./usage-error.js";

/** The least severity of a finding that changes the exit code. `off` means that none does. */
export type FailOn = Severity | "off";

const CHOICES = [...SEVERITIES, "off"] as const;

/** Reads a flag whose value is such a severity. @throws UsageError for another word */
export const failOnIn = <Name extends string>(given: GivenFlags<Name>, name: Name): FailOn =>
  choice(name, given.get(name)?.[0] ?? "off", CHOICES);

/** Refuses `--fail-on` where no rule judges, because such a job could never fail. @param word what a message calls the flag @throws UsageError */
export function refuseUnjudged(word: string, failOn: FailOn, isJudged: boolean): void {
  if (failOn === "off" || isJudged) return;
  throw new UsageError(`${word} needs --out DIR or --history DIR. Only an audit in a folder is judged`);
}
