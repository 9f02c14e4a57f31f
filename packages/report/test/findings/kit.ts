/** Audits and their screens, for the tests of the screen. */
import { CoverageCounter, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import { DEFAULT_CONFIG, Judge, type Judgement, odinRule, RULES, type Rule } from "@rollcall/audit/rules";
import { findingsReport, type JudgedReport, type LicenceFacts, type LicenceRow, plain } from "../../src/index.js";
import { odinRecord } from "../records.js";

export const paint = {
  ...plain,
  red: (text: string) => `bad<${text.trim()}>`,
  green: (text: string) => `good<${text.trim()}>`,
  yellow: (text: string) => `warn<${text.trim()}>`,
};
export const startedAt = new Date("2026-01-02T03:04:05Z");

export type Given = OdinRecord | PureCloudRecord;

export function judgementOf(records: readonly Given[], rules: readonly Rule[] = RULES): Judgement {
  const judge = new Judge({ rules, config: DEFAULT_CONFIG });
  for (const record of records) judge.record(record);
  return judge.finish();
}

export function coverageOf(records: readonly Given[], more: object = {}) {
  const counter = new CoverageCounter(records[0]?.platform ?? "odin", "a scope");
  for (const record of records) counter.add(record);
  const { users, ...coverage } = counter.result();
  return { ...coverage, users: { ...users, expected: users.seen }, ...more };
}

/** Everything was read. */
export const READ = { outcomes: { ok: 9, unavailable: 1, forbidden: 0, failed: 0 }, gaps: [] };

export const screenOf = (report: Partial<JudgedReport>, columns?: number) =>
  findingsReport({ startedAt, coverage: [], judgement: judgementOf([]), ...report }, { columns }).split("\n");

export function reportOf(records: readonly Given[], columns?: number): string {
  return findingsReport({ startedAt, coverage: [], judgement: judgementOf(records) }, { paint, columns });
}

export const lineOf = (report: string, label: string) =>
  report.split("\n").find((line) => line.startsWith(`  ${label}`));

/** A user of whom nothing was read. */
export const unread = () => {
  const { sections, ...rest } = odinRecord({});
  const closed = Object.keys(sections).map((name) => [name, { status: "forbidden", permissions: [] }]);
  return { ...rest, groupId: "a group with a long name", sections: Object.fromEntries(closed) } as OdinRecord;
};

/** Finds as many problems of each severity as the extension of a user says. */
export const RULE_OF = (id: string, severity: "critical" | "high" | "medium" | "low", digit: number): Rule =>
  odinRule({
    ...{ id, severity, title: `A problem that is ${severity} and has words`, category: "fraud", why: "", when: "" },
    ...{ guards: [], remedy: { words: "" }, controls: [], needs: { sections: ["user"] } },
    look: ({ user }) => ({
      outcome: user.extension.known && user.extension.value?.[digit] === "1" ? "found" : "clear",
      evidence: [],
    }),
  });
export const MADE_UP = [
  RULE_OF("odin-90", "critical", 0),
  RULE_OF("odin-91", "high", 1),
  RULE_OF("odin-92", "medium", 2),
  RULE_OF("odin-93", "low", 3),
];
export const person = (at: number, extension: string): OdinRecord => ({
  ...odinRecord({ user: ok({ firstName: "Person", lastName: `${at}`, extension }) }),
  userId: `person-${at}@example.com`,
  groupId: `group-${at % 7}`,
});

/** Licences with prices. Each has ten, of which eight are assigned and five used. */
export function licencesWith(rows: readonly Partial<LicenceRow>[]): LicenceFacts {
  const row = { platform: "odin", kind: "service", name: "A licence", isPaid: true, bought: 10, assigned: 8 } as const;
  const money = { price: 1, monthly: 10, wasted: 5 };
  const all = rows.map((one) => ({ ...row, used: 5, unused: 3, spare: 2, unread: 2, ...money, ...one }));
  return { currency: "EUR", rows: all, monthly: 10, wasted: 5, unsure: 0 };
}
