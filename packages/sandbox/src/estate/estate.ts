import type { ChangeEntry, NoiseEntry } from "./change.js";
import type { Profile, Shared } from "./profile.js";

/** One human of the estate. Each platform describes the person in its own way. */
export interface Person {
  /** From 0 on. Everything about a person follows from it and from the estate's seed. */
  readonly index: number;
  readonly firstName: string;
  readonly lastName: string;
  /** As HR writes it, in lower case. */
  readonly email: string;
  readonly employeeId: string;
  readonly department: string;
  readonly title: string;
  readonly site: string;
  /** Digits that may begin with zeros. Undefined for people without a telephone. */
  readonly extension: string | undefined;
  /** In E.164. Undefined for people without their own number. */
  readonly number: string | undefined;
  /** Index of the manager. Undefined at the top. */
  readonly manager: number | undefined;
  /** The platforms that know the person. Most people are on both. On day 2, a few are on none, because their user was deleted. */
  readonly on: { readonly odin: boolean; readonly purecloud: boolean };
  /** Whether the person left the organisation. PureCloud keeps such users as inactive or deleted. */
  readonly left: boolean;
  /** Whether PureCloud has the user as deleted. Only people who left are, and none of them holds roles. */
  readonly deleted: boolean;
  /** Settings of the organisation's policy that the person has too. Empty, except with the profile `policy`. */
  readonly shares: ReadonlySet<Shared>;
  /** The planted problems that this person has, by the ledger's ids (`odin-06`, `purecloud-06`, `both-01`). */
  readonly problems: ReadonlySet<string>;
  /** The problems that this person nearly has. They look alike, but are no problems. */
  readonly nearMisses: ReadonlySet<string>;
}

/** Who has which problem. Rules are judged by it. */
export interface LedgerEntry {
  /** `odin-01` to `odin-37`, `purecloud-01` to `purecloud-33`, and `both-01` to `both-22`, without both-21. */
  readonly problem: string;
  readonly title: string;
  /** Indices of people. */
  readonly has: readonly number[];
  readonly nearMiss: readonly number[];
}

/** Indices of the next people in a circle, by platform. */
export interface Circle {
  readonly odin?: number;
  readonly purecloud?: number;
}

export interface ServiceProvider {
  readonly serviceProviderId: string;
  readonly name: string;
  /** Of user ids and SIP addresses. Every second provider has another domain for e-mail. */
  readonly domain: string;
  readonly isEnterprise: boolean;
  /** Ids of its groups. */
  readonly groups: readonly string[];
}

/** The days of which an estate has data. */
export type Day = 1 | 2;

/** A made-up organisation. It stores nothing of a user, and computes everything on demand. */
export interface Estate {
  readonly seed: number;
  /** Day 2 is a day later. It has the same people with the same indices, and some of them changed. */
  readonly day: Day;
  /** The date of the data, in milliseconds. */
  readonly now: number;
  /** The estate before all changes, which the data is computed from. Undefined on day 1. */
  readonly original?: Estate;
  /** How the organisation is managed. */
  readonly profile: Profile;
  /** How many people there are. Each is on at least one platform. */
  readonly size: number;
  readonly departments: readonly string[];
  /** Of e-mail addresses. */
  readonly domains: readonly string[];
  person(index: number): Person;
  /**
   * The other person of a pair, who shares a problem that takes two people. Both are in the same group. Undefined for
   * people without a pair.
   */
  peer(index: number): number | undefined;
  /**
   * The other person of a case of matching, in both directions. That is the person whose second Odin user, namesake or
   * reused number this one is. Undefined for most people.
   */
  partner(index: number): number | undefined;
  /** The next people in a circle of `both-05`, or nearly. Undefined for people without it. */
  circle(index: number): Circle | undefined;
  /** A last name that differs from the person's. */
  otherLastName(index: number): string;
  /** In E.164. It belongs to nobody, and differs for all who have `both-03`. */
  spareNumber(index: number): string;
  /** As long as all extensions. It belongs to nobody, and differs for all who have `both-04`. */
  spareExtension(index: number): string;
  /** In E.164. A telephone outside the organisation. */
  outsideNumber(index: number, purpose?: string): string;
  /** Ids and look-ups of Odin's side. Most user ids look like `4003@northwind.example`. */
  readonly odin: {
    readonly serviceProviders: readonly ServiceProvider[];
    /** The group of a person's Odin user. Throws for people who are not on Odin. */
    groupOf(index: number): { readonly serviceProviderId: string; readonly groupId: string };
    /** Indices of a group's people, in the order of listings. */
    members(serviceProviderId: string, groupId: string): readonly number[];
    /** The town of a group. Undefined for a group that does not exist. */
    site(serviceProviderId: string, groupId: string): string | undefined;
    /** Whether a group has the service Enhanced Outgoing Calling Plan. */
    hasEnhancedPlan(serviceProviderId: string, groupId: string): boolean;
    /** All numbers of a group in E.164, in order. Members have some of them, and the others are free. */
    numbers(serviceProviderId: string, groupId: string): readonly string[];
    /** Throws for people who are not on Odin. */
    userId(index: number): string;
    indexOf(userId: string): number | undefined;
  };
  /** Ids and look-ups of PureCloud's side. Ids are UUIDs. */
  readonly purecloud: {
    userId(index: number): string;
    indexOf(userId: string): number | undefined;
    /** Indices of people with a PureCloud user that is not deleted, in the order of listings. */
    readonly members: readonly number[];
    /** Indices of people whose PureCloud user is deleted, in the order of listings. */
    readonly deleted: readonly number[];
    /** People whose `manager` on PureCloud is this person. */
    reports(index: number): readonly number[];
  };
  ledger(): readonly LedgerEntry[];
  /** What is different on day 2. Empty on day 1. */
  changes(): readonly ChangeEntry[];
  /** What moves from day to day, and is no change. Empty on day 1. */
  noise(): readonly NoiseEntry[];
}
