/** Copies of audits without names. Runs anywhere, because it is given the hash. */

export { redactedCard } from "./card.js";
export { judgementToken as redactedJudgement } from "./judgement.js";
export { redacted, redactedSource, redactionBy } from "./redacted.js";
export { redactedScope, redactedSince } from "./screen.js";
export type { Digest } from "./tokens.js";
export type { Redaction } from "./treatment.js";
export { scopeToken as redactedScopeName } from "./treatment.js";
export { userToken as redactedUser } from "./user.js";
