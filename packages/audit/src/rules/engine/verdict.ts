import { isUnsure, type Truth } from "./truth.js";

/** How grave a finding is, the gravest first. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A value that a rule read. Never a secret. */
export interface Evidence {
  /** Its path in the record or in the context, such as `user.passwordExpiresDays`. */
  readonly path: string;
  readonly value: string | number | boolean | null | readonly (string | number | boolean | null)[];
  /** Whose value it is, if it is not the user's own. */
  readonly of?: "group" | "organisation";
}

/** The user has the problem. */
export interface Found {
  readonly outcome: "found";
  readonly evidence: readonly Evidence[];
  /** Where it differs from that of the rule. */
  readonly severity?: Severity;
  /** What makes this case graver or lighter, in a few words. */
  readonly because?: string;
  /** The rules that a chain is made of. */
  readonly parts?: readonly string[];
}

/** The user does not have the problem. */
export interface Clear {
  readonly outcome: "clear";
  readonly evidence: readonly Evidence[];
  /** Which guard holds, if one does. */
  readonly because?: string;
}

/** Nobody knows whether the user has the problem. */
export interface NotEvaluated {
  readonly outcome: "not evaluated";
  readonly evidence: readonly Evidence[];
  readonly because: readonly string[];
}

/** What a rule says of a user. */
export type Verdict = Found | Clear | NotEvaluated;

export function found(evidence: readonly Evidence[], more: Pick<Found, "severity" | "because" | "parts"> = {}): Found {
  return { outcome: "found", evidence, ...more };
}

export function clear(evidence: readonly Evidence[] = [], because?: string): Clear {
  return because === undefined ? { outcome: "clear", evidence } : { outcome: "clear", evidence, because };
}

export function notEvaluated(because: readonly string[], evidence: readonly Evidence[] = []): NotEvaluated {
  return { outcome: "not evaluated", because, evidence };
}

export const VANISHED = notEvaluated(["the user was gone when read"]);

/** The verdict of a rule that is a single condition. */
export function verdictOf(
  truth: Truth,
  evidence: readonly Evidence[],
  more?: Pick<Found, "severity" | "because">,
): Verdict {
  if (isUnsure(truth)) return notEvaluated(truth.because, evidence);
  return truth ? found(evidence, more) : clear(evidence);
}
