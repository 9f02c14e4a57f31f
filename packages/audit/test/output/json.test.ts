import { describe, expect, inject, test } from "vitest";
import {
  AUDIT_FORMAT,
  AuditJsonWriter,
  auditOdinGroup,
  auditPureCloudUsers,
  type ContextPart,
  CoverageCounter,
  ok,
  REDACTED,
  redactRecord,
} from "../../src/index.js";
import { all, GROUP, odinAt, purecloudAt } from "../kit.js";
import { odinRecord } from "../records.js";

const startedAt = new Date("2026-01-02T03:04:05Z");
const finishedAt = new Date("2026-01-02T03:04:08Z");
const CODES = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";

describe("AuditJsonWriter", () => {
  test("writes one JSON document, a record a line, secrets masked", async () => {
    const parts: ContextPart[] = [];
    const onContext = (part: ContextPart) => parts.push(part);
    const odin = await all(auditOdinGroup(odinAt(inject("odinUrl")), { ...GROUP, onContext }));
    const purecloud = await all(auditPureCloudUsers(purecloudAt(inject("purecloudUrl")), { state: "inactive" }));
    let text = "";
    const writer = new AuditJsonWriter((piece) => {
      text += piece;
    }, startedAt);
    for (const record of [...odin, ...purecloud]) writer.record(record);
    for (const part of parts) writer.part(part);
    writer.end([new CoverageCounter("odin", "sp/g").result()], finishedAt);
    const audit = JSON.parse(text);
    expect(audit).toMatchObject({
      format: AUDIT_FORMAT,
      startedAt: "2026-01-02T03:04:05.000Z",
      asOf: "2026-01-02T03:04:05.000Z",
      coverage: [{ scope: "sp/g" }],
    });
    expect(audit.records).toEqual([...odin, ...purecloud].map((record) => redactRecord(record)));
    expect(audit.context.map(({ part }: ContextPart) => part)).toEqual(parts.map(({ part }) => part));
    expect(audit.context[0]).toMatchObject({ platform: "odin", scope: "ent.odin/grp.odin", part: "group" });
    expect(audit.records[0].sections[CODES].data.codes[0].code).toBe(REDACTED);
    expect(text.split("\n")).toHaveLength(1 + 6 + 1 + parts.length + 1 + 1);
  });

  test("of the group's authorization codes, the plan stays and the codes are masked", () => {
    let text = "";
    const writer = new AuditJsonWriter((piece) => {
      text += piece;
    }, startedAt);
    const codes = [{ code: "4711", description: "Reception" }];
    const section = ok({ departments: [{ default: true, codes }] });
    writer.part({ platform: "odin", scope: "sp/g", part: CODES, section });
    writer.end([], finishedAt);
    const [{ default: isDefault, codes: masked }] = JSON.parse(text).context[0].section.data.departments;
    expect([isDefault, masked]).toEqual([true, [{ code: REDACTED, description: REDACTED }]]);
  });

  test("nobody at all is a document too, and marks for terminals are escapes in it", () => {
    let text = "";
    const writer = new AuditJsonWriter(
      (piece) => {
        text += piece;
      },
      startedAt,
      new Date("2025-11-16T12:00:00Z"),
    );
    writer.record(odinRecord({ user: ok({ firstName: "\u009b31m\u001b[31m\u202e" }) }));
    writer.end([], finishedAt);
    for (const mark of ["\u009b", "\u001b", "\u202e"]) expect(text).not.toContain(mark);
    expect(JSON.parse(text).context).toEqual([]);
    expect(JSON.parse(text).asOf).toBe("2025-11-16T12:00:00.000Z");
    expect(JSON.parse(text).records[0].sections.user.data.firstName).toBe("\u009b31m\u001b[31m\u202e");
  });
});
