import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audited } from "../../kit/audited.js";
import { type Front, startFront } from "../../kit/front.js";
import { folder, run, SECRETS } from "../../kit/run.js";

/** An audit without `--odin-group`. The groups are those that the login sees. */
let sandbox: Sandbox;
let front: Front;
/** What the answers of Odin become. */
let change = (body: string) => body;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 28, seed: 5, groupSize: 6, groupsPerProvider: 2, rateLimits: false });
  front = await startFront("odin", sandbox.odinUrl, (body) => change(body));
});
afterAll(async () => {
  await front.close();
  await sandbox.close();
});

const providers = () => sandbox.estate.odin.serviceProviders;
const idAt = (at: number) => providers()[at]?.serviceProviderId ?? "";
const scopesOf = (at: number) => (providers()[at]?.groups ?? []).map((group) => `${idAt(at)}/${group}`);
const all = () => providers().flatMap((_, at) => scopesOf(at));
const as = (username: string) => ({ ...SECRETS, ROLLCALL_ODIN_USERNAME: username });

const flags = (...more: readonly string[]) => ["--odin-url", front.url, "--odin-rate", "0", ...more];
const audit = (login: string, ...more: readonly string[]) => run(["audit", ...flags(...more)], as(login));

interface Audit {
  readonly coverage: readonly { readonly scope: string; readonly stopped: string | null; readonly users: object }[];
  readonly records: readonly { readonly serviceProviderId: string; readonly groupId: string }[];
}
const scopesIn = ({ coverage }: Audit) => coverage.map(({ scope }) => scope);
const auditIn = (out: string): Audit => audited(out);

describe("the groups of an audit", () => {
  test.each<[string, readonly string[], () => readonly string[]]>([
    ["anyone", [], all],
    ["provider-2", [], () => scopesOf(1)],
    ["group-2", [], () => scopesOf(0).slice(1)],
  ])("are all that the login %s sees", async (login, more, expected) => {
    const { code, stdout } = await audit(login, "--json", ...more);
    expect(code).toBe(0);
    const found: Audit = JSON.parse(stdout);
    expect(scopesIn(found)).toEqual(expected());
    // Nobody is left out, and nobody is read with the ids of another group.
    expect(new Set(found.records.map((one) => `${one.serviceProviderId}/${one.groupId}`))).toEqual(new Set(expected()));
  });

  test("are those of the named service providers, and a line says how many", async () => {
    const { code, stderr, stdout } = await audit("anyone", "--odin-sp", idAt(1), "--odin-sp", idAt(0));
    expect(code).toBe(0);
    const expected = [...scopesOf(1), ...scopesOf(0)];
    expect(stderr).toBe(`rollcall: ${expected.length} groups of 2 service providers on Odin\n`);
    for (const scope of expected) expect(stdout).toContain(`Odin ${scope}`);
  });

  test("are none for the login of a user, exit 3", async () => {
    const [index] = sandbox.estate.odin.members(idAt(0), providers()[0]?.groups[0] ?? "");
    const { code, stdout, stderr } = await audit(`user-${index}`);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(
      /^rollcall: the login is of a user, and sees only itself\. Use the login of a group [^\n]+\n$/,
    );
  });

  const sp = (...ids: readonly string[]) => ids.flatMap((id) => ["--odin-sp", id]);
  const groups = (...ids: readonly string[]) => ids.flatMap((id) => ["--odin-group", id]);

  // The commands name the flag and the ids once, however many there are. The calls that advise are not repeated either.
  test.each<[string, () => readonly string[], () => string]>([
    [
      "providers",
      () => sp(`${idAt(1)}x`, "b"),
      () => `--odin-sp "${idAt(1)}x", "b": no such service provider. Did you`,
    ],
    [
      "one of the providers",
      () => sp(idAt(0), "b", "c"),
      () => `--odin-sp "b", "c": no such service provider. The login`,
    ],
    [
      "groups",
      () => [...sp(idAt(0)), ...groups("a", "b", "c")],
      () => `--odin-group "a", "b", "c": no such group. The`,
    ],
  ])("that are unknown, %s: one line for the flag, in audit and plan, exit 3", async (_, given, line) => {
    for (const command of ["audit", "plan"]) {
      front.passed.length = 0;
      const { code, stderr } = await run([command, ...flags(...given())]);
      const told = stderr.split("\n").filter((one) => /no such|not found|could not be|failed/i.test(one));
      expect([code, told]).toEqual([
        3,
        [...told.filter((one) => one.includes("could not be listed: ")), expect.stringContaining(line())],
      ]);
      const lists = front.passed.filter(({ call }) => /groups\?serviceProviderId=[^&]+$/.test(call));
      expect(new Set(lists.map(({ call }) => call)).size).toBe(lists.length);
    }
  });

  test("that are unknown to the doctor are named too, exit 3", async () => {
    for (const [given, line] of [
      [sp("b"), '--odin-sp "b": no such service provider'],
      [[...sp(idAt(0)), ...groups("a")], '--odin-group "a": no such group'],
    ] as const) {
      const checked = await run(["doctor", ...flags(...given)]);
      expect([checked.code, checked.stdout]).toEqual([
        3,
        expect.stringContaining(`FAIL  Odin group: ${line}. The login`),
      ]);
      const asked = await run(["doctor", "--evidence", ...flags(...given)]);
      expect([asked.code, asked.stderr]).toEqual([3, expect.stringContaining(`\nrollcall: ${line}. The login`)]);
    }
  });
});

