import type { FlagTable } from "./flag.js";

/** How names are replaced. */
export const REDACT_FLAGS = {
  redact: { help: "show tokens instead of names, numbers and ids. One key always gives the same tokens" },
  "redact-key": {
    value: "FILE",
    suggests: "file",
    help: "the key of the tokens. It is made if it is missing (ROLLCALL_REDACT_KEY, or the history's)",
  },
} as const satisfies FlagTable;

export type RedactFlagName = keyof typeof REDACT_FLAGS;
