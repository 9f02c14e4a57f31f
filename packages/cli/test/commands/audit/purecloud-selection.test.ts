import { join } from "node:path";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audited } from "../../kit/audited.js";
import { complaint, folder, run } from "../../kit/run.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 30, seed: 5, rateLimits: false });
});
afterAll(() => sandbox.close());

const NOBODY = "00000000-0000-4000-8000-000000000000";
const idAt = (at: number) => sandbox.estate.purecloud.userId(sandbox.estate.purecloud.members[at] ?? 0);
const flags = (...more: readonly string[]) => [
  ...["--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl, "--purecloud-rate", "0"],
  ...more,
];
const usersIn = (out: string): string[] => audited(out).records.map(({ userId }: { userId: string }) => userId);

describe("rollcall audit of some users of PureCloud", () => {
  test("reads them alone; another choice is another audit", async () => {
    const out = join(folder(), "out");
    const users = ["--purecloud-user", idAt(3), "--purecloud-user", idAt(1)];
    const { code, stderr } = await run(["audit", ...flags(...users, "--out", out, "--quiet")]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(usersIn(out).sort()).toEqual([idAt(1), idAt(3)].sort());
    const other = await complaint([
      "audit",
      ...flags("--purecloud-user", idAt(1), "--out", out, "--resume", "--quiet"),
    ]);
    expect(other).toMatch(
      /has a different audit \(--purecloud-user was \[.*\. Use the same flags to resume it, or add/,
    );
  });

  test("a user who is not there is a line of the report, and exit 3", async () => {
    const { code, stdout, stderr } = await run([
      "audit",
      ...flags("--purecloud-user", idAt(0), "--purecloud-user", NOBODY),
    ]);
    expect(code).toBe(3);
    expect(stdout).toContain("1 of 2 users");
    expect(stdout).toContain(`users are missing: requested, but not found: ${NOBODY}`);
    expect(stderr).toContain("of users who were not listed");
  });

  test.each(["user", "group", "division"])(
    "ids that no %s has are one line for the flag, in audit and plan",
    async (what) => {
      const others = Array.from({ length: 6 }, (_, at) => NOBODY.replace(/0$/, `${at}`));
      const chosen = others.flatMap((id) => [`--purecloud-${what}`, id]);
      const line = `rollcall: --purecloud-${what} ${others.map((id) => `"${id}"`).join(", ")}: no such ${what}\n`;
      const audited = await run(["audit", ...flags(...chosen)]);
      const planned = await run(["plan", ...flags(...chosen)]);
      expect([audited.code, planned.code]).toEqual([3, 3]);
      expect(audited.stderr).toMatch(new RegExp(`^${line}(rollcall: .*% of the audit was read.*\n)?$`));
      expect(planned.stderr).toBe(line);
      expect(planned.stdout === "").toBe(what === "group");
    },
  );

  test("the flags need PureCloud", async () => {
    for (const flag of ["--purecloud-user", "--purecloud-group", "--purecloud-division"]) {
      expect(await complaint(["audit", flag, "x"])).toContain(`${flag} needs --purecloud-region or --purecloud-url`);
    }
  });
});

describe("rollcall plan of some users of PureCloud", () => {
  const plan = async (...more: readonly string[]) => {
    const { code, stdout } = await run(["plan", ...flags("--json", ...more)]);
    expect(code).toBe(0);
    const { asked, scopes } = JSON.parse(stdout);
    const { users, costs } = scopes[0];
    const operations = costs.map(({ operation }: { operation: string }) => operation);
    const context = ["getAuthorizationDivisions", "getAuthorizationRoles", "getLicenseDefinitions"];
    return { asked, users, first: operations.filter((name: string) => !context.includes(name)).slice(0, 2) };
  };

  test("reckons the users of a division by the first page of each state, as the audit does", async () => {
    const out = join(folder(), "out");
    await run(["audit", ...flags("--purecloud-user", idAt(0), "--out", out, "--quiet")]);
    const [record] = audited(out).records;
    const division = ["--purecloud-division", record.sections.profile.data.division.id];
    const { users } = await plan(...division);
    await run(["audit", ...flags(...division, "--out", join(out, "division"), "--quiet")]);
    // All users of this organisation are on the first pages, so the number is exact.
    expect(users.likely).toBe(usersIn(join(out, "division")).length);
  });

  test("looks ids up in one call, asks groups for their sizes, and counts a division up to all users", async () => {
    expect(await plan("--purecloud-user", idAt(0), "--purecloud-user", idAt(1))).toMatchObject({
      ...{ asked: 2, users: { least: 2, most: 2 }, first: ["getUsers", "getUserCallforwarding"] },
    });
    const all = sandbox.estate.purecloud.members.length;
    const audit = await run(["audit", ...flags("--purecloud-user", idAt(0), "--section", "profile", "--json")]);
    const { id } = JSON.parse(audit.stdout).records[0].sections.profile.data.division;
    expect(await plan("--purecloud-division", id)).toMatchObject({ asked: 4, users: { least: 0, most: all } });
    expect(await plan("--purecloud-group", NOBODY, "--users", "40")).toMatchObject({
      ...{ asked: 0, users: { least: 40, most: 40 }, first: ["getUsers", "getGroupMembers"] },
    });
  });
});
