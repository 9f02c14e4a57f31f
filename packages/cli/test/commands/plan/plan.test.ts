import type { AuditPlan } from "@rollcall/audit";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaint, run, runBuilt, SECRETS, server, vacantUrl } from "../../kit/run.js";

const NOWHERE = ["--odin-url", "http://odin.example", "--odin-sp", "ent", "--odin-group", "London"];
const ORGANISATION = ["--purecloud-url", "http://purecloud.example"];

describe("with --users", () => {
  test("makes no call, needs no credentials, and prints what, how often and how long", async () => {
    const { code, stdout, stderr } = await runBuilt(["plan", ...NOWHERE, ...ORGANISATION, "--users", "12000"], {
      COLUMNS: "100",
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Rollcall plan {2}.*without a call$/m);
    expect(stdout).toContain("Odin ent/London (perUser): 12,000 users");
    expect(stdout).toMatch(/^ +12,000 +12,000 {2}getUserAudit +each user$/m);
    expect(stdout).toMatch(/^ +13,260 {2}~12,650 to ~73,010 {2}in all$/m);
    expect(stdout).toContain("Odin       likely 12,258 calls (12,006 to 13,218) at 5 a second: likely 40 min 52 s");
    expect(stdout).toMatch(
      /^Time {3}likely 44 min 12 s \(about 42 min 10 s to 4 h 3 min\): both platforms are audited in parallel,$/m,
    );
  });

  test("many operations that cost the same are one row; no line is longer than 100 columns", async () => {
    const { stdout } = await run(["plan", ...NOWHERE, "--odin-strategy", "composed", "--users", "40"], {});
    expect(stdout).toMatch(/^ +440 {2}11 operations +each user$/m);
    expect(stdout).toMatch(/^ +12 to 240 {2}6 operations +each user, if the group has the$/m);
    expect(stdout).toMatch(/^ +up to 40 {2}getUserOutgoingCallingPlanAuthorizationCodesCodes /m);
    expect(stdout).toMatch(/^ +0\+ {2}getUserEvents +each schedule of a user$/m);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test("a shard's part of the users, and a share of the limits", async () => {
    const flags = [...NOWHERE, ...ORGANISATION, "--users", "16000", "--shard", "3/16", "--rate-share", "1/16"];
    const { stdout } = await run(["plan", ...flags], {});
    expect(stdout).toContain("shard 3 of 16");
    expect(stdout).toMatch(/^ +~1,000 {2}getUserAudit +each user$/m);
    expect(stdout).not.toContain("getGroupUserAudit ");
    expect(stdout).toContain("calls at one in 3.2 s: about 53 min");
    expect(stdout).toMatch(/^ {2}PureCloud {2}likely 2,146 calls .* at 18 a minute: likely/m);
  });

  test("no limit, no time", async () => {
    const { stdout } = await run(["plan", ...NOWHERE, "--odin-rate", "0", "--users", "10"], {});
    expect(stdout).toMatch(/^Time {3}as long as the platforms take to answer$/m);
  });

  test("--json is the same, for programs", async () => {
    const { stdout } = await run(["plan", ...NOWHERE, ...ORGANISATION, "--users", "501", "--json"], {});
    const plans: string[] = JSON.parse(stdout)
      .scopes[0].costs.slice(6, -2)
      .map(({ operation }: { operation: string }) => operation);
    expect(new Set(plans).size).toBe(12);
    for (const operation of plans) expect(operation).toMatch(/^getGroupOutgoingCallingPlan/);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "rollcall-plan/1",
      shard: null,
      asked: 0,
      scopes: [
        {
          platform: "odin",
          scope: "ent/London",
          strategy: "perUser",
          users: { least: 501, likely: 501, most: 501, about: false },
          costs: [
            { operation: "getGroup", least: 1, most: 1 },
            { operation: "getUsers", least: 1, most: 1 },
            { operation: "getUserAudit", least: 501, most: 501, why: "each user" },
            { operation: "getUserRegistrationBulk", least: 1, most: 1 },
            { operation: "getGroupServices", least: 1, most: 1 },
            { operation: "getGroupDnsDetails", least: 1, most: 1 },
            ...plans.map((operation) => ({ operation, least: 0, most: 1 })),
            { operation: "getGroupHuntGroups", least: 1, most: 1 },
            { operation: "getGroupHuntGroup", least: 0, likely: 11, most: 51 },
          ],
          calls: { least: 507, likely: 530, most: 570, about: false },
        },
        { platform: "purecloud", scope: "organisation", calls: { least: 648, likely: 699, most: 3169 } },
      ],
      platforms: [
        { platform: "odin", limit: { calls: 5, seconds: 1 }, seconds: { least: 101.4, most: 114 } },
        { platform: "purecloud", limit: { calls: 300, seconds: 60 }, seconds: { least: 129.6, most: 633.8 } },
      ],
      calls: { least: 1155, likely: 1229, most: 3739 },
      seconds: { least: 129.6, most: 633.8, about: true },
    });
  });
});

describe("without", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ users: 80, seed: 4, withoutEnhancedPlan: 0.5, rateLimits: false });
  });
  afterAll(() => sandbox.close());

  const flags = (...more: readonly string[]) => {
    const [provider] = sandbox.estate.odin.serviceProviders;
    const groups = (provider?.groups ?? []).flatMap((group) => ["--odin-group", group]);
    const odin = ["--odin-url", sandbox.odinUrl, "--odin-sp", provider?.serviceProviderId ?? "", ...groups];
    return [...odin, "--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl, ...more];
  };

  test("reads the size of each group and state, deleted users too, and nothing else", async () => {
    const before = new Map(sandbox.requests.counts);
    const { code, stdout, stderr } = await run(["plan", ...flags()]);
    expect([code, stderr]).toEqual([0, ""]);
    const groups = sandbox.estate.odin.serviceProviders[0]?.groups ?? [];
    const asked = [...sandbox.requests.counts].filter(([key, times]) => times !== before.get(key));
    expect(Object.fromEntries(asked)).toEqual({
      "login 200": 1,
      "postOauthToken 200": 1,
      "getGroups 200": groups.length,
      "getGroupHuntGroups 200": groups.length,
      "getUsers 200": 3,
      "getRoutingQueues 200": 1,
      "getOrgauthorizationTrustors 200": 1,
      "getAuthorizationRoles 200": 1,
    });
    expect(stdout).toContain(`sizes from ${2 * groups.length + 6} calls`);
    const onPureCloud = sandbox.estate.purecloud.members.length;
    expect(stdout).toContain(
      `PureCloud organisation (expand, bulk queues, trustors, licenses and grants): ${onPureCloud} users`,
    );
  });

  test("Odin alone: no rule needs hunt groups, so neither plan nor audit asks for them", async () => {
    const [provider] = sandbox.estate.odin.serviceProviders;
    const group = ["--odin-sp", provider?.serviceProviderId ?? "", "--odin-group", provider?.groups[0] ?? ""];
    const alone = ["--odin-url", sandbox.odinUrl, ...group, "--odin-rate", "0", "--odin-strategy", "server"];
    const lists = () => sandbox.requests.of("getGroupHuntGroups");
    const before = lists();
    const plan: AuditPlan = JSON.parse((await run(["plan", ...alone, "--json"])).stdout);
    expect(plan.asked).toBe(1);
    const [total, logins] = [sandbox.requests.total, sandbox.requests.of("login")];
    const { code, stdout } = await run(["audit", ...alone, "--json"]);
    const calls = sandbox.requests.total - total - (sandbox.requests.of("login") - logins);
    expect([code, lists()]).toEqual([0, before]);
    expect(calls).toBeGreaterThanOrEqual(plan.calls.least);
    expect(calls).toBeLessThanOrEqual(plan.calls.most ?? Number.NaN);
    const parts = JSON.parse(stdout).context.map(({ part }: { part: string }) => part);
    expect(parts).toEqual(expect.arrayContaining(["group", "services", "numbers"]));
    const both = [...alone, "--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl];
    expect((await run(["audit", ...both, "--purecloud-rate", "0", "--json"])).code).toBe(0);
    expect(lists()).toBeGreaterThan(before);
  });

  test("composed: reads the services of each group as well, which make its calls exact", async () => {
    const before = sandbox.requests.counts.get("getGroupServices 200") ?? 0;
    const { code, stdout } = await run(["plan", ...flags("--odin-strategy", "composed", "--json")]);
    const plan: AuditPlan = JSON.parse(stdout);
    const groups = plan.scopes.filter(({ platform }) => platform === "odin");
    expect([code, plan.asked]).toEqual([0, 3 * groups.length + 6]);
    expect(sandbox.requests.counts.get("getGroupServices 200")).toBe(before + groups.length);
    const [, codes, transfers] = ["", "AuthorizationCodesCodes", "TransferNumbers"].map((name) =>
      groups.map(({ costs }) => costs.find(({ operation }) => operation === `getUserOutgoingCallingPlan${name}`)),
    );
    const sizes = groups.map(({ users }) => users.least);
    expect(transfers).toMatchObject(
      sizes.map((size, at) => (at % 2 === 0 ? { least: size, most: size } : { least: 2, most: 2 })),
    );
    expect(codes).toMatchObject(sizes.map((size, at) => (at % 2 === 0 ? { least: size } : { least: 0, most: 0 })));
  });

  test("services that cannot be read make the plan a range, and a line says so", async () => {
    const faults = { forbidden: { getGroupServices: true } } as const;
    const closed = await startSandbox({ users: 20, seed: 4, rateLimits: false, faults });
    const [provider] = closed.estate.odin.serviceProviders;
    const target = ["--odin-sp", provider?.serviceProviderId ?? "", "--odin-group", provider?.groups[0] ?? ""];
    const args = ["--odin-url", closed.odinUrl, ...target, "--odin-strategy", "composed"];
    const { code, stdout, stderr } = await run(["plan", ...args]);
    await closed.close();
    expect(code).toBe(0);
    expect(stderr).toMatch(/^rollcall: [^\n]+: its services could not be read, so its calls are a range \([^\n]+\)\n$/);
    expect(stdout).toMatch(/^ +12 to \d+ {2}6 operations +each user, if the group has the$/m);
  });

  test("a group whose size cannot be read does not cost the others, exit 3", async () => {
    const { code, stdout, stderr } = await run(["plan", ...flags("--odin-group", "gone")]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^rollcall: --odin-group "gone": no such group\. The login sees \d groups?\n$/);
    expect(stdout).toContain("PureCloud organisation");
  });

  test("credentials are needed; a host out of reach is exit 4", async () => {
    const without = await run(["plan", ...flags()], {});
    expect([without.code, without.stdout]).toEqual([2, ""]);
    expect(without.stderr).toContain("ROLLCALL_ODIN_USERNAME");
    const gone = ["plan", "--odin-url", await vacantUrl(), "--odin-sp", "e", "--odin-group", "g"];
    const away = await run(gone, SECRETS);
    expect([away.code, away.stdout]).toEqual([4, ""]);
    expect(away.stderr).toMatch(/^rollcall: Odin at [^\n]+ cannot be reached\. Check [^\n]+\n$/);
    // Nor is the other platform waited for.
    const silent = await server((path) =>
      path.endsWith("/token") ? { status: 200, body: { access_token: "made-up-token", expires_in: 60 } } : undefined,
    );
    const purecloud = ["--purecloud-url", silent.url, "--purecloud-login-url", silent.url];
    const both = await run([...gone, ...purecloud], SECRETS);
    expect([both.code, both.stderr]).toEqual([4, away.stderr]);
  });
});

