/** Copies of audits without names. Runs anywhere, because it is given the hash. */

export { redacted, redactedSource, redactionBy } from "./redacted.js";
export type { Digest } from "./tokens.js";
export type { Redaction } from "./treatment.js";
