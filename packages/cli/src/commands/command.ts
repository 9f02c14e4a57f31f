import type { Call } from "../config/given.js";
import type { Syntax } from "../config/syntax.js";

/** What the command line knows of a command of `rollcall`, before it loads what the command does. */
export interface Command extends Syntax {
  /** What it does, as the overview and a shell list it. */
  readonly summary: string;
  /** What follows its name in a usage line. By default its operands and flags. */
  readonly usage?: string;
  /** The text of `--help`. */
  readonly help: () => string;
  /** The whole output of a command that needs only its words. */
  readonly answer?: (call: Call) => string;
  /** Whether this call reads the configuration. By default each call does, if its command has `--config`. */
  readonly readsConfig?: (call: Call) => boolean;
  /** Whether this call reads no audit. Then it needs no thread with limits. By default each call gets one. */
  readonly isLight?: (call: Call) => boolean;
}

/** Whether a call of a command reads the configuration that is named or found. */
export const isConfigured = ({ flags, readsConfig }: Command, call: Call): boolean =>
  "config" in flags && (readsConfig?.(call) ?? true);

/** What follows a command's name in its first usage line. */
export const usageOf = ({ usage, operands = [] }: Command): string =>
  usage ?? [...operands.map(({ name }) => name), "[flags]"].join(" ");
