import { type Fact, known, type Loss, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asItems, asObject, asText, type WireObject } from "../wire.js";
import type { OdinSections } from "./record.js";

/** A call forwarding service that is switched on. */
export interface OdinForwarding {
  /** Which one: `Always`, `Busy`, `Selective` and the like. */
  readonly when: string;
  /** Where the calls go, in the platform's order; empty when no number is set, `null` when it was not told. */
  readonly targets: readonly string[] | null;
}

/** What a calling plan says of one kind of calls: the platform's word, or that the group's plan is the one in force. */
export type OdinPermission = { readonly kind: "own"; readonly value: string } | { readonly kind: "group" };

const KINDS = ["Always", "Always Secondary", "Busy", "No Answer", "Not Reachable", "Selective"] as const;
const NUMBERS = ["forwardToPhoneNumber", "defaultForwardToPhoneNumber"] as const;

/** The call forwardings that are switched on. One that does not tell whether it is makes all of it unknown. */
export function forwardingOf({ serviceSettings, assignedServices }: OdinSections): Fact<readonly OdinForwarding[]> {
  return factOf(serviceSettings, "serviceSettings", (data) => {
    const settings = asObject(data);
    if (!settings) return undefined;
    const active: OdinForwarding[] = [];
    for (const when of KINDS) {
      const name = `Call Forwarding ${when}`;
      const service = Object.hasOwn(settings, name) ? asObject(settings[name]) : undefined;
      const isActive = service === undefined ? isOn(assignedServices, name) : asBoolean(service.isActive);
      if (service !== undefined && isActive === undefined) return undefined;
      if (isActive) active.push({ when, targets: service === undefined ? null : targetsOf(service) });
    }
    return active;
  });
}

/** Whether the list of services has it on: for a service that the settings leave out. */
function isOn(assignedServices: OdinSections["assignedServices"], name: string): boolean | undefined {
  if (assignedServices.status !== "ok") return undefined;
  const rows = asItems(asObject(assignedServices.data)?.userServices) ?? [];
  return asBoolean(rows.find((row) => row.serviceName === name)?.isActive);
}

function targetsOf(service: WireObject): readonly string[] | null {
  const criteria = asItems(service.criteria ?? []);
  if (!criteria) return null;
  const inForce = criteria.filter((one) => asBoolean(one.isActive) === true);
  const values = [
    ...NUMBERS.map((field) => service[field]),
    ...inForce.map((c) => c.forwardToPhoneNumber ?? c.forwardTo),
  ];
  return [...new Set(values.flatMap((value) => asText(value) ?? []))];
}

/** Forwarding numbers that came as JSON numbers: a prefix such as 00 is gone where there was one. */
export function forwardingLosses({ serviceSettings }: OdinSections): readonly Loss[] {
  const settings = serviceSettings.status === "ok" ? asObject(serviceSettings.data) : undefined;
  return KINDS.flatMap((when) => {
    const service = asObject(settings?.[`Call Forwarding ${when}`]);
    if (asBoolean(service?.isActive) !== true) return [];
    return NUMBERS.flatMap((field) => {
      const value = service?.[field];
      if (typeof value !== "number") return [];
      return [
        { path: `serviceSettings.Call Forwarding ${when}.${field}`, value: String(value), lost: "leading zeros" },
      ];
    });
  });
}

/** What a plan says of international calls. The user's own permissions are not in force while the group's are used. */
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
