/** The people who can have a problem. They are on a platform, on both, or on only one. */
export type Population = "odin" | "purecloud" | "both" | "odinOnly" | "purecloudOnly";

/**
 * The part of a person's data that a problem decides. Nobody gets two problems that decide the same part. `alone` keeps
 * all other problems away, because a person's whole state is the problem.
 */
export type Topic =
  | "alone"
  | `odin ${"plan" | "codes" | "forwarding" | "redirecting" | "commpilot" | "intercept" | "portal" | "password" | "alternate" | "appearance" | "device" | "licences" | "clid" | "policy" | "barring" | "name" | "numbers" | "schedule" | "drift" | "ring" | "move" | "voice mail"}`
  | `purecloud ${"state" | "roles" | "login" | "forwarding" | "absence" | "queues" | "skills" | "station" | "answer" | "manager" | "address" | "fields" | "trust" | "status" | "groups"}`
  | "name"
  | "number"
  | "extension"
  | "email";

/** How much a problem matters. A form that matters more or less than the others says so in its text. */
export type Severity = "high" | "medium" | "low" | "info";

/** What a person must have before a problem can be planted. */
export type Need = "number" | "extension" | "leaf" | "enhanced plan";

/** A problem that can be planted. In its texts, O is Odin's data of the person, and P is PureCloud's. */
export interface Problem {
  readonly id: string;
  readonly title: string;
  /** Undefined for a case that only the matching of the two platforms must cope with. */
  readonly severity?: Severity;
  readonly population: Population;
  /** The share of the population that has it, and the same share nearly has it. 0.006 if not given. */
  readonly share?: number;
  /** Both members of a pair (see `Estate.peer`) have the problem. */
  readonly pairs?: true;
  /** The problem takes a second person, on both platforms and without a problem that would hide it (see `Estate.partner`). */
  readonly partner?: true;
  /**
   * Only people with a number, with an extension, without reports, or in a group with the service Enhanced Outgoing Calling Plan
   * can have it. In a pair, this holds for both.
   */
  readonly needs?: Need | readonly Need[];
  /** The people of the population who are left over nearly have it. */
  readonly fills?: true;
  readonly touches: readonly Topic[];
  /** Other problems that always come with this one. */
  readonly implies?: string | readonly string[];
  /** Problems that people have who nearly have this one. */
  readonly nearlyImplies?: string;
  /** What the data of people with the problem must show. */
  readonly has: string;
  /** What the data of people who nearly have it must show. It looks alike, but is no problem. */
  readonly nearMiss: string;
}

/** The problems that come with a problem, or with nearly having it. */
export function impliedBy({ implies, nearlyImplies }: Problem, kind: "has" | "nearMiss"): readonly string[] {
  return [(kind === "has" ? implies : nearlyImplies) ?? []].flat();
}
