import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audited } from "../kit/audited.js";
import { auditIn, sealedLine, startEstate, type TestEstate } from "../kit/estate.js";
import type { Passed } from "../kit/front.js";
import { cramped, expectOwnersAlone, folder, run, SECRETS } from "../kit/run.js";

let estate: TestEstate;
let calm: string;
/** A folder in which an audit was killed half-way. */
let killed: string;
/** The calls of the whole audit. */
let asked: readonly Passed[];
beforeAll(async () => {
  estate = await startEstate({ users: 24, latencyMs: 2, groups: 2, strategy: "composed" });
  [calm, killed] = [estate.folder("calm"), estate.folder("killed")];
  await estate.run(calm);
  asked = estate.passed();
  const { child, ended } = estate.start(killed);
  await estate.calls(Math.floor(0.9 * asked.length));
  child.kill("SIGKILL");
  await ended;
});
afterAll(() => estate.close());

/** A copy of the folder of the killed audit. */
function halfDone(): string {
  const out = join(folder(), "out");
  cpSync(killed, out, { recursive: true });
  return out;
}

const sizeOf = (out: string, name: string) => statSync(join(out, name)).size;

test("the audit that was killed is half done", () => {
  expect(readdirSync(killed).sort()).toEqual(["calls.ndjson", "lock.json", "unfinished.ndjson"]);
  for (const name of ["calls.ndjson", "unfinished.ndjson"]) expect(sizeOf(killed, name)).toBeGreaterThan(10_000);
});

test("both platforms are worked on side by side", () => {
  const [odin = [], purecloud = []] = ["odin", "purecloud"].map((name) =>
    asked.flatMap(({ call, at }) => (call.startsWith(name) ? [at] : [])),
  );
  expect(Math.max(...purecloud.slice(0, 50))).toBeLessThan(Math.max(...odin));
  expect(Math.min(...odin)).toBeLessThan(Math.min(...purecloud.slice(50)));
});

test("a garbage line in the middle of both files is repaired and reported", async () => {
  const out = halfDone();
  for (const name of ["unfinished.ndjson", "calls.ndjson"]) {
    const lines = readFileSync(join(out, name), "utf8").split("\n");
    lines.splice(Math.floor(lines.length / 2), 0, '{"kind":"record","scope":0,"calls":1,"record":{}}');
    writeFileSync(join(out, name), lines.join("\n"));
  }
  const { code, stderr } = await estate.run(out, "--resume");
  expect([
    code,
    stderr.match(/is damaged. This line and all after it are (collected|requested) again\n/g)?.length,
  ]).toEqual([0, 2]);
  expect(auditIn(out)).toEqual(auditIn(calm));
});

describe("while an audit runs, another process", () => {
  test.each([
    ["writes to its journal", (out: string) => appendFileSync(join(out, "unfinished.ndjson"), "{}\n")],
    ["removes its folder", (out: string) => rmSync(out, { recursive: true })],
  ])("%s: the audit says so, and exits with 5", async (_, change) => {
    const out = join(folder(), "out");
    estate.reset();
    const ended = estate.run(out);
    await new Promise<void>((resolve) => {
      estate.calls(40, () => {
        resolve(); // Now there is a call that nobody answers.
        return new Promise<void>(() => {});
      });
    });
    change(out);
    const { code, stderr } = await ended;
    estate.reset();
    expect(stderr).toMatch(/^rollcall: \S+ was changed by another process\. Let one audit at a time use [^\n]+\n$/);
    expect(code).toBe(5);
  });
});

test("while an audit runs, another one in its folder is refused; once it is killed, --resume finishes it", async () => {
  const out = join(folder(), "out");
  estate.reset();
  const { child, ended } = estate.start(out);
  await new Promise<void>((resolve) => {
    estate.calls(40, () => {
      resolve();
      return new Promise<void>(() => {});
    });
  });
  for (const flag of ["--resume", "--restart"]) {
    const { code, stderr } = await estate.run(out, flag);
    expect(stderr).toMatch(/^rollcall: \S+ is in use by another audit \(process \d+ on [^)]+\)\. [^\n]+\n$/);
    expect(code).toBe(2);
  }
  child.kill("SIGKILL");
  await ended;
  estate.reset();
  expect((await estate.run(out, "--resume")).code).toBe(0);
  expect(auditIn(out)).toEqual(auditIn(calm));
  expect(readdirSync(out)).not.toContain("lock.json");
});

