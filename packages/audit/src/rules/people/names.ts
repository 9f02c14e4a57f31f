import { SAME } from "../../people/same.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { clear, notEvaluated, verdictOf } from "../engine/verdict.js";
import { isUnknown, type Trait, traitOf } from "./kept.js";

/** The length of the last name, which ends the name. The name itself is kept anyway. */
export const lastName = ({ user }: { readonly user: CleanOdinUser }): Trait<number> =>
  traitOf(user.names, ({ last }) => last?.length ?? null);

/** Why the name on PureCloud was not read. */
export const unreadName = ({ user }: { readonly user: CleanPureCloudUser }): Trait<never> =>
  traitOf(user.name, () => null);

/** The last name, from the end of the whole name. */
export const lastNameIn = (name: string | null, length: number | null): string | null =>
  length === null || name === null ? null : name.slice(-length);

export const differentNames = personRule<{ lastName: Trait<number> }, { unread: Trait<never> }>({
  id: "both-06",
  title: "The last names differ",
  severity: "low",
  category: "hygiene",
  why: "Colleagues do not find the person under one of the names. Or the match is wrong, and these are two people.",
  when: "No word of the last name on Odin is in the name on PureCloud. Case, accents and apostrophes do not count, nor does the `e` of an umlaut, as in `Mueller`. A word of at least three letters that begins another is the same. The last name has a word of at least three letters.",
  guards: [
    "The same last name in other spelling, shortened, or in another order.",
    "A last name of digits only, which is odin-27.",
    "A last name of short words only, which says too little, and words of digits, such as `Name 2`.",
  ],
  remedy: {
    words: "Find out the person's name, and correct the wrong one.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { name: "{name}", version: "{version}" } },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-06"),
  needs: { odin: { sections: ["user"] }, purecloud: { sections: ["profile"] } },
  keepOdin: { lastName },
  keepPureCloud: { unread: unreadName },
  check({ odin, purecloud }) {
    if (isUnknown(odin.lastName)) return notEvaluated(odin.lastName.because);
    if (isUnknown(purecloud.unread)) return notEvaluated(purecloud.unread.because);
    const last = lastNameIn(odin.name, odin.lastName);
    if (last === null || purecloud.name === null) return clear();
    const isSame = SAME["last name"](last, purecloud.name, {});
    if (isSame === undefined) return clear([], "no word of the last name on Odin can be compared");
    return verdictOf(!isSame, [
      { path: "odin user.lastName", value: last },
      { path: "purecloud profile.name", value: purecloud.name },
    ]);
  },
});
