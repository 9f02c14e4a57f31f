import type { UserSubject } from "../rules/engine/finding.js";
import type { Comparison } from "./differences.js";
import type { Key } from "./people.js";

/** A user in `people.ndjson`. The field says the platform. */
export type NamedUser = Omit<UserSubject, "platform">;

/** A line of `people.ndjson`. */
export type PeopleLine = PersonLine | AmbiguousLine | SuggestionLine | DeletedLine;

/** One person on both platforms. */
export interface PersonLine {
  readonly kind: "person";
  readonly odin: NamedUser;
  readonly purecloud: NamedUser;
  /** The keys that matched. */
  readonly by: readonly Key[];
  /** What differs, with both values. */
  readonly differences: readonly Comparison[];
}

/** One person whose user PureCloud deleted. */
export interface DeletedLine {
  readonly kind: "deleted";
  readonly odin: NamedUser;
  readonly purecloud: NamedUser;
  readonly by: readonly Key[];
}

/** Users who share keys, but nobody can say who is who. */
export interface AmbiguousLine {
  readonly kind: "ambiguous";
  readonly odin: readonly NamedUser[];
  readonly purecloud: readonly NamedUser[];
  /** Two users who share keys, by their ids. */
  readonly edges: readonly { readonly odin: string; readonly purecloud: string; readonly by: readonly Key[] }[];
  readonly because: readonly string[];
}

/** Two users whose names agree, although no key does. */
export interface SuggestionLine {
  readonly kind: "suggestion";
  readonly odin: NamedUser;
  readonly purecloud: NamedUser;
  /** From 0 to 1. */
  readonly score: number;
}
