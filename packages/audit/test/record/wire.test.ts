/** What the platforms send is read as what it means, or not at all. */
import { expect, test } from "vitest";
import { asBoolean } from "../../src/record/wire.js";

test.each([
  [true, true],
  ["TRUE", true],
  [" false ", false],
  [1, true],
  ["0", false],
  ["yes", undefined],
  [2, undefined],
  [{}, undefined],
  ["constructor", undefined],
  ["__proto__", undefined],
])("%j is the boolean %j", (value, expected) => {
  expect(asBoolean(value)).toBe(expected);
});
