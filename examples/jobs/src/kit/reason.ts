import { isApiError } from "@rollcall/clients/core";

/** Why something failed, in one line. Errors of the clients hold no secret. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.replaceAll(/\s+/g, " ").trim();
  const id = isApiError(error) && error.correlationId;
  return id && !line.includes(id) ? `${line} (correlation id ${id})` : line;
}
