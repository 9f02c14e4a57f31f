import type { Change, ChangeValue, NotCompared } from "./change.js";
import type { FindingChange } from "./finding-change.js";

/** The shape of a comparison. A later shape has another name. */
export const CHANGES_FORMAT = "rollcall-changes/1";

/** When an audit was made. */
export interface AuditTimes {
  readonly startedAt: string;
  readonly finishedAt: string;
  /** The token of a redacted audit. Its times are days, so the token tells it from others of the same day. Each key gives another one. */
  readonly token?: string;
}

/** Which audits are compared, and what may make them differ, other than the platforms. */
export interface AuditsCompared {
  readonly format: typeof CHANGES_FORMAT;
  readonly before: AuditTimes;
  readonly after: AuditTimes;
  /** Rules that judged only the later audit. Their findings are new because the rule is. */
  readonly rulesAdded: readonly string[];
  /** Rules that judged only the earlier audit. Their findings are not compared. */
  readonly rulesRemoved: readonly string[];
  /** What else differs between the two audits, in sentences. */
  readonly notes: readonly string[];
}

/** A user who came, left, was renamed, or may have been renamed. */
export interface UserChange {
  readonly platform: "odin" | "purecloud";
  readonly userId: string;
  readonly name: string | null;
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /**
   * `renamed?` is a guess. One user left, and another one came with the same values. `not seen` is a user of only one audit, where
   * the other one did not list everybody.
   */
  readonly change: "added" | "removed" | "renamed" | "renamed?" | "not seen";
  /** The audit that did not see the user. */
  readonly side?: "before" | "after";
  /** Why it did not. */
  readonly because?: readonly string[];
  /** The id in the later audit of a user who is or may be renamed. */
  readonly to?: string;
  /** The fields with values that both have and nobody else has, such as `emailAddress`. */
  readonly by?: readonly string[];
}

/** A change of what the users of a scope share. */
export interface ContextChange {
  readonly platform: "odin" | "purecloud";
  readonly scope: string;
  /** The part of the context, such as `numbers`. */
  readonly part: string;
  readonly field: string;
  readonly kind: Change["kind"];
  readonly member?: string;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
}

/** A part of a context that an audit did not read. */
export interface ContextNotCompared {
  readonly platform: "odin" | "purecloud";
  readonly scope: string;
  readonly part: string;
  readonly side: "before" | "after" | "both";
  readonly why: string;
}

/** A section that could not be compared, with how many users. */
export interface SectionNotCompared {
  readonly platform: "odin" | "purecloud";
  readonly section: string;
  /** Users of whom only the earlier audit read it. */
  readonly lost: number;
  /** Users of whom only the later audit read it. */
  readonly gained: number;
  /** Users of whom neither did. */
  readonly neither: number;
  /** Why, each reason once, at most five. */
  readonly because: readonly string[];
}

/** The counts of all events. It comes last. */
export interface ChangesSummary {
  readonly users: {
    readonly compared: number;
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
    readonly renamed: number;
    readonly notSeen: number;
  };
  /** Changes of users. */
  readonly changes: number;
  /** Changes of what users share. */
  readonly context: number;
  /** The parts of a chain count once, as the chain. See `partOf` of a finding. */
  readonly findings: Readonly<Record<FindingChange["status"], number>> & {
    /** They are in no other count. */
    readonly suppressed: number;
  };
  readonly notCompared: readonly SectionNotCompared[];
}

/** A line of a comparison, in this order: the audits, users, what they share, findings, the summary. */
export type ChangeEvent =
  | ({ readonly about: "audits" } & AuditsCompared)
  | ({ readonly about: "user" } & UserChange)
  | ({ readonly about: "field" } & Change)
  | ({ readonly about: "not compared" } & NotCompared)
  | ({ readonly about: "context" } & ContextChange)
  | ({ readonly about: "context not compared" } & ContextNotCompared)
  | ({ readonly about: "finding" } & FindingChange)
  | ({ readonly about: "summary" } & ChangesSummary);