describe("a service provider that cannot be listed", () => {
  const refuse = (id: string) => {
    change = (body) => {
      const isTree = body.startsWith("[") && body.includes('"isEnterprise"') && body.includes('"groupName"');
      const isList = body.startsWith('[{"groupId"') && body.includes(`"serviceProviderId":"${id}"`);
      return isTree || isList ? '{"error":"There has been a BroadWorks error.","status":500}' : body;
    };
  };

  test("is told, the others are audited, and the audit is not finished. Later it does not grow", async () => {
    refuse(idAt(1));
    const out = join(folder(), "out");
    const { code, stderr, stdout } = await audit("anyone", "--out", out);
    expect(code).toBe(3);
    const others = all().filter((scope) => !scopesOf(1).includes(scope));
    expect(scopesIn(auditIn(out))).toEqual([...others, idAt(1)]);
    expect(stderr).toContain(`the groups of 1 service provider could not be listed: "${idAt(1)}"\n`);
    expect(stderr).toContain(
      `"${idAt(1)}": its groups could not be listed: the answer is an error: There has been a BroadWorks error, which may`,
    );
    expect(stderr).toContain("To leave it out, name the others with --odin-sp\n");
    expect(stderr).toContain("the audit is not finished. Run again with --resume to finish\n");
    expect(stdout).toContain("ended early: its groups could not be listed");

    change = (body) => body;
    const later = await audit("anyone", "--out", out, "--resume", "--quiet");
    expect(later.code).toBe(3);
    const words = `Now there are ${scopesOf(1).length} groups. Add --restart to begin again with them\n`;
    expect(later.stderr).toContain(words.replace("1 groups", "1 group"));
    const again = await audit("anyone", "--out", out, "--restart", "--quiet");
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(scopesIn(auditIn(out))).toEqual(all());
  });
});

