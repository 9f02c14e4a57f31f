import { expect, test } from "vitest";
import { lint } from "../../src/lint.ts";
import { descriptionsIn } from "../../src/sources/descriptions.ts";

const YAML = `get:
  summary: List users
  description: |-
    First paragraph.

      * an item; with two parts
  responses:
    "200":
      description: "Quoted; as it is."
  parameters:
    - name: a
schema:
  description: A plain text
    over two lines; with a mark.
  properties:
    description: { type: string, description: What it is. }
    summary: { type: string }
  example:
    description: Data; not prose.
  examples:
    amara:
      summary: A name
      value: { description: Data; not prose. }
  x-evidence: { description: Data; not prose. }
`;

test("summaries and descriptions are read, names and data are not", () => {
  expect(descriptionsIn("a.yaml", YAML).map(({ text }) => text.replace(/\s+/g, " ").trim())).toStrictEqual([
    "List users",
    "First paragraph. * an item; with two parts",
    "Quoted; as it is.",
    "A plain text over two lines; with a mark.",
    "What it is.",
  ]);
});

test("a problem has its place in the source", () => {
  const found = descriptionsIn("specs/a.yaml", YAML).flatMap(lint);
  expect(found.map(({ line, column }) => [line, column])).toStrictEqual([
    [6, 16],
    [9, 27],
    [14, 19],
  ]);
});