describe("what is refused, in one line, with exit code 2", () => {
  const refusal = async (out: string, args: readonly string[], env?: Record<string, string>) => {
    const before = readFileSync(join(out, "unfinished.ndjson"), "utf8");
    estate.reset();
    const { code, stdout, stderr } = await run([...args, "--out", out], env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^rollcall: [^\n]+\n$/);
    expect(estate.passed()).toEqual([]);
    expect(readFileSync(join(out, "unfinished.ndjson"), "utf8")).toBe(before);
    return stderr;
  };

  test("an unfinished audit, without --resume or --restart", async () => {
    const out = halfDone();
    expect(await refusal(out, estate.flags)).toContain(
      `${out} has an unfinished audit. Add --resume to finish it, or --restart to discard it and begin again`,
    );
  });

  test("another host, selection or login", async () => {
    const out = halfDone();
    const resume = [...estate.flags, "--resume"];
    const changed = (flag: string, value: string) => resume.with(resume.indexOf(flag) + 1, value);
    expect(await refusal(out, changed("--odin-url", "http://127.0.0.1:9"))).toContain("is http://127.0.0.1:9");
    expect(await refusal(out, changed("--odin-strategy", "auto"))).toContain("--odin-strategy was composed, is auto");
    expect(await refusal(out, [...resume, "--state", "active"])).toContain(
      '--state was ["active","inactive"], is ["active"]',
    );
    expect(await refusal(out, [...resume, "--geolocation"])).toContain("--section was default, is default,geolocation");
    const presence = ["--section", "default,integrationPresence", "--presence-source", "ZoomPhone"];
    expect(await refusal(out, [...resume, ...presence])).toContain("--presence-source was not given, is ZoomPhone");
    expect(await refusal(out, [...resume, "--skip-section", "queues"])).toContain(
      "--skip-section was not given, is queues",
    );
    const other = await refusal(out, resume, { ...SECRETS, ROLLCALL_PURECLOUD_CLIENT_ID: "another-client" });
    expect(other).toContain("(another login of PureCloud)");
    expect(other).not.toMatch(/another-client|[0-9a-f]{16}/);
  });

  test("another version", async () => {
    const out = halfDone();
    const path = join(out, "unfinished.ndjson");
    const [head = "", ...rest] = readFileSync(path, "utf8").split("\n");
    const older = sealedLine({ ...JSON.parse(head), version: "0.0.1-older" });
    writeFileSync(path, [older, ...rest].join("\n"));
    expect(await refusal(out, [...estate.flags, "--resume"])).toContain("made by version 0.0.1-older, this is ");
  });

  test("another password, another pace, or another spelling is no other audit", async () => {
    const out = halfDone();
    const env = { ...SECRETS, ROLLCALL_ODIN_PASSWORD: "changed", ROLLCALL_PURECLOUD_CLIENT_SECRET: "changed" };
    const changed = (flags: readonly string[], flag: string, value: (old: string) => string) =>
      flags.with(flags.indexOf(flag) + 1, value(flags[flags.indexOf(flag) + 1] ?? ""));
    const slower = changed(estate.flags, "--odin-rate", () => "1000");
    const spelt = changed(slower, "--odin-url", (url) => `${url}/`);
    const flags = [...spelt, "--state", "inactive", "--state", "active"];
    expect(await run([...flags, "--quiet", "--resume", "--out", out], env)).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(auditIn(out)).toEqual(auditIn(calm));
  });
});

test("--restart throws an unfinished audit away", async () => {
  const out = halfDone();
  estate.reset();
  expect(await estate.run(out, "--restart")).toMatchObject({ code: 0 });
  expect(auditIn(out)).toEqual(auditIn(calm));
  expect(estate.passed()).toHaveLength(asked.length);
});

test("--resume of a finished audit makes no call, reports that, and writes missing files", async () => {
  const out = join(folder(), "out");
  cpSync(calm, out, { recursive: true });
  estate.reset();
  const { code, stderr } = await estate.run(out, "--resume", "--format", "json");
  expect([code, stderr]).toEqual([0, `rollcall: the audit in ${out} is finished already\n`]);
  expect(estate.passed()).toEqual([]);
  const { records } = JSON.parse(readFileSync(join(out, "audit.json"), "utf8"));
  expect(records).toHaveLength(auditIn(calm).records.length);
  const { stdout } = await run([...estate.flags, "--out", out, "--resume", "--show", "0"]);
  expect(stdout).toMatch(
    /^Rollcall audit {2}[^\n]+ UTC, \d+ calls in all runs\nThe last run {2}[^\n]+ UTC, \d+\.\d s\n/,
  );
});

test("--resume of a finished audit mends a file that was cut off", async () => {
  const out = join(folder(), "out");
  cpSync(calm, out, { recursive: true });
  truncateSync(join(out, "records.ndjson"), 1000);
  expect(await estate.run(out, "--resume")).toMatchObject({ code: 0 });
  const [mended, whole] = [out, calm].map((folder) => readFileSync(join(folder, "records.ndjson")));
  expect(mended).toEqual(whole);
});

