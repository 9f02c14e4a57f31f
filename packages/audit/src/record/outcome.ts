/** What is left of a failure once it is written into a record: enough to act on, nothing secret. */
export interface SectionError {
  /** The error's class, such as `ApiTimeoutError`. */
  readonly name: string;
  /** The HTTP status; 0 when no response came. */
  readonly status: number;
  /** One line for a person, at most 300 characters, control characters and credentials taken out. */
  readonly message: string;
  /** Whether the same call may succeed if it is made again later. */
  readonly retryable: boolean;
}

/** The section was learnt. `data` is the wire value, untouched. */
export interface Ok<T> {
  readonly status: "ok";
  readonly data: T;
}

/** The platform has no such thing for this user (not licensed, as a rule). That is an answer, not a hole. */
export interface Unavailable {
  readonly status: "unavailable";
  /** The platform's own words where it gave any. */
  readonly reason: string;
}

/** We may not look. A hole: it counts against coverage. */
export interface Forbidden {
  readonly status: "forbidden";
  /** The permissions that the platform asks for this section; empty where it does not name any (Odin). */
  readonly permissions: readonly string[];
  /** True when the section was refused so often in a row that it was not even asked for, for this user. */
  readonly notAsked?: true;
}

/** The section could not be learnt. A hole: nothing may be concluded from it. */
export interface Failed {
  readonly status: "failed";
  readonly error: SectionError;
}

/** The outcome of one section of a record. Lost data never reads as clean, as none, or as zero. */
export type Section<T = unknown> = Ok<T> | Unavailable | Forbidden | Failed;

/** The four outcomes, in the order in which reports count them. */
export const OUTCOMES = ["ok", "unavailable", "forbidden", "failed"] as const;

/** The status of a section. */
export type OutcomeStatus = (typeof OUTCOMES)[number];

/** A section that was learnt. */
export function ok<T>(data: T): Ok<T> {
  return { status: "ok", data };
}

/** A section that does not exist for this user, in the platform's own words. */
export function unavailable(reason: string): Unavailable {
  return { status: "unavailable", reason };
}

/** A section that we may not read; `notAsked` when it was given up after too many refusals in a row. */
export function forbidden(permissions: readonly string[], options: { readonly notAsked?: boolean } = {}): Forbidden {
  return options.notAsked ? { status: "forbidden", permissions, notAsked: true } : { status: "forbidden", permissions };
}

/** A section that could not be learnt. A plain message stands for a hole that no call reported: status 0, not retryable. */
export function failed(error: SectionError | string): Failed {
  if (typeof error !== "string") return { status: "failed", error };
  return { status: "failed", error: { name: "Missing", status: 0, message: error, retryable: false } };
}

/** Whether nothing was learnt: forbidden or failed. `unavailable` is an answer. */
export function isHole(section: Section): section is Forbidden | Failed {
  return section.status === "forbidden" || section.status === "failed";
}
