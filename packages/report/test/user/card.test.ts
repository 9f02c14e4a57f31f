import { normalise, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import type { AuditFinding } from "@rollcall/audit/changes";
import { describe, expect, test } from "vitest";
import type { CardMatch, UserCard } from "../../src/user/card.js";
import { hitOf, hitsReport } from "../../src/user/hits.js";
import { personJson } from "../../src/user/json.js";
import { detailsReport, identityReport } from "../../src/user/report.js";

const odin = normalise({
  ...{ platform: "odin", serviceProviderId: "sp", groupId: "g", userId: "4003@parkbenchsolutions.example" },
  collectedAt: "2026-01-02T03:04:05Z",
  sections: {
    user: ok({
      ...{ firstName: "Zoe", lastName: "Häber\u001b[31m", phoneNumber: "2035550111", extension: "0111" },
      emailAddress: "zoe.haeber-with-a-very-long-name@parkbenchsolutions.example",
      endpointType: "accessDeviceEndpoint",
      accessDeviceEndpoint: {
        linePort: "4003@x.test",
        accessDevice: { deviceName: "desk", macAddress: "0004F2A1B2C3" },
      },
    }),
    serviceSettings: ok({ "Call Forwarding Always": { isActive: true, forwardToPhoneNumber: "+33123456789" } }),
  },
} as unknown as OdinRecord);

const purecloud = normalise({
  ...{ platform: "purecloud", userId: "0342b96a-15f5-4c81-bfda-a22def9334bc", collectedAt: "2026-01-02T03:04:05Z" },
  sections: { profile: ok({ name: "Zoe Häber", email: "zoe@x.test", username: "zoe@x.test", state: "active" }) },
} as unknown as PureCloudRecord);

const one: CardMatch = { is: "person", by: ["e-mail"], differences: [] };
const card = (more: Partial<UserCard> = {}): UserCard => ({
  source: { kind: "live", readAt: "2026-01-02T03:04:05Z" },
  odin: { scope: "sp/g", user: odin },
  purecloud: { scope: "organisation", user: purecloud },
  match: one,
  ...more,
});
const textOf = (given: UserCard, columns = 80) =>
  `${identityReport(given, { columns, isDetailed: true })}\n${detailsReport(given, { columns, isDetailed: true })}`;
const rowOf = (text: string, label: string) => new RegExp(`^ ${label} .*`, "m").exec(text)?.[0];

describe("a card", () => {
  test("has both platforms next to each other, in 80 columns that do not move", () => {
    const text = textOf(card());
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    const at =
      text
        .split("\n")
        .find((line) => line.startsWith("Identity"))
        ?.indexOf("PureCloud") ?? 0;
    expect(rowOf(text, "id")?.slice(at)).toBe("0342b96a-15f5-4c81-bfda-a22def9334bc");
    expect(rowOf(text, "e-mail")).toMatch(
      /^ e-mail +\S+@ +zoe@x\.test$|^ e-mail +zoe\.haeber-with-a-very-long- +zoe@x\.test$/,
    );
    expect(text.replace(/\s+/g, "")).toContain("zoe.haeber-with-a-very-long-");
    expect(rowOf(text, "state")).toMatch(/^ state +live +active$/);
    expect(rowOf(text, "MAC")).toContain("00:04:f2:a1:b2:c3");
  });

  test("stands in one column if the terminal is narrow", () => {
    const text = textOf(card(), 60);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^Identity \(Odin\)$/m);
    expect(text).toMatch(/^Identity \(PureCloud\)$/m);
  });

  test("never shows what was not read as none, and says why", () => {
    const text = textOf(card());
    expect(rowOf(text, "forwards")).toMatch(/Call Forwarding Always.* not read$/);
    for (const label of ["may dial", "roles", "queues"]) expect(rowOf(text, label), label).toMatch(/not read$/);
    const reasons = text.slice(text.indexOf("Not read\n")).replace(/\s+/g, " ");
    expect(reasons).toMatch(/^Not read Odin .+ and \d+ more PureCloud \S.*: not requested/);
    const { notRead } = personJson(card());
    expect(notRead).toContainEqual({ platform: "purecloud", because: "queues: not requested" });
  });

  test("passes no control character on", () => {
    expect(textOf(card())).not.toContain("\u001b");
    expect(textOf(card())).toContain("Häber");
  });

  const other = { scope: "organisation", userId: "id-9", name: "Zoe H" };
  test.each<[string, CardMatch, string]>([
    [
      "what differs",
      {
        is: "person",
        by: ["number"],
        differences: [{ topic: "extension", is: "different", odin: ["1"], purecloud: [] }],
      },
      "! Different extension: 1 on Odin, none on PureCloud",
    ],
    [
      "who was deleted",
      { is: "deleted", by: ["e-mail"], purecloud: other },
      "PureCloud deleted this person, by e-mail: Zoe H (id-9)",
    ],
    [
      "who is ambiguous",
      { is: "ambiguous", odin: [], purecloud: [other], because: ["a mailbox that two share"] },
      "Nobody can say who this is on PureCloud, because of a mailbox that two share. Users who share keys: Zoe H (id-9)",
    ],
    [
      "who is alone",
      { is: "alone", because: ["that platform was not asked"], perhaps: [other] },
      "Nobody was found on PureCloud: that platform was not asked. Perhaps Zoe H (id-9), who has the same name",
    ],
  ])("says %s", (_, match, words) => {
    const text = textOf(card({ match, ...(match.is === "person" ? {} : { purecloud: undefined }) }), 100);
    expect(text.replace(/\s+/g, " ")).toContain(words);
  });
});

