import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AuditJsonWriter, failed, forbidden, ok, REDACTED } from "../../src/index.js";
import { fingerprint, openJournal } from "../../src/journal/index.js";
import {
  add,
  audited,
  coverage,
  expectOwnersAlone,
  FINISHED,
  finish,
  folder,
  HEAD,
  kill,
  namesIn,
  odin,
  open,
  purecloud,
  STARTED,
  text,
  users,
} from "./kit.js";

const RECORDS = [
  [2, purecloud("p1")],
  [0, odin("a")],
  [2, purecloud("p2")],
  [1, odin("c", "h")],
  [0, odin("b")],
] as const;
const IN_ORDER = ["a", "b", "c", "p1", "p2"];

describe("an audit from its beginning to its end", () => {
  test("is one document, as the writer makes it: scope by scope, in any order of arrival", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    // A listing may name a user twice. The first record counts.
    add(journal, [...RECORDS, [0, { ...odin("a"), collectedAt: FINISHED }]]);
    await finish(journal);
    let expected = "";
    const writer = new AuditJsonWriter((piece) => {
      expected += piece;
    }, new Date(STARTED));
    for (const index of [1, 4, 3, 0, 2]) writer.record(RECORDS[index]?.[1] ?? odin("none"));
    writer.end([coverage(0, null, 2), coverage(1, null, 1), coverage(2, null, 2)], new Date(FINISHED));
    expect(text(path, "audit.json")).toBe(expected);
    expect(users(path)).toEqual(IN_ORDER);
  });

  test("leaves the journal and the document, for their owner alone, in a folder for its owner alone", async () => {
    const path = join(folder(), "deep", "out");
    const journal = await openJournal(path, { ...HEAD, mode: "new" });
    add(journal, RECORDS);
    expect(readdirSync(path).sort()).toEqual(["calls.ndjson", "lock.json", "unfinished.ndjson"]);
    expectOwnersAlone(...readdirSync(path).map((name) => join(path, name)));
    await finish(journal);
    expect(readdirSync(path).sort()).toEqual(["audit.json", "journal.ndjson"]);
    expectOwnersAlone(...readdirSync(path).map((name) => join(path, name)));
    expectOwnersAlone(path, join(path, ".."));
  });

  test("as lines: a record each, and the coverage apart; of the other format nothing is left", async () => {
    const path = folder();
    writeFileSync(join(path, "audit.json"), '{"format":"rollcall-audit/0", an older audit}');
    const journal = await open(path, { mode: "new" });
    add(journal, RECORDS);
    const services = { part: "services", section: ok({ userServices: [], pin: 4711 }) };
    for (const scope of journal.scopes.slice(0, 2)) {
      scope.addPart({ part: "services", section: failed("503") });
      scope.addPart(services);
    }
    for (const scope of journal.scopes) scope.end(coverage(scope.index, null, scope.records));
    await journal.finish("ndjson");
    await journal.close();
    expect(readdirSync(path).sort()).toEqual(["context.ndjson", "coverage.json", "journal.ndjson", "records.ndjson"]);
    const data = { userServices: [], pin: REDACTED };
    const parts = text(path, "context.ndjson").trimEnd().split("\n");
    expect(parts.map((line) => JSON.parse(line))).toEqual(
      ["sp/g", "sp/h"].map((scope) => ({ platform: "odin", scope, part: "services", section: ok(data) })),
    );
    const lines = text(path, "records.ndjson").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).userId)).toEqual(IN_ORDER);
    expect(JSON.parse(text(path, "coverage.json"))).toEqual({
      format: "rollcall-audit/1",
      schemaVersion: 1,
      startedAt: STARTED,
      asOf: STARTED,
      finishedAt: FINISHED,
      coverage: [coverage(0, null, 2), coverage(1, null, 1), coverage(2, null, 2)],
    });
  });

  test("that ended early is rendered, says so, and can be resumed", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    add(journal, RECORDS.slice(0, 2));
    journal.scopes[0]?.end(coverage(0, null, 1));
    journal.scopes[2]?.end(coverage(2, "interrupted", 1));
    await journal.render("json");
    await kill(journal);
    expect(users(path)).toEqual(["a", "p1"]);
    expect(audited(path).coverage.map(({ stopped }: { stopped: unknown }) => stopped)).toEqual([null, "interrupted"]);
    const next = await open(path);
    expect(next.scopes.map((scope) => scope.coverage?.stopped)).toEqual([null, undefined, "interrupted"]);
    add(next, RECORDS);
    await finish(next);
    expect(users(path).sort()).toEqual(IN_ORDER);
    expect(audited(path).coverage[2].stopped).toBeNull();
  });

  test("cannot end while a scope has not ended well", async () => {
    const journal = await open(folder());
    journal.scopes[0]?.end(coverage(0, "interrupted"));
    await expect(journal.finish("json")).rejects.toThrow("a scope has not ended well");
  });
});

