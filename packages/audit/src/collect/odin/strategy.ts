import type { Caller } from "../caller.js";
import type { Shard } from "../shard.js";
import type { StillListed } from "../still-listed.js";
import type { ControlReads } from "./control-reads.js";
import type { UserDraft } from "./draft.js";
import type { GroupContext } from "./group-context.js";
import type { OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";
import type { OdinChoice } from "./sections.js";

/** The ways to fill the records of a group. All give the same records. They differ in the calls that they make. */
export const ODIN_STRATEGIES = ["auto", "server", "perUser", "composed"] as const;

/**
 * - `server`: one call for the whole group (about 34 kB a user, held in memory). `perUser` if that fails.
 * - `perUser`: one call a user.
 * - `composed`: bulk calls, then up to 21 calls a user, or 12 in a group without the service Enhanced Outgoing Calling Plan. With
 *   few sections, fewer calls.
 * - `auto`: `server` for groups of up to `serverMaxUsers`. For others `composed` if bulk calls bring all chosen sections, else
 *   `perUser`.
 */
export type OdinStrategy = (typeof ODIN_STRATEGIES)[number];

/** Any strategy except `auto`. */
export type FixedStrategy = Exclude<OdinStrategy, "auto">;

/** The options of an audit that decide its strategy. */
export interface StrategyChoice {
  /** @default "auto" */
  readonly strategy?: OdinStrategy | undefined;
  /** The largest group for which `auto` makes one call. @default 500 */
  readonly serverMaxUsers?: number | undefined;
  /** The part of the group that is audited. @default all of it */
  readonly shard?: Shard | undefined;
}

/** What a strategy works with. */
export interface StrategyInput {
  readonly odin: OdinReader;
  readonly caller: Caller;
  readonly group: OdinGroup;
  /** What is read once for the group. */
  readonly context: GroupContext;
  /** Asks a few users for what nobody has by a list of services. */
  readonly controls: ControlReads;
  /** Which sections and parts of the context are read. */
  readonly choice: OdinChoice;
  /** Tells whether a user is gone whose profile was answered with 404. */
  readonly stillListed: StillListed;
}

/** The users of a group, and a draft of each, made with few calls. */
export interface Drafts {
  readonly strategy: FixedStrategy;
  /** In the platform's order. */
  readonly userIds: readonly string[];
  /** How many users the platform counts. `null` if it gives no count. */
  readonly expected: number | null;
  /** Where the drafts come from, such as "the group audit's answer". Messages about a missing section name it. */
  readonly source: string;
  /** The draft of a user. Sections that it lacks are read one by one. */
  readonly draft: (userId: string) => Promise<UserDraft>;
}
