import { type Fact, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asObject, type WireObject } from "../wire.js";
import { FORWARDING_SERVICES, type Route } from "./forwarding-services.js";
import type { OdinSections } from "./record.js";
import { blockOf, keyOf } from "./service-block.js";
import { contradictionIn, servicesIn } from "./shapes.js";

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
export function forwardingOf(sections: OdinSections): Fact<readonly OdinForwarding[]> {
  const { serviceSettings, assignedServices } = sections;
  const isKnown = assignedServices.status === "ok" && contradictionIn(sections) === undefined;
  const assigned = isKnown ? servicesIn(assignedServices.data) : undefined;
  const fact = factOf(serviceSettings, "serviceSettings", (data) => {
    const settings = asObject(data);
    return settings && waysOut(settings, assigned ?? []);
  });
  // Neither answer names a service. That is no proof that there is none.
  const isEmpty = serviceSettings.status === "ok" && Object.values(serviceSettings.data).every((it) => !blockOf(it));
  return fact.known && isEmpty && !assigned ? unknown("serviceSettings: empty, and the services are unknown") : fact;
}

function waysOut(settings: WireObject, assigned: readonly WireObject[]): OdinForwarding[] {
  const blocks = new Map(Object.entries(settings).map(([name, value]) => [keyOf(name), blockOf(value)]));
  const rows = new Map(assigned.map((row) => [keyOf(row.serviceName), row]));
  return Object.entries(FORWARDING_SERVICES).flatMap(([service, routesOf]) => {
    const [block, row] = [blocks.get(keyOf(service)), rows.get(keyOf(service))];
    if (block === "unread") return listed(service, { isOn: undefined, targets: null });
    if (block === undefined || routesOf === null) return withoutSettings(service, row);
    return routesOf(block).flatMap((route) => listed(service, route));
  });
}

function listed(service: string, { isOn, when, targets }: Route): OdinForwarding[] {
  return isOn === false ? [] : [{ service, state: isOn ? "on" : "unknown", when: when ?? null, targets }];
}

/** A service that the settings leave out is off, unless the list of services has it. There it may be on, or not say so. */
function withoutSettings(service: string, row: WireObject | undefined): OdinForwarding[] {
  return row ? listed(service, { isOn: asBoolean(row.isActive), targets: null }) : [];
}
