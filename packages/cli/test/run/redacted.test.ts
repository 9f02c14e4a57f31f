/** A redacted copy has no text of an audit, and can still be compared. */

import { createHmac } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditSourceIn } from "@rollcall/audit/journal";
import { redactedSource, redactionBy } from "@rollcall/report/redact";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf, leaksIn, linesIn, textsIn } from "../kit/redacted-texts.js";
import { complaint, type Ended, run } from "../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-redacted-"));
const history = join(root, "history");
const [first, second] = [join(root, "first"), join(root, "second")];
const KEY = "a key of the tenant that nobody knows";
let audits: readonly string[] = [];
/** The audit of the second day, which is redacted. */
let ran: Ended = { code: null, stdout: "", stderr: "" };

beforeAll(async () => {
  const demo = ["demo", "--users", "30", "--history", history, "--format", "ndjson"];
  const hidden = [
    "--redact",
    "--format",
    "csv",
    "--format",
    "html",
    "--since-last",
    "--show",
    "2",
    "--details",
    "--progress",
    "json",
  ];
  for (const [day, more] of [
    ["1", []],
    ["2", hidden],
  ] as const) {
    ran = await run([...demo, "--day", day, ...more]);
    expect(ran.code).toBe(0);
    // Folders of a history are named by seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
  }
  const tenant = join(history, "default");
  audits = readdirSync(tenant)
    .filter((name) => /^\d/.test(name))
    .sort()
    .map((name) => join(tenant, name));
  const copy = async (from = "", out = "", names: readonly string[] = [], ...more: readonly string[]) => {
    const formats = names.flatMap((name) => ["--format", name]);
    expect((await run(["report", from, "--redact", "--out", out, "--quiet", ...formats, ...more])).code).toBe(0);
  };
  await copy(audits[0], first, ["csv", "xlsx", "md", "html"]);
  await copy(audits[1], second, ["md"], "--split-by", "division");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("no text of the audit is in any file of a copy", () => {
  const texts = textsIn(audits[0]);
  const files = readdirSync(first);
  expect(files).toEqual(expect.arrayContaining(["report.html", "report.md", "report.xlsx", "users.csv", "copy.json"]));
  expect(files).not.toEqual(expect.arrayContaining(["records.ndjson"]));
  const leaks = files.flatMap((name) => {
    const content = contentOf(join(first, name));
    expect(content.length, name).toBeGreaterThan(10);
    return leaksIn(content, texts).map((text) => `${name}: ${text}`);
  });
  expect(leaks).toEqual([]);
});

test("a redacted run shows no text of its audit, and has its reports in a copy that can be given away", async () => {
  const audit = audits[1] ?? "";
  const copy = join(audit, "redacted");
  const texts = textsIn(audit);
  expect(ran.stdout).toContain("Redacted: names, numbers and ids are tokens");
  expect(ran.stdout).toMatch(/^Since \d{4}-\d\d-\d\d \(audit-\w{10}\)$/m);
  expect(ran.stdout).toMatch(/^PureCloud organisation: \d+ users\n {2}person-\w{10} \(active\)$/m);
  expect(ran.stderr).toContain('"about":"progress"');
  expect(leaksIn(ran.stdout + ran.stderr, texts)).toEqual([]);
  const files = readdirSync(copy);
  expect(files).toEqual(expect.arrayContaining(["report.html", "users.csv", "view.ndjson", "copy.json"]));
  expect(files).not.toContain("records.ndjson");
  expect(
    files.flatMap((name) => leaksIn(contentOf(join(copy, name)), texts).map((text) => `${name}: ${text}`)),
  ).toEqual([]);
  // The audit itself stays as it is, and no report in its folder has names.
  expect(readdirSync(audit)).toEqual(expect.arrayContaining(["journal.ndjson", "records.ndjson", "view.ndjson"]));
  expect(readdirSync(audit).filter((name) => /\.(?:csv|html)$/.test(name))).toEqual([]);
  expect(ran.stdout).toContain(`Written to ${copy}, without names:`);
  expect(ran.stdout).toContain(`Next: open ${join(copy, "report.html")}`);
  // An explanation shows names.
  expect(ran.stdout).not.toContain("rollcall explain");
  expect(ran.stdout).toMatch(/^Rollcall audit {2}\d{4}-\d\d-\d\d, \d+ calls/);
  expect((await run(["diff", first, copy])).stdout).toBe((await run(["diff", first, second])).stdout);
});

test("copies of one day are told apart by tokens, without the time of the day", async () => {
  const tokens = [first, second].map((folder) => JSON.parse(readFileSync(join(folder, "copy.json"), "utf8")).token);
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(token).toMatch(/^audit-\w{10}$/);
  const [before, after] = tokens;
  const day = "\\d{4}-\\d\\d-\\d\\d";
  const { stdout } = await run(["diff", first, second]);
  expect(stdout).toMatch(new RegExp(`^Changes from ${day} \\(${before}\\) to ${day} \\(${after}\\)$`, "m"));
  expect(readFileSync(join(second, "report.md"), "utf8")).toContain(
    `names, numbers and ids are tokens. The audit is ${after}.`,
  );
  // The page names the audit before it, too.
  const page = readFileSync(join(audits[1] ?? "", "redacted", "report.html"), "utf8");
  for (const token of tokens) expect(page).toContain(token);
});

test("a copy has the set of each division that --split-by asks for, with nobody else in it and without names", () => {
  type Line = { readonly userId: string; readonly platform: string; readonly division?: { readonly value?: string } };
  const users = (linesIn(join(second, "view.ndjson")) as readonly Line[]).filter(
    ({ platform }) => platform === "purecloud",
  );
  const divisions = [...new Set(users.map(({ division }) => division?.value ?? ""))].sort();
  expect(divisions.length).toBeGreaterThan(1);
  expect(readdirSync(join(second, "by-division")).sort()).toEqual([...divisions, "unassigned"]);
  const texts = textsIn(audits[1]);
  for (const name of divisions) {
    const content = readFileSync(join(second, "by-division", name, "report.md"), "utf8");
    expect(content).toContain("**Redacted**");
    const others = users.filter(({ division }) => division?.value !== name);
    expect(others.filter(({ userId }) => content.includes(userId))).toEqual([]);
    expect(leaksIn(content, texts)).toEqual([]);
  }
});

test("a text in any field becomes a token, unless it names a service, a pack, a licence or a permission", async () => {
  const clear = new Set<string>();
  let planted = 0;
  /** Three letters that no token has eight times in a row. */
  const plant = (value: unknown, path: string): unknown => {
    if (typeof value === "string") {
      planted += 1;
      if (/(^|\.)(platform|path|rule|severity|id|findings|notEvaluated)$/.test(path)) return value;
      return /^\+?[\d ]+$/.test(value) ? `+49${DIGITS}` : `${TEXT} ${value.length} ${TEXT}`;
    }
    if (Array.isArray(value)) return value.map((item) => plant(item, path));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plant(inner, `${path}.${name}`)]));
  };
  const search = (value: unknown, path: string): void => {
    if (typeof value === "string" && PIECE.test(value)) clear.add(path.replaceAll(".value", ""));
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        expect(name).not.toMatch(PIECE);
        search(inner, Array.isArray(value) ? path : `${path}.${name}`);
      }
  };
  const source = await auditSourceIn(audits[1] ?? "");
  const to = redactionBy((text) => createHmac("sha256", KEY).update(text).digest());
  const lines = (name: string) =>
    linesIn(join(audits[1] ?? "", name)).map((value, place) => ({ place, value: plant(value, "") }));
  const shown = redactedSource(
    {
      ...source,
      users: () => lines("view.ndjson") as never,
      findings: () => lines("findings.ndjson") as never,
      context: () => linesIn(join(audits[1] ?? "", "context.ndjson")).map((value) => plantPart(value, plant)) as never,
    },
    to,
  );
  for await (const { value } of shown.users()) search(value, value.platform);
  for await (const { value } of shown.findings()) search(value, "finding");
  for await (const part of shown.context()) search(part, "context");
  source.close();
  expect(planted).toBeGreaterThan(5000);
  expect([...clear].sort()).toEqual(CLEAR);
});

