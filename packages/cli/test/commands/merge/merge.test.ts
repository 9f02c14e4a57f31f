import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audited } from "../../kit/audited.js";
import { NDJSON, sealedLine } from "../../kit/estate.js";
import { contentOf, leaksIn, textsIn } from "../../kit/redacted-texts.js";
import { cramped, run, runBuilt } from "../../kit/run.js";

interface Recorded {
  readonly platform: string;
  readonly groupId?: string;
  readonly userId: string;
  readonly sections: object;
}
interface Audit {
  readonly records: readonly Recorded[];
  readonly coverage: readonly { readonly stopped: string | null; readonly users: object }[];
}

const auditIn = (path: string): Audit => audited(path);
/** What two audits of the same organisation have in common, sorted. */
const whoAndWhat = ({ records }: Audit) =>
  records
    .map(({ platform, groupId, userId, sections }) => JSON.stringify([platform, groupId, userId, sections]))
    .sort();

describe("sixteen shards, run apart, and merged", () => {
  const OF = 16;
  const root = mkdtempSync(join(tmpdir(), "rollcall-merge-"));
  const at = (name: string | number) => join(root, String(name));
  const folders = Array.from({ length: OF }, (_, index) => at(index + 1));
  let sandbox: Sandbox;
  let flags: readonly string[];

  beforeAll(async () => {
    sandbox = await startSandbox({ users: 40, seed: 6, rateLimits: false });
    const [provider] = sandbox.estate.odin.serviceProviders;
    const groups = (provider?.groups ?? []).flatMap((group) => ["--odin-group", group]);
    const odin = ["--odin-url", sandbox.odinUrl, "--odin-sp", provider?.serviceProviderId ?? "", ...groups];
    const purecloud = ["--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl];
    // A shard has too few users for bulk reads, which bring more of a queue.
    const single = ["--purecloud-strategy", "single"];
    flags = [...odin, "--odin-rate", "0", ...purecloud, "--purecloud-rate", "0", ...single];
    const shard = (index: number) => ["--shard", `${index}/${OF}`, "--out", at(index)];
    const ended = [await run(["audit", ...flags, "--quiet", ...NDJSON, "--out", at("whole")])];
    // Two at a time, because there are no more processors.
    for (let index = 1; index <= OF; index += 2) {
      const two = [index, index + 1].map((one) => run(["audit", ...flags, "--quiet", ...shard(one)]));
      ended.push(...(await Promise.all(two)));
    }
    expect(ended).toEqual(ended.map(() => ({ code: 0, stdout: "", stderr: "" })));
  });

  afterAll(async () => {
    rmSync(root, { recursive: true, maxRetries: 10 });
    await sandbox.close();
  });

  test("are one run, record for record: each user is in one of them", async () => {
    const { code, stdout, stderr } = await runBuilt(["merge", ...folders, "--out", at("merged")]);
    expect([code, stderr]).toEqual([0, ""]);
    const [whole, merged] = [auditIn(at("whole")), auditIn(at("merged"))];
    expect(folders.flatMap((path) => whoAndWhat(auditIn(path))).sort()).toEqual(whoAndWhat(whole));
    expect(whoAndWhat(merged)).toEqual(whoAndWhat(whole));
    const users = ({ coverage }: Audit) => coverage.map(({ stopped, users }) => ({ stopped, users }));
    expect(users(merged)).toEqual(users(whole));
    expect(stdout).toMatch(/^Rollcall audit/);
    expect(stdout).toContain(`PureCloud organisation (expand): ${sandbox.estate.purecloud.members.length} of`);
  });

  test("are shown with tokens, and so is their report, with --redact", async () => {
    const key = ["--redact", "--redact-key", at("redact.key")];
    const given = ["--out", at("hidden"), "--show", "3", "--format", "csv"];
    const { code, stdout, stderr } = await run(["merge", ...folders, ...given, ...key]);
    expect([code, stderr]).toEqual([0, ""]);
    const texts = textsIn(at("hidden"));
    expect(stdout).toMatch(/^ {2}person-\w{10}$/m);
    expect(stdout).toContain(`Written to ${join(at("hidden"), "redacted")}, without names:`);
    expect(leaksIn(stdout, texts)).toEqual([]);
    expect(leaksIn(contentOf(join(at("hidden"), "redacted", "users.csv")), texts)).toEqual([]);
    expect(existsSync(join(at("hidden"), "users.csv"))).toBe(false);
  });

  test("are judged and priced by the configuration", async () => {
    const config = at("rollcall.config.json");
    const rules = { severities: { "odin-01": "off" } };
    writeFileSync(config, JSON.stringify({ rules, prices: { currency: "CHF", odin: { "*": 7 } } }));
    const given = ["--out", at("priced"), "--config", config, "--format", "csv"];
    const { code, stderr } = await run(["merge", ...folders, ...given]);
    expect([code, stderr.split("\n").slice(0, 1)]).toEqual([0, [expect.stringContaining(config)]]);
    expect(readFileSync(join(at("priced"), "licences.csv"), "utf8")).toMatch(/,7\.00,\d+\.00,/);
    const judgement = JSON.parse(readFileSync(join(at("priced"), "judgement.json"), "utf8"));
    expect(judgement.rules.map(({ id }: { id: string }) => id)).not.toContain("odin-01");
  });

  test("are the same, in whatever order they are given", async () => {
    const shuffled = folders.map((_, index) => folders[(index * 7 + 3) % OF] ?? "");
    const [one, other] = await Promise.all(
      [folders, shuffled].map(async (order, index) => {
        const out = at(`order-${index}`);
        await run(["merge", ...order, "--out", out, "--quiet", ...NDJSON]);
        return auditIn(out);
      }),
    );
    expect(one?.records.length).toBeGreaterThan(60);
    expect(other).toEqual(one);
  });

  const error = { name: "ApiError", status: 503, message: "503", retryable: true };
  test.each([
    [{ status: "forbidden", permissions: ["a"] }, "For what is forbidden, ask for a, or lower --min-coverage"],
    [
      { status: "failed", error },
      "Run rollcall audit --resume in the merged folder, without --shard, to request failed",
    ],
    [{ status: "failed", error: { ...error, retryable: false } }, "The coverage lists what is missing. Lower --min-"],
  ])("with a section that is %j are an audit with less than --min-coverage asks for", async (section, remedy) => {
    const changed = at(`changed-${remedy.length}`);
    cpSync(at(1), changed, { recursive: true });
    const path = join(changed, "journal.ndjson");
    const lines = readFileSync(path, "utf8").split("\n");
    const nth = lines.findIndex((line) => line.startsWith('{"kind":"record"'));
    const line = JSON.parse(lines[nth] ?? "");
    const [name = ""] = Object.keys(line.record.sections);
    line.record.sections[name] = section;
    writeFileSync(path, lines.with(nth, sealedLine(line)).join("\n"));

    const out = at(`short-${remedy.length}`);
    const given = [changed, ...folders.slice(1), "--out", out, "--quiet", ...NDJSON];
    const short = await run(["merge", ...given]);
    expect([short.code, short.stdout]).toEqual([3, ""]);
    expect(short.stderr).toMatch(
      /^rollcall: 99\.\d % of the audit was read, and --min-coverage is 100\. 1 of \d+ sections were not read: 1 (?:failed|forbidden)\. [^\n]+\n$/,
    );
    expect(short.stderr).toContain(`. ${remedy}`);
    expect(auditIn(out).records.length).toBeGreaterThan(60);
    expect(await run(["merge", ...given, "--min-coverage", "99"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("without one of them are an audit with a gap, which says so", async () => {
    const rest = folders.filter((path) => path !== at(3));
    const { code, stdout, stderr } = await run(["merge", ...rest, "--out", at("holed"), "--quiet", ...NDJSON]);
    expect([code, stdout]).toEqual([3, ""]);
    const how = "Run rollcall audit --resume with --shard 3/16. Then merge all shards again with --restart";
    expect(stderr).toBe(`rollcall: shard 3 of 16 is missing. ${how}\n`);
    const { coverage } = auditIn(at("holed"));
    expect(coverage.map(({ stopped }) => stopped)).toEqual(coverage.map(() => "shard 3 of 16 is missing"));

    const again = await run(["merge", ...folders, "--out", at("holed"), "--quiet", ...NDJSON, "--restart"]);
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(whoAndWhat(auditIn(at("holed")))).toEqual(whoAndWhat(auditIn(at("whole"))));
  });

  // Nothing limits the size of files on Windows.
  test.skipIf(process.platform === "win32")(
    "a disk that fills up is one line with the remedy, which works",
    async () => {
      const out = at("cramped");
      const { code, stdout, stderr } = await cramped(256, ["merge", ...folders, "--out", out]);
      expect([code, stdout]).toEqual([5, ""]);
      expect(stderr).toMatch(
        /^rollcall: \S+ could not be written \([^)]+\)[^\n]+ Free space, then run again with --restart\n$/,
      );
      expect((await run(["merge", ...folders, "--out", out, "--restart", "--quiet", ...NDJSON])).code).toBe(0);
      expect(whoAndWhat(auditIn(out))).toEqual(whoAndWhat(auditIn(at("whole"))));
    },
  );

  test("what is missing can be collected into the merged audit, without a call for the others", async () => {
    const rest = folders.filter((path) => path !== at(5) && path !== at(9));
    const out = at("resumed");
    expect((await run(["merge", ...rest, "--out", out, "--quiet", ...NDJSON])).code).toBe(3);
    const before = sandbox.requests.of("getUserCallforwarding");
    const { code, stderr } = await run(["audit", ...flags, "--out", out, "--resume", "--quiet", ...NDJSON]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(whoAndWhat(auditIn(out))).toEqual(whoAndWhat(auditIn(at("whole"))));
    const left = [5, 9]
      .flatMap((index) => auditIn(at(index)).records)
      .filter(({ platform }) => platform === "purecloud");
    expect(left.length).toBeGreaterThan(0);
    expect(sandbox.requests.of("getUserCallforwarding") - before).toBe(left.length);
  });
});

describe("a wrong command line: one line that names the flag, exit 2", () => {
  test.each([
    [["--out", "x"], /merge needs the folders of the shards/],
    [["a", "b"], /merge needs --out DIR/],
    [["a", "--out", "x", "--format", "xml"], /--format must be one of json, ndjson, csv, xlsx,/],
    [["a", "--out", "x", "--min-coverage", "101"], /--min-coverage must be a percentage from 0 to 100/],
    [["a", "--out", "x", "--shard", "1/2"], /unknown flag --shard.*See rollcall merge --help/],
    [
      ["/nowhere", "--out", "x"],
      /\/nowhere has no audit journal\. Give the folders that rollcall audit --shard wrote\n$/,
    ],
  ] as const)("rollcall merge %j", async (args, line) => {
    const { code, stdout, stderr } = await run(["merge", ...args], {});
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^rollcall: [^\n]+\n$/);
    expect(stderr).toMatch(line);
  });

  test("--help lists its flags", async () => {
    const { code, stdout } = await run(["merge", "--help"], {});
    expect(code).toBe(0);
    for (const flag of ["--out DIR", "--restart", "--format NAME", "--min-coverage PERCENT"])
      expect(stdout).toContain(flag);
  });
});
