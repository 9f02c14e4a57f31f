import { valueIn } from "../../record/fact.js";
import type { CleanUser } from "../../record/normalise.js";
import type { Remedy } from "./rule.js";
import type { Evidence, Severity } from "./verdict.js";

/** A user whom a finding is about. */
export interface UserSubject {
  readonly platform: "odin" | "purecloud";
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  readonly userId: string;
  /** `null` if the platform has none, or it is unknown. */
  readonly name: string | null;
}

/** One person on both platforms, whom a finding is about. */
export interface PersonSubject {
  readonly platform: "both";
  /** That of the Odin user. */
  readonly scope: string;
  /** That of the Odin user, else that of the PureCloud user. */
  readonly name: string | null;
  readonly odin: UserSubject;
  readonly purecloud: UserSubject;
}

/** Whom a finding is about. */
export type Subject = UserSubject | PersonSubject;

/** The users of a subject: one, or both of a person. */
export const usersIn = (subject: Subject): readonly UserSubject[] =>
  subject.platform === "both" ? [subject.odin, subject.purecloud] : [subject];

/** A problem of a user or of a person, found by a rule. */
export interface Finding {
  /**
   * `rule|platform|userId`, or `rule|userId on Odin|userId on PureCloud` of a person. The same in every audit.
   * `%` and `|` in a user's id are `%25` and `%7C`, and ids of Odin are in lower case.
   */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** The title of the rule. */
  readonly title: string;
  /** What makes this case graver or lighter than others. */
  readonly because?: string;
  readonly evidence: readonly Evidence[];
  readonly remedy: Remedy;
  /** The ids of the findings that a chain is made of. They count once, as the chain. */
  readonly parts?: readonly string[];
  /** The id of the chain that this finding is a part of. */
  readonly partOf?: string;
  /** Since when it is known: ISO 8601, UTC. */
  readonly firstSeen: string;
  /** True if it may be older, because no audit before evaluated it. */
  readonly atLeast?: true;
  /** Who decided not to see it, and until when. Absent if nobody did. */
  readonly suppressed?: { readonly reason: string; readonly owner: string; readonly until: string };
}

/** The id of a finding. Odin's user ids are the same in upper and lower case. */
export function findingId(rule: string, subject: FindingSubject): string {
  if (subject.platform === "both") return `${rule}|${idOf(subject.odin)}|${idOf(subject.purecloud)}`;
  return `${rule}|${subject.platform}|${idOf(subject)}`;
}

type UserOf = Pick<UserSubject, "platform" | "userId">;

/** What the id of a finding is made of. */
export type FindingSubject = UserOf | { readonly platform: "both"; readonly odin: UserOf; readonly purecloud: UserOf };

const ESCAPED = /[%|]/;

function idOf({ platform, userId }: UserOf): string {
  const id = platform === "odin" ? userId.toLowerCase() : userId;
  return ESCAPED.test(id) ? id.replaceAll("%", "%25").replaceAll("|", "%7C") : id;
}

/** Names a user as findings do. */
export function subjectOf(user: CleanUser, scope: string): UserSubject {
  return { platform: user.platform, scope, userId: user.userId, name: valueIn(user.name) };
}

/** Names a person as findings do. */
export const personOf = (odin: UserSubject, purecloud: UserSubject): PersonSubject => ({
  platform: "both",
  scope: odin.scope,
  name: odin.name ?? purecloud.name,
  odin,
  purecloud,
});
