import type { Fact } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asObject, asRows, type WireObject } from "../wire.js";
import { FORWARDING_SERVICES, type Route } from "./forwarding-services.js";
import type { OdinSections } from "./record.js";

/** A service that sends calls of a user to another number, or rings one as well. */
export interface OdinForwarding {
  /** The service in BroadWorks' words, such as `Call Forwarding Always` or `Remote Office`. */
  readonly service: string;
  /** `unknown` if the data does not say whether the service is on. A service that is off is not listed. */
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
export function forwardingOf({ serviceSettings, assignedServices }: OdinSections): Fact<readonly OdinForwarding[]> {
  const assigned = assignedServices.status === "ok" ? asRows(asObject(assignedServices.data)?.userServices) : undefined;
  return factOf(serviceSettings, "serviceSettings", (data) => {
    const settings = asObject(data);
    if (!settings) return undefined;
    return Object.entries(FORWARDING_SERVICES).flatMap(([service, routesOf]) => {
      const block = Object.hasOwn(settings, service) ? asObject(settings[service]) : undefined;
      // A service without settings is `[]` on the wire, or absent.
      if (block === undefined || routesOf === null) return withoutSettings(service, assigned ?? []);
      return routesOf(block).flatMap((route) => listed(service, route));
    });
  });
}

function listed(service: string, { isOn, when, targets }: Route): OdinForwarding[] {
  return isOn === false ? [] : [{ service, state: isOn ? "on" : "unknown", when: when ?? null, targets }];
}

/** A service that the settings leave out is off, unless the list of services has it. There it may be on, or not say so. */
function withoutSettings(service: string, assigned: readonly WireObject[]): OdinForwarding[] {
  const row = assigned.find(({ serviceName }) => serviceName === service);
  return row ? listed(service, { isOn: asBoolean(row.isActive), targets: null }) : [];
}
