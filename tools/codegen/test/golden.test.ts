import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyOf, fixture, generateToy } from "./helpers/repo.ts";

const names = ["", ".operations", ".named", ".table", ".permissions", ".reads", ".keys"].map(
  (part) => `toy${part}.gen.ts`,
);
const golden = join(import.meta.dirname, "golden/generated");

it("gives the golden files, byte for byte", async () => {
  const files = await generateToy(fixture);
  expect([...files.keys()]).toEqual(names);
  // When a difference is meant: vitest run -u, and read the diff.
  for (const [name, text] of files) await expect(text).toMatchFileSnapshot(join(golden, name));
});

it("gives the same bytes again, in another order of calls", async () => {
  const [first, second] = await Promise.all([generateToy(fixture), generateToy(fixture)]);
  expect(second).toEqual(first);
});

it("says in the first line that it is generated, from what, and how to do it again", async () => {
  for (const name of names) {
    const [line] = (await readFile(join(golden, name), "utf8")).split("\n");
    expect(line).toBe(
      "// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.",
    );
  }
});

it("ends lines with LF, without trailing blanks, within 120 columns where a line can be broken", async () => {
  for (const [, text] of await generateToy(fixture)) {
    expect(text).not.toMatch(/\r|[ \t]$/m);
    expect(text.endsWith("\n")).toBe(true);
    expect(text.split("\n").filter((line) => line.length > 120)).toEqual([]);
  }
});

it("says in the help of a body how many items one call takes", async () => {
  const copy = copyOf("toy");
  const one = "{ $ref: ../components/schemas/RoomCreate.yaml }";
  copy.change("paths/rooms.yaml", one, `{ type: array, maxItems: 20, items: ${one} }`);
  const text = (await generateToy(copy.root)).get("toy.operations.gen.ts");
  expect(text).toMatch(/The new room\.\s+\* At most 20 items\.\s+\*\/\s+body:/);
  copy.remove();
});