describe("a resumed audit", () => {
  test("has the groups that it began with, and lists none", async () => {
    const out = join(folder(), "out");
    const stop = new AbortController();
    front.onCall = (call) => {
      if (call.includes("users/audit")) stop.abort();
      return undefined;
    };
    const first = await run(["audit", ...flags("--out", out, "--quiet")], as("anyone"), stop.signal);
    expect(first.code).toBe(130);
    front.onCall = undefined;
    // Meanwhile the last group is gone.
    const gone = all().at(-1) ?? "";
    const [id, groupId] = [idAt(providers().length - 1), providers().at(-1)?.groups.at(-1) ?? ""];
    change = (body) => {
      if (body.startsWith('[{"groupId"')) {
        const rows: { groupId: string; serviceProviderId: string }[] = JSON.parse(body);
        return JSON.stringify(rows.filter((row) => row.serviceProviderId !== id || row.groupId !== groupId));
      }
      return body.includes('"userId"') && body.includes(`"groupId":"${groupId}"`)
        ? '{"error":"Group not found","status":404}'
        : body;
    };
    front.passed.length = 0;
    const { code, stderr } = await audit("anyone", "--out", out, "--resume", "--quiet");
    const paths = front.passed.map(({ call }) => call);
    expect(paths.filter((path) => path.includes("auth/session") || path.includes("reports"))).toEqual([]);
    expect(code).toBe(3);
    expect(stderr).toContain(`"${gone}": `);
    expect(stderr).toContain("The group was listed when the audit began, and is gone. Add --restart to begin");
    change = (body) => body;
    expect((await audit("anyone", "--out", out, "--resume", "--quiet")).code).toBe(0);
    expect(scopesIn(auditIn(out))).toEqual(all());
  });

  test("is refused with other groups, by the flag; a folder with an unfinished one costs no call", async () => {
    const out = join(folder(), "out");
    expect((await audit("provider-1", "--out", out, "--quiet")).code).toBe(0);
    const other = await audit("provider-1", "--odin-sp", idAt(0), "--out", out, "--resume", "--quiet");
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(/has a different audit \(--odin-sp was not given, is \["[^\n]+Use the same flags/);
    const open = readFileSync(join(out, "journal.ndjson"), "utf8").split("\n").slice(0, 3).join("\n");
    rmSync(out, { recursive: true });
    expect(open).toContain('"ids":{"serviceProviderId"');
  });
});

describe("shards that listed other groups", () => {
  test("are merged, and a line says which shard lacks a group. A resumed audit of the whole reads the rest", async () => {
    const root = folder();
    const at = (name: string) => join(root, name);
    const [hidden = ""] = providers().at(-1)?.groups.slice(-1) ?? [];
    const isTree = (body: string) => body.startsWith("[") && body.includes('"serviceProviderName"');
    change = (body) => {
      if (!isTree(body)) return body;
      const rows: { groupId: string }[] = JSON.parse(body);
      return JSON.stringify(rows.filter(({ groupId }) => groupId !== hidden));
    };
    expect((await audit("anyone", "--shard", "1/2", "--out", at("1"), "--quiet")).code).toBe(0);
    change = (body) => body;
    expect((await audit("anyone", "--shard", "2/2", "--out", at("2"), "--quiet")).code).toBe(0);
    const { code, stderr } = await run(["merge", at("1"), at("2"), "--out", at("merged"), "--quiet"]);
    expect(code).toBe(3);
    expect(stderr).toBe(
      `rollcall: "${all().at(-1)}" is not in shard 1 of 2, which listed the groups at another time. Run rollcall audit --resume in the merged folder, without --shard, to audit the rest\n`,
    );
    const rest = await audit("anyone", "--out", at("merged"), "--resume", "--quiet");
    expect([rest.code, rest.stderr]).toEqual([0, ""]);
    expect(scopesIn(auditIn(at("merged")))).toEqual(all());
    const { coverage, records } = auditIn(at("merged"));
    const members = sandbox.estate.odin.members(idAt(providers().length - 1), hidden);
    expect(coverage.at(-1)).toMatchObject({ stopped: null, users: { seen: members.length, expected: members.length } });
    expect(records.filter(({ groupId }) => groupId === hidden)).toHaveLength(members.length);
  });
});

describe("rollcall plan", () => {
  test("lists the groups, counts those calls, and says how many it made", async () => {
    front.passed.length = 0;
    const { code, stdout, stderr } = await run(["plan", ...flags("--json")], as("anyone"));
    expect([code, stderr]).toEqual([0, ""]);
    const plan = JSON.parse(stdout);
    expect(plan.scopes.map(({ scope }: { scope: string }) => scope)).toEqual(all());
    expect(plan.asked).toBe(front.passed.length);
    // The size of each group. Without PureCloud no rule needs hunt groups.
    expect(plan.asked).toBe(2 + all().length);
    const listing = plan.listing.map(({ operation }: { operation: string }) => operation);
    expect(listing).toEqual(["getSession", "getServiceProviderReports"]);
    const sum = plan.scopes.reduce(
      (calls: number, scope: { calls: { least: number } }) => calls + scope.calls.least,
      0,
    );
    expect(plan.calls.least).toBe(sum + 2);
    const { stdout: report } = await run(["plan", ...flags()], as("anyone"));
    expect(report).toContain("Odin: the groups that the login sees");
  });

  test("with --users it cannot know the groups, and says so", async () => {
    const { code, stderr } = await run(["plan", ...flags("--users", "5", "--odin-sp", "x")], {});
    expect(code).toBe(2);
    expect(stderr).toBe(
      "rollcall: --users makes no call, so the groups are unknown. Give --odin-sp and --odin-group, or leave out --users\n",
    );
  });
});
