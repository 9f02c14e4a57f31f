import { isSameWord, nameWords } from "../../people/keys/name.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { clear, notEvaluated, verdictOf } from "../engine/verdict.js";
import { isUnknown, type Trait, traitOf } from "./kept.js";

/** The length of the last name, which ends the name. The name itself is kept anyway. */
const lastName = ({ user }: { readonly user: CleanOdinUser }): Trait<number> =>
  traitOf(user.names, ({ last }) => last?.length ?? null);

/** Why the name on PureCloud was not read. */
const unread = ({ user }: { readonly user: CleanPureCloudUser }): Trait<never> => traitOf(user.name, () => null);

/** Shorter words are compared only if the last name has no longer one. */
const SHORTEST = 3;

/** The words of a last name that tell it from others. */
function wordsOf(last: string): string[] {
  const words = nameWords(last);
  const long = words.filter(({ length }) => length >= SHORTEST);
  return long.length > 0 ? long : words;
}

export const differentNames = personRule<{ length: Trait<number> }, { unread: Trait<never> }>({
  id: "both-06",
  title: "The last names differ",
  severity: "low",
  category: "hygiene",
  why: "Colleagues do not find the person under one of the names. Or two people were taken for one.",
  when: "No word of the last name on Odin is in the name on PureCloud. Case, accents and apostrophes do not count. A word of at least three letters that begins another is the same. Shorter words count only if there are no others.",
  guards: [
    "The same last name in other spelling, shortened, or in another order.",
    "A last name of digits only, which is odin-27.",
    "Words of digits, such as `Name 2`.",
  ],
  remedy: {
    words: "Find out the person's name, and correct the other.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { name: "{name}", version: "{version}" } },
    permission: "directory:user:edit",
  },
  controls: controlsOf("both-06"),
  needs: { odin: { sections: ["user"] }, purecloud: { sections: ["profile"] } },
  keepOdin: { length: lastName },
  keepPureCloud: { unread },
  check({ odin, purecloud }) {
    if (isUnknown(odin.length)) return notEvaluated(odin.length.because);
    if (isUnknown(purecloud.unread)) return notEvaluated(purecloud.unread.because);
    const last = odin.length === null ? "" : (odin.name ?? "").slice(-odin.length);
    const [words, others] = [wordsOf(last), nameWords(purecloud.name)];
    if (words.length === 0) return clear([], "the last name on Odin has no letters");
    if (others.length === 0) return clear([], "the name on PureCloud has no letters");
    const isSame = words.some((word) => others.some((other) => isSameWord(word, other)));
    return verdictOf(!isSame, [
      { path: "odin user.lastName", value: last },
      { path: "purecloud profile.name", value: purecloud.name },
    ]);
  },
});
