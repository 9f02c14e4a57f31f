import { expect, test } from "vitest";
import { differences } from "../src/check.ts";

test("the same is no difference, in any order of keys", () => {
  expect(differences({ a: [1, { b: null, c: 2 }] }, { a: [1, { c: 2, b: null }] }, "it")).toEqual([]);
});

test.each<[string, unknown, unknown, string[]]>([
  ["another value", { status: 404 }, { status: 0 }, ["+   status: 0", "-   status: 404"]],
  ["one that is missing", { logout: "done" }, {}, ["-   logout: 'done'"]],
  ["one that was not expected", {}, { more: 1 }, ["+   more: 1"]],
  ["another order of a list", ["a", "b"], ["b", "a"], ["+   'b',", "-   'b'"]],
  ["something else altogether", { a: 1 }, ["a"], ["+ [", "- {"]],
])("%s is told, with what was expected (-) and what was seen (+)", (_, expected, seen, lines) => {
  const [problem = "", ...others] = differences(expected, seen, "calls");
  expect(others).toEqual([]);
  expect(problem).toMatch(/^calls: /);
  expect(problem.split("\n")).toEqual(expect.arrayContaining(lines));
});
