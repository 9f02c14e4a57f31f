/** Odin and PureCloud in one process: a made-up organisation of any size, with faults on demand. */

export { type ChainEntry, chainsIn } from "./estate/chains.js";
export type { ChangeEntry, ChangeKind, NoiseEntry } from "./estate/change.js";
export { createEstate, type EstateOptions } from "./estate/create.js";
export type { Circle, Day, Estate, LedgerEntry, Person, ServiceProvider } from "./estate/estate.js";
export { problems } from "./estate/problems/index.js";
export type { Need, Population, Problem, Severity, Topic } from "./estate/problems/problem.js";
export type { Profile, Shared } from "./estate/profile.js";
export {
  type FaultProfile,
  type Faults,
  faultProfiles,
  type Lasting,
  type Often,
  type Share,
  type Shift,
} from "./faults/faults.js";
export { startSandbox } from "./sandbox.js";
export type { RateLimits, SandboxOptions } from "./server/options.js";
export type { Limit } from "./server/rate-limit.js";
export type { Requests, Seen } from "./server/requests.js";
export type { Platform } from "./server/spec.js";
export type { Sandbox } from "./server/start.js";
export { type Answers, type UnknownId, type Unknowns, unknowns } from "./unknowns/index.js";
export type { Unknown } from "./unknowns/unknown.js";