const TEXT = "qzxxqzqxzzqxqzqxxzqz";
const DIGITS = "908172635544";
const PIECE = /[qzx]{8}|90817263|08172635|81726355|17263554|72635544/;

/** A part of a context is planted within its data, because its name and outcome are ours. */
function plantPart(part: unknown, plant: (value: unknown, path: string) => unknown): unknown {
  const { section, ...rest } = part as { readonly section: { readonly data?: unknown } };
  return { ...rest, scope: `${TEXT}/${TEXT}`, section: { ...section, data: plant(section.data, "") } };
}

/** The fields that keep their texts. */
const CLEAR: readonly string[] = [
  "context.section.data.servicePackServices.serviceName",
  "context.section.data.servicePackServices.servicePackName",
  "context.section.data.userServices.serviceName",
  // The names of services that a rule read.
  "finding.evidence",
  "odin.directServices",
  "odin.drift.service",
  "odin.forwarding.service",
  "odin.packServices",
  "odin.packs",
  "odin.services.name",
  "purecloud.licenses",
];

test("every report says that it is redacted, and none offers to suppress", () => {
  expect(contentOf(join(first, "report.md"))).toContain("**Redacted**");
  expect(contentOf(join(first, "report.html"))).toMatch(/redacted/i);
  expect(JSON.parse(contentOf(join(first, "copy.json")))).toMatchObject({ redactedBy: expect.stringMatching(/^id-/) });
});

