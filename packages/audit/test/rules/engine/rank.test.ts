import { expect, test } from "vitest";
import { lowerBound } from "../../../src/rules/engine/rank.js";

test("the lower bound is that of the share at 95 %, and never less than nothing", () => {
  for (let all = 1; all < 300; all += 1) expect(lowerBound({ found: 0, evaluated: all, all })).toBe(0);
  expect(lowerBound({ found: 1, evaluated: 2, all: 2 })).toBeCloseTo(0.0945, 4);
  expect(lowerBound({ found: 5, evaluated: 26, all: 26 })).toBeCloseTo(0.0851, 4);
  expect(lowerBound({ found: 7, evaluated: 7, all: 10 })).toBeNull();
});
