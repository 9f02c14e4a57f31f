import { departmentOf } from "../../record/odin/department.js";
import {
  ODIN_INHERITED,
  ODIN_PLANS,
  type OdinInherited,
  type OdinPlan,
  type OdinSectionName,
  type OdinSections,
} from "../../record/odin/record.js";
import { failed, isRetryable, ok, type Section } from "../../record/outcome.js";
import { asBoolean, asObject, asRows } from "../../record/wire.js";
import type { GroupContext } from "./group-context.js";
import { planRow } from "./plan-rows.js";
import type { StrategyInput } from "./strategy.js";

/** The sections of a user so far, and what an earlier record says of what the user inherits. */
export interface InheritingUser {
  readonly read: ReadonlyMap<OdinSectionName, Section | undefined>;
  readonly before?: OdinSections | undefined;
}

/**
 * The group's plans that are in force for a user, because the user's own are not. Each plan is read once for all users who
 * inherit it, and not at all if nobody does. Two of them are sections of the record. The others are read if the context is kept.
 */
export async function inheritedOf(
  { context, choice }: Pick<StrategyInput, "context" | "choice">,
  { read, before }: InheritingUser,
): Promise<readonly (readonly [string, Section])[]> {
  const found: (readonly [string, Section])[] = [];
  for (const plan of ODIN_PLANS) {
    if (!inherits(read.get(`outgoingCallingPlans.${plan}`))) continue;
    if (!isOfRecord(plan)) {
      const part = `outgoingCallingPlans.${plan}` as const;
      if (context.isKept && choice.context.has(part)) await context.read(part);
      continue;
    }
    const name = `inherited.${plan}` as const;
    const known = before?.[name];
    const section = known && !isRetryable(known) ? known : await planOf(context, plan, read.get("user"));
    found.push([name, section]);
  }
  return found;
}

const isOfRecord = (plan: OdinPlan): plan is OdinInherited => (ODIN_INHERITED as readonly string[]).includes(plan);

/** Whether a user's own plan is not in force. The authorization codes have the switch among their settings. */
function inherits(own: Section | undefined): boolean {
  const plan = own?.status === "ok" ? asObject(own.data) : undefined;
  return asBoolean(plan?.useCustomSettings ?? asObject(plan?.settings)?.useCustomSettings) === false;
}

/** The part of the group's plan that is in force for a user. @param profile the user's section `user` */
async function planOf(context: GroupContext, plan: OdinInherited, profile: Section | undefined): Promise<Section> {
  const section = await context.read(`outgoingCallingPlans.${plan}`);
  return section.status === "ok" ? inForce(section.data, profile) : section;
}

/** The row of the user's department. A user without one, or whose department has no row, inherits the group's default. */
function inForce(answer: unknown, profile: Section | undefined): Section {
  const rows = asRows(asObject(answer)?.departments);
  if (!rows) return failed("the answer holds no list of departments");
  const standard = rows.find((row) => departmentOf(row) === undefined);
  const others = rows.filter((row) => departmentOf(row) !== undefined);
  if (others.length > 0 && profile?.status !== "ok") return failed("the user's department is not known");
  const department = profile?.status === "ok" ? departmentOf(asObject(profile.data) ?? {}) : undefined;
  const row = others.find((one) => departmentOf(one) === department) ?? standard;
  return row ? ok(planRow(row)) : failed("the answer holds no plan of the group");
}
