import type { AuditFacts } from "@rollcall/audit/changes";
import type { Remedy, RuleFacts, Severity } from "@rollcall/audit/rules";
import type { Action } from "../../actions/action.js";
import type { LicenceFacts } from "../../audit/licence-facts.js";
import type { PastAudit } from "../../audit/prices.js";
import type { Policy } from "../../findings/folds.js";
import type { HeldSuppression } from "../../suppressions/held.js";

/** What the static page and the application both say about an audit. Names and reasons are as the platforms wrote them. */
export interface ReportFacts {
  readonly schemaVersion: 1;
  /** What the report is about, such as the name of a tenant. `null` if nobody named it. */
  readonly tenant: string | null;
  /** ISO 8601, UTC. */
  readonly times: Pick<AuditFacts, "startedAt" | "finishedAt" | "asOf" | "token">;
  /** The version of the program that collected the audit. */
  readonly version: string;
  readonly isRedacted: boolean;
  /** Whether ages are judged by the day of the demo. */
  readonly isDemoTime: boolean;
  readonly who: Who;
  /** What was read of each platform that was audited. */
  readonly platforms: readonly PlatformRead[];
  /** The gravest first. A severity that no rule has and nothing was found of is absent. */
  readonly severities: readonly SeverityCount[];
  /** In the order of the rules' categories. */
  readonly topics: readonly TopicCount[];
  /** Open chains. */
  readonly chains: readonly ShownFinding[];
  /** The gravest open findings that are no chains, at most {@link MOST_FIRST}. */
  readonly first: readonly ShownFinding[];
  /** What fixes the open findings, the gravest first. */
  readonly actions: readonly Action[];
  /** What was not checked, by the reason, that of the most users first. */
  readonly unchecked: readonly Unchecked[];
  /** In the order of the rules. */
  readonly rules: readonly RuleFact[];
  /** Rules that most users of a group break. */
  readonly policies: readonly Policy[];
  readonly suppressions: Suppressions;
  /** What changed since the audit before. `null` if there is none. */
  readonly since: SinceLast | null;
  /** Earlier audits, the oldest first. */
  readonly past: readonly PastAudit[];
  readonly licences: LicenceFacts;
  /** Where calls leave, the most users first. */
  readonly waysOut: WaysOut;
  /** The tables of the file, in their order. */
  readonly tables: readonly TableFact[];
}

/** The most findings that a static list names. */
export const MOST_FIRST = 50;

/** How many of whom. Users of a platform are the seen ones. */
export interface Who {
  /** `null` if the platform was not audited. */
  readonly odin: number | null;
  readonly purecloud: number | null;
  /** People on both. `null` if only one platform was audited, as the next three. */
  readonly both: number | null;
  /** Cases in which nobody can say who is who. */
  readonly ambiguous: number | null;
  readonly onlyOdin: number | null;
  readonly onlyPureCloud: number | null;
  /** Why not all users of a platform are here, each reason once. */
  readonly partial: readonly string[];
}

/** What was read of a platform. */
export interface PlatformRead {
  readonly platform: "odin" | "purecloud";
  readonly scopes: number;
  readonly users: number;
  /** `null` if the platform gave no count. */
  readonly expected: number | null;
  /** Sections that have an answer, of all. */
  readonly read: number;
  readonly of: number;
  readonly isWhole: boolean;
  /** What was lost, a sentence each. */
  readonly lost: readonly string[];
}

/** The open findings of a severity. A chain counts once, and its parts do not. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly found: number;
  readonly people: number;
  /** How many of the found belong to {@link ReportFacts.policies}. */
  readonly inPolicies: number;
  /** Checks that were made, of all, by rules of this severity. Both are 0 if no rule has it. */
  readonly checked: number;
  readonly checks: number;
}

/** What the rules of a topic said, check by check. A check is one rule and one user or person. */
export interface TopicCount {
  readonly topic: RuleFacts["category"];
  readonly found: number;
  /** They are among the found. */
  readonly suppressed: number;
  readonly clear: number;
  readonly notEvaluated: number;
}

/** A finding as a list shows it. */
export interface ShownFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly name: string;
  /** `Odin ent.odin/grp.odin`, or the platforms of a person. */
  readonly where: string;
  readonly because: string | null;
  readonly remedy: string;
  readonly firstSeen: string;
  /** Whether it may be older. */
  readonly atLeast: boolean;
}

/** Why users were not checked. */
export interface Unchecked {
  readonly because: readonly string[];
  /** The ids of the rules that could not judge. */
  readonly rules: readonly string[];
  /** The most users whom one of these rules could not judge. 0 if the rules judged nobody at all. */
  readonly users: number;
}

/** A rule with what it said of everybody. */
export interface RuleFact extends Omit<RuleFacts, "thresholds" | "compares" | "everybody" | "remedy" | "unknown"> {
  readonly platform: "odin" | "purecloud" | "both" | "chain";
  readonly unknown: string | null;
  readonly remedy: Remedy;
  /** What it reads, for people. */
  readonly reads: readonly string[];
  /** Suppressed ones too. */
  readonly found: number;
  readonly suppressed: number;
  readonly clear: number;
  readonly notEvaluated: number;
  readonly because: readonly string[];
}

/** What people decided not to see. */
export interface Suppressions {
  /** Those that hide findings. What ends first comes first. */
  readonly held: readonly HeldSuppression[];
  /** Those that hide nothing any more. */
  readonly expired: readonly NamedSuppression[];
  readonly unused: readonly NamedSuppression[];
}

export interface NamedSuppression {
  readonly id: string;
  readonly owner: string;
  readonly until: string;
}

/** What changed since the audit before. */
export interface SinceLast {
  /** When that audit was finished. ISO 8601, UTC. */
  readonly finishedAt: string;
  /** The token of that audit, if it is redacted. */
  readonly token: string | undefined;
  readonly findings: {
    readonly new: number;
    readonly open: number;
    readonly resolved: number;
    readonly unknown: number;
  };
  readonly users: { readonly added: number; readonly removed: number; readonly changed: number };
  /** The gravest new findings, at most {@link MOST_FIRST}. */
  readonly first: readonly Pick<ShownFinding, "id" | "rule" | "severity" | "title" | "name" | "where">[];
  /** What else may make the audits differ, in sentences. */
  readonly notes: readonly string[];
}

/** Where calls leave. */
export interface WaysOut {
  readonly rows: readonly WayOut[];
  /** Users whose forwards were not read. */
  readonly unread: number;
  /** `null` without users of Odin. */
  readonly abroad: CallsAbroad | null;
}

/** Users of Odin whom the plan in force lets call abroad. */
export interface CallsAbroad {
  /** By dialling. Those who need a code are among them. */
  readonly dialling: readonly Permitted[];
  /** By a forward. */
  readonly forwarding: readonly Permitted[];
  /** Users whose plans were not read. */
  readonly unread: number;
}

/** Users with one permission. */
export interface Permitted {
  /** As the plan says it, such as `Allow`. */
  readonly permission: string;
  readonly users: number;
}

/** Users of whom calls go to one country or class by one mechanism. */
export interface WayOut {
  /** Two letters. `null` if the number does not say it. */
  readonly country: string | null;
  /** The class of the destination, such as `mobile`. */
  readonly class: string;
  /** The service of Odin, or `Call forwarding` of PureCloud. */
  readonly mechanism: string;
  readonly users: number;
}

/** A table of the file. */
export interface TableFact {
  readonly id: string;
  readonly title: string;
  readonly length: number;
}
