import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { audited } from "../../kit/audited.js";
import { expectOwnersAlone, folder, odinFlags, purecloudFlags, run, runBuilt, server } from "../../kit/run.js";

const ODIN = ["4003 4003", "Lobby PBX", "Amara Okafor", "Jonas Lindqvist", "Mei Tanaka"];
const PURECLOUD = ["Amara Okafor", "Daniel Reyes", "Priya Nair", "Tomas Novak", "Lena Fischer"];

describe("the example estate", () => {
  test("prints everybody of both platforms, coverage first; exit 0, nothing on stderr", async () => {
    const flags = [...odinFlags(), ...purecloudFlags(), "--min-coverage", "90"];
    const { code, stdout, stderr } = await runBuilt(["audit", ...flags]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [coverage = "", odin = "", purecloud = ""] = stdout.split(/\n(?=Odin ent|PureCloud organisation: )/);
    expect(coverage).toContain("Odin ent.odin/grp.odin (server): 5 of 5 users, 19 calls");
    expect(coverage).toContain("PureCloud organisation (expand): 5 of 5 users, 38 calls");
    expect(coverage).toContain("trustors forbidden for 1 user: needs authorization:orgTrustor:view");
    expect(coverage).toContain("utilities.portalPasscode unavailable for 1 user");
    for (const name of ODIN) expect(odin).toContain(name);
    for (const name of PURECLOUD) expect(purecloud).toContain(name);
    for (const words of ["packs", "Premium", "services", "Voice Messaging User", "4003-polycom550", "26 of 26 ok"]) {
      expect(odin).toContain(words);
    }
    for (const words of [
      "roles",
      "Supervisor",
      "queues",
      "Billing (not joined)",
      "station",
      "Amara WebRTC",
      "(inactive)",
    ]) {
      expect(purecloud).toContain(words);
    }
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
    expect(stdout).not.toContain("\u001b");
  });

  test("each strategy prints the same users", async () => {
    const users = async (strategy: string) => {
      const { code, stdout } = await run(["audit", ...odinFlags(), "--odin-strategy", strategy]);
      expect(code).toBe(0);
      return stdout.slice(stdout.indexOf("\nOdin "));
    };
    const server = await users("server");
    expect(server).toContain("Mei Tanaka");
    expect(await users("perUser")).toBe(server);
    expect(await users("composed")).toBe(server);
  });

  test("--out: a folder for its owner alone, with the audit and its journal in it", async () => {
    const path = join(folder(), "out", "deep");
    const { code } = await run(["audit", ...odinFlags(), ...purecloudFlags(), "--out", path, "--quiet"]);
    expect(code).toBe(3); // One section is forbidden.
    expect(readdirSync(path).sort()).toEqual([
      "actions.json",
      ...["context.ndjson", "coverage.json", "findings.ndjson", "journal.ndjson", "judgement.json", "people.ndjson"],
      ...["records.ndjson", "report.html", "reports.json", "view.ndjson"],
    ]);
    expectOwnersAlone(path, join(path, ".."), ...readdirSync(path).map((name) => join(path, name)));
    const audit = audited(path);
    expect(audit.format).toBe("rollcall-audit/1");
    expect(audit.context).toHaveLength(16 + 5);
    expect(audit.records.map((record: { platform: string }) => record.platform)).toEqual([
      ...new Array(5).fill("odin"),
      ...new Array(5).fill("purecloud"),
    ]);
    expect(audit.coverage).toMatchObject([
      { platform: "odin", scope: "ent.odin/grp.odin", users: { seen: 5, expected: 5 }, stopped: null },
      { platform: "purecloud", users: { seen: 5, expected: 5 }, outcomes: { forbidden: 1 } },
    ]);
    expect(JSON.stringify(audit)).not.toContain('"code":"1001"');
  });

  test("--out --format ndjson: a record a line, and the coverage apart", async () => {
    const path = folder();
    const args = [...odinFlags(), ...purecloudFlags(), "--out", path, "--format", "ndjson", "--quiet"];
    expect((await run(["audit", ...args])).code).toBe(3);
    expect(readdirSync(path).sort()).toEqual([
      ...["context.ndjson", "coverage.json", "findings.ndjson", "journal.ndjson", "judgement.json", "people.ndjson"],
      "records.ndjson",
      "view.ndjson",
    ]);
    const parts = readFileSync(join(path, "context.ndjson"), "utf8").trimEnd().split("\n");
    expect(parts.map((line) => JSON.parse(line).scope)).toEqual([
      ...new Array(16).fill("ent.odin/grp.odin"),
      ...new Array(5).fill("organisation"),
    ]);
    const lines = readFileSync(join(path, "records.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).platform)).toEqual([
      ...new Array(5).fill("odin"),
      ...new Array(5).fill("purecloud"),
    ]);
    expect(JSON.parse(readFileSync(join(path, "coverage.json"), "utf8")).coverage).toHaveLength(2);
  });

  test("--out replaces an audit that is finished, whole", async () => {
    const path = folder();
    for (const [flags, code] of [
      [purecloudFlags(), 3],
      [odinFlags(), 0],
    ] as const) {
      expect((await run(["audit", ...flags, "--out", path, "--quiet"])).code).toBe(code);
    }
    expect(audited(path).records.map(({ platform }: { platform: string }) => platform)).toEqual(
      new Array(5).fill("odin"),
    );
  });

  test("--show: so many users of each scope; of the others, their number", async () => {
    const { stdout } = await run(["audit", ...odinFlags(), ...purecloudFlags(), "--show", "2"]);
    for (const name of ["4003 4003", "Lobby PBX"]) expect(stdout).toContain(name);
    expect(stdout).not.toContain("Mei Tanaka");
    expect(stdout.match(/\.\.\. and 3 more/g)).toHaveLength(2);
  });

  test("--json prints the same document; --quiet prints nothing", async () => {
    const { code, stdout, stderr } = await run(["audit", ...odinFlags(), "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ format: "rollcall-audit/1", coverage: [{ platform: "odin" }] });
    const path = folder();
    const both = await run(["audit", ...odinFlags(), "--json", "--out", path]);
    expect(JSON.parse(both.stdout)).toEqual(audited(path));
    expect(await run(["audit", ...odinFlags(), "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("--state and --geolocation reach the platform", async () => {
    const { stdout } = await run(["audit", ...purecloudFlags(), "--state", "inactive"]);
    expect(stdout).toContain("Priya Nair");
    expect(stdout).not.toContain("Amara");
    const all = await run(["audit", ...purecloudFlags(), "--geolocation"]);
    expect(all.stdout).toContain("geolocation failed for 5 users: expanded but not returned");
  });

  test("--section and --skip-section say what is read, in one spelling", async () => {
    const sectionsOf = async (...flags: readonly string[]) => {
      const { stdout } = await run(["audit", ...purecloudFlags(), "--json", ...flags]);
      return Object.keys(JSON.parse(stdout).records[0].sections);
    };
    expect(await sectionsOf("--section", "queues, station", "--section", "voicemailPolicy")).toEqual([
      "profile",
      "station",
      "queues",
      "voicemailPolicy",
    ]);
    const usual = await sectionsOf();
    expect(usual).not.toContain("utilization");
    expect(await sectionsOf("--section", "default", "--skip-section", "queues,trustors")).toEqual(
      usual.filter((name) => name !== "queues" && name !== "trustors"),
    );
  });
});

test("several groups, one with a slash: each is a scope, one login for all, and the slash arrives encoded", async () => {
  const { url, paths } = await server((path) => {
    if (path === "/api/v2/auth/token") return { status: 200, body: { token: "made-up-token" } };
    return { status: 200, body: path.includes("/groups/users/audit") ? { data: [{ users: [] }] } : { userCount: 0 } };
  });
  const flags = ["--odin-url", url, "--odin-sp", "ent", "--odin-group", "London/Sales", "--odin-group=Paris"];
  const { code, stdout } = await run(["audit", ...flags, "--odin-strategy", "server"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Odin ent/London/Sales (server): 0 of 0 users");
  expect(stdout).toContain("Odin ent/Paris (server): 0 of 0 users");
  // The second group starts while the first runs.
  expect(paths.toSorted()).toEqual([
    "/api/v2/auth/token",
    "/api/v2/groups/users/audit?serviceProviderId=ent&groupId=London%2FSales",
    "/api/v2/groups/users/audit?serviceProviderId=ent&groupId=Paris",
    "/api/v2/groups?serviceProviderId=ent&groupId=London%2FSales",
    "/api/v2/groups?serviceProviderId=ent&groupId=Paris",
  ]);
});

test("a group that cannot be listed does not cost the others: the report says so, exit 3", async () => {
  const { url } = await server((path) => {
    if (path === "/api/v2/auth/token") return { status: 200, body: { token: "made-up-token" } };
    if (path.includes("groupId=gone")) return { status: 404, body: { error: "Group not found", status: 404 } };
    return { status: 200, body: { data: [{ users: [] }], userCount: 0 } };
  });
  const out = folder();
  const flags = ["--odin-url", url, "--odin-sp", "ent", "--odin-group", "gone", "--odin-group", "there"];
  const { code, stdout, stderr } = await run(["audit", ...flags, "--odin-strategy", "server", "--out", out]);
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^rollcall: "ent\/gone": a call to Odin failed [^\n]*Group not found[^\n]*\nrollcall: the audit is not finished\.[^\n]*\n$/,
  );
  expect(stdout).toContain("Odin ent/there (server): 0 of 0 users");
  expect(stdout).toContain("ended early:");
  expect(audited(out).coverage).toHaveLength(2);
  expect(readdirSync(out).sort()).toEqual([
    ...["calls.ndjson", "context.ndjson", "coverage.json"],
    ...["records.ndjson", "unfinished.ndjson"],
  ]);
});

test.each([
  ["ent", "Lodnon", /: --odin-group "Lodnon": no such group\. Did you mean London\?\n/],
  ["ent", "London,Leeds", /: no such group\. Did you mean --odin-group "London" --odin-group "Leeds"\?\n/],
  ["ent", "London ", /: no such group\. "London " begins or ends with a space\n/],
  ["ent ", "London", /: --odin-sp "ent ": no such service provider\. "ent " begins or ends with a space\n/],
  ["ent", "Somewhere else", /: no such group\. The login sees 3 groups\n/],
  ["ent", "5", /a call to Odin failed \([^\n]*\)\n/],
  ["emt", "London", /: --odin-sp "emt": no such service provider\. Did you mean ent\?\n/],
  ["another", "London", /: no such service provider\. The login sees 1 service provider\n/],
])("a group that is not there (%s, %s) is quoted, with what was meant", async (sp, group, words) => {
  const { url } = await server((path) => {
    if (path === "/api/v2/auth/token") return { status: 200, body: { token: "made-up-token" } };
    if (path.startsWith("/api/v2/service-providers")) return { status: 200, body: [{ serviceProviderId: "ent" }] };
    const isList = path.startsWith("/api/v2/groups?serviceProviderId=ent") && !path.includes("groupId");
    if (isList) return { status: 200, body: [{ groupId: "Leeds" }, { groupId: "London" }, { groupId: 5 }, null] };
    return { status: 404, body: { error: "Group not found", status: 404 } };
  });
  const { code, stderr } = await run(["audit", "--odin-url", url, "--odin-sp", sp, "--odin-group", group, "--quiet"]);
  expect([code, stderr]).toEqual([3, expect.stringMatching(words)]);
});

test("requests that repeat a call are told apart from calls", async () => {
  let requests = 0;
  const { url } = await server((path) => {
    if (path === "/api/v2/auth/token") return { status: 200, body: { token: "made-up-token" } };
    requests += 1;
    if (requests === 1) return { status: 503, body: {} };
    return { status: 200, body: path.includes("/users/audit") ? { data: [{ users: [] }] } : { userCount: 0 } };
  });
  const { code, stdout } = await run(["audit", ...odinFlags(url)]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Rollcall audit .* 2 calls, 1 repeated\n/);
});

test("the mock's users are who they should be", () => {
  expect(inject("odinUrl")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(existsSync(new URL("../../../dist/main.cjs", import.meta.url))).toBe(true);
});
