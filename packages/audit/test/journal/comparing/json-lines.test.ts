/** Lines of a judgement are read one by one, and found again by their places. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "@rollcall/config/folders";
import { expect, test } from "vitest";
import { JsonLines } from "../../../src/journal/comparing/json-lines.js";
import { JournalError } from "../../../src/journal/index.js";
import { all, rejection } from "../../kit.js";

interface Line {
  readonly name: string;
}

const isLine = (value: object): value is Line => "name" in value;

function linesOf(text: string, count = text.split("\n").length - 1) {
  const path = join(folder(), "view.ndjson");
  writeFileSync(path, text);
  return { path, file: new JsonLines(path, { count, is: isLine }) };
}

test("each line has a place, in any number and with any characters", async () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `Zoë ${at} ${"x".repeat(at % 7)}`);
  const { file } = linesOf(names.map((name) => `${JSON.stringify({ name })}\n`).join(""));
  const read = await all(file.lines());
  expect(read.map(({ value }) => value.name)).toEqual(names);
  for (const at of [0, 2_999, 1_024, 1_023]) expect(file.line(read[at]?.place ?? -1)).toEqual({ name: names[at] });
  expect(await all(file.lines())).toEqual(read);
  file.close();
});

test("an empty file has no line", async () => {
  const { file } = linesOf("");
  expect(await all(file.lines())).toEqual([]);
  file.close();
});

test.each([
  ["no JSON", '{"name":"a"}\n{"name":\n', 2],
  ["no object", "4\n", 1],
  ["another object", '{"name":"a"}\n{}\n', 2],
  ["a last line that is cut off", '{"name":"a"}\n{"na', 2],
])("a damaged line is refused with its number and the remedy: %s", async (_, text, number) => {
  const { path, file } = linesOf(text);
  const error = await rejection(all(file.lines()));
  expect(error).toBeInstanceOf(JournalError);
  expect(String(error)).toContain(`${path}: line ${number} is damaged. Run rollcall report with its folder`);
  file.close();
});

test.each([
  ["", 2],
  ['{"name":"a"}\n', 2],
  ['{"name":"a"}\n{"name":"b"}\n{"name":"c"}\n', 2],
])("a file with other lines than were written is refused: %j", async (text, count) => {
  const { path, file } = linesOf(text, count);
  const what = `${path} has ${text.split("\n").length - 1} lines, and 2 were written`;
  expect(String(await rejection(all(file.lines())))).toContain(`${what}. Run rollcall report with its folder`);
  file.close();
});

test("a missing file is refused", () => {
  expect(() => new JsonLines(join(folder(), "none.ndjson"), { count: 0, is: isLine })).toThrow(JournalError);
});