describe("what the next run gets", () => {
  test("who is finished, how many calls were made, what was refused, and each record once", async () => {
    const path = folder();
    const refused = { "utilities.callPolicies": forbidden(["see:it"]) };
    const journal = await open(path, { mode: "new" });
    for (let index = 0; index < 20; index += 1) journal.scopes[0]?.add(odin(`u${index}`, "g", refused), 7 * index);
    journal.scopes[0]?.add(odin("u3"), 999);
    await kill(journal);
    const observed: string[] = [];
    const next = await open(path, { onRecord: (scope, { userId }) => observed.push(`${scope} ${userId}`) });
    const [first, second] = next.scopes;
    expect(observed).toEqual(Array.from({ length: 20 }, (_, index) => `0 u${index}`));
    expect([first?.finished, first?.calls, second?.finished, second?.calls]).toEqual([20, 133, 0, 0]);
    expect([first?.has("u3"), first?.has("u20"), second?.has("u3")]).toEqual([true, false, false]);
    expect(first?.refusals.permissionsOf("utilities.callPolicies")).toEqual(["see:it"]);
    expect(second?.refusals.givenUp).toEqual([]);
    expect(next.repaired).toEqual([]);
  });

  test("what was answered to calls of users who are not finished, and of nobody; each once, in their order", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    const scope = journal.scopes[0];
    const call = (operation: string, params: Record<string, unknown>) => ({ operation, params });
    scope?.keep(call("getUsers", { pageNumber: 1, expand: ["station"] }), { entities: [{ id: "früh" }] });
    scope?.keep(call("getUsers", { pageNumber: 1, expand: ["station"] }), { entities: [{ id: "spät" }] });
    scope?.keep(call("getUser", { userId: "a" }), { userId: "a" });
    scope?.keep(call("getUser", { userId: "b" }), { userId: "b" });
    scope?.keep(call("getUserStation", { userId: "b" }), null);
    scope?.add(odin("a"), 3);
    await kill(journal);
    const next = (await open(path)).scopes[0];
    const pages = [1, 2, 3].map(() => next?.recall(call("getUsers", { pageNumber: 1, expand: ["station"] })));
    expect(pages).toEqual([{ entities: [{ id: "früh" }] }, { entities: [{ id: "spät" }] }, undefined]);
    expect(next?.recall(call("getUser", { userId: "b" }))).toEqual({ userId: "b" });
    for (const other of [
      call("getUser", { userId: "a" }),
      call("getUser", { userId: "b", expand: [] }),
      call("getUserAudit", { userId: "b" }),
      call("getUserStation", { userId: "b" }),
    ]) {
      expect(next?.recall(other), other.operation).toBeUndefined();
    }
  });

  test("this run does not get its own answers: a call that it makes twice is sent twice", async () => {
    const scope = (await open(folder())).scopes[0];
    const call = { operation: "getUsers", params: { pageNumber: 1 } };
    scope?.keep(call, { entities: [] });
    expect(scope?.recall(call)).toBeUndefined();
  });

  test("secrets are in neither file, and codes are requested again, because a masked one says less", async () => {
    const path = folder();
    const journal = await open(path, { mode: "new" });
    const codes = [{ code: "24680", description: "door 24680", label: "front" }];
    const operation = "getUserOutgoingCallingPlanAuthorizationCodesCodes";
    journal.scopes[0]?.keep({ operation, params: { userId: "b" } }, codes);
    journal.scopes[0]?.keep({ operation: "getUserPortalPasscode", params: { userId: "b" } }, { passcode: 13579 });
    const section = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";
    journal.scopes[0]?.add(odin("a", "g", { [section]: ok({ codes }), "utilities.portalPasscode": ok("97531") }), 1);
    await kill(journal);
    const written = text(path, "calls.ndjson") + text(path, "unfinished.ndjson");
    expect(written).not.toMatch(/24680|13579|97531/);
    const next = (await open(path)).scopes[0];
    expect(next?.recall({ operation, params: { userId: "b" } })).toBeUndefined();
    const passcode = { operation: "getUserPortalPasscode", params: { userId: "b" } };
    expect(next?.recall(passcode)).toEqual({ passcode: REDACTED });
  });
});

test("answers about finished users do not pile up, and answers that may be needed stay", async () => {
  const path = folder();
  const about = (userId: string) => ({ operation: "getUserServices", params: { userId } });
  const first = await open(path, { mode: "new" });
  first.scopes[0]?.keep(about("early"), { userId: "early", of: "the first run" });
  await kill(first);
  const second = await open(path);
  const scope = second.scopes[0];
  scope?.keep(about("late"), { userId: "late", of: "the second run" });
  for (let index = 0; index < 40; index += 1) {
    // Some operations name the user as their subject.
    const call =
      index % 4 === 0
        ? { operation: "getAuthorizationSubject", params: { subjectId: `u${index}` } }
        : about(`u${index}`);
    scope?.keep(call, { userId: `u${index}`, long: "x".repeat(2 ** 20) });
    scope?.add(odin(`u${index}`), index);
  }
  const file = join(path, "calls.ndjson");
  expect(statSync(file).size).toBeLessThan(33 * 2 ** 20);
  expectOwnersAlone(file);
  // On Windows the old file is moved, and removed a moment later, when it is closed.
  if (process.platform === "win32") await expect.poll(() => namesIn(path)).toHaveLength(2);
  expect(namesIn(path)).toEqual(["calls.ndjson", "unfinished.ndjson"]);
  expect(scope?.recall(about("early"))).toEqual({ userId: "early", of: "the first run" });
  expect(scope?.recall(about("u1"))).toBeUndefined();
  await kill(second);
  const third = (await open(path)).scopes[0];
  expect(third?.recall(about("early"))).toEqual({ userId: "early", of: "the first run" });
  expect(third?.recall(about("late"))).toEqual({ userId: "late", of: "the second run" });
  expect(third?.finished).toBe(40);
});

test("a fingerprint tells logins apart, and hides their names", () => {
  const login = { platform: "odin", host: "https://odin.test", name: "auditor@example.com" } as const;
  expect(fingerprint(login)).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(login)).toBe(fingerprint({ ...login }));
  const others = [
    { name: "Auditor@example.com" },
    { host: "https://odin.example" },
    { platform: "purecloud" as const },
  ];
  expect(new Set([login, ...others.map((other) => ({ ...login, ...other }))].map(fingerprint)).size).toBe(4);
});
