import { type Fact, known, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asItems, asObject, asText, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";

/** A call forwarding service that is switched on. */
export interface OdinForwarding {
  /** Which service, such as `Always`, `Busy` or `Selective`. */
  readonly when: string;
  /** Where the calls go, in the platform's order. Empty if no number is set, `null` if it is unknown. */
  readonly targets: readonly string[] | null;
}

/** What a calling plan permits for one kind of calls. It is the platform's word, unless the group's plan is in force. */
export type OdinPermission = { readonly kind: "own"; readonly value: string } | { readonly kind: "group" };

export const FORWARDINGS = ["Always", "Always Secondary", "Busy", "No Answer", "Not Reachable", "Selective"] as const;
export const FORWARDING_NUMBERS = ["forwardToPhoneNumber", "defaultForwardToPhoneNumber"] as const;

/** The call forwardings that are switched on. All of it is unknown if one does not say whether it is on. */
export function forwardingOf({ serviceSettings, assignedServices }: OdinSections): Fact<readonly OdinForwarding[]> {
  return factOf(serviceSettings, "serviceSettings", (data) => {
    const settings = asObject(data);
    if (!settings) return undefined;
    const all = FORWARDINGS.map((when) => activeForwarding(when, settings, assignedServices));
    return all.includes(undefined) ? undefined : all.filter((one) => one !== null && one !== undefined);
  });
}

/** A forwarding that is on. `null` if it is off, undefined if it does not say whether it is on. */
function activeForwarding(
  when: string,
  settings: WireObject,
  assignedServices: OdinSections["assignedServices"],
): OdinForwarding | null | undefined {
  const name = `Call Forwarding ${when}`;
  const service = Object.hasOwn(settings, name) ? asObject(settings[name]) : undefined;
  if (service === undefined) return isOn(assignedServices, name) ? { when, targets: null } : null;
  const isActive = asBoolean(service.isActive);
  if (isActive === undefined) return undefined;
  return isActive ? { when, targets: targetsOf(service) } : null;
}

/** Whether a service that the settings leave out is on, by the list of services. */
function isOn(assignedServices: OdinSections["assignedServices"], name: string): boolean | undefined {
  if (assignedServices.status !== "ok") return undefined;
  const services = asItems(asObject(assignedServices.data)?.userServices) ?? [];
  return asBoolean(services.find((service) => service.serviceName === name)?.isActive);
}

function targetsOf(service: WireObject): readonly string[] | null {
  const criteria = asItems(service.criteria ?? []);
  if (!criteria) return null;
  const inForce = criteria.filter((one) => asBoolean(one.isActive) === true);
  const values = [
    ...FORWARDING_NUMBERS.map((field) => service[field]),
    ...inForce.map((c) => c.forwardToPhoneNumber ?? c.forwardTo),
  ];
  return [...new Set(values.flatMap((value) => asText(value) ?? []))];
}

/** What a plan permits for international calls. The user's own permissions have no effect while the group's are in force. */
export function internationalOf(
  sections: OdinSections,
  plan: "outgoingCallingPlanOriginating" | "outgoingCallingPlanRedirecting",
): Fact<OdinPermission> {
  const name = `outgoingCallingPlans.${plan}` as const;
  const fact = factOf(sections[name], name, asObject);
  if (!fact.known || fact.value === null) return fact as Fact<OdinPermission>;
  const { useCustomSettings, userPermissions } = fact.value;
  const custom = asBoolean(useCustomSettings);
  if (custom === false) return known<OdinPermission>({ kind: "group" });
  const international = asObject(userPermissions)?.international;
  const allowed = asBoolean(international);
  const value = allowed === undefined ? asText(international) : allowed ? "Allow" : "Disallow";
  if (custom === undefined || value === undefined) return unknown(`${name}: no international permission was returned`);
  return known<OdinPermission>({ kind: "own", value });
}
