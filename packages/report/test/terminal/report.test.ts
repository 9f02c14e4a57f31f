import {
  auditOdinGroup,
  CoverageCounter,
  failed,
  notReturned,
  type OdinRecord,
  ok,
  type PureCloudRecord,
} from "@rollcall/audit";
import { describe, expect, test } from "vitest";
import { plain, summarise, terminalReport, WIDTH } from "../../src/index.js";
import { odin } from "../estate.js";
import { odinRecord, purecloudRecord } from "../records.js";

const startedAt = new Date("2026-01-02T03:04:05Z");
const finishedAt = new Date("2026-01-02T03:04:08Z");

function counted(records: readonly (OdinRecord | PureCloudRecord)[]) {
  const counter = new CoverageCounter(records[0]?.platform ?? "odin", "scope");
  for (const record of records) counter.add(record);
  return counter.result();
}

function report(records: readonly (OdinRecord | PureCloudRecord)[]): string {
  const scopes = [{ coverage: counted(records), users: records.map(summarise) }];
  return terminalReport({ startedAt, finishedAt, scopes });
}

describe("terminalReport", () => {
  test("fits in its width, coverage first, each user with what they have", async () => {
    const group = { serviceProviderId: "ent.odin", groupId: "grp.odin", strategy: "server", fillGaps: false } as const;
    const records: OdinRecord[] = [];
    for await (const record of auditOdinGroup(odin, group)) records.push(record);
    const text = report(records);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(WIDTH);
    expect(text.indexOf("Coverage")).toBeLessThan(text.indexOf("Amara Okafor"));
    for (const words of ["lobby.pbx@parkbenchsolutions.com", "Premium", "Voice Portal Calling", "not registered"]) {
      expect(text.replace(/\n\s+/g, " ")).toContain(words);
    }
    expect(text).toContain("portalPasscode unavailable for 1 user");
  });

  test("what was not read is reported, never printed as none", () => {
    const text = report([purecloudRecord({ profile: ok({ name: "Ada" }), queues: failed("500 boom") })]);
    expect(text).toContain("Ada");
    expect(text).toMatch(/queues +not read/);
    expect(text).toMatch(/roles +not read; unused: not read/);
    expect(text).toContain("queues failed for 1 user: 500 boom");
    expect(text).not.toMatch(/queues +none/);
  });

  test("of many groups tells those with gaps one by one, and the others in one line", () => {
    const one = (scope: string, more: object = {}) => {
      const coverage = counted([odinRecord({ user: ok({}) })]);
      const whole = { ...coverage, scope, outcomes: { ok: 9, unavailable: 1, forbidden: 0, failed: 0 }, calls: 3 };
      return { coverage: { ...whole, users: { seen: 4, expected: 4, vanished: 0 }, gaps: [], ...more }, users: [] };
    };
    const many = Array.from({ length: 200 }, (_, at) => one(`sp/whole-${at}`));
    const open = [
      one("sp/stopped", { stopped: "404" }),
      one("sp/short", { users: { seen: 4, expected: 5, vanished: 0 } }),
      one("sp/forbidden", { outcomes: { ok: 8, unavailable: 1, forbidden: 1, failed: 0 } }),
      one("sp/plans", { context: [{ part: "group", status: "failed", because: ["500"] }] }),
    ];
    const text = terminalReport({ startedAt, finishedAt, scopes: [...many, ...open], mostUsers: 0 });
    expect(text).toContain("Odin, 200 groups that were read in full: all 800 users, 600 calls");
    expect(text).toContain("sections: 1800 ok, 200 unavailable, 0 forbidden, 0 failed");
    for (const { coverage } of open) expect(text).toContain(`Odin ${coverage.scope}: `);
    expect(text.split("\n").length).toBeLessThan(30);
    expect(terminalReport({ startedAt, finishedAt, scopes: many.slice(0, 20), mostUsers: 0 })).toContain("whole-19");
  });

  test("no character that a terminal obeys comes through, in any field", () => {
    const evil = "\u001b]0;owned\u0007\u009b2J\u202egnp.exe\r\nfake line";
    const odin = odinRecord({
      user: ok({ firstName: evil, phoneNumber: evil, extension: evil, endpointType: evil }),
      assignedServices: ok({ userServices: [{ serviceName: evil }] }),
      serviceAssignment: ok({ servicePackServices: [{ serviceName: evil, assigned: true }] }),
      "utilities.alternateUserId": failed(evil),
    });
    const purecloud = purecloudRecord({
      profile: ok({ name: evil, email: evil, state: evil }),
      authorization: ok({ roles: [{ name: evil }], unusedRoles: [{ id: evil }] }),
      station: ok({ defaultStation: { name: evil } }),
      trustors: { status: "forbidden", permissions: [evil] },
    });
    for (const record of [odin, { ...odin, userId: evil }, purecloud]) {
      const text = report([record]);
      expect(text).toContain("\\u001b");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      expect(text).not.toMatch(/^fake line/m);
    }
  });

  test("what is read once for a group has its counts, and its gaps with their reasons", () => {
    const counter = new CoverageCounter("odin", "sp/g");
    counter.addPart({ part: "group", section: ok({ userCount: 0 }) });
    counter.addPart({ part: "services", section: failed("503 after 4 tries") });
    const scopes = [{ coverage: counter.result(), users: [] }];
    const text = terminalReport({ startedAt, finishedAt, scopes });
    expect(text).toContain("context: 1 ok, 0 unavailable, 0 forbidden, 1 failed");
    expect(text).toContain("- services of the context failed: 503 after 4 tries");
    const none = [{ coverage: new CoverageCounter("odin", "sp/g").result(), users: [] }];
    expect(terminalReport({ startedAt, finishedAt, scopes: none })).not.toContain("context");
  });

  test("names sections that users have although the group's list lacks their service", () => {
    const counter = new CoverageCounter("odin", "sp/g");
    counter.addPart({ part: "services", section: ok({ userServices: [], groupServices: [] }) });
    const transfers = "outgoingCallingPlans.outgoingCallingPlanTransferNumbers";
    counter.add({ sections: { [transfers]: ok({ userId: "a" }), user: ok({}) } } as unknown as OdinRecord);
    const scopes = [{ coverage: counter.result(), users: [] }];
    const text = terminalReport({ startedAt, finishedAt, scopes }).replace(/\s+/g, " ");
    expect(text).toContain(`users have these, although the group's list lacks their service: ${transfers}`);
  });

  test("a run that ended early, was cut off, or gave up a section says so in the coverage", () => {
    const counter = new CoverageCounter("purecloud", "organisation");
    counter.progress({
      platform: "purecloud",
      scope: "organisation",
      strategy: "expand",
      seen: 0,
      waiting: 0,
      expected: null,
      calls: 3,
      truncated: "the platform lists no more",
      notAsked: ["trustors"],
    });
    const scopes = [{ coverage: counter.result("the host went away"), users: [] }];
    const text = terminalReport({ startedAt, finishedAt, scopes });
    expect(text).toContain("ended early: the host went away");
    expect(text).toContain("users are missing: the platform lists no more");
    expect(text).toContain("no longer requested after 20 refusals or 10 failures in a row: trustors");
    expect(text).toContain("0 of an unknown number of users, 3 calls");
  });
});

