import { expect, test } from "vitest";
import { foundIn, rulesFor } from "../found.ts";

test.each([
  ["a list of items", "It reads three sections: roles, queues and skills."],
  ["a list of two", "There are two answers: yes or no."],
  ["a list of its parts", "A run has three parts: its calls, its records and its progress."],
  ["a list that begins like a clause", "It accepts one of three profiles: none, flaky or hostile."],
  ["items below", "It reads:\n\n- roles\n- queues"],
  ["a block of code", "Run this:\n\n```sh\nnpm test; npm start\n```"],
  ["code", "A folder is named by its day: `2026-11-29`."],
  ["a quotation", 'It prints one line: "12 passed; 0 failed".'],
  ["an example", "For example: a user without a phone."],
  ["a label in bold", "- **Read only**: the audit changes nothing."],
  ["code as a label", "- `--out`: the folder of the audit."],
  ["a label that pages know", "Default: the limit of the platform."],
  ["a time", "It starts at 02:30."],
  ["an address", "It listens on http://127.0.0.1:4010/odin."],
])("a colon may stand before %s", (_, text) => {
  expect(rulesFor(text)).toStrictEqual([]);
});

test.each([
  ["an explanation", "It is not minified: people read it in stack traces.", ["colon"]],
  ["a clause with commas", "Lines are whole: they are written, read, and cut.", ["colon"]],
  ["a second list", "There are two: one and two, with three: four and five.", ["colon"]],
  ["a sentence that is not the last", "It does this: Then it stops. It is done.", ["colon"]],
])("a colon may not stand before %s", (_, text, rules) => {
  expect(rulesFor(text)).toStrictEqual(rules);
});

test("a semicolon is found once, with its place", () => {
  const [found, ...rest] = foundIn("# Title\n\nOne is `a; b`.\nTwo is\nread; three is written.");
  expect(rest).toStrictEqual([]);
  expect(found).toStrictEqual({
    file: "docs/page.md",
    line: 5,
    column: 5,
    rule: "semicolon",
    sentence: "Two is read; three is written.",
    advice: "write two sentences",
  });
});
