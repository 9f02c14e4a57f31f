/**
 * Sets which classes of calls a department may dial, and may forward calls to.
 *
 *     node calling-plan.ts --odin-url https://tenant.prod.odinapi.net --sp ent.odin --group grp.odin --department Sales \
 *       --deny international,casual --dry-run
 *
 * Needs a login of the group or above. The group needs the service Outgoing Calling Plan.
 */
import {
  type CallingPlanKind,
  callingPlanReader,
  callingPlanWith,
  type OwnCallingPlan,
  readOwnCallingPlan,
  type UserProfile,
  usersIn,
  writeOwnCallingPlan,
} from "@rollcall/clients/odin";
import { defineJob, each, main, odin } from "../kit/index.ts";
import { inWords, membersIn, wantedBy } from "./logic/classes.ts";

type Key = { readonly userId: string; readonly kind: CallingPlanKind };

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
    const users: UserProfile[] = [];
    for await (const user of usersIn(odin, { serviceProviderId: sp, groupId: group })) users.push(user);
    // Users could forward calls to a class that they must not dial, so both plans are set.
    const plans = (["originating", "redirecting"] as const).map((kind) => ({
      kind,
      read: callingPlanReader(odin, kind),
    }));
    const members = membersIn(users, department);
    const steps = ({ user }: (typeof members)[number]) =>
      plans.map(async ({ kind, read }) => {
        const now = await read(user);
        const to = callingPlanWith(now, kind, wanted);
        return { what: inWords(kind, wanted), key: { userId: user.userId, kind }, from: now.own, to };
      });
    await Promise.all(members.slice(0, 1).flatMap(steps)); // An unknown class is a mistake of all rows.
    return each(members, (member) => Promise.all(steps(member)));
  },
  write: ({ odin }, { userId, kind }: Key, plan: OwnCallingPlan) => writeOwnCallingPlan(odin, userId, kind, plan),
  read: ({ odin }, { userId, kind }) => readOwnCallingPlan(odin, userId, kind),
});

await main(callingPlan, import.meta.url);
