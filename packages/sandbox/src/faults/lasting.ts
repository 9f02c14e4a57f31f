import { dice } from "../estate/dice.js";
import type { Estate } from "../estate/estate.js";
import type { Platform, SpecOperation } from "../server/spec.js";
import type { Faults, Share } from "./faults.js";

/** A fault that a request meets at every try. */
export type Lasted = "forbidden" | "broken" | "vanish" | "unlicensed";

/** The user that a request is about: by its path on PureCloud, by its query on Odin. */
function userOf(platform: Platform, estate: Estate, parameters: Readonly<Record<string, unknown>>): number | undefined {
  const id = parameters.userId ?? parameters.subjectId;
  return typeof id === "string" ? estate[platform].indexOf(id) : undefined;
}

const lastingOf = (share: Share) => (share === true ? {} : typeof share === "number" ? { rate: share } : share);

/** Decides the faults that a request meets at every try. The user and the operation decide, never the try. */
export function createLastingFaults(platform: Platform, estate: Estate, faults: Faults) {
  const { seed = estate.seed } = faults;
  return (
    { operationId, tags, method }: SpecOperation,
    parameters: Readonly<Record<string, unknown>>,
    number: number,
  ): Lasted | undefined => {
    const index = userOf(platform, estate, parameters);
    /** A fault for everybody also hits a request that names no user. */
    const befalls = (kind: Lasted, share: Share | undefined, ...key: readonly string[]): boolean => {
      if (share === undefined) return false;
      const { rate = 1, from = 1 } = lastingOf(share);
      if (number < from) return false;
      if (rate >= 1 || index === undefined) return rate >= 1;
      return dice(seed, "fault", platform, kind, ...key, index).chance(rate);
    };
    if (befalls("forbidden", faults.forbidden?.[operationId], operationId)) return "forbidden";
    if (index !== undefined && befalls("vanish", faults.vanish)) return "vanish";
    if (befalls("broken", faults.broken?.[operationId], operationId)) return "broken";
    const licensed = index !== undefined && platform === "odin" && tags.includes("utilities") && method === "get";
    return licensed && befalls("unlicensed", faults.unlicensed, operationId) ? "unlicensed" : undefined;
  };
}