test("--resume of a finished audit requests failed sections again, and nothing else", async () => {
  const out = join(folder(), "out");
  cpSync(calm, out, { recursive: true });
  const path = join(out, "journal.ndjson");
  const lines = readFileSync(path, "utf8").split("\n");
  const error = { name: "ApiError", status: 503, message: "503", retryable: true };
  const at = lines.findIndex((line) => line.includes('"platform":"odin"') && line.startsWith('{"kind":"record"'));
  const line = JSON.parse(lines[at] ?? "");
  line.record.sections["utilities.callPolicies"] = { status: "failed", error };
  writeFileSync(path, lines.with(at, sealedLine(line)).join("\n"));
  // A refused login does not cost the finished audit.
  const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]);
  const wrong = { ...SECRETS, ROLLCALL_ODIN_PASSWORD: "wrong" };
  const refused = await run([...estate.flags, "--out", out, "--quiet", "--resume"], wrong);
  expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining("refused the login")]);
  expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")])).toEqual(before);

  estate.reset();
  const { code, stderr } = await estate.run(out, "--resume");
  expect([code, stderr]).toEqual([0, "rollcall: failed sections of 1 user are requested again\n"]);
  const userId = encodeURIComponent(line.record.userId);
  expect(estate.passed().map(({ call }) => call)).toEqual([`odin GET /api/v2/users/call-policies?userId=${userId}`]);
  expect(auditIn(out)).toEqual(auditIn(calm));
  expect((await estate.run(out, "--resume")).stderr).toContain("is finished already");
});

test("--resume of a finished audit requests failed parts of the context again, and nothing else", async () => {
  const out = join(folder(), "out");
  cpSync(calm, out, { recursive: true });
  const path = join(out, "journal.ndjson");
  const lines = readFileSync(path, "utf8").split("\n");
  const error = { name: "ApiError", status: 503, message: "503", retryable: true };
  const at = lines.findIndex((line) => line.startsWith('{"kind":"context"') && line.includes('"part":"services"'));
  const line = { ...JSON.parse(lines[at] ?? ""), section: { status: "failed", error } };
  writeFileSync(path, lines.with(at, sealedLine(line)).join("\n"));
  estate.reset();
  const { code, stderr } = await estate.run(out, "--resume");
  expect([code, stderr]).toEqual([0, "rollcall: 1 part of the context that failed is requested again\n"]);
  expect(estate.passed().map(({ call }) => call.split("?")[0])).toEqual(["odin GET /api/v2/groups/services"]);
  expect(audited(out).context).toEqual(audited(calm).context);
  expect((await estate.run(out, "--resume")).stderr).toContain("is finished already");
});

test("no secret is in any file, killed or finished, and every file is its owner's alone", () => {
  const secrets = [...estate.secrets, ...Object.values(SECRETS), "Bearer"];
  expect(secrets.length).toBeGreaterThan(7);
  for (const out of [calm, killed]) {
    for (const name of readdirSync(out)) {
      const text = readFileSync(join(out, name), "utf8");
      expect(
        secrets.filter((secret) => text.includes(secret)),
        name,
      ).toEqual([]);
      expectOwnersAlone(join(out, name));
    }
  }
  // They were there to be masked.
  for (const path of [join(calm, "records.ndjson"), join(killed, "calls.ndjson")]) {
    expect(readFileSync(path, "utf8").includes('"passcode":"[redacted]"'), path).toBe(true);
  }
});

// Nothing limits the size of files on Windows.
test.skipIf(process.platform === "win32").each([0.3, 0.8])(
  "a disk that is full after %d of the journal: one line, exit 5, and nothing is lost",
  async (part) => {
    const out = join(folder(), "out");
    const kilobytes = Math.floor((part * sizeOf(calm, "journal.ndjson")) / 1024);
    const { code, stdout, stderr } = await cramped(kilobytes, [...estate.flags, "--out", out]);
    expect(stderr).toMatch(
      /^rollcall: \S+ndjson could not be written \(the file may not grow any further, EFBIG\)[^\n]*run again with --resume\n$/,
    );
    expect(code).toBe(5);
    if (part > 0.5) expect(stdout).toContain("Rollcall audit");
    const names = ["unfinished.ndjson", "calls.ndjson"];
    for (const name of names) expect(readFileSync(join(out, name)).at(-1), name).toBe(10);
    expect(await estate.run(out, "--resume")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(auditIn(out)).toEqual(auditIn(calm));
  },
);