test("two copies compare as the audits do, without names", async () => {
  const json = async (...args: string[]) => (await run(["diff", ...args, "--json"])).stdout;
  const copies = await json(first, second);
  expect(copies.split("\n").length).toBeGreaterThan(20);
  expect(copies).toBe(await json(...audits, "--redact"));
  const kinds = (text: string) => [...text.matchAll(/"about":"(?:user|finding)"/g)].length;
  expect(kinds(copies)).toBe(kinds(await json(...audits)));
  expect((await run(["diff", first, second])).stdout).toContain("both audits are redacted");
  expect(await complaint(["diff", audits[0] ?? "", second])).toContain("only one of the two is redacted");
  expect(await complaint(["report", first])).toContain("has a redacted copy of an audit");
});

test("the key is made next to the audits, and only its owner can read it", async () => {
  const path = join(history, "default", "redact.key");
  expect(readFileSync(path, "utf8").trim()).toHaveLength(64);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  const printed = async (args: string[], env = {}) =>
    (await run(["report", audits[0] ?? "", "--redact", ...args], env)).stdout;
  const usual = await printed([]);
  expect(usual).toContain("Redacted: names, numbers and ids are tokens");
  expect(usual).toBe(await printed([]));
  expect(usual).not.toContain(readFileSync(path, "utf8").trim());
  const other = await printed([], { ROLLCALL_REDACT_KEY: KEY });
  const tokens = (text: string): string[] => text.match(/person-\w{10}/g) ?? [];
  expect(tokens(other).length).toBeGreaterThan(5);
  expect(tokens(other).filter((token) => tokens(usual).includes(token))).toEqual([]);
  const file = join(root, "keys", "own.key");
  expect(await printed(["--redact-key", file])).toBe(await printed(["--redact-key", file]));
  expect(existsSync(file)).toBe(true);
});

test("without a key that others cannot read, nothing is redacted", async () => {
  const alone = join(root, "alone");
  expect((await run(["demo", "--users", "5", "--out", alone, "--format", "ndjson"])).code).toBe(0);
  expect(await complaint(["report", alone, "--redact"])).toContain("--redact needs a key");
  expect(await complaint(["report", alone, "--redact"], { ROLLCALL_REDACT_KEY: "short" })).toMatch(/fewer than 32/);
  const open = join(root, "open.key");
  writeFileSync(open, KEY, { mode: 0o644 });
  if (process.platform !== "win32")
    expect(await complaint(["report", alone, "--redact", "--redact-key", open])).toContain("can be read by others");
  expect(await complaint(["report", alone, "--out", first])).toContain("--out is for a redacted copy");
  expect(await complaint(["report", alone, "--redact-key", open])).toContain("--redact-key needs --redact");
  const nowhere = join(alone, "missing", "deeper", "redact.key");
  expect(await complaint(["report", alone, "--redact", "--redact-key", nowhere])).toContain("ENOENT");
});
