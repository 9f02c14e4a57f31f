/** The bytes of the lines of a file, one by one. */
import { writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesOfLines } from "../../src/journal/read-lines.js";
import { folder } from "./kit.js";

test("lines that no single read holds come whole, and no read gets memory of its own", async () => {
  const path = join(folder(), "lines");
  const short = Array.from({ length: 40_000 }, (_, at) => `${at} ${"€".repeat(30)}\n`);
  const lines = [...short, "\n", `${"b".repeat(2_500_000)}\n`, ...short, "the rest"];
  writeFileSync(path, lines.join(""));
  await using file = await open(path, "r");
  const large = new Set<ArrayBufferLike>();
  const read: string[] = [];
  for await (const bytes of bytesOfLines(file)) {
    read.push(bytes.toString());
    if (bytes.length < 1000 && bytes.buffer.byteLength > 1_000_000) large.add(bytes.buffer);
  }
  expect(read.length).toBe(lines.length);
  expect(read.every((line, at) => line === lines[at])).toBe(true);
  expect(large.size).toBe(1);
});
