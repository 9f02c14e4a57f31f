import type { DestinationClass } from "../../numbers/destination-table.js";
import type { LeaverRow } from "../../people/leavers.js";
import type { Severity } from "./verdict.js";

/** Numbers that rules compare with. All are exclusive: `> N`. Those that say "from" include the number itself. */
export const THRESHOLDS = {
  /** Days without a login or a token after which an active user counts as unused (PCI DSS 8.2.6). */
  unusedDays: 90,
  /** Days after the invitation within which a user need not have logged in. */
  invitedDays: 90,
  /** Days after the invitation within which a role need not have been used. */
  newUserDays: 30,
  /** Days after the end of an absence within which it need not be switched off. */
  absenceDays: 30,
  /** Hours after which a momentary routing status counts as stuck. */
  stuckHours: 8,
  /** How many people may report to one manager. */
  reports: 40,
  /** How often a call may be redirected. */
  redirections: 10,
  /** From how many users with exactly one pack a service counts as part of that pack. */
  packUsers: 2,
  /** The share of a group's users with a service pack from which a user without one is found. */
  packShare: 0.5,
  /** The share of a queue's members with skills from which a member without one is found. */
  skillShare: 0.5,
  /** The share of users with a manager from which a user without one is found. */
  managerShare: 0.5,
  /** The share of agents with automatic answer from which an agent without it is found. */
  autoAnswerShare: 0.8,
} as const;

export type ThresholdName = keyof typeof THRESHOLDS;

/** What a profile of PureCloud may have to say. */
export const PROFILE_PARTS = ["department", "title", "location"] as const;

export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** How the rules judge. Every field is optional where a person writes it, and complete here. */
export interface RulesConfig {
  readonly thresholds: Readonly<Record<ThresholdName, number>>;
  /** Another severity by rule id, or `off`. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** What is allowed by name. */
  readonly allow: {
    /** User ids or departments that may call abroad. */
    readonly international: readonly string[];
    /** Numbers to which calls may be forwarded. */
    readonly forwardTo: readonly string[];
    /** User ids or logins of PureCloud's administrators. */
    readonly administrators: readonly string[];
    /** User ids or logins of accounts that no person uses. */
    readonly serviceAccounts: readonly string[];
    /** User ids of people without a manager. */
    readonly withoutManager: readonly string[];
  };
  /** Domains of mail and logins that are the organisation's own. */
  readonly trustedDomains: readonly string[];
  /** Services of Odin that cost something. A name may end with `*`. */
  readonly paidServices: readonly string[];
  /** ISO codes of countries to which calls may go. Empty for all. */
  readonly countries: readonly string[];
  /**
   * Classes of destinations, by how numbers begin in E.164, with `x` for any digit, such as `+4470`. They go before the table
   * that the rules have. The longest that fits counts.
   */
  readonly destinations: Readonly<Record<string, DestinationClass>>;
  /** What each profile of PureCloud must have. */
  readonly profile: readonly ProfilePart[];
  /** Numbers of the organisation: E.164, or ranges such as `+18135551000-1999`. */
  readonly ownNumbers: readonly string[];
  /** The country of numbers that do not name one, as an ISO code. `null` if only the users' own countries count. */
  readonly country: string | null;
  /** True if users of PureCloud log in at an identity provider, which has the second factor. */
  readonly singleSignOn: boolean;
  /** Who is who on both platforms, and who has left. */
  readonly people: {
    /** Users who are one person, even if they share nothing. By a user id of Odin, an id or e-mail of PureCloud. */
    readonly map: Readonly<Record<string, string>>;
    /** Groups of Odin and divisions of PureCloud that are one site, so extensions count within it. */
    readonly sites: readonly { readonly group: string; readonly division: string }[];
    /** Who has left, as HR writes it. */
    readonly left: readonly LeaverRow[];
    /** Names of one department, a list for each department. */
    readonly departments: readonly (readonly string[])[];
    /** What PureCloud writes before the extensions of a site. Empty if any one or two digits may be a prefix. */
    readonly extensionPrefixes: readonly string[];
  };
  readonly suppressions: readonly Suppression[];
  /** Where values were set, by their paths, such as `thresholds.unusedDays`. A value that is absent here is the default. */
  readonly origins?: Readonly<Record<string, string>>;
}

/** Findings that a person decided not to see until a date. */
export interface Suppression {
  /** The id of a finding, or of a rule. A rule needs a selector. */
  readonly id: string;
  /** Whose findings of the rule. All conditions must hold. */
  readonly of?: {
    readonly group?: string;
    readonly division?: string;
    readonly department?: string;
    readonly users?: readonly string[];
  };
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds: ISO 8601, such as `2027-03-31`. */
  readonly until: string;
}

/** What holds if nobody configured anything. */
export const DEFAULT_CONFIG: RulesConfig = {
  thresholds: THRESHOLDS,
  rules: {},
  allow: { international: [], forwardTo: [], administrators: [], serviceAccounts: [], withoutManager: [] },
  trustedDomains: [],
  paidServices: [
    "Client License *",
    "Call Center *",
    "Fax Messaging",
    "Flexible Seating Guest",
    "BroadWorks Agent",
    "BroadWorks Supervisor",
    "BroadWorks Receptionist *",
  ],
  countries: [],
  destinations: {},
  profile: PROFILE_PARTS,
  ownNumbers: [],
  country: null,
  singleSignOn: false,
  people: { map: {}, sites: [], left: [], departments: [], extensionPrefixes: [] },
  suppressions: [],
};
