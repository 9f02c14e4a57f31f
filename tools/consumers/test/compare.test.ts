import { expect, test } from "vitest";
import { differences } from "../src/compare.ts";

test("the same is no difference", () => {
  expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
});

test("each place that differs is a line", () => {
  const expected = { users: ["Amara"], notFound: { guard: true, status: 404 }, logout: "done" };
  const seen = { users: ["Amara", "Lena"], notFound: { guard: true, status: 0 } };
  expect(differences(expected, seen)).toEqual([
    'users[1]: expected nothing, saw "Lena"',
    "notFound.status: expected 404, saw 0",
    'logout: expected "done", saw nothing',
  ]);
});

test("of a list, the first place", () => {
  expect(differences(["a", "b", "c"], ["a", "x", "b", "c"], "calls")).toEqual(['calls[1]: expected "b", saw "x"']);
  expect(differences([{ a: [1] }], [{ a: [2] }])).toEqual(["[0].a[0]: expected 1, saw 2"]);
});

test("what was not expected is one too", () => {
  expect(differences({}, { more: 1 }, "outcome")).toEqual(["outcome.more: expected nothing, saw 1"]);
});

test("a stack is shown as it is", () => {
  expect(differences({ items: [] }, { items: "threw Error: no\n  at use.mjs" })).toEqual([
    "items: expected [], saw threw Error: no\n  at use.mjs",
  ]);
});

test("something else altogether", () => {
  expect(differences({ a: 1 }, ["a"])).toEqual(['all: expected {"a":1}, saw ["a"]']);
});
