/**
 * A short form of the list in `secret-names.ts`, which would be much of what a page loads. It masks a little more. A name that is
 * encoded is not read, but always masked.
 */
const SECRET =
  /%|pass|pwd|secret|token|jwt|bearer|cred|cookie|auth|assert|verifier|^pin|(pins?|otp|codes?|sig(nature)?|keys?)$/i;

/** Masks the values of secret names in the query of a URL. */
export const redactUrl = (url: string): string =>
  url.replace(/([?&]([^=&#]*)=)[^&#]*/g, (pair, head, name) => (SECRET.test(name) ? `${head}[redacted]` : pair));
