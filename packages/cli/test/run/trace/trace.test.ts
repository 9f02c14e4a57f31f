/** A trace has every call and no secret, and an audit does not depend on it. */

import { existsSync, readFileSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withTraceEnd } from "../../../src/run/ending.js";
import { openTrace } from "../../../src/run/trace/trace.js";
import type { TraceLine } from "../../../src/run/trace/traced-calls.js";
import { startEstate, type TestEstate } from "../../kit/estate.js";
import {
  complaint,
  expectOwnersAlone,
  folder,
  odinFlags,
  purecloudFlags,
  run,
  SECRETS,
  server,
} from "../../kit/run.js";

/** The lines of a trace, which are all whole. */
function linesIn(file: string): TraceLine[] {
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line));
}

describe("an audit", () => {
  let estate: TestEstate;
  let file: string;
  let lines: readonly TraceLine[];
  beforeAll(async () => {
    estate = await startEstate({ users: 8, groups: 1, strategy: "composed" });
    file = estate.folder("trace.ndjson");
    expect(await estate.run(estate.folder("out"), "--trace", file)).toMatchObject({ code: 0, stderr: "" });
    lines = linesIn(file);
  });
  afterAll(() => estate.close());

  test("each call and each login is a line", () => {
    const calls = lines.filter(({ operation }) => operation !== "login");
    expect(calls.length).toBe(estate.passed().length);
    expect(lines.filter(({ operation }) => operation === "login").map(({ platform }) => platform)).toEqual(
      expect.arrayContaining(["odin", "purecloud"]),
    );
    expect(new Set(lines.map(({ call, attempt }) => `${call} ${attempt}`)).size).toBe(lines.length);
    expect(calls.every(({ operation, status, ms }) => operation !== null && status !== null && ms >= 0)).toBe(true);
  });

  test("the id that the platform's support asks for is in it", () => {
    const ids = lines.flatMap(({ platform, correlationId }) => (platform === "purecloud" ? [correlationId] : []));
    expect(ids.every((id) => /^[\da-f-]{36}$/.test(id ?? ""))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("it has no secret, and nobody's id", () => {
    // Digits of a random id may be those of a code.
    const text = lines.map(({ correlationId: _, ...line }) => JSON.stringify(line)).join("\n");
    const calls = estate.passed();
    const tokens = calls.map(({ by }) => by.split(" ").at(-1) ?? "");
    const ids = calls.flatMap(
      ({ call }) => decodeURIComponent(call).match(/[\w.+-]+@[\w.-]+|[\da-f]{8}-[\da-f-]{27}/g) ?? [],
    );
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(tokens).size).toBe(2);
    for (const hidden of [...estate.secrets, ...Object.values(SECRETS), ...tokens, ...ids])
      expect(text).not.toContain(hidden);
    expect(new Set(lines.map(({ path }) => path))).toContain("/api/v2/users/{userId}/queues");
    expect(new Set(lines.flatMap(({ query }) => query))).toContain("serviceProviderId");
  });

  test("only its owner can read it", () => expectOwnersAlone(estate.folder("out"), file));
});

test("a full disk ends the trace after a whole line, and the command goes on", () => {
  const path = join(folder(), "trace.ndjson");
  const printed: string[] = [];
  let room = 700;
  const write: typeof writeSync = (file: number, bytes: unknown, offset?: unknown) => {
    const rest = (bytes as Buffer).subarray(Number(offset));
    if (room === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    const part = rest.subarray(0, room);
    room -= part.length;
    return writeSync(file, part);
  };
  const trace = openTrace(path, { write: (text) => void printed.push(text) }, write);
  const url = "https://api.example/api/v2/users";
  const event = { api: "odin", operation: "getUsers", method: "GET", url, attempt: 1, status: 200 } as const;
  for (let call = 0; call < 5; call += 1) trace.hooks().onResponse?.({ ...event, call: {} });
  expect(trace.code).toBe(5);
  trace.close();
  expect(linesIn(path).map(({ call }) => call)).toEqual([1, 2]);
  expect(printed).toEqual([
    expect.stringMatching(/^rollcall: the trace \S+ ends early \(ENOSPC\)\. Free space [^\n]+\n$/),
  ]);
  expect(withTraceEnd({ code: 0, why: "--fail-on is off" }, trace)).toEqual({ code: 5, why: "the command failed" });
});

describe("the file", () => {
  const audit = () => ["audit", ...odinFlags(), "--trace"];

  test("one that exists stays as it is, and a link leads nowhere", async () => {
    const place = folder();
    const [there, link, target] = ["there", "link", "target"].map((name) => join(place, name));
    writeFileSync(there ?? "", "mine");
    expect(await complaint([...audit(), there ?? ""])).toMatch(/--trace \S+ exists\. Delete it, or name another file/);
    expect(readFileSync(there ?? "", "utf8")).toBe("mine");
    symlinkSync(target ?? "", link ?? "");
    expect(await complaint([...audit(), link ?? ""])).toMatch(/exists/);
    expect(existsSync(target ?? "")).toBe(false);
    expect(await complaint([...audit(), join(place, "none", "trace")])).toMatch(/cannot be written \(ENOENT\)/);
  });

  test("without a call there is none, so a mistake can be mended and tried again", async () => {
    const path = join(folder(), "trace.ndjson");
    expect(await complaint(["audit", "--odin-sp", "ent", "--trace", path])).toMatch(/--odin-sp needs --odin-url/);
    expect(existsSync(path)).toBe(false);
  });

  test("plan, doctor and user write it too", async () => {
    const login = { token: "token-8d1f", access_token: "token-8d1f", token_type: "bearer", expires_in: 86_400 };
    const { url } = await server((path) =>
      path.includes("/token") ? { status: 200, body: login } : { status: 404, body: {} },
    );
    for (const command of [["plan"], ["doctor"], ["user", "4002", "--live"]]) {
      const path = join(folder(), "trace.ndjson");
      await run([...command, ...odinFlags(url), ...purecloudFlags(url), "--trace", path]);
      const lines = linesIn(path);
      for (const name of ["odin", "purecloud"]) {
        const own = lines.filter(({ platform }) => platform === name);
        expect(own.map(({ operation }) => operation === "login").sort(), `${command[0]} ${name}`).toEqual(
          expect.arrayContaining([false, true]),
        );
      }
      expect(readFileSync(path, "utf8")).not.toMatch(/token-8d1f|4002/);
    }
  });
});
