import { expect, test } from "vitest";
import { unsure } from "../../../src/rules/engine/truth.js";
import { Values } from "../../../src/rules/engine/values.js";

test("values come back as they were, also when too many differ for a byte each", () => {
  const given = [true, null, undefined, "Sales", ...Array.from({ length: 300 }, (_, number) => number), "Sales", false];
  const values = new Values();
  for (const value of given) values.push(value);
  expect(given.map((_, at) => values.at(at))).toEqual(given);
});

test("users with one reason share it, and other objects stay apart", () => {
  const values = new Values();
  const objects = [unsure("a"), unsure("a"), unsure("b"), { ways: [] }, { ways: [] }];
  for (const value of objects) values.push(value);
  expect(objects.map((_, at) => values.at(at))).toEqual(objects);
  expect(values.at(1)).toBe(values.at(0));
  expect(values.at(4)).toBe(objects[4]);
});
