/** One human of the estate: what both platforms are told of, each in its own way. */
export interface Person {
  /** From 0 on; all that there is of a person follows from it and the estate's seed. */
  readonly index: number;
  readonly firstName: string;
  readonly lastName: string;
  /** As HR writes it, in lower case. */
  readonly email: string;
  readonly employeeId: string;
  readonly department: string;
  readonly title: string;
  readonly site: string;
  /** Digits; may begin with zeros. Undefined for those without a telephone. */
  readonly extension: string | undefined;
  /** E.164. Undefined for those without a number of their own. */
  readonly number: string | undefined;
  /** Index of the manager; undefined at the top. */
  readonly manager: number | undefined;
  /** Where the person is known. Most are on both. */
  readonly on: { readonly odin: boolean; readonly purecloud: boolean };
  /** Left the organisation. PureCloud keeps such users as inactive. */
  readonly left: boolean;
  /** The planted problems that this person has, by the ledger's ids (`odin-06`, `purecloud-06`, `both-01`). */
  readonly problems: ReadonlySet<string>;
  /** The problems that this person nearly has: alike, but no problem. */
  readonly nearMisses: ReadonlySet<string>;
}

/** Who was given which problem. Rules are judged by it. */
export interface LedgerEntry {
  /** `odin-01` to `odin-30`, `purecloud-01` to `purecloud-25`, and `both-01` and on. */
  readonly problem: string;
  readonly title: string;
  /** Indices of people. */
  readonly has: readonly number[];
  readonly nearMiss: readonly number[];
}

export interface ServiceProvider {
  readonly serviceProviderId: string;
  readonly name: string;
  readonly domain: string;
  readonly isEnterprise: boolean;
  /** Ids of its groups. */
  readonly groups: readonly string[];
}

/** A made-up organisation. Nothing of a user is stored: everything is made when it is asked for. */
export interface Estate {
  readonly seed: number;
  /** How many people there are; each is on one platform at least. */
  readonly size: number;
  readonly departments: readonly string[];
  /** Of e-mail addresses. */
  readonly domains: readonly string[];
  person(index: number): Person;
  /** The other of a pair: who shares a problem that takes two. In the same group. Undefined for those without. */
  peer(index: number): number | undefined;
  /** A last name that somebody does not have. */
  otherLastName(index: number): string;
  /** E.164, nobody's by right and different for all who have `both-03`. */
  spareNumber(index: number): string;
  /** As long as all extensions, nobody's by right and different for all who have `both-04`. */
  spareExtension(index: number): string;
  /** E.164, of a telephone outside the organisation. */
  outsideNumber(index: number, purpose?: string): string;
  /** Ids and look-ups of Odin's side. User ids are such as `4003@northwind.example`. */
  readonly odin: {
    readonly serviceProviders: readonly ServiceProvider[];
    /** The group that a person's Odin user is in. Throws for those who are not on Odin. */
    groupOf(index: number): { readonly serviceProviderId: string; readonly groupId: string };
    /** Indices of a group's people, in the order of listings. */
    members(serviceProviderId: string, groupId: string): readonly number[];
    /** The town that a group is in; undefined for a group that there is not. */
    site(serviceProviderId: string, groupId: string): string | undefined;
    /** All numbers that a group has, E.164, in order: those of its members and free ones. */
    numbers(serviceProviderId: string, groupId: string): readonly string[];
    /** Throws for those who are not on Odin. */
    userId(index: number): string;
    indexOf(userId: string): number | undefined;
  };
  /** Ids and look-ups of PureCloud's side. Ids are UUIDs. */
  readonly purecloud: {
    userId(index: number): string;
    indexOf(userId: string): number | undefined;
    /** Indices of people with a PureCloud user, in the order of listings. */
    readonly members: readonly number[];
    /** Those who have somebody as their `manager`, on PureCloud. */
    reports(index: number): readonly number[];
  };
  ledger(): readonly LedgerEntry[];
}
