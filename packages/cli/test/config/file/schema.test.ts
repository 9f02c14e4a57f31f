/** The published JSON Schema is that of the code. `pnpm --filter @rollcall/cli schema` writes it. */
import { expect, test } from "vitest";
import { jsonSchema } from "../../../src/config/file/schema/schema.js";

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** Every key of a schema, by its path. */
const keysOf = ({ properties = {}, items }: Node, path = ""): readonly [string, Node][] => [
  ...Object.entries(properties).flatMap(([name, node]): [string, Node][] => [
    [`${path}${name}`, node],
    ...keysOf(node, `${path}${name}.`),
  ]),
  ...(items ? keysOf(items, path) : []),
];

test("the file is up to date", async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot("../../../config.schema.json");
});

test("every key says what it is, for editors", () => {
  const keys = keysOf(jsonSchema() as Node);
  expect(keys.length).toBeGreaterThan(60);
  expect(keys.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
});
