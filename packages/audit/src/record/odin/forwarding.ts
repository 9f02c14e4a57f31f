import { type Fact, mapFact } from "../fact.js";
import { asBoolean, type WireObject } from "../wire.js";
import { FORWARDING_SERVICES, type Route } from "./forwarding-services.js";
import { keyOf } from "./service-block.js";
import type { ServiceBlocks } from "./service-blocks.js";

/** A service that sends calls of a user to another number, or rings one as well. */
export interface OdinForwarding {
  /** The service in BroadWorks' words, such as `Call Forwarding Always` or `Remote Office`. */
  readonly service: string;
  /** `unknown` if the data does not say whether the service is on, or cannot be read. A service that is off is not listed. */
  readonly state: "on" | "unknown";
  /** The calls that it concerns, such as `caller presses 0`. `null` if the service itself says it. */
  readonly when: string | null;
  /** Where the calls go, in the platform's order. Empty if no number is set. `null` if the numbers are unknown. */
  readonly targets: readonly string[] | null;
}

/**
 * Every way by which calls of a user leave, in the order of {@link FORWARDING_SERVICES}. A service of unknown shape is listed
 * as `unknown`, and the others still count.
 */
export function forwardingOf(services: Fact<ServiceBlocks>): Fact<readonly OdinForwarding[]> {
  return mapFact(services, waysOut);
}

function waysOut({ blocks, rows }: ServiceBlocks): OdinForwarding[] {
  const ways: OdinForwarding[] = [];
  for (const { service, key, routesOf } of SERVICES) {
    const [block, row] = [blocks.get(key), rows.get(key)];
    if (block === undefined && row === undefined) continue;
    if (block === "unread") ways.push(...listed(service, { isOn: undefined, targets: null }));
    else if (block === undefined || routesOf === null) ways.push(...withoutSettings(service, row));
    else for (const route of routesOf(block)) ways.push(...listed(service, route));
  }
  return ways;
}

const SERVICES = Object.entries(FORWARDING_SERVICES).map(([service, routesOf]) => ({
  service,
  key: keyOf(service),
  routesOf,
}));

function listed(service: string, { isOn, when, targets }: Route): OdinForwarding[] {
  return isOn === false ? [] : [{ service, state: isOn ? "on" : "unknown", when: when ?? null, targets }];
}

/** A service that the settings leave out is off, unless the list of services has it. There it may be on, or not say so. */
function withoutSettings(service: string, row: WireObject | undefined): OdinForwarding[] {
  return row ? listed(service, { isOn: asBoolean(row.isActive), targets: null }) : [];
}
