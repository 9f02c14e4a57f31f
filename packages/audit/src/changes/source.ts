import type { Sides } from "../people/people.js";
import type { ContextPart } from "../record/context.js";
import type { CleanUser } from "../record/normalise.js";
import type { UnknownFinding } from "../rules/ages/earlier.js";
import type { Finding } from "../rules/engine/finding.js";
import type { Severity } from "../rules/engine/verdict.js";
import type { Logins, Selection } from "../selection.js";

/** A judged audit that can be compared with another one of the same tenant. Files are read by `auditSourceIn` of the journal. */
export interface AuditSource {
  readonly facts: AuditFacts;
  /** Each user once, in any order. May be called more than once. */
  users(): AsyncIterable<Placed<ViewedUser>> | Iterable<Placed<ViewedUser>>;
  /** One of these users again. */
  user(place: number): ViewedUser | Promise<ViewedUser>;
  /** Each finding once, in any order. */
  findings(): AsyncIterable<Placed<AuditFinding>> | Iterable<Placed<AuditFinding>>;
  /** One of these findings again. */
  finding(place: number): AuditFinding | Promise<AuditFinding>;
  /** What was read once for a scope. A later part of the same name replaces an earlier one. May be called more than once. */
  context(): AsyncIterable<ContextPart> | Iterable<ContextPart>;
}

/** Something with the place where its source finds it again. */
export interface Placed<T> {
  /** A number that its source understands, such as an offset. */
  readonly place: number;
  readonly value: T;
}

/** What is known of a whole audit. */
export interface AuditFacts {
  /** ISO 8601, UTC, as the next one. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** The time that ages were judged by. ISO 8601, UTC. */
  readonly asOf: string;
  /** The version of the program that collected it. */
  readonly version: string;
  readonly scopes: readonly { readonly platform: "odin" | "purecloud"; readonly scope: string }[];
  readonly sides: Sides;
  readonly rules: readonly AuditRule[];
  /** What chose organisations, groups and users, by the names of flags. Absent in a copy of an older version, as the next one. */
  readonly selection?: Selection | undefined;
  /** The logins by platform, as hashes. */
  readonly logins?: Logins | undefined;
  /** Equal texts mean the same thresholds and lists. */
  readonly settings: string;
  /** A mark of the key, if names are tokens. Two audits with other keys cannot be compared. */
  readonly redactedBy?: string | undefined;
  /** The token of a redacted audit. Its times are days, so the token tells it from others of the same day. Each key gives another one. */
  readonly token?: string | undefined;
}

/** A rule that judged. */
export interface AuditRule {
  readonly id: string;
  /** As configured. */
  readonly severity: Severity;
  /** Why it could judge nobody. Absent if it could. */
  readonly because?: readonly string[];
  /** Whether it finds people whose user on PureCloud is deleted. */
  readonly judgesDeleted?: true;
}

/** A line of the view. */
export type ViewedUser = CleanUser & {
  /** The rules that could not judge the user. Absent if there are none. */
  readonly notEvaluated?: readonly string[];
  /** The ids of the user's findings. Those of a person are with both users. */
  readonly findings?: readonly string[];
};

/** A finding, or one of an earlier audit that nobody could evaluate in this one. */
export type AuditFinding = Finding | UnknownFinding;

/** What an audit in memory has. */
export interface AuditContent {
  readonly facts: AuditFacts;
  readonly users: readonly ViewedUser[];
  readonly findings: readonly AuditFinding[];
  readonly context: readonly ContextPart[];
}

/** An audit in memory as a source. */
export function sourceOf({ facts, users, findings, context }: AuditContent): AuditSource {
  const placed = <T>(items: readonly T[]) => items.map((value, index) => ({ place: index, value }));
  return {
    facts,
    users: () => placed(users),
    user: (index) => users[index] as ViewedUser,
    findings: () => placed(findings),
    finding: (index) => findings[index] as AuditFinding,
    context: () => context,
  };
}
