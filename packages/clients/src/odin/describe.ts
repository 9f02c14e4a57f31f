import type { Description } from "../core/errors/explain.js";

/** Reads Odin's `{ error, status, details }`, or the bare string that it sends instead. */
export function describe(body: unknown): Description {
  if (typeof body === "string") return { message: body.startsWith("<") ? undefined : body };
  const { error, details } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  return { message: [error, details].filter((part) => typeof part === "string" && part !== "").join(": ") };
}
