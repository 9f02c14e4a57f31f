import type { Change } from "./lint.ts";

/** A fault to put into the good spec, and the one finding that it causes. */
export interface Case extends Change {
  readonly name: string;
  readonly api?: "odin" | "purecloud";
  readonly rule: string;
  /** The file of the finding, if it is not the changed one. */
  readonly at?: string;
  readonly line: number;
  /** The message, with its remedy. */
  readonly message: RegExp;
}
