import { SAME } from "../../people/same.js";
import type { CleanUser } from "../../record/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { verdictOf } from "../engine/verdict.js";
import { ofBoth, shown, type Trait, traitOf } from "./kept.js";

/** Many users share one text. */
export const department = ({ user, share }: { readonly user: CleanUser; share(text: string): string }): Trait<string> =>
  traitOf(user.department, share);

export const differentDepartments = personRule<{ department: Trait<string> }, { department: Trait<string> }>({
  id: "both-12",
  title: "The departments differ",
  severity: "low",
  category: "hygiene",
  why: "Plans and queues follow the department, so on one platform the person has those of another department.",
  when: "Both users have a department, and neither name begins with the other. Case and accents do not count. Blanks and signs only divide words, so `R&D` is `R & D`, and `Helpdesk` is not `Help Desk`.",
  guards: [
    "A name that is shortened on one platform.",
    "A department that is missing on either platform.",
    "Both names are in one list of `people.departments` of the configuration.",
  ],
  remedy: {
    words: "Find out the person's department, and correct the wrong one. Or list both names in the configuration.",
    request: {
      method: "PATCH",
      path: "/api/v2/users/{userId}",
      body: { department: "{department}", version: "{version}" },
    },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-12"),
  needs: { odin: { sections: ["user"] }, purecloud: { sections: ["profile"] } },
  keepOdin: { department },
  keepPureCloud: { department },
  check: ({ odin, purecloud }, { config }) =>
    verdictOf(
      ofBoth(
        odin.department,
        purecloud.department,
        (one, other) => SAME.department(one, other, { departments: config.people.departments }) === false,
      ),
      [
        { path: "odin user.department", value: shown(odin.department) },
        { path: "purecloud profile.department", value: shown(purecloud.department) },
      ],
    ),
});
