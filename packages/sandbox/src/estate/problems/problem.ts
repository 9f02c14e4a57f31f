/** Who can have a problem: everybody whom a platform knows, both know, or only one does. */
export type Population = "odin" | "purecloud" | "both" | "odinOnly" | "purecloudOnly";

/**
 * What a problem decides of a person's data. Nobody gets two that decide the same; `alone` keeps all others away, where
 * a person's whole state is the problem.
 */
export type Topic =
  | "alone"
  | `odin ${"plan" | "codes" | "forwarding" | "redirecting" | "commpilot" | "intercept" | "portal" | "password" | "alternate" | "appearance" | "device" | "licences" | "clid" | "policy" | "barring" | "name" | "numbers" | "schedule" | "drift"}`
  | `purecloud ${"state" | "roles" | "login" | "forwarding" | "absence" | "queues" | "skills" | "station" | "answer" | "manager" | "address" | "fields" | "trust" | "status" | "groups"}`
  | "name"
  | "number"
  | "extension"
  | "email";

/** A problem that can be planted. O stands for Odin's data, P for PureCloud's, of the person who has it. */
export interface Problem {
  readonly id: string;
  readonly title: string;
  readonly population: Population;
  /** Of the population, how many have it (and as many nearly): 0.01 where nothing is said. */
  readonly share?: number;
  /** It takes two: both members of a pair (see `Estate.peer`) have it. */
  readonly pairs?: true;
  /** Only those who have one can have it, or who lead nobody; of a pair, both. */
  readonly needs?: "number" | "extension" | "leaf";
  /** Those of the population who are left over nearly have it. */
  readonly fills?: true;
  readonly touches: readonly Topic[];
  /** Another problem that one cannot avoid having with this one. */
  readonly implies?: string;
  /** What the data of those who have it must show. */
  readonly has: string;
  /** What the data of those who nearly have it must show: alike, but no problem. */
  readonly nearMiss: string;
}
