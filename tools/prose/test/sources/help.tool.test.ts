import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { helpIn, helpPassages } from "../../src/sources/help.ts";

const HELP = `Usage: rollcall audit [flags]; not prose

Reads every user. Changes
nothing.

Flags:
  --out DIR       write the audit here
  --resume        finish an audit that
                  was stopped
  --help

Example:
  rollcall audit --out a; echo done
`;

test("paragraphs and explanations are prose, examples and usage are not", () => {
  const passages = helpIn("rollcall audit --help", HELP);
  expect(passages.map(({ text }) => text)).toStrictEqual([
    "Reads every user. Changes\nnothing.",
    "Flags:",
    "write the audit here",
    "finish an audit that\nwas stopped",
    "Example:",
  ]);
  expect(passages.map(({ lines }) => lines[0])).toMatchObject([
    { line: 3, column: 1 },
    { line: 6, column: 1 },
    { line: 7, column: 19 },
    { line: 8, column: 19 },
    { line: 12, column: 1 },
  ]);
});

test.each([
  ["rollcall", "@rollcall/cli", "main.cjs", ["", "audit ", "plan ", "merge ", "demo "]],
  ["rollcall-sandbox", "@rollcall/sandbox", "main.js", [""]],
])("the help of %s is read from the built command", async (command, name, file, commands) => {
  const main = join(createRequire(import.meta.url).resolve(`${name}/package.json`), "../dist", file);
  const files = new Set((await helpPassages(command, main)).map(({ file }) => file));
  for (const one of commands) expect(files).toContain(`${command} ${one}--help`);
});
