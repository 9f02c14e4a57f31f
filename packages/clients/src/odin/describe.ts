import type { Description } from "../core/errors/explain.js";

/** BroadWorks says so, with any status, if it is too busy or its own connection is lost. A moment later the same call succeeds. */
const PASSING = /Lost connection to OCS|NO_OCS_CONNECTION|System is busy|^INVALID_REQUEST$/i;

/** What BroadWorks says if a user lacks the service, or if the level of the login is too low. A repeated call gets the same answer, with any status. */
const LASTING = /\[Error 4410\]|Service is not assigned|Unauthorized request/i;

/** Reads Odin's `{ error, status, details }`, or the bare string that it sends instead. */
export function describe(body: unknown): Description {
  const { error, details } = Object(typeof body === "string" ? { error: body } : body) as Record<string, unknown>;
  const words = [error, details].filter((part) => typeof part === "string" && part !== "" && !part.startsWith("<"));
  const message = words.join(": ");
  const passes = LASTING.test(message) ? false : PASSING.test(message) || undefined;
  return { message: message || undefined, passes };
}
