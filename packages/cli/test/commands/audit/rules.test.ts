/** Audits that are made for some rules. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RULES } from "@rollcall/audit/rules";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audited } from "../../kit/audited.js";
import { run } from "../../kit/run.js";

const CHOSEN = ["--rule", "odin-10", "--rule", "PureCloud-02"];
const root = mkdtempSync(join(tmpdir(), "rollcall-rules-"));
const out = join(root, "audit");
const demo = (...flags: readonly string[]) => run(["demo", "--users", "120", "--show", "0", "--out", out, ...flags]);
const read = (name: string) => readFileSync(join(out, name), "utf8");
const rulesFound = () => new Set([...read("findings.ndjson").matchAll(/"rule":"([^"]+)"/g)].map(([, rule]) => rule));
const callsIn = (text: string) => Number(/ s, ([\d,]+) calls\b/m.exec(text)?.[1]?.replace(",", ""));

let printed = "";
beforeAll(async () => {
  printed = (await demo(...CHOSEN)).stdout;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("an audit for some rules", () => {
  test("reads what they need, and they alone judge", () => {
    expect(printed).toContain(`Judged by 2 of ${RULES.length} rules only: odin-10, purecloud-02`);
    expect([...rulesFound()].sort()).toEqual(["odin-10", "purecloud-02"]);
    const sections: string[] = audited(out).records.map((record: { sections: object }) =>
      Object.keys(record.sections).join(),
    );
    // Of a user without a line, other sections say whether rules judge the user.
    const fewer = sections.filter((names) => !names.endsWith("utilities.alternateUserId,registration"));
    expect(new Set(fewer)).toEqual(new Set(["user", "profile,authorization"]));
    expect(fewer.length).toBeGreaterThan(sections.length * 0.9);
    expect(callsIn(printed)).toBeLessThan(20);
  });

  test("is judged again by the same rules, with the same bytes", async () => {
    const before = read("findings.ndjson");
    const { stdout } = await run(["report", out]);
    expect(stdout).toContain(`Judged by 2 of ${RULES.length} rules only`);
    expect(read("findings.ndjson")).toBe(before);
  });

  test("says of other rules that their sections were not read, and finds nobody clear", async () => {
    const { code, stdout } = await run(["report", out, "--rule", "odin-06", "--rule", "odin-10", "--coverage"]);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /Users not checked .*odin-06 \(\d+\).* section serviceSettings was not read/,
    );
    expect(stdout).toMatch(/^ {2}fraud( +0){5} +0 %$/m);
    expect([...rulesFound()]).toEqual(["odin-10"]);
    const [user] = audited(out).records;
    const { stdout: why } = await run(["explain", "odin-18", out, "--user", user.userId]);
    expect(why).toContain("section registration was not read");
    await run(["report", out]);
  });

  test("is resumed with the same rules only", async () => {
    const { code, stderr } = await demo("--rule", "odin-10", "--resume");
    expect(code).toBe(2);
    expect(stderr).toContain('(--rule was ["odin-10","purecloud-02"], is ["odin-10"])');
    expect((await demo("--rule", "purecloud-02", "--rule", "odin-10", "--resume")).code).toBe(0);
  });
});

describe("rollcall plan for some rules", () => {
  const odin = ["--odin-url", "https://odin.example", "--odin-sp", "ent", "--odin-group", "London"];
  const purecloud = ["--purecloud-url", "https://purecloud.example"];
  const rowsOf = async (...flags: readonly string[]) => {
    const { stdout } = await run(["plan", ...odin, ...purecloud, "--users", "900", "--json", ...flags], {});
    const { scopes } = JSON.parse(stdout) as { scopes: { strategy: string; costs: { operation: string }[] }[] };
    return scopes.map(({ strategy, costs }) => [strategy, ...costs.map(({ operation }) => operation)]);
  };

  test("has the calls that they need", async () => {
    expect(await rowsOf("--rule", "odin-10", "--rule", "purecloud-06")).toEqual([
      ["composed", "getGroup", "getUsers", "getUserAudit", "getUserRegistrationBulk", "getGroupDnsDetails"],
      ["expand", "getUsers", "getUserCallforwarding"],
    ]);
    expect(await rowsOf("--rule", "odin-06")).toEqual([
      ["perUser", "getGroup", "getUsers", "getUserAudit", "getUserRegistrationBulk", "getGroupDnsDetails"],
      ["expand", "getUsers"],
    ]);
  });
});

test.each([
  [["--rule", "odin-6"], 'no rule is called "odin-6". Did you mean odin-06? See rollcall rules'],
  [["--rule", "odin-06,odin-07"], 'no rule is called "odin-06,odin-07". Repeat the flag for more. See rollcall rules'],
  [["--rule", "odin-06"], "--rule odin-06 needs --odin-url"],
  [["--rule", "odin-06", "--section", "queues"], "--rule chooses the sections that are read. Leave out --section"],
  [
    ["--rule", "odin-06", "--skip-section", "queues"],
    "--rule chooses the sections that are read. Leave out --skip-section",
  ],
])("%j is refused in one line", async (flags, line) => {
  const target = ["--purecloud-url", "https://purecloud.example"];
  for (const command of ["audit", "plan"]) {
    expect(await run([command, ...target, ...flags])).toEqual({ code: 2, stdout: "", stderr: `rollcall: ${line}\n` });
  }
});
