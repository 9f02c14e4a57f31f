/**
 * Sets which classes of calls a department may dial, and may forward calls to.
 *
 *     node calling-plan.ts --odin-url https://tenant.prod.odinapi.net --sp ent.odin --group grp.odin --department Sales \
 *       --deny international,casual --dry-run
 *
 * Needs a login of the group or above. The group needs the service Outgoing Calling Plan.
 */
import { defineJob, each, main, odin } from "../kit/index.ts";
import { changeOf, inheritedBy, membersIn, wantedBy } from "./shared/classes.ts";

/** Users could forward calls to a class that they must not dial, so both plans are set. */
const PLANS = [
  { kind: "Originating", about: "dials", open: "Allow", closed: "Disallow" },
  { kind: "Redirecting", about: "forwards", open: true, closed: false },
] as const;

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
    const plans = await Promise.all(
      PLANS.map(async (plan) => {
        const { departments } = await odin[`getGroupOutgoingCallingPlan${plan.kind}`](place);
        return { ...plan, inherited: inheritedBy(department, departments) };
      }),
    );
    const wanted = wantedBy({ deny, allow }, plans[0]?.inherited ?? {});
    // Short rows name a department with its path, so this reads whole profiles.
    const users = [await odin.getUsers({ ...place, extended: true })].flat();
    return each(membersIn(users, department), async ({ label: userId }) => {
      const steps = plans.map(async (plan) => {
        const own = await odin[`getUserOutgoingCallingPlan${plan.kind}`]({ userId });
        const change = changeOf(plan, own, wanted);
        if (!change) return [];
        // The two plans have values of different types.
        const body = { userId, useCustomSettings: true, userPermissions: change.permissions as never };
        return [{ what: change.what, run: () => odin[`putUserOutgoingCallingPlan${plan.kind}`]({ body }) }];
      });
      return (await Promise.all(steps)).flat();
    });
  },
});

await main(callingPlan, import.meta.url);
