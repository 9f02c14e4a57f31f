import { expect, test } from "vitest";
import { rows } from "../helpers/public.js";

const row = { userId: "a" };

test.each<[string, Parameters<typeof rows<typeof row>>[0], (typeof row)[]]>([
  ["a list", [row, { userId: "b" }], [row, { userId: "b" }]],
  ["a list of one row", [row], [row]],
  ["a bare row", row, [row]],
  ["an empty list", [], []],
  ["an empty object", {} as never, []],
  ["null", null, []],
  ["nothing", undefined, []],
])("%s", (_, table, wanted) => {
  expect(rows(table)).toEqual(wanted);
});

test("an error with a good status is no row", () => {
  expect(() => rows({ error: "There has been a BroadWorks error.", status: 500 })).toThrow(
    new TypeError("rows: the answer is an error, not a row"),
  );
});
