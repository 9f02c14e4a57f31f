import { type Fact, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";
import { contradictionIn, serviceName, servicesIn } from "./shapes.js";

/** A service of a user. */
export interface OdinService {
  readonly name: string;
  /** Whether it is switched on. `null` if it has no switch, or does not say. */
  readonly isActive: boolean | null;
}

/** The services that a user has in effect, packs included. */
export function servicesOf(sections: OdinSections): Fact<readonly OdinService[]> {
  const contradiction = contradictionIn(sections);
  if (contradiction !== undefined) return unknown(contradiction);
  return factOf(sections.assignedServices, "assignedServices", (data) => servicesIn(data)?.map(serviceOf));
}

function serviceOf(service: WireObject): OdinService {
  return { name: serviceName(service), isActive: asBoolean(service.isActive) ?? null };
}
