import { describe, expect, test } from "vitest";
import { usageOf } from "../../src/commands/command.js";
import { dispatch } from "../../src/commands/dispatch.js";
import { BODIES } from "../../src/commands/perform.js";
import { COMMANDS } from "../../src/commands/table.js";
import type { Call } from "../../src/config/given.js";
import { complaint, run, SECRETS } from "../kit/run.js";

test.each([
  ["adit", "audit"],
  ["audti", "audit"],
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

test("each command of the table is in the overview, has a help with its flags, and does something", async () => {
  const { stdout: overview } = await run(["--help"], {});
  for (const command of COMMANDS) {
    const { name, summary, flags } = command;
    const usage = `rollcall ${name} ${usageOf(command)}\n`;
    expect(overview).toContain(usage);
    expect(overview).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    const { stdout: help } = await run(["help", name], {});
    expect(help.slice(0, `Usage: ${usage}`.length)).toBe(`Usage: ${usage}`);
    for (const flag of Object.keys(flags)) expect(help).toMatch(new RegExp(`^  --${flag} .*`, "m"));
    expect(Object.hasOwn(BODIES, name) || command.answer !== undefined, name).toBe(true);
  }
  expect(Object.keys(BODIES).filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
});

test.each([
  [["--json"], "unknown flag --json. See rollcall --help"],
  [["--"], "unknown command. The commands are audit"],
  [["report", "--delimiter", "x"], '--delimiter must be one of ",", ";", tab, not "x"'],
  [["audit", "-phunter2"], "unknown flag -p. See rollcall audit --help"],
  [["-phunter2"], "unknown flag -p. See rollcall --help"],
  [["--passwort=hunter2"], "unknown flag --passwort. Credentials come from the environment"],
  [["--passwordhunter2"], "unknown flag --password…. Credentials come from the environment"],
  [["audit", "--passwordhunter2"], "unknown flag --password…. Credentials come from the environment"],
  [["audit", "--odin-password:hunter2"], "unknown flag --odin-password…. Credentials come from the environment"],
  [["audit", "--odin-password hunter2"], "unknown flag --odin-password…. Credentials come from the environment"],
  [["audit", "--api-keyhunter2"], "unknown flag --api-key…. Credentials come from the environment"],
  [["audit", "--token=hunter2"], "unknown flag --token. Credentials come from the environment"],
  [["audit", "--odin-urlhttp://me:hunter2@a.example"], "unknown flag --odin-url…. Did you mean --odin-url? See"],
  [["audit", "--trace-hunter2token"], "unknown flag --trace…. See rollcall audit --help"],
  [["audit", "--outhunter-token"], "unknown flag --out…. See rollcall audit --help"],
  [["audit", "--usernamehunter2"], "unknown flag --username…. Credentials come from the environment"],
  [["--outhunter2"], "unknown flag --out…. See rollcall --help"],
  [["plan", "--tracehunter2"], "unknown flag --trace…. See rollcall plan --help"],
  [["audit", "--9hunter2"], "unknown flag --…. See rollcall audit --help"],
  [["audit", "--odin_urlx"], "unknown flag --odin_urlx. Did you mean --odin-url? See rollcall audit --help"],
  [["audit", "--formats", "csv"], "unknown flag --format…. Did you mean --format? See rollcall audit --help"],
  [["audit", "--odin-url", "-x"], "--odin-url needs a value: --odin-url URL"],
  [["audit", "--odin-url", "-"], "--odin-url needs a value: --odin-url URL"],
  [["audit", "--odin-url", "--json"], "--odin-url needs a value: --odin-url URL"],
  [["audit", "--constructor"], "unknown flag --constructor"],
  [["audit", "--json=hunter2"], "--json takes no value"],
  [["audit", "--odin-strategy", "composd"], 'not "composd". Did you mean composed?'],
  [["audit", "--odin-strategy=\u001b[2Jx"], 'not "?[2Jx"'],
  [["plan", "--", "--json"], 'only flags are expected after "plan". See rollcall plan --help'],
  [["merge", "--out", "a", "--out", "b"], "--out is given more than once"],
])("%j is refused before anything is loaded", async (args, words) => {
  const begun: string[] = [];
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const begin = async ({ command }: { readonly command: string }) => begun.push(command);
  expect(await dispatch(args, { stdout: output, stderr: output, begin })).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^rollcall: [ -~…]+\n$/)]);
  expect(said[0]).toContain(words);
  expect(said[0]).not.toContain("hunter2");
  expect(begun).toEqual([]);
});

test("a call is plain data, which a thread can be given", async () => {
  const calls: Call[] = [];
  const begin = async (call: Call) => calls.push(structuredClone(call));
  const output = { write: () => {} };
  const args = ["explain", "--user", "a", "odin-01", "--as-of=2026-11-29", "--", "-dir"];
  await dispatch(args, { stdout: output, stderr: output, begin });
  const flags = new Map(Object.entries({ user: ["a"], "as-of": ["2026-11-29"] }));
  expect(calls).toEqual([{ command: "explain", flags, operands: ["odin-01", "-dir"] }]);
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