describe("findings", () => {
  const subject = { platform: "odin", scope: "sp/g", userId: odin.userId, name: "Zoe" } as const;
  const finding = (rule: string, more: object): AuditFinding =>
    ({
      ...{ id: `${rule}|odin|4003`, rule, subject, title: `Title of ${rule}`, severity: "low" },
      ...{
        ...("state" in more ? {} : { evidence: [] }),
        remedy: { words: "Mend it." },
        firstSeen: "2026-01-02T00:00:00.000Z",
      },
      ...more,
    }) as AuditFinding;
  const source = {
    kind: "audit",
    folder: "out",
    startedAt: "2026-01-02T03:04:05Z",
    asOf: "2026-01-03T00:00:00Z",
  } as const;
  const shown = (findings: readonly AuditFinding[], notEvaluated: readonly string[] = []) =>
    detailsReport(card({ source, judged: { findings, notEvaluated } }), { columns: 100, isDetailed: true });

  test("come with the day of the audit, the gravest first, and suppressed ones last", () => {
    const suppressed = { reason: "agreed", owner: "ana", until: "2027-01-01" };
    const text = shown([
      finding("odin-01", { severity: "critical", suppressed }),
      finding("odin-02", { because: "abroad" }),
      finding("odin-03", {
        severity: "high",
        evidence: [["+44", "mobile"], 1, 2].map((value, at) => ({ path: `${at}`, value })),
      }),
      finding("odin-04", { partOf: "chain-01|odin|4003" }),
      finding("odin-05", { severity: "medium", state: "unknown", because: ["forbidden"] }),
    ]);
    expect(text).toMatch(/^Findings of 2026-01-03$/m);
    expect([...text.matchAll(/\((odin-\d+), since 2026-01-02\)/g)].map(([, rule]) => rule)).toEqual([
      ...["odin-03", "odin-05", "odin-02", "odin-01"],
    ]);
    expect(text).toContain("- +44, mobile in 0; 1 in 1; 1 more\n");
    expect(text).toContain("- Not checked today: forbidden\n");
    expect(text).toContain("Title of odin-02: abroad (odin-02");
    expect(text).toContain("- Suppressed until 2027-01-01 by ana: agreed\n");
    expect(text).not.toContain("odin-04");
  });

  test("none is not the same as not judged, or as not checked", () => {
    expect(shown([], ["odin-25"])).toMatch(/^Findings of 2026-01-03\n none\n unchecked by odin-25$/m);
    expect(detailsReport(card(), { isDetailed: true })).toMatch(/^Findings\n not judged, because/m);
  });
});

describe("a card without --details", () => {
  const briefOf = (given: UserCard, columns: number) =>
    `${identityReport(given, { columns })}\n${detailsReport(given, { columns })}`;
  const subject = { platform: "odin", scope: "sp/g", userId: odin.userId, name: "Zoe" } as const;
  const severities = ["critical", "high", "high", "medium", "low", "low", "info", "info"] as const;
  const findings = severities.map(
    (severity, at): AuditFinding => ({
      ...{ id: `odin-0${at}|odin|4003`, rule: `odin-0${at}`, subject, severity, evidence: [] },
      ...{ title: `A title with words that take more than one line of a terminal, number ${at}` },
      remedy: { words: `Mend what number ${at} found.` },
      firstSeen: "2026-01-02T00:00:00.000Z",
    }),
  );
  const source = { kind: "audit", folder: "out", startedAt: "2026-01-02T03:04:05Z", asOf: "2026-01-03" } as const;
  const differences = ["name", "e-mail", "extension", "number", "department", "title"].map(
    (topic) => ({ topic, is: "different", odin: ["one"], purecloud: ["another"] }) as never,
  );

  test("has at most 40 lines, whatever there is to say, and says what is left out", () => {
    const given = card({
      source,
      match: { is: "person", by: ["e-mail"], differences },
      judged: { findings, notEvaluated: ["odin-25"] },
    });
    const text = briefOf(given, 80);
    expect(text.split("\n").length).toBeLessThanOrEqual(40);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^Findings of 2026-01-03: 8, 1 rule could not check this person\n critical +A title/m);
    expect(text).toContain("- Mend what number 0 found.\n");
    expect(text).toMatch(/\n and \d more: --details\n/);
    expect(text).toMatch(/\nNot read: \d+ facts, which --details names\nAll of it: --details$/);
  });

  test("names what a help desk needs, and never what was not read as none", () => {
    const text = briefOf(card({ source, judged: { findings: [], notEvaluated: [] } }), 80);
    expect(rowOf(text, "id")?.endsWith("0342b96a-15f5-4c81-bfda-a22def9334bc")).toBe(true);
    expect(rowOf(text, "forwards")).toMatch(/Call Forwarding Always.* not read$/);
    for (const label of ["may dial", "roles", "queues"]) expect(rowOf(text, label), label).toMatch(/not read$/);
    expect(text).toMatch(/^Findings of 2026-01-03: none$/m);
    expect(briefOf(card(), 60)).toContain("not judged, because the facts were just read");
  });
});

test("a list of many users says how many more there are", () => {
  const hits = Array.from({ length: 25 }, () => hitOf(odin, "sp/g", "part of the name"));
  const text = hitsReport("zo\u001be", hits, 7, { columns: 80 });
  expect(text).toMatch(/^32 users fit "zo/);
  expect(text).toContain("\n 12 more users\n");
  expect(text).not.toContain("\u001b");
});
