import type { FlagTable, Suggestions } from "./flags/flag.js";

/** A word that a command accepts in addition to its flags. */
export interface Operand {
  /** As its help writes it: `DIR`, `[DIR]` if it may be missing, `DIR...` for one or more. */
  readonly name: string;
  /** What a shell offers for it. Nothing by default. */
  readonly suggests?: Suggestions;
}

/** What a command accepts on its command line. */
export interface Syntax {
  readonly name: string;
  readonly flags: FlagTable;
  /** In their order. None by default. */
  readonly operands?: readonly Operand[];
  /** What people do who gave more operands. By default they read the help. */
  readonly surplus?: string;
}

/** Where a line sends people who gave a command something wrong. */
export const seeHelp = ({ name }: Pick<Syntax, "name">): string => `See rollcall ${name} --help`;
