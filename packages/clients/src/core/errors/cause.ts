/**
 * A copy of an error that came from elsewhere, with nothing but a name and a code that look like such. Its message may
 * quote a secret, and what else hangs on such errors (requests, headers, configuration) may hold some.
 */
export function bareCause(error: unknown): Error {
  const bare: Error & { code?: string } = new Error("message withheld");
  try {
    // fetch says only "fetch failed"; what happened stands in its cause.
    const { name, code } = ((error as Error)?.cause ?? error) as Record<"name" | "code", string>;
    const likely = /^[A-Z][A-Za-z_]{2,40}$/;
    if (likely.test(name)) bare.name = `${name}`;
    if (likely.test(code)) bare.code = `${code}`;
  } catch {} // nothing to read, or its own getters throw
  return bare;
}
