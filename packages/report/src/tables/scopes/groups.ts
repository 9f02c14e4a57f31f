import { type Coverage, shareRead } from "@rollcall/audit";
import { lowerBound, type RankedScope, type Severity, type Share } from "@rollcall/audit/rules";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { findingsByUser } from "../findings/findings-by-user.js";
import type { Cell, Table } from "../table.js";
import { platformColumn } from "./platform-column.js";

/** A group of Odin, the organisation of PureCloud, or a division. */
export interface GroupRow {
  readonly platform: "odin" | "purecloud";
  readonly kind: "group" | "organisation" | "division";
  readonly name: string;
  readonly users: number;
  /** How many the platform counts. */
  readonly expected: Cell;
  /** The share of the sections that has an answer. */
  readonly read: Cell;
  /** People with a high or a critical finding. */
  readonly high: Cell;
  readonly evaluated: Cell;
  /** The lower bound of their share, by which groups are ranked. */
  readonly bound: Cell;
}

/** A row for each group and organisation, the worst first. Then the divisions, the worst first. */
export const groups: Table<GroupRow> = {
  id: "groups",
  title: "Groups",
  columns: [
    platformColumn,
    { id: "kind", title: "Kind", kind: "text", width: 13, isShown: true, of: ({ kind }) => kind },
    { id: "name", title: "Name", kind: "text", width: 40, isShown: true, of: ({ name }) => name },
    { id: "users", title: "Users", kind: "number", width: 8, isShown: true, of: ({ users }) => users },
    {
      id: "expected",
      title: "Users that the platform counts",
      kind: "number",
      width: 28,
      of: ({ expected }) => expected,
    },
    { id: "read", title: "Read", kind: "share", width: 8, isShown: true, of: ({ read }) => read },
    {
      id: "high",
      title: "People with a high finding",
      kind: "number",
      width: 24,
      isShown: true,
      of: ({ high }) => high,
    },
    {
      id: "evaluated",
      title: "People checked",
      kind: "number",
      width: 15,
      isShown: true,
      of: ({ evaluated }) => evaluated,
    },
    {
      id: "bound",
      title: "Share with a high finding, at least",
      kind: "share",
      width: 32,
      isShown: true,
      of: ({ bound }) => bound,
    },
  ],
  rows: async function* (audit) {
    const byScope = new Map(audit.coverage.map((one) => [`${one.platform} ${one.scope}`, one]));
    const ranked = audit.judgement.scopes.filter((one) => byScope.has(`${one.platform} ${one.scope}`));
    for (const one of ranked) {
      const coverage = byScope.get(`${one.platform} ${one.scope}`);
      if (coverage) yield ofScope(one, coverage);
      byScope.delete(`${one.platform} ${one.scope}`);
    }
    for (const coverage of byScope.values()) yield ofScope(undefined, coverage);
    yield* await divisionsOf(audit);
  },
};

const TOO_FEW = { unknown: "fewer than 80 % of the people were checked" };

function ofScope(ranked: RankedScope | undefined, coverage: Coverage): GroupRow {
  const { platform, scope, users } = coverage;
  const { read, of } = shareRead([coverage]);
  const nobody = { unknown: "no user was judged" };
  return {
    ...{ platform, kind: platform === "odin" ? "group" : "organisation", name: scope, users: users.seen },
    expected: users.expected ?? { unknown: "the platform gives no count" },
    read: of === 0 ? { unknown: "nothing was read" } : read / of,
    high: ranked ? ranked.found : nobody,
    evaluated: ranked ? ranked.evaluated : nobody,
    bound: ranked ? (ranked.bound ?? TOO_FEW) : nobody,
  };
}

const isGrave = (severity: Severity | undefined): boolean => severity === "critical" || severity === "high";

/** No coverage is counted by division. A user whose division was not read is in none. */
async function divisionsOf(audit: ReportedAudit): Promise<readonly GroupRow[]> {
  const findingsOf = findingsByUser(audit);
  const { rules } = audit.judgement;
  const grave = new Set(rules.flatMap(({ rule, severity }) => (isGrave(severity) ? [rule.id] : [])));
  const divisions = new Map<string, Record<keyof Share, number>>();
  for await (const { value: user } of audit.users()) {
    if (user.platform === "odin" || !user.division.known || user.division.value === null) continue;
    const counts = divisions.get(user.division.value) ?? { found: 0, evaluated: 0, all: 0 };
    divisions.set(user.division.value, counts);
    const isFound = isGrave(findingsOf(user).worst?.severity);
    const isOpen = (user.notEvaluated ?? []).some((rule) => grave.has(rule));
    counts.all += 1;
    if (isFound) counts.found += 1;
    if (isFound || !isOpen) counts.evaluated += 1;
  }
  const rows = [...divisions].map(([name, counts]) => divisionRow(name, counts));
  return rows.sort((one, other) => rankOf(other) - rankOf(one) || (one.name < other.name ? -1 : 1));
}

const rankOf = ({ bound }: GroupRow): number => (typeof bound === "number" ? bound : -1);

function divisionRow(name: string, counts: Share): GroupRow {
  const { found, evaluated, all } = counts;
  return {
    ...{
      platform: "purecloud",
      kind: "division",
      name,
      users: all,
      expected: null,
      read: null,
      high: found,
      evaluated,
    },
    bound: lowerBound(counts) ?? TOO_FEW,
  };
}
