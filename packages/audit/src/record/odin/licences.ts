import { type Fact, known, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asObject } from "../wire.js";
import type { OdinSections } from "./record.js";
import { keyOf } from "./service-block.js";
import type { OdinService } from "./services.js";
import { directlyAssignedIn } from "./shapes.js";

/** The services that are assigned to the user directly, and not through a pack. */
export function directServicesOf({ serviceAssignment }: OdinSections): Fact<readonly string[]> {
  const fact = factOf(serviceAssignment, "serviceAssignment", directlyAssignedIn);
  const isReturned = serviceAssignment?.status !== "ok" || asObject(serviceAssignment.data)?.userServices !== undefined;
  return isReturned ? fact : unknown("serviceAssignment: no userServices was returned");
}

/** The services in effect that are not assigned directly. So packs bring them. */
export function packServicesOf(
  services: Fact<readonly OdinService[]>,
  direct: Fact<readonly string[]>,
): Fact<readonly string[]> {
  if (!services.known) return services;
  if (!direct.known) return direct;
  const own = new Set((direct.value ?? []).map(keyOf));
  const others: string[] = [];
  for (const { name } of services.value ?? []) if (own.size === 0 || !own.has(keyOf(name))) others.push(name);
  return known(others);
}
