/**
 * Sets which classes of calls a department may dial, and may forward calls to.
 *
 *     node calling-plan.ts --odin-url https://tenant.prod.odinapi.net --sp ent.odin --group grp.odin --department Sales \
 *       --deny international,casual --dry-run
 *
 * Needs a login of the group or above. The group needs the service Outgoing Calling Plan.
 */
import { type CallingPlanKind, callingPlans, type OwnCallingPlan, usersIn } from "@rollcall/clients/odin";
import { defineJob, each, main, odin } from "../kit/index.ts";
import { inWords, type Member, membersIn, wantedBy } from "./logic/classes.ts";

/** Users could forward calls to a class that they must not dial, so both plans are set. */
const KINDS = ["originating", "redirecting"] as const;

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
    const wanted = wantedBy({ deny, allow });
    const members = await membersIn(usersIn(odin, { serviceProviderId: sp, groupId: group }), department);
    const plans = callingPlans(odin);
    const steps = ({ user }: Member) =>
      KINDS.map(async (kind) => {
        const change = await plans.changed(user, kind, wanted);
        return { what: inWords(kind, wanted), key: { userId: user.userId, kind }, ...change };
      });
    await Promise.all(steps(members[0])); // An unknown class is a mistake of all rows.
    return each(members, (member) => Promise.all(steps(member)));
  },
  write: ({ odin }, { userId, kind }: { userId: string; kind: CallingPlanKind }, plan: OwnCallingPlan) =>
    callingPlans(odin).write(userId, kind, plan),
  read: ({ odin }, { userId, kind }) => callingPlans(odin).read(userId, kind),
});

await main(callingPlan, import.meta.url);
