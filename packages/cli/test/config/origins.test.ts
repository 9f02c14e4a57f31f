/** A message names what a person wrote: the flag, the variable, or the key with its line. */
import { describe, expect, test } from "vitest";
import { run } from "../kit/run.js";
import { write } from "./file/kit.js";

const HOST = 'tenants: [{ name: acme, odin: { url: "https://odin.example" } }]\n';
const NO_HOST = "tenants:\n  - name: acme\n";
const ADD = "Add odin.url, purecloud.region or purecloud.url";
const GIVE = "give --odin-url, --purecloud-region or --purecloud-url";

/** The last line of a command that reads a file, with `FILE` for its path. */
async function said(text: string, [command = "", ...more]: readonly string[], env?: Record<string, string>) {
  const path = write("rollcall.config.yaml", text);
  const { code, stdout, stderr } = await run([command, "--config", path, ...more], env);
  const lines = stderr.trimEnd().split("\n");
  expect([code, stdout, lines.length]).toEqual([2, "", 2]);
  return lines[1]?.replaceAll(path, "FILE");
}

describe("a key that does nothing", () => {
  test.each([
    ["output: { formats: [csv] }", "FILE:2 output.formats needs --out DIR or --history DIR"],
    ['output:\n  delimiter: ";"', "FILE:3 output.delimiter needs --out DIR or --history DIR"],
    ["output: { splitBy: group }", "FILE:2 output.splitBy needs --out DIR or --history DIR"],
    [
      "output:\n  failOn: high",
      "FILE:3 output.failOn needs --out DIR or --history DIR. Only an audit in a folder is judged",
    ],
    [
      'output:\n  out: x\n  delimiter: ";"\n  formats: [html]',
      "FILE:4 output.delimiter is for CSV. Add csv to FILE:5 output.formats",
    ],
  ])("%s", async (more, message) => {
    expect(await said(HOST + more, ["audit"])).toBe(`rollcall: ${message}`);
  });
});

test("a flag and a variable keep their names", async () => {
  expect(await said(HOST, ["audit", "--format", "csv"])).toBe("rollcall: --format needs --out DIR or --history DIR");
  const env = { ROLLCALL_PURECLOUD_LOGIN_URL: "https://login.example" };
  expect(await said(HOST, ["plan"], env)).toBe(
    "rollcall: ROLLCALL_PURECLOUD_LOGIN_URL needs --purecloud-region or --purecloud-url",
  );
});

test.each([
  [["audit"], "nothing to audit"],
  [["plan"], "nothing to plan"],
  [["doctor"], "no platform to ask"],
  [["user", "ada", "--live"], "--live needs a platform to ask"],
])("%j says which tenant of the file has no host", async (args, what) => {
  expect(await said(NO_HOST, args)).toBe(`rollcall: ${what}. FILE:2 tenants[0] has no host. ${ADD} there, or ${GIVE}`);
  expect(await said("rules: { singleSignOn: true }\n", args)).toBe(
    `rollcall: ${what}. FILE has no tenants. Add one with ${ADD.slice("Add ".length)}, or ${GIVE}`,
  );
});

describe("a section of the file that needs a system of presence", () => {
  const PRESENCE =
    'tenants:\n  - name: acme\n    purecloud:\n      url: "https://purecloud.example"\n      sections: [integrationPresence]\n';

  test("is refused with its line if nothing names the system", async () => {
    expect(await said(PRESENCE, ["plan"])).toBe(
      "rollcall: FILE:5 tenants[0].purecloud.sections has integrationPresence, which needs presenceSource there or --presence-source",
    );
  });

  test("is content with a system of the command line or of the file", async () => {
    for (const [more, args] of [
      ["", ["--presence-source", "ZoomPhone"]],
      ["      presenceSource: ZoomPhone\n", []],
    ] as const) {
      const path = write("rollcall.config.yaml", PRESENCE + more);
      // What is missing next is a login.
      const { code, stderr } = await run(["plan", "--config", path, ...args]);
      expect([code, stderr]).toEqual([4, expect.not.stringContaining("resenceSource")]);
    }
  });
});
