import { expect, test } from "vitest";
import { inTurn, median, medianDifference, medianRatio } from "../src/statistics.ts";

test("the median is the middle one, by size and not by letters", () => {
  expect(median([100, 9, 10])).toBe(10);
  expect(median([1, 4, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow("no values");
});

test("ratios and differences are of those measured side by side", () => {
  // The second round was ten times slower for both.
  expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
  expect(medianDifference([3, 21, 3], [1, 10, 1])).toBe(2);
  expect(() => medianRatio([1], [1, 2])).toThrow("1 values over 2");
});

test("taking turns: all of them each time, and nobody always after the same", () => {
  const turns = [0, 1, 2, 3, 4, 5].map((time) => inTurn(["a", "b", "c"], time).join(""));
  expect(turns).toEqual(["abc", "acb", "cab", "cba", "bca", "bac"]);
  expect(inTurn([], 1)).toEqual([]);
});
