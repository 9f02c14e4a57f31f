import type { RedactFlagName } from "./flags/redact.js";
import type { GivenFlags } from "./given.js";
import { UsageError } from "./usage-error.js";

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
