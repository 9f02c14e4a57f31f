/** Places with another type are one change each, and hidden from redocly. */
import type { Document, Schema } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { describeRetargeted } from "../../src/spec/describe.ts";
import { align } from "../../src/spec/retargeted.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const text: Schema = { type: "string" };

const types = {
  Room: object({ id: text, next: ref("Room") }),
  Hall: object({ id: text, next: ref("Hall"), size: text }),
  Door: object({ no: text }),
};

interface Shape {
  readonly answered?: Schema;
  readonly sent?: Schema;
  readonly schemas?: Record<string, Schema>;
}

const rooms = ({ answered = ref("Room"), sent = ref("Door"), schemas = types }: Shape = {}): Document => ({
  paths: {
    "/rooms": { post: { operationId: "postRooms", requestBody: json(sent), responses: { "200": json(answered) } } },
  },
  components: { schemas },
});

const at = (part: string) => `#/paths/~1rooms/post/${part}/content/application~1json/schema`;
const [body, answer] = [at("requestBody"), at("responses/200")];
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const boxes = (size: string) => ({
  ...types,
  ...{ Size: { type: "number" }, Whole: { type: "integer" }, Box: object({ size: ref(size) }) },
});
const chamber = object({ id: text, next: ref("Chamber") });

test.each<[string, Shape, Shape, [pointer: string, impact: string][]]>([
  ["nothing", {}, {}, []],
  ["an answer of another type", {}, { answered: ref("Door") }, [[answer, "breaking"]]],
  ["an answer of a type with more", {}, { answered: ref("Hall") }, [[answer, "minor"]]],
  ["a body of a type with more", { sent: ref("Room") }, { sent: ref("Hall") }, [[body, "minor"]]],
  ["a body of another type", {}, { sent: ref("Room") }, [[body, "breaking"]]],
  ["an answer that may be nothing", {}, { answered: orNull(ref("Room")) }, [[answer, "breaking"]]],
  [
    "a type that holds a list of itself",
    {},
    { schemas: { ...types, Room: object({ id: text, next: { type: "array", items: ref("Room") } }) } },
    [["#/components/schemas/Room/properties/next", "breaking"]],
  ],
  [
    "the type in another branch",
    { answered: orNull(ref("Room")) },
    { answered: orNull(ref("Door")) },
    [[`${answer}/anyOf/0`, "breaking"]],
  ],
  [
    "branches in another order",
    { answered: orNull(ref("Room")) },
    { answered: { anyOf: [{ type: "null" }, ref("Room")] } },
    [],
  ],
  ["a type that was written where it stood", { answered: types.Door }, { answered: ref("Door") }, []],
  ...(["answered", "sent"] as const).map((side): [string, Shape, Shape, [string, string][]] => [
    `a smaller type within one that is ${side}`,
    { [side]: ref("Box"), schemas: boxes("Size") },
    { [side]: ref("Box"), schemas: boxes("Whole") },
    [["#/components/schemas/Box/properties/size", side === "sent" ? "breaking" : "minor"]],
  ]),
  [
    "the same if it is answered and sent",
    { answered: ref("Box"), sent: ref("Box"), schemas: boxes("Size") },
    { answered: ref("Box"), sent: ref("Box"), schemas: boxes("Whole") },
    [["#/components/schemas/Box/properties/size", "breaking"]],
  ],
  ["a type under another name", {}, { answered: ref("Chamber"), schemas: { ...types, Chamber: chamber } }, []],
  ["parts that were put together", { answered: { allOf: [ref("Door")] } }, { answered: types.Door }, []],
])("%s", (_, before, now, expected) => {
  const { base, revision, retargeted } = align(rooms(before), rooms(now));
  expect(retargeted.map(({ pointer, impact }) => [decodeURIComponent(pointer), impact])).toEqual(expected);
  // Redocly sees two equal documents, except for the order of branches.
  const seen = [base, revision].map((document) => JSON.stringify(sorted(document)));
  expect(seen[0]).toBe(seen[1]);
});

test("the wording of a type that goes by another name is left to redocly", () => {
  const schemas = { ...types, Chamber: { ...chamber, description: "A chamber." } };
  const { base, revision, retargeted } = align(rooms(), rooms({ answered: ref("Chamber"), schemas }));
  expect(retargeted).toEqual([]);
  const answered = (document: Document) => document.paths?.["/rooms"]?.post?.responses?.["200"];
  expect(answered(revision)).toMatchObject(json({ description: "A chamber." }));
  expect(answered(base)).not.toMatchObject(json({ description: "A chamber." }));
});

test("a list is named after what it may be instead, so nobody reads it as a list of both", () => {
  const rows = { type: "array", items: ref("Room") } satisfies Schema;
  const change = { before: rows, now: { anyOf: [rows, ref("Room")] } };
  const place = { within: "`rooms`" } as Parameters<typeof describeRetargeted>[1];
  expect(describeRetargeted(change, place)).toBe(
    "Type of `rooms` went from a list of `Room` to `Room` or a list of `Room`.",
  );
});

/** With the keys, and the members of lists, in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
