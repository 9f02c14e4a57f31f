import fc from "fast-check";
import { expect, test } from "vitest";
import { agreement, isSameWord, keptAs, nameKey, soughtAs } from "../../src/people/keys/name.js";
import { agreeing } from "../../src/people/match/namesakes.js";

/** Words so short and alike that many agree, are beginnings of others, or differ by an umlaut. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "e", "u"), minLength: 1, maxLength: 6 });
const name = fc.array(word, { maxLength: 5 }).map((words) => nameKey(words.join(" ")));
const names = fc.array(name, { maxLength: 12 }).map((all) => new Set(all));

test("two words are one exactly if an index finds one by the other", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const kept = new Set(keptAs(one));
      expect(soughtAs(other).some((key) => kept.has(key))).toBe(isSameWord(one, other));
    }),
    { numRuns: 2000 },
  );
});

test("the names that agree are those that a comparison of each with each finds", () => {
  fc.assert(
    fc.property(names, names, (odin, purecloud) => {
      const agree = (one: string, other: string) => (agreement(one, other) ?? 0) >= 0.5;
      expect(agreeing({ odin, purecloud })).toEqual({
        odin: new Set([...odin].filter((one) => [...purecloud].some((other) => agree(one, other)))),
        purecloud: new Set([...purecloud].filter((other) => [...odin].some((one) => agree(one, other)))),
      });
    }),
    { numRuns: 2000 },
  );
});
