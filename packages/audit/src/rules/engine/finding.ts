import { valueIn } from "../../record/fact.js";
import type { CleanUser } from "../../record/normalise.js";
import type { Remedy } from "./rule.js";
import type { Evidence, Severity } from "./verdict.js";

/** Whom a finding is about. */
export interface Subject {
  readonly platform: "odin" | "purecloud";
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  readonly userId: string;
  /** `null` if the platform has none, or it is unknown. */
  readonly name: string | null;
}

/** A problem of a user, found by a rule. */
export interface Finding {
  /** `rule|platform|userId`. The same in every audit of the user. A bar in an id is `%7C`. */
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
  /** Since when it is known: ISO 8601, UTC. */
  readonly firstSeen: string;
  /** True if it may be older, because no audit before evaluated it. */
  readonly atLeast?: true;
  /** Who decided not to see it, and until when. Absent if nobody did. */
  readonly suppressed?: { readonly reason: string; readonly owner: string; readonly until: string };
}

/** The id of a finding. Odin's user ids are the same in upper and lower case. */
export function findingId(rule: string, { platform, userId }: Pick<Subject, "platform" | "userId">): string {
  const id = platform === "odin" ? userId.toLowerCase() : userId;
  return `${rule}|${platform}|${id.replaceAll("%", "%25").replaceAll("|", "%7C")}`;
}

/** Names a user as findings do. */
export function subjectOf(user: CleanUser, scope: string): Subject {
  return { platform: user.platform, scope, userId: user.userId, name: valueIn(user.name) };
}
