import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyOf, type Truth, truthOf } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";

/** Digits without leading zeros. Undefined if the text has anything else. */
function digitsOf(text: string | null): string | undefined {
  if (text === null || text === "") return undefined;
  let zeros = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return undefined;
    if (code === 48 && zeros === at) zeros += 1;
  }
  return text.slice(zeros);
}

/** The raw condition of odin-27. */
function isPlaceholder({ names, extension, userId }: CleanOdinUser): Truth {
  return truthOf(names, (name) => {
    const [first, last] = [digitsOf(name?.first ?? null), digitsOf(name?.last ?? null)];
    if (first === undefined || last === undefined) return false;
    const id = digitsOf(userId.split("@", 1)[0] ?? null);
    const isOneOf = (digits: string): Truth =>
      anyOf(
        digits === id,
        truthOf(extension, (line) => digits === digitsOf(line)),
      );
    return allOf(isOneOf(first), isOneOf(last));
  });
}

/** Users who were never given a name. */
export const placeholderName = odinRule({
  id: "odin-27",
  title: "A name that is a placeholder",
  severity: "low",
  category: "hygiene",
  why: "Nobody can tell whose user it is, so nobody misses it when its person leaves.",
  when: "`firstName` and `lastName` have digits only. Each of them equals `extension`, or the part of `userId` before the `@`. Leading zeros do not count.",
  guards: ["A real name with a digit in it is no problem, such as a 2 after the last name."],
  unknown: "The names are digits, but the extension was not returned, and they are not the user id.",
  remedy: { words: "Give the user the name of the person, or of the place." },
  controls: [],
  needs: { sections: ["user"] },
  look({ user }) {
    const names = user.names.known ? user.names.value : null;
    return verdictOf(isPlaceholder(user), [
      { path: "user.firstName", value: names?.first ?? null },
      { path: "user.lastName", value: names?.last ?? null },
      { path: "user.extension", value: user.extension.known ? user.extension.value : null },
    ]);
  },
});
