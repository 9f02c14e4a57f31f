import { dice } from "../estate/dice.js";
import type { Estate } from "../estate/estate.js";
import type { Platform, SpecOperation } from "../server/spec.js";
import type { Faults } from "./faults.js";

export type Lasting = "forbidden" | "vanish" | "unlicensed";

/** The user that a request is about: by its path on PureCloud, by its query on Odin. */
function userOf(platform: Platform, estate: Estate, parameters: Readonly<Record<string, unknown>>): number | undefined {
  const id = parameters.userId ?? parameters.subjectId;
  return typeof id === "string" ? estate[platform].indexOf(id) : undefined;
}

/** What goes wrong with a request however often it is sent: by user and operation, never by the try. */
export function createLastingFaults(platform: Platform, estate: Estate, faults: Faults) {
  const often = (rate: number | undefined, ...key: readonly (string | number)[]) =>
    rate !== undefined && dice(estate.seed, "fault", platform, ...key).chance(rate);

  return (operation: SpecOperation, parameters: Readonly<Record<string, unknown>>): Lasting | undefined => {
    const { operationId, tags } = operation;
    const index = userOf(platform, estate, parameters);
    const refused = faults.forbidden?.[operationId];
    if (refused === true) return "forbidden";
    if (index === undefined) return undefined;
    if (often(refused, "forbidden", operationId, index)) return "forbidden";
    if (often(faults.vanish, "vanish", index)) return "vanish";
    const licensed = platform === "odin" && tags.includes("utilities") && operation.method === "get";
    return licensed && often(faults.unlicensed, "unlicensed", operationId, index) ? "unlicensed" : undefined;
  };
}
