import type { Description } from "../core/errors/explain.js";

/** BroadWorks says so, with any status, if it is too busy or its own connection is lost. A moment later the same call succeeds. */
const PASSING = /Lost connection to OCS|NO_OCS_CONNECTION|System is busy|^INVALID_REQUEST$/i;

/** Reads Odin's `{ error, status, details }`, or the bare string that it sends instead. */
export function describe(body: unknown): Description {
  const { error, details } = Object(typeof body === "string" ? { error: body } : body) as Record<string, unknown>;
  const words = [error, details].filter((part) => typeof part === "string" && part !== "" && !part.startsWith("<"));
  const message = words.join(": ");
  return { message: message || undefined, passes: PASSING.test(message) };
}
