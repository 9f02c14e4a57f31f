/** A failure as a record keeps it: enough to act on, nothing secret. */
export interface SectionError {
  /** The error's class, such as `ApiTimeoutError`. */
  readonly name: string;
  /** The HTTP status. 0 if no response came. */
  readonly status: number;
  /** One line for a person, at most 300 characters, without control characters and credentials. */
  readonly message: string;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
}

/** The section was read. `data` is the wire value, untouched. */
export interface Ok<T> {
  readonly status: "ok";
  readonly data: T;
}

/** The user has no such thing on the platform, usually because it is not licensed. That is an answer, not a gap. */
export interface Unavailable {
  readonly status: "unavailable";
  /** The platform's own words, if it gave any. */
  readonly reason: string;
}

/** We may not read it. A gap, which lowers the coverage. */
export interface Forbidden {
  readonly status: "forbidden";
  /** The permissions that this section needs. Empty if the platform names none (Odin). */
  readonly permissions: readonly string[];
  /** True if the section was given up after too many refusals in a row, and so not requested for this user. */
  readonly notAsked?: true;
}

/** The section could not be read. A gap, from which nothing may be concluded. */
export interface Failed {
  readonly status: "failed";
  readonly error: SectionError;
  /** True if only a listing has the section, and leaves it out. No call could read it, so it does not lower the coverage. */
  readonly notReturned?: true;
}

/** The outcome of one section of a record. Lost data never reads as clean, as none, or as zero. */
export type Section<T = unknown> = Ok<T> | Unavailable | Forbidden | Failed;

/** The four outcomes, in the order in which reports count them. */
export const OUTCOMES = ["ok", "unavailable", "forbidden", "failed"] as const;

/** The status of a section. */
export type OutcomeStatus = (typeof OUTCOMES)[number];

/** A section that was read. */
export function ok<T>(data: T): Ok<T> {
  return { status: "ok", data };
}

/** A section that does not exist for this user, with the platform's own words. */
export function unavailable(reason: string): Unavailable {
  return { status: "unavailable", reason };
}

/** A section that we may not read. `notAsked` if it was given up after too many refusals in a row. */
export function forbidden(permissions: readonly string[], options: { readonly notAsked?: boolean } = {}): Forbidden {
  return options.notAsked ? { status: "forbidden", permissions, notAsked: true } : { status: "forbidden", permissions };
}

/** A section that could not be read. A plain message is for a gap that no call reported: status 0, not retryable. */
export function failed(error: SectionError | string): Failed {
  if (typeof error !== "string") return { status: "failed", error };
  return { status: "failed", error: { name: "Missing", status: 0, message: error, retryable: false } };
}

/** A section that only a listing has, and that it leaves out. Nobody can do anything about it, but it is unknown. */
export function notReturned(message: string): Failed {
  return { ...failed(message), notReturned: true };
}

/** Whether a section failed, and the same call may succeed later. */
export function isRetryable(section: Section): section is Failed {
  return section.status === "failed" && section.error.retryable;
}

/** Whether nothing was read: forbidden or failed. `unavailable` is an answer. */
export function isGap(section: Section): section is Forbidden | Failed {
  return section.status === "forbidden" || section.status === "failed";
}
