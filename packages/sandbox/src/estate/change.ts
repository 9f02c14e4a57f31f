/** Who or what changed in one way. */
export interface ChangeEntry {
  /** Names the change, such as `odin-department`. */
  readonly id: string;
  readonly platform: "odin" | "purecloud";
  readonly title: string;
  readonly kind: ChangeKind;
  /**
   * Fields of the clean view that are different. They are those of a user, and for a change of a group those of its context.
   * Empty for a user who is there on one day only, and for what the clean view leaves out.
   */
  readonly fields: readonly string[];
  /** Further fields that are different for some of these people. */
  readonly perhaps?: readonly string[];
  /** Indices of people. */
  readonly people: readonly number[];
  /** The groups of Odin that changed. Absent for changes of people. */
  readonly groups?: readonly { readonly serviceProviderId: string; readonly groupId: string }[];
  /** What a person had and got, by index. Only for changes of one value. */
  readonly values?: Readonly<Record<number, { readonly before: unknown; readonly after: unknown }>>;
  /** The problem of the ledger that the people got by it. */
  readonly brings?: string;
  /** The problem of the ledger that it ended. */
  readonly ends?: string;
}

/**
 * How a user changed. A renamed user has another id on the second day. With `passed`, nothing changed except the date. A problem
 * is there because time passed.
 */
export type ChangeKind = "changed" | "created" | "deleted" | "moved" | "renamed" | "passed" | "group";

/** What moves from day to day, and is no change. */
export interface NoiseEntry {
  readonly id: string;
  readonly platform: "odin" | "purecloud";
  readonly title: string;
  /**
   * The part that moves. It is the value, its form on the wire, or the order of a list. With `joined`, it is whether an agent
   * accepts work of a queue. With `associated`, it is the station that an agent uses at the moment.
   */
  readonly moves: "value" | "form" | "order" | "joined" | "associated";
  /** The fields of the clean view that it moves. Empty for what the clean view leaves out. */
  readonly fields: readonly string[];
  /** The names of the wire that it moves. */
  readonly wire: readonly string[];
}
