/** Whether a caller's code still compiles with another type, as TypeScript sees the generated types. */
import type { Document, Schema } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { goesOn } from "../../src/spec/fits.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, Schema>, ...required: string[]): Schema =>
  ({ type: "object", properties, required }) as Schema;

const text: Schema = { type: "string" };
const either = (...oneOf: Schema[]): Schema => ({ oneOf });
const schemas: Record<string, Schema> = {
  Room: object({ id: text, next: ref("Room") }, "id"),
  Chamber: object({ id: text, next: ref("Chamber") }, "id"),
  Hall: object({ id: text, next: ref("Hall"), size: { type: "integer" } }, "id"),
  Knot: { anyOf: [ref("Room"), object({ knot: ref("Knot") })] },
  State: { type: "string", enum: ["open", "shut"] },
};
const inline: Schema = { type: "string", enum: ["open", "shut"] };

const document: Document = {
  paths: {
    "/states": {
      get: { responses: { "200": { content: { "application/json": { schema: ref("State") } } } } },
    },
  },
  components: { schemas },
};

test.each<[string, Schema, Schema, answered: boolean, sent: boolean]>([
  ["the same under another name", ref("Room"), ref("Chamber"), true, true],
  ["a field more", ref("Room"), ref("Hall"), true, true],
  ["a field less", ref("Hall"), ref("Room"), false, false],
  ["or nothing", ref("Room"), either(ref("Room"), { type: "null" }), false, true],
  ["no longer nothing", { type: ["string", "null"] }, text, true, false],
  ["what holds itself in another way", ref("Knot"), either(ref("Room"), object({ knot: ref("Knot") })), true, true],
  ["a list of what was one", ref("Room"), { type: "array", items: ref("Room") }, false, false],
  [
    "a list of another type",
    { type: "array", items: text },
    { type: "array", items: { type: "integer" } },
    false,
    false,
  ],
  ["anything", text, {}, false, true],
  ["a number for a whole one", { type: "integer" }, { type: "number" }, false, true],
  ["a field that is always there now", object({ id: text }), object({ id: text }, "id"), true, false],
  ["a field that may be missing now", object({ id: text }, "id"), object({ id: text }), false, true],
  [
    "put together of parts",
    ref("Room"),
    { allOf: [object({ id: text }, "id"), object({ next: ref("Room") })] },
    true,
    true,
  ],
  ["a part less", { allOf: [ref("Room"), object({ size: text })] }, ref("Room"), false, false],
  // A named enum is open in answers. Code that knew all of its values meets others.
  ["an enum with a name for one without", inline, ref("State"), false, true],
  ["an enum without a name for one with", ref("State"), inline, true, true],
  [
    "a map of another type",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: { type: "integer" } },
    false,
    false,
  ],
  [
    "a map of anything",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: true },
    false,
    true,
  ],
  ["no map any more", { type: "object", additionalProperties: text }, { type: "object" }, false, false],
])("%s", (_, before, now, answered, sent) => {
  const goes = (isSent: boolean) => {
    const place = (schema: Schema) => ({ schema, document, answered: !isSent });
    return goesOn(place(before), place(now), isSent);
  };
  expect({ answered: goes(false), sent: goes(true) }).toEqual({ answered, sent });
});
