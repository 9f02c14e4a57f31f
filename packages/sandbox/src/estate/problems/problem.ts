/** Who can have a problem: everybody whom a platform knows, both know, or only one does. */
export type Population = "odin" | "purecloud" | "both" | "odinOnly" | "purecloudOnly";

/**
 * The part of a person's data that a problem decides. Nobody gets two problems that decide the same part. `alone` keeps
 * all other problems away, because a person's whole state is the problem.
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
  /** The share of the population that has it, and the same share nearly has it. 0.01 if not given. */
  readonly share?: number;
  /** Both members of a pair (see `Estate.peer`) have the problem. */
  readonly pairs?: true;
  /** Only people with a number, with an extension, or without reports can have it. In a pair, this holds for both. */
  readonly needs?: "number" | "extension" | "leaf";
  /** The people of the population who are left over nearly have it. */
  readonly fills?: true;
  readonly touches: readonly Topic[];
  /** Another problem that one cannot avoid having with this one. */
  readonly implies?: string;
  /** What the data of those who have it must show. */
  readonly has: string;
  /** What the data of those who nearly have it must show: alike, but no problem. */
  readonly nearMiss: string;
}
