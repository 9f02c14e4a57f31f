/** The innermost of an error's causes. fetch says only "fetch failed", and this says what happened. */
function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error && inner.cause instanceof Error; depth++) inner = inner.cause;
  return inner;
}

/**
 * A copy of an error that came from elsewhere (fetch, a caller's own). It has only the name, message and code. The requests,
 * headers and settings that such errors carry may hold secrets.
 */
export function cleanCause(error: unknown, clean: (text: string) => string): Error & { code?: string } {
  const copy: Error & { code?: string } = new Error("unknown error");
  try {
    const inner = innermost(error);
    const { name, message, code } = Object(inner) as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === "string" ? clean(value) : "");
    copy.name = text(name) || "Error";
    if (text(code)) copy.code = text(code);
    copy.message = text(message) || text(code) || text(inner) || copy.message;
  } catch {} // Its own getters throw.
  return copy;
}
