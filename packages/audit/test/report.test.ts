import { describe, expect, inject, test } from "vitest";
import {
  AUDIT_FORMAT,
  AuditJsonWriter,
  auditOdinGroup,
  auditPureCloudUsers,
  CoverageCounter,
  failed,
  type OdinRecord,
  ok,
  type PureCloudRecord,
  printable,
  REDACTED,
  redactRecord,
  summarise,
  terminalReport,
  toGroupUserAudit,
  WIDTH,
} from "../src/index.js";
import { all, GROUP, odinAt, purecloudAt } from "./kit.js";
import { odinRecord, purecloudRecord } from "./records.js";

const startedAt = new Date("2026-01-02T03:04:05Z");
const finishedAt = new Date("2026-01-02T03:04:08Z");
const CODES = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";

function report(records: readonly (OdinRecord | PureCloudRecord)[]): string {
  const counter = new CoverageCounter(records[0]?.platform ?? "odin", "scope");
  for (const record of records) counter.add(record);
  const scopes = [{ coverage: counter.result(), users: records.map(summarise) }];
  return terminalReport({ startedAt, finishedAt, scopes });
}

describe("toGroupUserAudit", () => {
  test("what was not learnt is an absent key; groups of plans and utilities too", () => {
    const record = odinRecord({ user: ok({ userId: "u" }), "utilities.callPolicies": ok({ a: 1 }) });
    expect(toGroupUserAudit([record])).toStrictEqual({
      data: [
        {
          users: [
            {
              serviceProviderId: "sp",
              groupId: "g",
              userId: "u@example.com",
              user: { userId: "u" },
              utilities: { callPolicies: { a: 1 } },
            },
          ],
        },
      ],
    });
  });

  test("one element for each group; an empty one for nobody", () => {
    const record = odinRecord({});
    const audit = toGroupUserAudit([record, { ...record, groupId: "h" }, record]);
    expect(audit.data.map(({ users }) => users.map((user) => user.groupId))).toEqual([["g", "g"], ["h"]]);
    expect(toGroupUserAudit([])).toEqual({ data: [{ users: [] }] });
  });
});

describe("redactRecord", () => {
  test("masks codes, passwords, passcodes, PINs and tokens at any depth; leaves the rest", () => {
    const record = odinRecord({
      user: ok({
        passwordExpiresDays: 5,
        accessDeviceCredentials: { userName: "x", password: "hunter2" },
        extension: "1003",
      }),
      serviceSettings: ok({ "Meet-Me": { moderatorPin: 4321, list: [{ sipPassword: "s" }] }, a: { token: "" } }),
      [CODES]: ok({
        codes: [
          { code: "1001", description: "door 1001" },
          { code: "77", description: "lift" },
        ],
      }),
    });
    const masked = redactRecord(record).sections;
    expect(masked.user).toEqual(
      ok({ passwordExpiresDays: 5, accessDeviceCredentials: { userName: "x", password: REDACTED }, extension: "1003" }),
    );
    expect(masked.serviceSettings).toEqual(
      ok({ "Meet-Me": { moderatorPin: REDACTED, list: [{ sipPassword: REDACTED }] }, a: { token: "" } }),
    );
    expect(masked[CODES]).toEqual(
      ok({
        codes: [
          { code: REDACTED, description: REDACTED },
          { code: REDACTED, description: "lift" },
        ],
      }),
    );
    expect(record.sections[CODES]).toMatchObject({ data: { codes: [{ code: "1001" }, { code: "77" }] } });
  });
});

describe("AuditJsonWriter", () => {
  test("writes one JSON document, a record a line, secrets masked", async () => {
    const odin = await all(auditOdinGroup(odinAt(inject("odinUrl")), GROUP));
    const purecloud = await all(auditPureCloudUsers(purecloudAt(inject("purecloudUrl")), { state: "inactive" }));
    let text = "";
    const writer = new AuditJsonWriter((piece) => {
      text += piece;
    }, startedAt);
    for (const record of [...odin, ...purecloud]) writer.record(record);
    writer.end([new CoverageCounter("odin", "sp/g").result()], finishedAt);
    const audit = JSON.parse(text);
    expect(audit).toMatchObject({
      format: AUDIT_FORMAT,
      startedAt: "2026-01-02T03:04:05.000Z",
      coverage: [{ scope: "sp/g" }],
    });
    expect(audit.records).toEqual([...odin, ...purecloud].map((record) => redactRecord(record)));
    expect(audit.records[0].sections[CODES].data.codes[0].code).toBe(REDACTED);
    expect(text.split("\n")).toHaveLength(1 + 6 + 1 + 1);
  });

  test("nobody at all is a document too, and marks for terminals are escapes in it", () => {
    let text = "";
    const writer = new AuditJsonWriter((piece) => {
      text += piece;
    }, startedAt);
    writer.record(odinRecord({ user: ok({ firstName: "\u009b31m\u001b[31m\u202e" }) }));
    writer.end([], finishedAt);
    for (const mark of ["\u009b", "\u001b", "\u202e"]) expect(text).not.toContain(mark);
    expect(JSON.parse(text).records[0].sections.user.data.firstName).toBe("\u009b31m\u001b[31m\u202e");
  });
});

describe("terminalReport", () => {
  test("fits in its width, coverage first, each user with what they have", async () => {
    const records = await all(auditOdinGroup(odinAt(inject("odinUrl")), GROUP));
    const text = report(records);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(WIDTH);
    expect(text.indexOf("Coverage")).toBeLessThan(text.indexOf("Amara Okafor"));
    for (const words of ["lobby.pbx@parkbenchsolutions.com", "Premium", "Voice Portal Calling", "not registered"]) {
      expect(text.replace(/\n\s+/g, " ")).toContain(words);
    }
    expect(text).toContain("portalPasscode unavailable for 1 user");
  });

  test("what was not learnt is said, never printed as none", () => {
    const text = report([purecloudRecord({ profile: ok({ name: "Ada" }), queues: failed("500 boom") })]);
    expect(text).toContain("Ada");
    expect(text).toMatch(/queues +not learnt/);
    expect(text).toMatch(/roles +not learnt; unused: not learnt/);
    expect(text).toContain("queues failed for 1 user: 500 boom");
    expect(text).not.toMatch(/queues +none/);
  });

  test("no mark that a terminal acts upon comes through, wherever it stands", () => {
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

  test("a run that broke off, was cut off, or gave up a section says so in the coverage", () => {
    const counter = new CoverageCounter("purecloud", "organisation");
    counter.progress({
      platform: "purecloud",
      scope: "organisation",
      strategy: "expand",
      seen: 0,
      expected: null,
      calls: 3,
      truncated: "the platform lists no more",
      notAsked: ["trustors"],
    });
    const scopes = [{ coverage: counter.result("the host went away"), users: [] }];
    const text = terminalReport({ startedAt, finishedAt, scopes });
    expect(text).toContain("ended early: the host went away");
    expect(text).toContain("cut off: the platform lists no more");
    expect(text).toContain("no longer asked for after 20 refusals in a row: trustors");
    expect(text).toContain("0 of an unknown number of users, 3 calls");
  });
});

test("printable shows what would be acted upon, and leaves letters of any script alone", () => {
  expect(printable("a\u001b[0m\tb\u2028")).toBe("a\\u001b[0m\\u0009b\\u2028");
  expect(printable("Żółć 京 🙂 é")).toBe("Żółć 京 🙂 é");
});
