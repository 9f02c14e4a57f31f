import type { DeletedUser } from "../record/purecloud/deleted-users.js";

/** What two users are matched by. The first is the strongest. */
export const KEYS = ["map", "e-mail", "login", "voice mail", "number", "extension"] as const;
/** One of {@link KEYS}. */
export type Key = (typeof KEYS)[number];

/** How much of a platform an audit holds. */
export type Side =
  | { readonly state: "complete" }
  /** Chosen groups, divisions or users, a shard, or a listing that ended early. */
  | { readonly state: "partial"; readonly because: readonly string[] }
  | { readonly state: "not audited" };

/** How much an audit holds of both. */
export interface Sides {
  readonly odin: Side;
  readonly purecloud: Side;
}

/** Two users who share keys. Users are numbered in the order in which they were added. */
export interface Edge {
  readonly odin: number;
  readonly purecloud: number;
  /** The keys that both have and nobody else has, the strongest first. */
  readonly by: readonly Key[];
}

/** One person on both platforms. */
export type Match = Edge;

/** Users who share keys, but nobody can say who is who. */
export interface AmbiguousGroup {
  readonly odin: readonly number[];
  readonly purecloud: readonly number[];
  readonly edges: readonly Edge[];
  /** Why it is ambiguous, each reason once, such as `a mailbox that two users of Odin share`. */
  readonly because: readonly string[];
  /**
   * Users outside the group who share a value with somebody in it. They are matched, or in another group. So a user who
   * shares a value with a matched person is probably a second line, or has the number of a leaver.
   */
  readonly sharers: { readonly odin: readonly number[]; readonly purecloud: readonly number[] };
}

/** Two users whose names agree, although no key does. It never matches them. */
export interface Suggestion {
  readonly odin: number;
  readonly purecloud: number;
  /** From 0 to 1: 0.8 for names that nobody else has, and 0.1 more for one department and for one place. */
  readonly score: number;
}

/** A user of Odin whose only counterpart is a user whom PureCloud deleted. */
export interface Former {
  readonly odin: number;
  readonly purecloud: DeletedUser;
  /** The keys that both have, the strongest first. */
  readonly by: readonly Key[];
}

/** Users of Odin without a counterpart who may be among PureCloud's deleted users. */
export interface Formers {
  readonly matched: readonly Former[];
  /** Why the counterpart of a user may be deleted, although nobody can say. */
  readonly unsure: ReadonlyMap<number, string>;
}

/** Who is who. Each user is in one match, in one ambiguous group or left over. */
export interface People {
  readonly sides: Sides;
  readonly matched: readonly Match[];
  readonly ambiguous: readonly AmbiguousGroup[];
  /** Users without a counterpart. Where the other side is partial, the counterpart may exist, but not be audited. */
  readonly onlyOdin: readonly number[];
  readonly onlyPureCloud: readonly number[];
  /** Users who may have keys that were not read, each with the reason. Those without a counterpart may have one. */
  readonly unread: ReadonlyMap<number, string>;
  readonly suggestions: readonly Suggestion[];
}
