import type { Asker } from "../asker.js";
import type { Shard } from "../shard.js";
import type { OdinGroup } from "./bulk.js";
import type { DraftOf } from "./draft.js";
import type { OdinReader } from "./reader.js";

/** The ways to fill the records of a group. All give the same records. They differ in the calls that they make. */
export const ODIN_STRATEGIES = ["auto", "server", "perUser", "composed"] as const;

/**
 * - `server`: one call for the whole group (about 34 kB a user, held in memory);
 * - `perUser`: one call a user;
 * - `composed`: bulk calls, then 21 calls a user;
 * - `auto`: `server` for groups of up to `serverMaxUsers`, else `perUser`; where one is refused, the next.
 */
export type OdinStrategy = (typeof ODIN_STRATEGIES)[number];

/** A strategy that was settled on. */
export type FixedStrategy = Exclude<OdinStrategy, "auto">;

/** Which of an audit's options decide its strategy. */
export interface StrategyChoice {
  /** @default "auto" */
  readonly strategy?: OdinStrategy | undefined;
  /** The largest group for which `auto` makes one call. @default 500 */
  readonly serverMaxUsers?: number | undefined;
  /** The part of the group that is audited. @default all of it */
  readonly shard?: Shard | undefined;
}

/** What a strategy has to work with. */
export interface StrategyInput {
  readonly odin: OdinReader;
  readonly asker: Asker;
  readonly group: OdinGroup;
}

/** The users of a group, and how to learn the most of one with the fewest calls. */
export interface Plan {
  readonly strategy: FixedStrategy;
  /** In the platform's order. */
  readonly userIds: readonly string[];
  /** How many users the platform speaks of. */
  readonly expected: number;
  /** What a section that the draft lacks is said to be missing from, such as "the group audit's answer". */
  readonly source: string;
  /** What the strategy's own calls bring of a user. What it lacks is asked for section by section. */
  readonly draft: (userId: string) => Promise<DraftOf>;
}
