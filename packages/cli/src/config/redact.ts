import type { FlagTable } from "./flags.js";
import type { GivenFlags } from "./given.js";
import { UsageError } from "./usage-error.js";

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

/** What was asked for. */
export interface RedactRequest {
  readonly file: string | undefined;
}

/** Whether names are replaced. Undefined if not. @throws UsageError */
export function redactRequest(given: GivenFlags<RedactFlagName>): RedactRequest | undefined {
  const file = given.get("redact-key")?.[0];
  if (given.has("redact")) return { file };
  if (file !== undefined) throw new UsageError("--redact-key needs --redact");
  return undefined;
}
