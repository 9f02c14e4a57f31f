import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../../src/commands/table.js";
import { complaint, run } from "../../kit/run.js";

/** What is offered at the end of a line, and what the shell does: 0 files, 4 nothing more, 16 folders. */
async function offered(...words: readonly string[]) {
  const { code, stdout, stderr } = await run(["complete", "--", ...words], {});
  expect([code, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\n");
  const directive = lines.pop();
  return { words: lines.map((line) => line.split("\t")[0]), lines, directive };
}

test("each command is offered with what it does, and then each of its flags", async () => {
  const { lines, directive } = await offered("");
  expect(directive).toBe(":4");
  for (const { name, summary, flags } of COMMANDS) {
    expect(lines).toContain(`${name}\t${summary}`);
    expect(lines.every((line) => line.split("\t").length === 2)).toBe(true);
    const expected = Object.entries(flags).map(([flag, { help }]) => `--${flag}\t${help}`);
    expect((await offered(name, "--")).lines).toEqual(expected);
    expect((await offered(name, "-")).lines).toEqual(expected);
  }
});

test.each([
  [["aud"], ["audit"], ":4"],
  [["audit", "--odin-s"], ["--odin-sp", "--odin-strategy"], ":4"],
  [["audit", "--odin-strategy", ""], ["auto", "server", "perUser", "composed"], ":4"],
  [["audit", "--odin-strategy=co"], ["composed"], ":4"],
  [["audit", "--purecloud-region", "eu_w"], ["eu_west_1", "eu_west_2"], ":4"],
  [["audit", "--section", "queu"], ["queues"], ":4"],
  [["audit", "--quiet", "--odin-u"], ["--odin-url"], ":4"],
  [["report", "--rule", "chain-0"], ["chain-01", "chain-02", "chain-03", "chain-04", "chain-05"], ":4"],
  [["explain", "both-2"], ["both-20", "both-21", "both-22"], ":4"],
  [["help", "e"], ["explain"], ":4"],
  [["completion", ""], ["bash", "zsh"], ":4"],
  [["audit", "--out", ""], [], ":16"],
  [["explain", "odin-01", ""], [], ":16"],
  [["merge", "one", "two", ""], [], ":16"],
  [["demo", "--truth", ""], [], ":0"],
  [["audit", "--odin-rate", ""], [], ":4"],
  [["audit", ""], [], ":4"],
  [["no-such-command", ""], [], ":4"],
  [["--v"], ["--version"], ":4"],
] as const)("%j", async (words, expected, directive) => {
  expect(await offered(...words)).toMatchObject({ words: expected, directive });
});

describe("rollcall completion", () => {
  test.each(["bash", "zsh"])("prints a script for %s", async (shell) => {
    const { code, stdout } = await run(["completion", shell], {});
    expect([code, stdout]).toEqual([0, expect.stringContaining("rollcall complete -- ")]);
  });

  test.each([
    [[], "completion needs a shell: bash or zsh. See rollcall completion --help\n"],
    [["basch"], 'bash or zsh, not "basch". Did you mean bash? See rollcall completion --help\n'],
    [["fi\u001b[31msh"], 'not "fi?[31msh". See rollcall completion --help\n'],
  ])("%j is refused", async (words, line) => {
    expect(await complaint(["completion", ...words])).toContain(line);
  });
});
