import { expect, test } from "vitest";
import { shapeOf } from "../../../src/commands/doctor/evidence/shape.js";

const known = new Set(["id", "name", "entities", "members", "error", "Call Waiting"]);

test.each([
  [{ id: "7", name: "" }, '{ id: text, name: "" }'],
  [{ entities: [{ id: 1 }, { id: null, name: "x" }] }, "{ entities: [{ id: number | null, name?: text }] }"],
  [{ members: [{ id: "a" }] }, "{ members: [one { id: text }] }"],
  [[], "[]"],
  [{ id: {} }, "{ id: {} }"],
  [undefined, "nothing"],
  ["[Error 4410] Service is not assigned", "text [Error 4410]"],
  [{ "Call Waiting": { id: true } }, '{ "Call Waiting": { id: boolean } }'],
])("%j is %s", (value, shape) => {
  expect(shapeOf(value, known)).toBe(shape);
});

test("a field that the specs lack has a star, if it looks like a field", () => {
  expect(shapeOf({ id: "1", name: "x", newField: 3 }, known)).toBe("{ id: text, name: text, newField*: number }");
});

test.each([
  { "karla.user@example.test": { id: "1" }, "+441234567": { id: "2" } },
  { karla: { id: "1" }, smith: { id: "2" } },
  { id: "1", name: "2", "Karla Meier": 4 },
  { id: "1", name: "x", "8f14e45f-ceea-467f-a0e6-111111111111": [] },
])("a key that may be an id or a name is not shown: %j", (value) => {
  const shape = shapeOf(value, known);
  expect(shape).toContain("{key}: ");
  expect(shape).not.toMatch(/karla|smith|Meier|4412|8f14/i);
});
