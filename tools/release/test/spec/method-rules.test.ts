import type { Document, Operation } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { compareMethods, wasAnnounced } from "../../src/spec/method-rules.ts";

const plain: Operation = { operationId: "getRooms", responses: { "200": {} } };
const at = (operation: Operation, path = "/rooms"): Document => ({ paths: { [path]: { get: operation } } });
const parameters = ["id", "floor"].map((name) => ({ name, in: "query" as const }));
const narrow = (...entries: { omit?: string[]; require?: string[]; schema?: object }[]): Operation => ({
  ...plain,
  parameters,
  "x-narrow": entries.map((entry) => ({ operationId: "getRooms", summary: "", description: "", schema: {}, ...entry })),
});
const json = (type: string) => ({ content: { "application/json": { schema: { type } } } });
const answering = (responses: NonNullable<Operation["responses"]>): Operation => ({ ...plain, responses });
const paged = (items: string): Operation => ({ ...plain, "x-pagination": { style: "page", items } });

test.each<[string, Document, Document, object[]]>([
  ["nothing", at(plain), at(plain), []],
  ["a new method", {}, at(plain), [{ method: "getRooms", impact: "minor", text: "New: `GET /rooms`." }]],
  [
    "a method that goes",
    at(plain),
    {},
    [{ method: "getRooms", impact: "breaking", text: "Removed: `GET /rooms`.", gone: true }],
  ],
  [
    "another name",
    at(plain),
    at({ ...plain, operationId: "listRooms" }),
    [
      { method: "getRooms", impact: "breaking", text: "Removed: `GET /rooms`.", gone: true },
      { method: "listRooms", impact: "minor", text: "New: `GET /rooms`." },
    ],
  ],
  [
    "another path",
    at(plain),
    at(plain, "/halls"),
    [{ method: "getRooms", impact: "breaking", text: "Moved from `GET /rooms` to `GET /halls`." }],
  ],
  [
    "a method that is for logins now",
    at(plain),
    at({ ...plain, tags: ["auth"] }),
    [
      { method: "getRooms", impact: "breaking", text: "Removed: `GET /rooms`.", gone: true },
      { method: "getRooms (for logins)", impact: "minor", text: "New: `GET /rooms`." },
    ],
  ],
  [
    "a permission",
    at(plain),
    at({ ...plain, "x-required-permissions": { mode: "any", permissions: ["a"] } }),
    [{ method: "getRooms", impact: "breaking", text: "Requires `a`. Before, it was no permission." }],
  ],
  [
    "pages",
    at(plain),
    at(paged("rooms")),
    [{ method: "getRooms", impact: "minor", text: "Can be read with `pages` and `items`." }],
  ],
  [
    "other pages",
    at(paged("rooms")),
    at(paged("halls")),
    [{ method: "getRooms", impact: "breaking", text: "Is read page by page in another way, or no longer." }],
  ],
  [
    "no more pages",
    at(paged("rooms")),
    at(plain),
    [{ method: "getRooms", impact: "breaking", text: "Is read page by page in another way, or no longer." }],
  ],
  [
    "a read that was a write",
    at(plain),
    at({ ...plain, "x-safe": true }),
    [{ method: "getRooms", impact: "minor", text: "Only reads, so it is tried again like a GET." }],
  ],
  [
    "a narrow method's parameter",
    at(narrow({})),
    at(narrow({ omit: ["floor"] })),
    [{ method: "getRooms", impact: "breaking", text: "No longer takes `floor`." }],
  ],
  [
    "what a narrow method requires",
    at(narrow({})),
    at(narrow({ require: ["id"] })),
    [{ method: "getRooms", impact: "breaking", text: "Requires `id`." }],
  ],
  [
    "less that it requires",
    at(narrow({ require: ["id"] })),
    at(narrow({})),
    [{ method: "getRooms", impact: "minor", text: "Takes more, or requires less." }],
  ],
  [
    "what it gives",
    at(narrow({ schema: { type: "object" } })),
    at(narrow({ schema: { type: "array" } })),
    [{ method: "getRooms", impact: "breaking", text: "Gives another type." }],
  ],
  [
    "what it gives in other words",
    at(narrow({ schema: { type: "object" } })),
    at(narrow({ schema: { type: "object", description: "A room." } })),
    [],
  ],
  [
    "a field more that it gives",
    at(narrow({ schema: { type: "object" } })),
    at(narrow({ schema: { type: "object", properties: { id: { type: "string" } } } })),
    [{ method: "getRooms", impact: "minor", text: "Gives more." }],
  ],
  [
    "a path with another name in it",
    at({ ...plain, parameters: [{ name: "id", in: "path", required: true }] }, "/rooms/{id}"),
    at({ ...plain, parameters: [{ name: "roomId", in: "path", required: true }] }, "/rooms/{roomId}"),
    [
      {
        method: "getRooms",
        impact: "breaking",
        text: "Moved from `GET /rooms/{id}` to `GET /rooms/{roomId}`. No longer takes `id`. Requires `roomId`.",
      },
    ],
  ],
  [
    "a body that must be sent",
    at(plain),
    at({ ...plain, requestBody: { required: true, ...json("object") } }),
    [{ method: "getRooms", impact: "breaking", text: "Requires a body." }],
  ],
  [
    "a body that may be sent",
    at(plain),
    at({ ...plain, requestBody: json("object") }),
    [{ method: "getRooms", impact: "minor", text: "Takes a body (optional)." }],
  ],
  [
    "an answer that may be empty",
    at(answering({ "200": json("object") })),
    at(answering({ "200": json("object"), "204": {} })),
    [{ method: "getRooms", impact: "breaking", text: "The answer may have no body." }],
  ],
  [
    "an answer that is empty",
    at(answering({ "200": json("object") })),
    at(answering({ "204": {} })),
    [{ method: "getRooms", impact: "breaking", text: "The answer has no body." }],
  ],
  [
    "a good answer more of another type",
    at(answering({ "200": json("object") })),
    at(answering({ "200": json("object"), "202": json("string") })),
    [{ method: "getRooms", impact: "breaking", text: "May answer another type than before." }],
  ],
  [
    "a good answer more of the same type",
    at(answering({ "200": json("object") })),
    at(answering({ "200": json("object"), "201": json("object") })),
    [],
  ],
  [
    "pages with keys in another order",
    at(paged("rooms")),
    at({ ...plain, "x-pagination": { items: "rooms", style: "page" } }),
    [],
  ],
  [
    "larger pages",
    at({ ...plain, "x-pagination": { style: "page", items: "rooms", maxSize: 100 } }),
    at({ ...plain, "x-pagination": { style: "page", items: "rooms", maxSize: 500 } }),
    [{ method: "getRooms", impact: "minor", text: "A page may have 500 rows. Before, it was 100." }],
  ],
  [
    "pages that may be short",
    at(paged("rooms")),
    at({ ...plain, "x-pagination": { style: "page", items: "rooms", untilEmpty: true } }),
    [{ method: "getRooms", impact: "minor", text: "Is read until a page is empty." }],
  ],
  [
    "smaller pages",
    at({ ...plain, "x-pagination": { style: "page", items: "rooms", maxSize: 100 } }),
    at({ ...plain, "x-pagination": { style: "page", items: "rooms", maxSize: 50 } }),
    [{ method: "getRooms", impact: "breaking", text: "Is read page by page in another way, or no longer." }],
  ],
  [
    "a write that was a read",
    at({ ...plain, "x-safe": true }),
    at(plain),
    [{ method: "getRooms", impact: "breaking", text: "Is no longer tried again." }],
  ],
  [
    "a narrow method's parameters in another order",
    at(narrow({})),
    at({ ...narrow({}), parameters: [...parameters].reverse() }),
    [],
  ],
])("%s", (_, before, now, expected) => {
  expect(compareMethods(before, now)).toEqual(expected);
});

test.each<[string, Document, boolean]>([
  ["deprecated", at({ ...plain, deprecated: true }), true],
  ["not deprecated", at(plain), false],
  ["not there yet", {}, true],
])("a method that goes was announced by a release that had it %s", (_, release, announced) => {
  expect(wasAnnounced("getRooms", release)).toBe(announced);
});
