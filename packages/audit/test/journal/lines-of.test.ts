/** The lines of a large file, one by one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOf } from "../../src/journal/lines-of.js";
import { folder } from "./kit.js";

test("lines and characters that no single read holds come whole", () => {
  const path = join(folder(), "lines");
  // Three bytes a character, so a read ends within one.
  const lines = ["a", "€".repeat(700_000), "", "b€", "€".repeat(400_001)];
  writeFileSync(path, lines.join("\n"));
  expect([...linesOf(path)]).toEqual(lines);
  writeFileSync(path, `${lines.join("\n")}\n`);
  expect([...linesOf(path)]).toEqual(lines);
  writeFileSync(path, "");
  expect([...linesOf(path)]).toEqual([]);
});