describe("a wrong command line: one line that names the flag, exit 2", () => {
  test.each([
    [["--users", "many"], /--users must be a whole number/],
    [["--users", "1000000000"], /--users must be a whole number from 0 to 999999999\n/],
    [["--shard", "0/16"], /--shard must be K\/N with K from 1 to N/],
    [["--shard", "17/16"], /--shard must be K\/N/],
    [["--shard", "3"], /--shard must be K\/N/],
    [["--rate-share", "0.5"], /--rate-share must be a part of the limit, such as 1\/16/],
    [["--rate-share", "2/1"], /--rate-share must be a part/],
    [
      ["--rate-share", "1/4", "--odin-rate", "0"],
      /--rate-share is a part of a limit, and --odin-rate 0 means no limit/,
    ],
    [["--out", "x"], /unknown flag --out.*See rollcall plan --help/],
  ] as const)("rollcall plan %j", async (args, line) => {
    const { code, stdout, stderr } = await run(["plan", ...NOWHERE, ...args], {});
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^rollcall: [^\n]+\n$/);
    expect(stderr).toMatch(line);
  });

  test("without a platform", async () => {
    expect(await complaint(["plan"], {})).toMatch(/: nothing to plan\. Give --odin-url, /);
  });

  test("--help lists its flags", async () => {
    const { code, stdout } = await run(["plan", "--help"], {});
    expect(code).toBe(0);
    for (const flag of ["--users N", "--shard K/N", "--rate-share 1/N", "--json"]) expect(stdout).toContain(flag);
  });
});
