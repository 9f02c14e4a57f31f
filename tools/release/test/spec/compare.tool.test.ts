/** Changes of a small description, compared by redocly itself: whose change it is, and in which words. */
import type { Document } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { changelog } from "../../src/spec/changelog.ts";
import { compareSpecs } from "../../src/spec/compare.ts";

const ref = (name: string) => ({ $ref: `#/components/${name}` });

function rooms() {
  const room = {
    type: "object",
    description: "A room.",
    properties: {
      id: { type: "string" },
      state: ref("schemas/State"),
      next: ref("schemas/Room"),
      examples: { type: "array", items: { type: "string" } },
    },
  };
  const operation = (operationId: string, schema: object) => ({
    operationId,
    tags: ["rooms"],
    security: [{ oauth: ["read", "write"] }],
    parameters: [ref("parameters/size"), { name: "floor", in: "query", schema: { type: "integer", maximum: 9 } }],
    responses: {
      "200": {
        description: "Good.",
        content: { "application/json": { schema, examples: { one: ref("examples/one") } } },
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Rooms", version: "1.0.0" },
    security: [],
    paths: {
      "/rooms": {
        get: operation("getRooms", {
          type: "object",
          properties: { rooms: { type: "array", items: ref("schemas/Room") } },
        }),
      },
      "/rooms/first": { get: operation("getFirstRoom", ref("schemas/Room")) },
    },
    components: {
      schemas: { Room: room, State: { type: "string", enum: ["open", "shut"] }, Door: { type: "string" } },
      parameters: { size: { name: "pageSize", in: "query", schema: { type: "integer", default: 25 } } },
      examples: { one: { value: { id: "a" } } },
    },
  };
}

type Rooms = ReturnType<typeof rooms>;
const inBoth = "(`getRooms`, `getFirstRoom`)";

/** Sets the value at a path, or removes it. */
function put(document: Rooms, path: readonly string[], value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, document);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

const room = ["components", "schemas", "Room", "properties"];
const first = ["paths", "/rooms/first", "get"];

test.each<[string, readonly string[], unknown, string[]]>([
  [
    "a field of a type that many answers hold",
    [...room, "id", "type"],
    "number",
    [`- **Breaking.** PureCloud, \`Room\` ${inBoth}: Type of \`id\` went from \`string\` to \`number\`.`],
  ],
  [
    "a new field that refers to another type",
    [...room, "door"],
    ref("schemas/Door"),
    [`- PureCloud, \`Room\` ${inBoth}: New: field \`door\`.`],
  ],
  [
    "a field that refers to another type now",
    [...room, "state"],
    ref("schemas/Door"),
    [
      "- **Breaking.** PureCloud, `State`: No answer holds it any more, so it is closed: `KnownState` is gone.",
      `- **Breaking.** PureCloud, \`Room\` ${inBoth}: Values of \`state\`: any value is allowed.`,
    ],
  ],
  [
    "a field that is called examples",
    [...room, "examples"],
    undefined,
    [`- **Breaking.** PureCloud, \`Room\` ${inBoth}: Removed: field \`examples\`.`],
  ],
  [
    "a parameter that operations share",
    ["components", "parameters", "size", "schema", "default"],
    50,
    [`- **Breaking.** PureCloud, parameter \`pageSize\` (query) ${inBoth}: Default went from \`25\` to \`50\`.`],
  ],
  ["a type", ["components", "schemas", "Door"], undefined, ["- **Breaking.** PureCloud, `Door`: Removed: this type."]],
  [
    "a type that answers hold through another",
    ["components", "schemas", "State", "enum"],
    ["open", "shut", "ajar"],
    [`- PureCloud, \`State\` ${inBoth}: Values: gained \`ajar\`.`],
  ],
  [
    "the default of a parameter of one operation",
    [...first, "parameters", "1", "schema", "default"],
    3,
    ["- PureCloud, `getFirstRoom`: Default of `floor` (query) was set to `3`."],
  ],
  [
    "a parameter of one operation",
    [...first, "parameters", "1", "schema", "maximum"],
    5,
    ["- **Breaking.** PureCloud, `getFirstRoom`: `maximum` of `floor` (query) went from `9` to `5`."],
  ],
  [
    "a parameter that is there no more",
    [...first, "parameters"],
    [ref("parameters/size")],
    ["- **Breaking.** PureCloud, `getFirstRoom`: Removed: parameter `floor` (query, optional)."],
  ],
  [
    "an answer",
    [...first, "responses", "404"],
    { description: "None." },
    ["- PureCloud, `getFirstRoom`: New: answer 404."],
  ],
  [
    "an answer of another type",
    [...first, "responses", "200", "content", "application/json", "schema"],
    { type: "array", items: ref("schemas/Room") },
    ["- **Breaking.** PureCloud, `getFirstRoom`: Type of answer 200 went from `Room` to a list of `Room`."],
  ],
  [
    "another status for the same answer",
    [...first, "responses"],
    { "202": rooms().paths["/rooms/first"].get.responses["200"] },
    ["- **Breaking.** PureCloud, `getFirstRoom`: Response `200` became `202`."],
  ],
  [
    "a body",
    [...first, "requestBody"],
    { required: true, content: { "application/json": { schema: ref("schemas/Door") } } },
    ["- **Breaking.** PureCloud, `getFirstRoom`: Requires a body."],
  ],
  [
    "a header",
    [...first, "responses", "200", "headers"],
    { "X-Count": { schema: { type: "integer" } } },
    ["- PureCloud, `getFirstRoom`: New: `headers` in answer 200."],
  ],
  [
    "a name with a percent sign",
    [...room, "a%b"],
    { type: "string" },
    [`- PureCloud, \`Room\` ${inBoth}: New: field \`a%b\`.`],
  ],
  [
    "an extension that has no rule",
    [...first, "x-seed-permissions"],
    { permissions: ["room:view"] },
    ["- PureCloud, `getFirstRoom`: New: `x-seed-permissions`."],
  ],
  ["where all of it is served", ["servers"], [{ url: "https://rooms.example" }], ["- PureCloud: New: `servers`."]],
  [
    "a login that is asked for less",
    [...first, "security"],
    [{ oauth: ["read"] }],
    ["- PureCloud, `getFirstRoom`: Scopes of `oauth`: lost `write`."],
  ],
  ["wordings", ["components", "schemas", "Room", "description"], "Rooms.", ["- PureCloud, reworded: `Room`."]],
  ["what the evidence is", [...first, "x-evidence"], "found", ["- PureCloud, reworded: `getFirstRoom`."]],
  [
    "a method that is for logins now",
    [...first, "tags"],
    ["auth"],
    [
      "- **Breaking.** PureCloud, `getFirstRoom`: Removed: `GET /rooms/first`.",
      "- PureCloud, `getFirstRoom (for logins)`: New: `GET /rooms/first`.",
    ],
  ],
  ["an example", ["components", "examples", "one", "value"], { id: "b" }, ["- PureCloud: Examples: `one`."]],
  [
    "what nobody sees but in the bundle",
    [...first, "tags"],
    ["rooms", "first"],
    ["- PureCloud: Order or remarks only."],
  ],
  ["nothing", ["info", "title"], "Rooms", []],
])("%s", async (_, path, value, expected) => {
  const now = rooms();
  put(now, path, value);
  const bundles = (document: Rooms) => ({ odin: {}, purecloud: document as unknown as Document });
  const { changes } = await compareSpecs(bundles(rooms()), bundles(now));
  expect(changelog(changes)).toEqual(expected);
});

test("what a path with several methods answers is of those who call it by path, and each method has its own answer", async () => {
  const narrow = (operationId: string, schema: object) => ({ operationId, summary: "", description: "", schema });
  const list = { type: "array", items: ref("schemas/Room") };
  const made = (all: object, size: number) => {
    const document = rooms();
    const { get } = document.paths["/rooms"];
    put(document, ["paths", "/rooms", "get", "x-narrow"], [narrow("getRooms", all), narrow("getRoom", list.items)]);
    Object.assign(get.responses["200"].content["application/json"], { schema: { anyOf: [all, list.items] } });
    Object.assign(get.parameters[1] ?? {}, { schema: { type: "integer", maximum: size } });
    return { odin: {}, purecloud: document as unknown as Document };
  };
  const { changes } = await compareSpecs(made(list, 9), made({ ...list, type: ["array", "null"] }, 10));
  const lines = changelog(changes);
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "- **Breaking.** PureCloud, `getRooms`",
    "- **Breaking.** PureCloud, `GET /rooms`",
    "- PureCloud, `getRooms`, `getRoom`",
  ]);
});
