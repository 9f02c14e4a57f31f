import { type Fact, known, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asObject, asText } from "../wire.js";
import type { OdinSections } from "./record.js";

/** What a calling plan permits for one kind of calls. It is the platform's word, unless the group's plan is in force. */
export type OdinPermission = { readonly kind: "own"; readonly value: string } | { readonly kind: "group" };

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
