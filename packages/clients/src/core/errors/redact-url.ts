/**
 * A short form of the list in `secret-names.ts`, which would be much of what a page loads. It masks more, but has no name that is
 * rarely in a URL, such as that of a security question. A name that is
 * encoded is not read, but always masked. So is a value with `;`, which may hold further names.
 */
const SECRET =
  /[;%]|pass|pw|secret|token|jwt|bearer|cred|cookie|auth|assert|verifier|session|\Wpin|(pins?|otp|codes?|sig(nature)?|keys?|sid)=/i;

/** Masks the values of secret names in the query of a URL. */
export const redactUrl = (url: string): string =>
  url.replace(/([?&][^=&#]*=)[^&#;]*(;?)[^&#]*/g, (pair, head, more) =>
    SECRET.test(head + more) ? `${head}[redacted]` : pair,
  );
