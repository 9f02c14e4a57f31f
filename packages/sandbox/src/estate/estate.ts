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
  /** The planted problems that this person has, by the ledger's ids (`odin-06`, `purecloud-06`, `both-01`). */
  readonly problems: ReadonlySet<string>;
  /** The problems that this person nearly has: alike, but no problem. */
  readonly nearMisses: ReadonlySet<string>;
}

/** Who was given which problem. Rules are judged by it. */
export interface LedgerEntry {
  /** `odin-01` to `odin-30` (facts, section 5), `purecloud-01` to `purecloud-25` (section 7), `both-01` and on. */
  readonly problem: string;
  readonly title: string;
  /** Indices of people. */
  readonly has: readonly number[];
  readonly nearMiss: readonly number[];
}

/** A made-up organisation. Nothing of a user is stored: everything is made when it is asked for. */
export interface Estate {
  readonly seed: number;
  /** How many people there are; each is on one platform at least. */
  readonly size: number;
  person(index: number): Person;
  /** Ids and look-ups of Odin's side. User ids are such as `4003@northwind.example`. */
  readonly odin: {
    readonly serviceProviders: readonly { readonly serviceProviderId: string; readonly groups: readonly string[] }[];
    /** The group that a person's Odin user is in. */
    groupOf(index: number): { readonly serviceProviderId: string; readonly groupId: string };
    /** Indices of a group's people, in the order of listings. */
    members(serviceProviderId: string, groupId: string): readonly number[];
    userId(index: number): string;
    indexOf(userId: string): number | undefined;
  };
  /** Ids and look-ups of PureCloud's side. Ids are UUIDs. */
  readonly purecloud: {
    userId(index: number): string;
    indexOf(userId: string): number | undefined;
    /** Indices of people with a PureCloud user, in the order of listings. */
    readonly members: readonly number[];
  };
  ledger(): readonly LedgerEntry[];
}
