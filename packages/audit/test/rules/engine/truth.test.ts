import { expect, test } from "vitest";
import { known, unknown } from "../../../src/record/fact.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../../../src/rules/engine/truth.js";

const maybe = unsure("nobody knows");

test.each<[readonly Truth[], Truth, Truth]>([
  [[], true, false],
  [[true, true], true, true],
  [[true, false], false, true],
  [[false, maybe], false, maybe],
  [[true, maybe], maybe, true],
  [
    [maybe, unsure("nobody knows", "forbidden")],
    unsure("nobody knows", "forbidden"),
    unsure("nobody knows", "forbidden"),
  ],
])("of %j all hold: %j, and any holds: %j", (truths, all, any) => {
  expect([allOf(...truths), anyOf(...truths)]).toEqual([all, any]);
});

test("what is unknown stays unknown, with its reason", () => {
  expect([not(true), not(false), not(maybe)]).toEqual([false, true, maybe]);
  expect(truthOf(unknown<number>("failed: 500"), () => true)).toEqual(unsure("failed: 500"));
  expect(truthOf(known<number>(null), (value) => value === null)).toBe(true);
});
