import { type Fact, known, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asObject, asText } from "../wire.js";
import { PLAN_SECTIONS } from "./group-plans.js";
import type { OdinInheritedSections, OdinSections } from "./record.js";
import { permissionsIn } from "./shapes.js";

/** What a calling plan permits for one kind of calls, in the platform's word. */
export interface OdinPermission {
  /** Whose plan is in force: the user's own, or that of the group or department. */
  readonly kind: "own" | "group";
  readonly value: string;
}

/** What the plan in force permits for international calls. */
export function internationalOf(sections: OdinSections, plan: "originating" | "redirecting"): Fact<OdinPermission> {
  const { own: name, inherited: inheritedName } = PLAN_SECTIONS[plan];
  const fact = factOf(sections[name], name, asObject);
  if (!fact.known || fact.value === null) return fact as Fact<OdinPermission>;
  const { useCustomSettings, userPermissions } = fact.value;
  const custom = asBoolean(useCustomSettings);
  if (custom === undefined) return unknown(`${name}: it is not known whether the plan is in force`);
  return custom ? permissionIn(userPermissions, name, "own") : inherited(sections, inheritedName);
}

function inherited(sections: OdinSections, name: keyof OdinInheritedSections): Fact<OdinPermission> {
  const section = sections[name];
  if (!section) return unknown(`${name}: not requested`);
  // Without the plan, nobody knows what is permitted.
  if (section.status === "unavailable") return unknown(`${name}: ${section.reason}`);
  const fact = factOf(section, name, permissionsIn);
  return fact.known ? permissionIn(fact.value, name, "group") : fact;
}

function permissionIn(permissions: unknown, name: string, kind: OdinPermission["kind"]): Fact<OdinPermission> {
  const international = asObject(permissions)?.international;
  const allowed = asBoolean(international);
  const value = allowed === undefined ? asText(international) : allowed ? "Allow" : "Disallow";
  return value === undefined
    ? unknown(`${name}: no international permission was returned`)
    : known<OdinPermission>({ kind, value });
}
