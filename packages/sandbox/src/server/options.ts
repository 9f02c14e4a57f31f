import type { Day } from "../estate/estate.js";
import type { Profile } from "../estate/profile.js";
import type { FaultProfile, Faults } from "../faults/faults.js";
import type { Unknowns } from "../unknowns/index.js";
import type { Limit } from "./rate-limit.js";

export interface RateLimits {
  /** @default 300 in 60,000 ms, as the real one */
  readonly purecloud?: Partial<Limit> | false;
  /** Odin documents none. Its public client keeps to 5 in 1,000 ms, and so does `{}`. @default false */
  readonly odin?: Partial<Limit> | false;
  /** So many times the requests of both. @default 1 */
  readonly scale?: number;
}

export interface SandboxOptions {
  /** How many people. @default 250 */
  readonly users?: number;
  /** The same seed, the same people, problems and faults. @default 1 */
  readonly seed?: number;
  /** How many people a group has on average, 6 to 270. @default by `users`, from 20 on */
  readonly groupSize?: number | undefined;
  /** How many groups a service provider of Odin has at most. @default a third of all groups, from 2 to 8 */
  readonly groupsPerProvider?: number | undefined;
  /**
   * The share of Odin's groups without the service Enhanced Outgoing Calling Plan, from 0 to 1. Their users have no digit plans,
   * pinholes, transfer numbers or authorization codes. @default 0
   */
  readonly withoutEnhancedPlan?: number | undefined;
  /**
   * With `policy`, most people share settings that are problems elsewhere: passwords never expire, and there are no packs, no
   * managers and no skills. @default "usual"
   */
  readonly profile?: Profile | undefined;
  /** With 2, it is the same organisation a day later, in which some people changed (see `Estate.changes`). @default 1 */
  readonly day?: Day | undefined;
  /** What goes wrong, or the name of a ready-made mix. @default "none" */
  readonly faults?: Faults | FaultProfile;
  /** The milliseconds that every answer takes, or their range. @default 0 */
  readonly latencyMs?: number | readonly [number, number];
  /** False for none at all. */
  readonly rateLimits?: RateLimits | false;
  /** How the platforms behave where nobody knows, by the id of the unknown. @default the default of each */
  readonly unknowns?: Unknowns;
  /** Odin's port. PureCloud's port is the next. @default any free ones */
  readonly port?: number;
}
