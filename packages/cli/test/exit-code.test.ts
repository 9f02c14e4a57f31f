/** One table of exit codes: the command, its helps and its README agree. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXIT_WORDS } from "../src/commands/exit-lines.js";
import { EXIT, type ExitCode, type ExitName, worstOf } from "../src/exit-code.js";
import { run } from "./kit/run.js";

test("if several apply, 130 counts first, then 5, 4, 2, 3 and 1", () => {
  const order: readonly ExitCode[] = [130, 5, 4, 2, 3, 1, 0];
  for (const [at, code] of order.entries()) expect(worstOf([...order.slice(at)].reverse())).toBe(code);
  expect(worstOf([])).toBe(0);
});

/** What 3 means to some commands. */
const OWN: Readonly<Record<string, string>> = {
  user: "Nobody fits, or several users do.",
  plan: "Groups or their sizes could not be read, or an id does not exist.",
  doctor: "The login may not read all that an audit reads.",
};

const rows = Object.entries(EXIT).map(([name, code]) => ({ code, words: EXIT_WORDS[name as ExitName] }));

describe("every help lists the codes that its command has, in the words of the table", () => {
  test.each([
    ["audit", [0, 1, 2, 3, 4, 5, 130]],
    ["demo", [0, 1, 2, 3, 4, 5, 130]],
    ["plan", [0, 2, 3, 4, 5, 130]],
    ["doctor", [0, 2, 3, 4, 5, 130]],
    ["merge", [0, 2, 3, 5, 130]],
    ["report", [0, 1, 2, 5, 130]],
    ["diff", [0, 1, 2, 5, 130]],
    ["user", [0, 2, 3, 4, 5, 130]],
    ["explain", [0, 2, 5, 130]],
    ["rules", [0, 2, 5, 130]],
  ])("rollcall %s --help", async (command, codes) => {
    const { stdout } = await run([command, "--help"], {});
    const own = OWN[command];
    const listed = [...stdout.matchAll(/^ {2}(\d+) +(\S.*)$/gm)].map(([, code, words]) => ({
      code: Number(code),
      words,
    }));
    const expected = rows.map((row) => (own !== undefined && row.code === 3 ? { code: 3, words: own } : row));
    expect(listed).toEqual(expected.filter(({ code }) => (codes as number[]).includes(code)));
  });
});

test("the README has the same table", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^\| (\d+)(?:, 143)? \| (.*) \|$/gm)];
  expect(listed.map(([, code, words]) => [Number(code), words?.replaceAll("`", "")])).toEqual(
    rows.map(({ code, words }) => [code, words]),
  );
});
