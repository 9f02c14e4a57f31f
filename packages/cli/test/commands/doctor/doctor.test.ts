import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFront } from "../../kit/front.js";
import { closedPort, complaint, run, runBuilt, SECRETS, server } from "../../kit/run.js";

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
      /^ok {4}PureCloud reads: 12 calls of an audit were answered/m,
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

  test("a pace beyond the platform's limit is a question mark", async () => {
    const paced = await startSandbox({ users: 20 });
    const { stdout } = await run(["doctor", ...purecloud(paced.purecloudUrl).slice(0, 2), "--purecloud-rate", "900"]);
    await paced.close();
    expect(stdout).toMatch(
      /^\? {5}PureCloud pace: 900 calls a minute, and the platform allows 300 a minute\. Give --purecloud-rate 300/m,
    );
  });

  test("a refused login or an unreachable host is exit 4, and the other platform is checked", async () => {
    const gone = await run(["doctor", ...odin(await closedPort()), ...purecloud()]);
    expect(gone.code).toBe(4);
    expect(gone.stdout).toMatch(/^FAIL {2}Odin login: Odin at \S+ cannot be reached\. Check --odin-url/m);
    expect(gone.stdout).toMatch(/^ok {4}PureCloud reads/m);
    const wrong = await run(["doctor", ...odin()], { ...SECRETS, ROLLCALL_ODIN_PASSWORD: "wrong" });
    expect([wrong.code, wrong.stdout.match(/FAIL.*refused the login/)?.length]).toEqual([4, 1]);
  });
});

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
    expect(stdout).toContain("| clearing-a-value | O-136 | needs a write; not asked |");
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
    const { code, stdout, stderr } = await run(["doctor", "--evidence", ...odin(await closedPort())]);
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
  [["doctor"], /nobody to ask\. Give --odin-url, --purecloud-region or --purecloud-url/],
  [["doctor", "--odin-sp", "x", "--purecloud-region", "eu_west_1"], /--odin-sp needs --odin-url/],
  [["doctor", "--odin-url", "http://127.0.0.1", "--odin-group", "g"], /--odin-group needs --odin-sp/],
  [["doctor", "--state", "active"], /unknown flag --state/],
])("%j: one line that names the flag, exit 2", async (args, line) => {
  expect(await complaint(args)).toMatch(line);
});
