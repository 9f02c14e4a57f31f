/**
 * A copy of an error that came from elsewhere. It has only a name and a code, and only if they look like such. The message may
 * quote a secret. So may the requests, headers and settings that such errors carry.
 */
export function bareCause(error: unknown): Error {
  const bare: Error & { code?: string } = new Error("withheld");
  try {
    // fetch says only "fetch failed". Its cause says what happened.
    const cause = ((error as Error)?.cause ?? error) as Record<"name" | "code", string>;
    for (const key of ["name", "code"] as const)
      if (/^[A-Z][A-Za-z_]{2,40}$/.test(cause[key])) bare[key] = `${cause[key]}`;
  } catch {} // There is nothing to read, or its own getters throw.
  return bare;
}
