import { CoverageCounter, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import { sourceOf, type ViewedUser } from "@rollcall/audit/changes";
import type { PeopleLine } from "@rollcall/audit/people";
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { NO_PRICES } from "../../src/audit/prices.js";
import type { ReportedAudit } from "../../src/audit/reported-audit.js";
import { odinRecord, purecloudRecord } from "../records.js";

/** A judged audit of these records, in memory. */
export function auditOf(
  records: readonly (OdinRecord | PureCloudRecord)[],
  more: Partial<ReportedAudit> = {},
): ReportedAudit {
  const judge = new Judge({ rules: RULES, config: DEFAULT_CONFIG });
  const views = records.map((record) => judge.record(record));
  const judgement = judge.finish();
  const users = views.map(
    (view, at): ViewedUser => ({ ...view, findings: judgement.byRecord[at] ?? [] }) as ViewedUser,
  );
  const source = sourceOf({
    facts: {
      ...{ startedAt: "2026-11-29T01:00:00.000Z", finishedAt: "2026-11-29T02:00:00.000Z" },
      ...{ asOf: "2026-11-29T01:00:00.000Z", version: "1.2.3", scopes: [], rules: [], settings: "" },
      sides: judgement.people.sides,
    },
    ...{ users, findings: judgement.findings, context: [] },
  });
  return {
    ...source,
    judgement,
    coverage: (["odin", "purecloud"] as const).flatMap((platform) => coverageOf(platform, records)),
    people: () =>
      judgement.people.matched.map((): PeopleLine => ({ ...NAMELESS, kind: "person", by: [], differences: [] })),
    ...{ past: [], prices: NO_PRICES, isRedacted: false },
    ...more,
  };
}

const NAMELESS = {
  odin: { scope: "sp/g", userId: "u@example.com", name: null },
  purecloud: { scope: "organisation", userId: "id-1", name: null },
};

function coverageOf(platform: "odin" | "purecloud", records: readonly (OdinRecord | PureCloudRecord)[]) {
  const own = records.filter((record) => record.platform === platform);
  if (own.length === 0) return [];
  const counter = new CoverageCounter(platform, platform === "odin" ? "sp/g" : "organisation");
  for (const record of own) counter.add(record);
  return [counter.result()];
}

/** A user of each platform, with this text in every field that holds one. Both have findings. */
export function usersNamed(text: string): readonly [OdinRecord, PureCloudRecord] {
  const names = { firstName: text, lastName: text, emailAddress: text, department: text, title: text };
  const odin = odinRecord({
    user: ok({ ...names, phoneNumber: text, extension: text, passwordExpiresDays: -5, userId: text }),
  });
  const profile = { id: text, name: text, email: text, username: text, state: "active", department: text, title: text };
  return [
    { ...odin, userId: text, groupId: text },
    purecloudRecord({ profile: ok({ ...profile, acdAutoAnswer: true }) }),
  ];
}
