import { pureCloudCost } from "@rollcall/audit";
import { purecloudPermissions } from "@rollcall/clients/purecloud/permissions";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFront } from "../../kit/front.js";
import { complaint, run, runBuilt, SECRETS, server, vacantUrl } from "../../kit/run.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 60, rateLimits: false });
});
afterAll(() => sandbox.close());

const odin = (url = sandbox.odinUrl) => ["--odin-url", url, "--odin-rate", "0"];
const purecloud = (url = sandbox.purecloudUrl) => ["--purecloud-url", url, "--purecloud-rate", "0"];
const as = (username: string) => ({ ...SECRETS, ROLLCALL_ODIN_USERNAME: username });

describe("the set-up", () => {
  test("each line says what is well", async () => {
    const { code, stdout, stderr } = await run(["doctor", ...odin(), ...purecloud()]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const line of [
      /^ok {4}rollcall: \d/m,
      /^ok {4}Node: \d/m,
      /^ok {4}Odin login: accepted, level System, release /m,
      /^ok {4}Odin group: \d+ users in /m,
      /^ok {4}Odin reads: 1\d calls of an audit were answered/m,
      /^ok {4}PureCloud login: accepted, an OAuth client/m,
      /^ok {4}PureCloud reads: 19 calls of an audit were answered/m,
    ])
      expect(stdout).toMatch(line);
    expect(stdout).not.toMatch(/FAIL/);
  });

  test("--json has the same checks", async () => {
    const { stdout } = await run(["doctor", "--json", ...odin()]);
    const { format, checks } = JSON.parse(stdout);
    expect(format).toBe("rollcall-doctor/1");
    expect(checks).toContainEqual({ mark: "ok", about: "Odin level", says: "System may audit groups" });
  });

  test("what a role may not read is named with its permission, exit 3", async () => {
    const refusing = await startSandbox({
      users: 20,
      rateLimits: false,
      faults: { forbidden: { getUserTrustors: true } },
    });
    const { code, stdout } = await run(["doctor", ...purecloud(refusing.purecloudUrl)]);
    const front = await startFront("purecloud", refusing.purecloudUrl, (body) =>
      body.includes('"status":403') && !body.includes("userContext") ? "<html>Blocked</html>" : body,
    );
    const blocked = await run(["doctor", ...purecloud(front.url)]);
    await front.close();
    await refusing.close();
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /^FAIL {2}PureCloud reads: the login may not call getUserTrustors without authorization:orgTrustor:view\. /m,
    );
    // The page of a proxy says nothing about permissions.
    expect(blocked.code).toBe(0);
    expect(blocked.stdout).toMatch(
      /^\? {5}PureCloud reads: getUserTrustors failed \(a proxy or gateway answered instead of PureCloud at \S+ \(403, a web page\)/m,
    );
  });

  test("what a level of login may not read on Odin is named, exit 3", async () => {
    const refusing = await startSandbox({
      users: 20,
      rateLimits: false,
      faults: { forbidden: { getGroupServices: true } },
    });
    const { code, stdout } = await run(["doctor", ...odin(refusing.odinUrl)], as("group-1"));
    await refusing.close();
    expect(code).toBe(3);
    expect(stdout).toMatch(/level Group of \S+\/\S+/);
    expect(stdout).toMatch(
      /^FAIL {2}Odin reads: the login may not call getGroupServices\. Use a login of a higher level/m,
    );
  });

  test("a user's login is not enough, exit 3", async () => {
    const { code, stdout } = await run(["doctor", ...odin()], as("user-1"));
    expect(code).toBe(3);
    expect(stdout).toMatch(/^FAIL {2}Odin level: a user's login reads that user only/m);
  });

  test("each permission that is missing is named, with the call that needs it", async () => {
    const operations = {
      getUserCallforwarding: "conversation:callForwarding:view",
      getUserQueues: "routing:queue:view",
      getUserTrustors: "authorization:orgTrustor:view",
      getLicenseUser: "authorization:grant:add, authorization:license:view",
      getAuthorizationSubject: "authorization:grant:view",
      getUserVerifiers: "mfa:verifier:view",
      getUserStation: "telephony:otherStationAssociation:view",
      getUserProfileskills: "directory:userProfile:view",
      getAuthorizationRoles: "authorization:role:view",
      getRoutingQueues: "routing:queue:view",
    };
    for (const [operation, permission] of Object.entries(operations)) {
      const refusing = await startSandbox({
        users: 5,
        rateLimits: false,
        faults: { forbidden: { [operation]: true } },
      });
      const { code, stdout } = await run(["doctor", ...purecloud(refusing.purecloudUrl)]);
      await refusing.close();
      expect([operation, code, stdout.match(/^FAIL.*/gm)]).toEqual([
        operation,
        3,
        [
          `FAIL  PureCloud reads: the login may not call ${operation} without ${permission}. Add it to a role of the OAuth client, or see --role`,
        ],
      ]);
    }
  });

  test("a clock that differs by half a minute or more is a question mark, with by how much", async () => {
    const skewed = async (seconds: number, of: "odin" | "purecloud") => {
      const more = () => ({ date: new Date(Date.now() + 1000 * seconds).toUTCString() });
      const front = await startFront(of, of === "odin" ? sandbox.odinUrl : sandbox.purecloudUrl, undefined, more);
      const host =
        of === "odin" ? odin(front.url) : [...purecloud(front.url), "--purecloud-login-url", sandbox.loginUrl];
      const { stdout, code } = await run(["doctor", ...host]);
      await front.close();
      return [code, stdout.match(/^.*clock: .*/m)?.[0]];
    };
    expect(await skewed(-3600, "odin")).toEqual([
      0,
      expect.stringMatching(
        /^\? {5}Odin clock: this machine is 3,(599|600) s ahead of the platform\. .*Set its clock$/,
      ),
    ]);
    expect(await skewed(90, "purecloud")).toEqual([
      0,
      expect.stringMatching(/^\? {5}PureCloud clock: this machine is (89|90) s behind the platform\./),
    ]);
    expect(await skewed(12, "purecloud")).toEqual([0, "ok    PureCloud clock: within 30 s of this machine's"]);
  });

  test("a client that its region does not know is told which regions there are, exit 4", async () => {
    const args = ["doctor", "--purecloud-region", "eu_west_1", ...purecloud()];
    const { code, stdout } = await run([...args, "--purecloud-login-url", sandbox.loginUrl], {
      ...SECRETS,
      ROLLCALL_PURECLOUD_CLIENT_SECRET: "wrong",
    });
    expect(code).toBe(4);
    expect(stdout).toMatch(
      /^\? {5}PureCloud region: eu_west_1 refused the client \(invalid_client\)\. .* try --purecloud-region us_east_1, .*ap_northeast_3$/m,
    );
    expect(stdout).not.toMatch(/try .*eu_west_1\b/);
    expect(stdout).toMatch(/^FAIL {2}PureCloud login: PureCloud at \S+ refused the login/m);
  });

  test("the roles of the client are named where it may read them", async () => {
    const client = await fetch(`${sandbox.purecloudUrl}/api/v2/oauth/clients`, {
      headers: { authorization: `Bearer ${await tokenOf(sandbox)}` },
    });
    const { entities } = (await client.json()) as { entities: readonly { id: string }[] };
    const known = { ...SECRETS, ROLLCALL_PURECLOUD_CLIENT_ID: entities[0]?.id ?? "" };
    const { stdout } = await run(["doctor", ...purecloud()], known);
    expect(stdout).toMatch(/^ok {4}PureCloud roles: Supervisor in one division$/m);
    const other = await run(["doctor", ...purecloud()]);
    expect(other.stdout).toMatch(/^\? {5}PureCloud roles: the list of OAuth clients lacks this client$/m);
  });

  test("--rule checks only what the rule needs", async () => {
    const refusing = await startSandbox({
      users: 20,
      rateLimits: false,
      faults: { forbidden: { getUserTrustors: true } },
    });
    const check = (...rule: string[]) =>
      run(["doctor", ...odin(refusing.odinUrl), ...purecloud(refusing.purecloudUrl), ...rule]);
    const [all, one] = [await check(), await check("--rule", "purecloud-04", "--rule", "odin-10")];
    await refusing.close();
    expect([all.code, one.code]).toEqual([3, 0]);
    expect(one.stdout).toMatch(/^ok {4}PureCloud reads: \d calls of an audit were answered$/m);
  });

  test("a pace beyond the platform's limit is a question mark", async () => {
    const paced = await startSandbox({ users: 20 });
    const { stdout } = await run(["doctor", ...purecloud(paced.purecloudUrl).slice(0, 2), "--purecloud-rate", "900"]);
    await paced.close();
    expect(stdout).toMatch(
      /^\? {5}PureCloud pace: 900 calls a minute, and the platform allows 300 a minute\. Give --purecloud-rate 300/m,
    );
  });

  test("a refused login or an unreachable host is exit 4, and the other platform is checked", async () => {
    const gone = await run(["doctor", ...odin(await vacantUrl()), ...purecloud()]);
    expect(gone.code).toBe(4);
    expect(gone.stdout).toMatch(/^FAIL {2}Odin login: Odin at \S+ cannot be reached\. Check --odin-url/m);
    expect(gone.stdout).toMatch(/^ok {4}PureCloud reads/m);
    const wrong = await run(["doctor", ...odin()], { ...SECRETS, ROLLCALL_ODIN_PASSWORD: "wrong" });
    expect([wrong.code, wrong.stdout.match(/FAIL.*refused the login/)?.length]).toEqual([4, 1]);
  });
});

/** A token of the sandbox. */
async function tokenOf({ loginUrl }: Sandbox): Promise<string> {
  const answer = await fetch(`${loginUrl}/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa("client:secret")}`, "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials",
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

describe("--role", () => {
  const roleFor = async (...rules: string[]) => {
    const flags = rules.flatMap((rule) => ["--rule", rule]);
    const { code, stdout, stderr } = await run(["doctor", "--role", ...flags], {});
    const { permissionPolicies: policies } = JSON.parse(stdout) as {
      permissionPolicies: { domain: string; entityName: string; actionSet: string[] }[];
    };
    const permissions = policies.flatMap(({ domain, entityName, actionSet }) =>
      actionSet.map((action) => `${domain}:${entityName}:${action}`),
    );
    return { code, stderr, permissions };
  };

  test("has exactly the permissions that the rules need, and makes no call", async () => {
    const { code, stderr, permissions } = await roleFor("purecloud-25");
    expect([code, permissions]).toEqual([0, ["authorization:grant:view", "directory:user:view", "mfa:verifier:view"]]);
    expect(stderr).toMatch(/^rollcall: send it to POST \/api\/v2\/authorization\/roles/);
    expect(stderr).not.toContain("Odin");
    expect((await roleFor("odin-06")).permissions).toEqual(["directory:user:view"]);
    expect((await roleFor("odin-06")).stderr).toContain("Odin has no roles. Its login needs the level Group");
  });

  test("without a rule it permits every call of an audit, small or in bulk, and nothing that writes", async () => {
    const { permissions } = await roleFor();
    const own = new Set(permissions);
    for (const { mode, permissions: needed } of [...READS].flatMap((name) => purecloudPermissions[name] ?? [])) {
      const has = needed.filter((one) => own.has(one));
      expect([needed, mode === "all" ? has.length === needed.length : has.length > 0]).toEqual([needed, true]);
    }
    for (const permission of permissions) expect(permission).toMatch(/:view$/);
    expect(permissions).toContain("authorization:orgTrusteeUser:view");
  });

  test.each([["--json"], ["--evidence"]])("with %s: one line, exit 2", async (flag) => {
    expect(await complaint(["doctor", "--role", flag])).toContain(`Leave out ${flag}`);
  });
});

/** The calls of an audit that every organisation or only a large one sees. */
const READS = new Set(
  [{ active: 1 }, { active: 30_000, inactive: 30_000 }].flatMap((sizes) =>
    (["single", "bulk"] as const).flatMap((strategy) =>
      pureCloudCost(sizes, { strategy, context: true, bulk: { trustors: 2, roles: 9, memberCounts: [5] } }).costs.map(
        ({ operation }) => operation,
      ),
    ),
  ),
);

describe("an interruption", () => {
  test.each([
    ["/routing/queues", /^ok {4}PureCloud login: accepted/m],
    ["/users/me", /^ok {4}rollcall: /],
  ])("at %s keeps what was learnt before, exit 130", async (place, line) => {
    const stop = new AbortController();
    const front = await startFront("purecloud", sandbox.purecloudUrl);
    front.onCall = (call) => void (call.includes(place) && stop.abort());
    const args = ["doctor", ...purecloud(front.url), "--purecloud-login-url", sandbox.loginUrl];
    const { code, stdout, stderr } = await run(args, SECRETS, stop.signal);
    await front.close();
    expect([code, stderr]).toEqual([130, "rollcall: interrupted. The rest was not checked\n"]);
    expect(stdout).toMatch(line);
    expect(stdout).not.toMatch(/FAIL|questions/);
  });
});

describe("--evidence", () => {
  test("Markdown for an issue, after a line that says how many calls at most", async () => {
    const { code, stdout, stderr } = await run(["doctor", "--evidence", ...odin(), ...purecloud()]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^rollcall: \d+ questions for Odin, at most \d{2,3} calls\. All of them only read\nrollcall: \d+ questions for PureCloud, at most 300 calls\. All of them only read\n$/,
    );
    expect(stdout).toMatch(/^# Evidence from rollcall doctor \d/);
    expect(stdout).toContain("## Odin, login of level System");
    expect(stdout).toContain("| clearing-a-value | O-136 | not asked, because only a write answers it |");
    expect(stdout).toMatch(/- `GET \/api\/v2\/users\/services\/assigned\?userId=\{userId\}` → 200 `\{ /);
    expect(stdout).not.toContain(sandbox.odinUrl);
    expect(stdout).not.toContain(sandbox.estate.odin.serviceProviders[0]?.serviceProviderId);
  });

  test("--json has each verdict with its evidence", async () => {
    const { stdout } = await run(["doctor", "--evidence", "--json", ...odin()], as("group-1"));
    const { format, platforms } = JSON.parse(stdout);
    expect(format).toBe("rollcall-evidence/1");
    expect(platforms[0]).toMatchObject({ platform: "odin", login: "Group", left: 0 });
    expect(platforms[0].verdicts).toContainEqual(expect.objectContaining({ id: "unauthorised-status", answer: "403" }));
  });

  test("an odd level of the login is not printed", async () => {
    const front = await startFront("odin", sandbox.odinUrl, (body) =>
      body.replace('"loginType":"System"', '"loginType":"Acme Ltd"'),
    );
    const stop = new AbortController();
    front.onCall = (call) => void (call.includes("/users") && stop.abort());
    const { stdout } = await run(["doctor", "--evidence", ...odin(front.url)], SECRETS, stop.signal);
    await front.close();
    expect(stdout).toContain("## Odin\n");
    expect(stdout).not.toContain("Acme");
  });

  test("an interrupted run prints what was answered, and how much is left", async () => {
    const stop = new AbortController();
    const front = await startFront("odin", sandbox.odinUrl);
    front.onCall = (call) => void (call.includes("/system/passcode-rules") && stop.abort());
    const { code, stdout, stderr } = await run(["doctor", "--evidence", ...odin(front.url)], SECRETS, stop.signal);
    await front.close();
    expect(code).toBe(130);
    expect(stdout).toContain("| unlicensed-status | O-120 | ");
    expect(stdout).toMatch(/\d+ were not asked, because the run ended early/);
    expect(stderr).toMatch(/rollcall: interrupted\. \d+ questions were not asked\n$/);
  });

  test("a login that ends half-way keeps what was answered, exit 4", async () => {
    const ending = await startSandbox({ users: 20, rateLimits: false, faults: { unauthorizedForever: 40 } });
    const { code, stdout, stderr } = await run(["doctor", "--evidence", ...odin(ending.odinUrl)]);
    await ending.close();
    expect(stdout).toContain("| unlicensed-status | O-120 | ");
    expect(code).toBe(4);
    expect(stdout).toMatch(/\d+ were not asked, because the run ended early/);
    expect(stderr).toMatch(/rollcall: Odin no longer accepts the login.*\. \d+ questions were not asked\n$/);
  });

  test.each([
    ["Odin", "ROLLCALL_ODIN_PASSWORD", "## PureCloud"],
    ["PureCloud", "ROLLCALL_PURECLOUD_CLIENT_SECRET", "## Odin, login of level System"],
  ])("a wrong login of %s costs only its own questions, exit 4", async (name, secret, others) => {
    const args = ["doctor", "--evidence", ...odin(), ...purecloud()];
    const { code, stdout, stderr } = await run(args, { ...SECRETS, [secret]: "wrong" });
    expect(code).toBe(4);
    expect(stdout.match(/^## .*/gm)).toEqual([others]);
    expect(stdout).toMatch(/\d+ of \d+ questions are settled/);
    expect(stderr.trimEnd().split("\n").slice(1)).toEqual([
      expect.stringMatching(new RegExp(`^rollcall: ${name} at \\S+ refused the login .*${secret}$`)),
    ]);
  });

  test("a host that cannot be reached is exit 4, with nothing printed", async () => {
    const { code, stdout, stderr } = await run(["doctor", "--evidence", ...odin(await vacantUrl())]);
    expect([code, stdout]).toEqual([4, ""]);
    expect(stderr).toMatch(/^rollcall: Odin at \S+ cannot be reached/);
  });

  test("a platform that answers only errors settles nothing", async () => {
    const failing = await server((path) =>
      path.includes("token")
        ? { status: 200, body: { token: "example-token", access_token: "example-token", expires_in: 60 } }
        : { status: 404, body: {} },
    );
    const { code, stdout } = await run([
      "doctor",
      "--evidence",
      "--json",
      ...odin(failing.url),
      ...purecloud(failing.url),
    ]);
    expect(code).toBe(0);
    for (const { verdicts } of JSON.parse(stdout).platforms)
      for (const { id, answer } of verdicts) expect(answer, id).toBeNull();
  });
});

test("the built command loads the late part", async () => {
  const { code, stdout, stderr } = await runBuilt(["doctor", "--json", ...odin()]);
  expect([code, stderr, JSON.parse(stdout).format]).toEqual([0, "", "rollcall-doctor/1"]);
});

test.each([
  [["doctor"], /no platform to ask\. Give --odin-url, --purecloud-region or --purecloud-url/],
  [["doctor", "--odin-sp", "x", "--purecloud-region", "eu_west_1"], /--odin-sp needs --odin-url/],
  [["doctor", "--odin-url", "http://127.0.0.1", "--odin-group", "g"], /--odin-group needs --odin-sp/],
  [["doctor", "--state", "active"], /unknown flag --state/],
])("%j: one line that names the flag, exit 2", async (args, line) => {
  expect(await complaint(args)).toMatch(line);
});
