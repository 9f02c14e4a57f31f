import type { Change } from "./lint.ts";

/** One fault: what to change in the good spec, and the one finding that this must give. */
export interface Case extends Change {
  readonly name: string;
  readonly api?: "odin" | "purecloud";
  readonly rule: string;
  /** Where the finding is, as far as it is not in the changed file. */
  readonly at?: string;
  readonly line: number;
  /** What the message says; the remedy included. */
  readonly says: RegExp;
}