test("the duration of an audit that an earlier run began by a clock that was ahead is unknown", () => {
  const [startedAt, finishedAt] = [new Date("2026-01-02T04:00:00Z"), new Date("2026-01-02T03:00:00Z")];
  expect(terminalReport({ startedAt, finishedAt, scopes: [], repeated: 246 })).toContain(
    ", duration unknown, 0 calls, 246 repeated",
  );
});

test("the time by which ages are judged is shown if it is another than the start", () => {
  const asOf = new Date("2025-11-16T12:00:00Z");
  const head = terminalReport({ startedAt, asOf, finishedAt, scopes: [] }).split("\n");
  expect(head.slice(0, 2)).toEqual([
    "Rollcall audit  2026-01-02 03:04 UTC, 3.0 s, 0 calls",
    "  ages judged as of 2025-11-16 12:00 UTC",
  ]);
  expect(terminalReport({ startedAt, asOf: startedAt, finishedAt, scopes: [] })).not.toContain("as of");
});

test("a run that was cut off or ended early is not shown as complete", () => {
  const at = new Date("2026-01-02T03:04:05Z");
  const paint = { ...plain, green: (text: string) => `<green>${text}` };
  const shown = (stopped: string | null) => {
    const counter = new CoverageCounter("odin", "scope");
    const none = {
      platform: "odin",
      scope: "scope",
      strategy: "server",
      seen: 0,
      waiting: 0,
      expected: 0,
      calls: 2,
    } as const;
    counter.progress({ ...none, truncated: null, notAsked: [] });
    const scopes = [{ coverage: counter.result(stopped), users: [] }];
    return terminalReport({ startedAt: at, finishedAt: at, scopes, paint });
  };
  expect(shown(null)).toContain("<green>0 of 0 users");
  expect(shown("no longer signed in")).not.toContain("<green>");
});

test("the sections of vanished users are counted apart, as the gaps leave them out", () => {
  const user = { profile: ok({ name: "Ada" }), queues: failed("500 boom") };
  const gone = { ...purecloudRecord({}), userId: "gone", vanished: true } as const;
  const { failed: others } = counted([purecloudRecord(user)]).outcomes;
  const text = report([purecloudRecord(user), purecloudRecord(user), gone]);
  expect(text).toContain(`, 0 forbidden, ${2 * others} failed\n`);
  expect(text).toContain("1 user listed, but gone when read, with 21 sections not read");
});

test("what only the listing has, and leaves out, is told apart from a failure", () => {
  const record = purecloudRecord({ team: notReturned("for nobody so far"), queues: failed("500 boom") });
  expect(report([record])).toContain("team not returned for 1 user: for nobody so far");
  expect(report([record])).toContain("queues failed for 1 user: 500 boom");
});

test("each reason of what was not read has its own line", () => {
  const records = ["500 boom; later", "503 busy"].map((reason) => purecloudRecord({ queues: failed(reason) }));
  expect(report(records)).toContain("    - queues failed for 2 users\n      - 500 boom; later\n      - 503 busy\n");
});

test("what is forbidden on Odin names the remedy, because Odin names no permission", () => {
  const record = odinRecord({ "utilities.callPolicies": { status: "forbidden", permissions: [] } });
  expect(report([record])).toContain("utilities.callPolicies forbidden for 1 user: ask for a higher level of login");
});

test("of a resumed audit, calls are of all its runs, and seconds and repeats of the last one", () => {
  const [resumedAt, finishedAt] = [new Date("2026-01-03T05:00:00Z"), new Date("2026-01-03T05:00:02Z")];
  const text = terminalReport({ startedAt, resumedAt, finishedAt, scopes: [], repeated: 3 });
  expect(text.split("\n").slice(0, 2)).toEqual([
    "Rollcall audit  2026-01-02 03:04 UTC, 0 calls in all runs",
    "The last run  2026-01-03 05:00 UTC, 2.0 s, 3 repeated",
  ]);
});
