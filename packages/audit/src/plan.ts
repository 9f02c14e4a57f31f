import { type Amount, type Cost, type ScopeCost, sumOfAmounts } from "./collect/cost.js";
import type { Shard } from "./collect/shard.js";

/** Names the shape of a plan as JSON. A later shape gets another name. */
export const PLAN_FORMAT = "rollcall-plan/1";

/** A limit of `calls` in any `seconds` seconds. */
export interface CallLimit {
  readonly calls: number;
  readonly seconds: number;
}

/** What one scope of an audit would cost. */
export interface PlannedScope extends ScopeCost {
  readonly platform: "odin" | "purecloud";
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** The sum of `costs`. */
  readonly calls: Amount;
}

/** What all scopes of a platform would cost, and how long they would take. They are audited one after the other. */
export interface PlannedPlatform {
  readonly platform: "odin" | "purecloud";
  readonly calls: Amount;
  /** `null` if there is none. */
  readonly limit: CallLimit | null;
  /** The time that the limit imposes, without the platform's own time to answer. `null` if there is no limit. */
  readonly seconds: Amount | null;
}

/** What an audit would cost, before it is run. This is what `rollcall plan --json` prints. */
export interface AuditPlan {
  readonly format: typeof PLAN_FORMAT;
  /** The part that is audited. `null` for all. */
  readonly shard: Shard | null;
  /** How many calls were made to learn the sizes. */
  readonly asked: number;
  /** The calls by which an audit lists the groups on Odin. Empty if they are named. */
  readonly listing: readonly Cost[];
  readonly scopes: readonly PlannedScope[];
  readonly platforms: readonly PlannedPlatform[];
  readonly calls: Amount;
  /** The time of the slower platform, because both are audited in parallel. `null` if none has a limit. */
  readonly seconds: Amount | null;
}

/** What a plan is made of. */
export interface PlanParts {
  readonly shard?: Shard | undefined;
  readonly asked: number;
  /** @default none */
  readonly listing?: readonly Cost[] | undefined;
  readonly scopes: readonly Omit<PlannedScope, "calls">[];
  /** The limit of each platform that is audited. `null` if there is none. */
  readonly limits: Partial<Readonly<Record<PlannedScope["platform"], CallLimit | null>>>;
}

/** Adds the costs of the scopes. */
export function auditPlan({ shard, asked, listing = [], scopes: parts, limits }: PlanParts): AuditPlan {
  const scopes = parts.map((scope) => ({ ...scope, calls: sumOfAmounts(scope.costs) }));
  const platforms = (["odin", "purecloud"] as const)
    .filter((platform) => scopes.some((scope) => scope.platform === platform))
    .map((platform) => {
      const own = scopes.filter((scope) => scope.platform === platform).map((scope) => scope.calls);
      const calls = sumOfAmounts([...(platform === "odin" ? listing : []), ...own]);
      const limit = limits[platform] ?? null;
      return { platform, calls, limit, seconds: limit && secondsOf(calls, limit) };
    });
  const [first, second] = platforms.flatMap(({ seconds }) => seconds ?? []);
  return {
    format: PLAN_FORMAT,
    shard: shard ?? null,
    asked,
    listing,
    scopes,
    platforms,
    calls: sumOfAmounts(platforms.map(({ calls }) => calls)),
    seconds: first === undefined ? null : second === undefined ? first : longer(first, second),
  };
}

function secondsOf({ least, most, likely, about }: Amount, { calls, seconds }: CallLimit): Amount {
  const time = (count: number) => (count * seconds) / calls;
  const maybe = (count: number | null) => (count === null ? null : time(count));
  return { least: time(least), most: maybe(most), likely: maybe(likely), about };
}

function longer(one: Amount, other: Amount): Amount {
  const max = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.max(a, b));
  return {
    least: Math.max(one.least, other.least),
    most: max(one.most, other.most),
    likely: max(one.likely, other.likely),
    about: one.about || other.about,
  };
}
