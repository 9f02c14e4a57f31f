import { describe, expect, test } from "vitest";
import { complaint, run, SECRETS } from "../kit/run.js";

test.each([
  ["adit", "audit"],
  ["Plan", "plan"],
  ["merg", "merge"],
  ["docter", "doctor"],
  ["demos", "demo"],
])("%s: did you mean %s?", async (word, meant) => {
  for (const args of [[word], ["help", word]])
    expect(await complaint(args)).toBe(`rollcall: unknown command. Did you mean ${meant}? See rollcall --help\n`);
});

test("an unknown command", async () => {
  for (const args of [["frobnicate"], ["help", "frobnicate"], ["constructor"]])
    expect(await complaint(args)).toContain(
      "unknown command. The commands are audit, user, plan, merge, report, rules, explain, diff, doctor, init, demo and completion. See rollcall --help",
    );
});

describe("help and version: on stdout, exit 0", () => {
  test.each([
    [["--help"], "audit"],
    [["-h"], "audit"],
    [["help"], "audit"],
    [["audit", "--json", "--help"], "audit"],
    ...["audit", "plan", "merge", "doctor", "user", "demo"].flatMap((command): [string[], string][] => [
      [[command, "--help"], command],
      [[command, "-h"], command],
      [["help", command], command],
    ]),
  ])("%j", async (args, command) => {
    const { code, stdout, stderr } = await run(args, {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: rollcall ${command} .*\\[flags\\]\n`));
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(120);
  });

  test("the audit's help names every flag, every secret and every exit code", async () => {
    const { stdout } = await run(["audit", "--help"], {});
    for (const name of Object.keys(SECRETS)) expect(stdout).toContain(name);
    for (const flag of [
      "odin-url",
      "odin-sp",
      "odin-group",
      "odin-strategy",
      "purecloud-region",
      "purecloud-url",
      "out DIR",
      "resume",
      "restart",
      "format NAME",
      "show N",
    ]) {
      expect(stdout).toContain(`--${flag} `);
    }
    for (const code of ["0 ", "1 ", "2 ", "4 ", "130"]) expect(stdout).toContain(`\n  ${code}`);
  });

  test.each([[["--version"]], [["audit", "--version"]], [["demo", "--version"]]])("%j", async (args) => {
    expect(await run(args, {})).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) });
  });

  test("no command: the help, exit 2", async () => {
    expect(await run([], {})).toMatchObject({ code: 2, stdout: expect.stringContaining("Usage: rollcall audit") });
  });
});
