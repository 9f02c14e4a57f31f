import type { Document, Schema } from "@rollcall/codegen";
import { expect, test } from "vitest";
import { compareTypeNames } from "../../src/spec/contents.ts";

const state: Schema = { type: "string", enum: ["open", "shut"] };
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const ref = { $ref: "#/components/schemas/State" };

/** A method that sends a state and answers `answer`. */
const rooms = (answer: Schema, schemas: Record<string, Schema> = { State: state }): Document => ({
  paths: {
    "/rooms": { post: { operationId: "postRooms", requestBody: json(ref), responses: { "200": json(answer) } } },
  },
  components: { schemas },
});
const text: Schema = { type: "string" };

test.each<[string, Document, Document, object[]]>([
  ["nothing", rooms(ref), rooms(ref), []],
  [
    "a type for another like it",
    rooms(text),
    rooms(text, { Condition: state }),
    [
      { name: "State", impact: "breaking", text: "Removed: this type.", gone: true },
      { name: "Condition", impact: "minor", text: "New: this type.", gone: false },
    ],
  ],
  [
    "an enum that answers hold now",
    rooms(text),
    rooms({ type: "array", items: ref }),
    [
      {
        name: "State",
        impact: "breaking",
        text: "Answers can hold it now, so it is open: requests take `KnownState`.",
        gone: false,
      },
    ],
  ],
  [
    "an enum that no answer holds now",
    rooms(ref),
    rooms(text),
    [
      {
        name: "State",
        impact: "breaking",
        text: "No answer holds it any more, so it is closed: `KnownState` is gone.",
        gone: false,
      },
    ],
  ],
  ["an enum that is none now", rooms(ref), rooms(ref, { State: text }), []],
])("%s", (_, before, now, expected) => {
  expect(compareTypeNames(before, now)).toEqual(expected);
});
