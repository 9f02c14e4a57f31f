import { expect, test } from "vitest";
import { fixedWindow, slidingWindow } from "../src/clients/limits.ts";

const ask = (admits: (time: number) => boolean, times: number[]) =>
  times.map((time) => (admits(time) ? "+" : "-")).join("");

test("a fixed window lets twice its limit through where one ends", () => {
  expect(ask(fixedWindow(2, 1000), [998, 999, 999.5, 1000, 1001, 1002])).toBe("++-++-");
});

test("a sliding window does not, and counts what it refused", () => {
  expect(ask(slidingWindow(2, 1000), [998, 999, 1000, 1001, 1998.5, 2001, 2999, 2999.5])).toBe("++---++-");
});
