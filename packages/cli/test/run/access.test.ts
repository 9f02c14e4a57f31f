import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { folder, odinFlags, purecloudFlags, run, runBuilt, SECRETS, server, vacantUrl } from "../kit/run.js";

const refused = { status: 401, body: { error: "Invalid Credentials", status: 401 } };
const token = { status: 200, body: { token: "made-up-token", access_token: "made-up-token" } };

/** One line on stderr, nothing on stdout, no file, exit 4. */
async function lockedOut(args: readonly string[]): Promise<string> {
  const path = folder();
  const { code, stdout, stderr } = await run(["audit", ...args, "--out", join(path, "out")]);
  expect(stderr).toMatch(/^rollcall: [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
  expect(readdirSync(path)).toEqual([]);
  return stderr;
}

describe("a refused login: one line, exit 4", () => {
  test("Odin's is tried once, for accounts lock", async () => {
    const { url, paths } = await server(() => refused);
    const line = await lockedOut(odinFlags(url));
    expect(line).toContain(
      `Odin at ${url} refused the login (401). Check ROLLCALL_ODIN_USERNAME and ROLLCALL_ODIN_PASSWORD`,
    );
    expect(paths).toEqual(["/api/v2/auth/token"]);
  });

  test.each([400, 401])("PureCloud's, with %i", async (status) => {
    const { url, paths } = await server(() => ({ status, body: { error: "invalid_client" } }));
    const line = await lockedOut(purecloudFlags(url));
    expect(line).toContain(
      `refused the login (${status}, invalid_client). Check ROLLCALL_PURECLOUD_CLIENT_ID and ROLLCALL_PURECLOUD_CLIENT_SECRET`,
    );
    expect(paths).toEqual(["/oauth/token"]);
  });

  test("of either platform ends the run before anything is spent on the other", async () => {
    const { url } = await server(() => refused);
    expect(await lockedOut([...odinFlags(), ...purecloudFlags(url)])).toContain("PureCloud");
    expect(await lockedOut([...odinFlags(url), ...purecloudFlags()])).toContain("Odin");
  });
});

test("a login that another host answers names its URL, and no credentials", async () => {
  const { url } = await server(() => ({ status: 405, body: {} }));
  expect(await lockedOut(purecloudFlags(url))).toContain(
    `${url}/oauth/token gave no token (405). Check --purecloud-login-url or --purecloud-region\n`,
  );
});

describe("a host that cannot be reached: one line, exit 4", () => {
  test("nobody listens", async () => {
    const url = await vacantUrl();
    const line = await lockedOut(odinFlags(url));
    expect(line).toContain(`Odin at ${url} cannot be reached. Check --odin-url and the network`);
    expect(await lockedOut(purecloudFlags(url))).toMatch(/PureCloud at \S+ cannot be reached/);
  });

  test("no such host", async () => {
    expect(await lockedOut(odinFlags("http://rollcall.invalid"))).toContain(
      "Odin at http://rollcall.invalid cannot be reached",
    );
  });
});

test("another failure at the start: one line, exit 3", async () => {
  const { url } = await server((path) => (path.includes("/token") ? token : { status: 500, body: { error: "down" } }));
  const flags = ["audit", ...odinFlags(url), "--odin-strategy", "perUser"];
  const { code, stdout, stderr } = await run(flags);
  expect(stderr).toMatch(/^rollcall: "ent\.odin\/grp\.odin": a call to Odin failed \([^\n]*500[^\n]*\)\n$/);
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
});

test("what breaks off later does not cost what was collected: report, file, one line, exit 4", async () => {
  const users = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => ({ userId: `u${index}@example.com` }));
  const { url } = await server((path) => {
    if (path.includes("/auth/token")) return token;
    if (path.startsWith("/api/v2/users?service")) return { status: 200, body: users };
    if (path.startsWith("/api/v2/groups?")) return { status: 200, body: { userCount: users.length } };
    if (path.includes("u7%40example.com") || path.includes("u7@example.com")) return refused;
    return { status: 200, body: {} };
  });
  const out = folder();
  const { code, stdout, stderr } = await run(["audit", ...odinFlags(url), "--odin-strategy", "perUser", "--out", out]);
  expect(stderr).toMatch(
    /^rollcall: Odin at \S+ no longer accepts the login \(401\)\. Check that the account may still log in\. Then run again with --resume to finish\n$/,
  );
  expect(stdout).toContain("6 of 8 users");
  expect(stdout).toContain("ended early: Odin");
  expect(code).toBe(4);
});

test("a bug that nobody caught is one line too, exit 5", async () => {
  const { url } = await server((path) => (path.includes("/token") ? token : undefined));
  const boom = `const { fetch } = globalThis;
    globalThis.fetch = (...args) => (setTimeout(() => { throw new TypeError("boom") }), fetch(...args));`;
  const env = { ...SECRETS, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(boom)}` };
  const { code, stdout, stderr } = await runBuilt(["audit", ...odinFlags(url), "--out", folder()], env);
  expect({ code, stdout, stderr }).toEqual({
    code: 5,
    stdout: "",
    stderr: "rollcall: unexpected failure: TypeError: boom\n",
  });
});

test("the fronts are there for the tests above", () => {
  expect(inject("purecloudUrl")).not.toBe(inject("odinUrl"));
});

test("a login that is refused later outweighs another failure before it: exit 4", async () => {
  const { url } = await server((path) => {
    if (path.endsWith("/auth/token")) return { status: 200, body: { token: "t" } };
    return { status: path.includes("groupId=down") ? 500 : 401, body: { error: "no" } };
  });
  const flags = ["--odin-url", url, "--odin-sp", "ent", "--odin-group", "down", "--odin-group", "late"];
  const { code, stderr } = await run(["audit", ...flags]);
  expect(stderr).toMatch(/^rollcall: "ent\/down": [^\n]+\nrollcall: Odin at [^\n]+\n$/);
  expect(code).toBe(4);
});
