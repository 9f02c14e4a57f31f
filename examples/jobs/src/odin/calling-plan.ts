/**
 * Sets which classes of calls a department may dial, and may forward calls to.
 *
 *     node calling-plan.ts --odin-url https://tenant.prod.odinapi.net --sp ent.odin --group grp.odin --department Sales \
 *       --deny international,casual --dry-run
 *
 * Needs a login of the group or above. The group needs the service Outgoing Calling Plan.
 */
import type { OdinClient, UserProfile } from "@rollcall/clients/odin";
import { defineJob, each, main, odin, type Step, UsageError } from "../kit/index.ts";
import { PLANS, type Place, type Plan } from "./plans.ts";
import { inheritedBy, type Permissions, type Wanted, wantedBy } from "./shared/classes.ts";

export const callingPlan = defineJob({
  name: "calling-plan",
  about: "Sets which classes of calls a department may dial, and may forward calls to.",
  needs: ["a login of the group or above", "the service Outgoing Calling Plan in the group"],
  platforms: { odin },
  flags: {
    sp: { value: "ID", help: "service provider or enterprise" },
    group: { value: "ID", help: "group" },
    department: { value: "NAME", help: "name of the department" },
    deny: { value: "LIST", help: "classes to close, such as international,casual", optional: true },
    allow: { value: "LIST", help: "classes to open, such as local,toll", optional: true },
  },
  async plan({ odin }, { sp, group, department, deny, allow }) {
    const place = { serviceProviderId: sp, groupId: group };
    const inherited = await Promise.all(PLANS.map((plan) => plan.readGroup(odin, place)));
    const parts = PLANS.map((plan, at) => ({
      plan,
      ofGroup: inheritedBy(department, inherited[at]?.departments ?? []),
    }));
    const wanted = wantedBy({ deny, allow }, Object.keys(parts[0]?.ofGroup ?? {}));
    return each(await membersOf(odin, place, department), async ({ label }) => {
      const steps = parts.map(({ plan, ofGroup }) => stepsFor(odin, label, plan, ofGroup, wanted));
      return (await Promise.all(steps)).flat();
    });
  },
});

/** Short rows name a department with its path, so this reads whole profiles. */
async function membersOf(odin: OdinClient, place: Place, department: string): Promise<{ label: string }[]> {
  const users = [await odin.getUsers({ ...place, extended: true })].flat() as UserProfile[];
  const names = users.map((user) => Object(user.department).name as string | undefined);
  const members = users.filter((_, at) => names[at] === department).map(({ userId }) => ({ label: userId }));
  if (members.length > 0) return members;
  const known = [...new Set(names.filter(Boolean))].sort().join(", ");
  throw new UsageError(`nobody is in the department ${department}. The departments are ${known || "none"}`);
}

/**
 * The plan in force is the user's own, or that of the group. A switch to the own plan must keep all other classes as they are.
 * The own values that were not in force may be older and more open.
 */
async function stepsFor(
  odin: OdinClient,
  userId: string,
  plan: Plan,
  ofGroup: Permissions,
  wanted: Wanted,
): Promise<Step[]> {
  const { useCustomSettings: isOwn, userPermissions } = await plan.read(odin, userId);
  const inForce: Permissions = isOwn ? { ...ofGroup, ...userPermissions } : ofGroup;
  const permission = (isOpen: boolean) => (isOpen ? plan.open : plan.closed);
  const differing = [...wanted].filter(([name, isOpen]) => String(inForce[name]) !== String(permission(isOpen)));
  if (differing.length === 0) return [];
  const changes = Object.fromEntries(differing.map(([name, isOpen]) => [name, permission(isOpen)]));
  const what = `${plan.about} ${differing.map(([name, isOpen]) => `${name}: ${isOpen ? "yes" : "no"}`).join(", ")}`;
  return [{ what, run: () => plan.write(odin, userId, { ...inForce, ...changes }) }];
}

await main(callingPlan, import.meta.url);
