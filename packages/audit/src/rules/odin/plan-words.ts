import type { Fact } from "../../record/fact.js";
import type { CallClass, CallPermission, CallPermissions, DigitPattern } from "../../record/odin/call-classes.js";
import { type OdinPlanName, PLAN_OF } from "../../record/odin/group-plans.js";
import type { InForce } from "../../record/odin/plans.js";
import type { RuleFacts } from "../engine/rule.js";
import { anyIn, type Truth, truthOf, unsure } from "../engine/truth.js";
import type { Evidence } from "../engine/verdict.js";

/** What pages say of plans. All rules about plans mean the same. */
export const IN_FORCE =
  "A plan in force is the user's own if its `useCustomSettings` is true. Otherwise it is the row with the name of the user's department, or else the row without a department, in the group's plan.";

/** The sections and the parts of the context from which the plan in force is read. */
export const needsPlans = (...plans: readonly OdinPlanName[]) => ({
  sections: ["user" as const, ...plans.map((plan) => `outgoingCallingPlans.${PLAN_OF[plan]}` as const)],
  context: plans.map((plan) => `outgoingCallingPlans.${PLAN_OF[plan]}` as const),
});

/** The sentence about plans that cannot be read. */
export const UNREAD_PLAN = "The user inherits the plan, and the group's plan or the user's department was not read.";

/** Whether a class of a plan in force has this permission. A user without the plan has none. */
export function isPermitted(plan: Fact<InForce<CallPermissions>>, one: CallClass, permission: CallPermission): Truth {
  if (!plan.known) return unsure(plan.because);
  if (plan.value === null) return false;
  const is = plan.value.value[one];
  return is === undefined ? unsure(`the plan says nothing known of ${one}`) : is === permission;
}

/** Whether any of these classes has this permission. */
export function anyPermitted(
  plan: Fact<InForce<CallPermissions>>,
  classes: readonly CallClass[],
  permission: CallPermission,
): Truth {
  return anyIn(classes, (one) => isPermitted(plan, one, permission));
}

/** Whether a pattern of a plan in force has this permission. */
export function anyPattern(plan: Fact<InForce<readonly DigitPattern[]>>, permission: CallPermission): Truth {
  return truthOf(plan, (inForce) =>
    anyIn(inForce?.value ?? [], (one) =>
      one.permission === null
        ? unsure(`the pattern ${one.name} has no known permission`)
        : one.permission === permission,
    ),
  );
}

/** The path of a plan in force, and whose it is. */
export function placeOf(plan: OdinPlanName, fact: Fact<InForce<unknown>>): Pick<Evidence, "path" | "of"> {
  const path = `outgoingCallingPlans.${PLAN_OF[plan]}`;
  const isGroups = fact.known && fact.value?.of === "group";
  return isGroups ? { path: `context.${path}.departments`, of: "group" } : { path };
}

/** The values of these classes. */
export function classEvidence(
  plan: OdinPlanName,
  fact: Fact<InForce<CallPermissions>>,
  classes: readonly CallClass[],
): Evidence[] {
  const permissions = fact.known ? fact.value?.value : undefined;
  if (!permissions || classes.length === 0) return [];
  const { path, of } = placeOf(plan, fact);
  const inner = of === "group" ? "permissions" : "userPermissions";
  return classes.map((one) => ({
    path: `${path}.${inner}.${one}`,
    value: permissions[one] ?? null,
    ...(of && { of }),
  }));
}

/** The classes of a plan in force that have this permission. */
export function classesWith(
  fact: Fact<InForce<CallPermissions>>,
  classes: readonly CallClass[],
  permission: CallPermission,
): readonly CallClass[] {
  const permissions = fact.known ? fact.value?.value : undefined;
  return permissions ? classes.filter((one) => permissions[one] === permission) : [];
}

/** A request that changes the user's own plan. Another request changes the group's plan, for all. */
export const changePlan = (suffix: string, body: object): NonNullable<RuleFacts["remedy"]["request"]> => ({
  method: "PUT",
  path: `/api/v2/users/calling-plans/outgoing/${suffix}`,
  body: { userId: "{userId}", useCustomSettings: true, ...body },
});
