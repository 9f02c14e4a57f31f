import type { Coverage, GapSummary, OutcomeCounts } from "@rollcall/audit";
import type { Table } from "../table.js";
import { platformColumn } from "./platform-column.js";

/** What was read of a section of a scope. */
export interface CoverageRow {
  readonly platform: Coverage["platform"];
  readonly scope: string;
  /** `users` are those who were listed. A part of the context is read once for the scope. */
  readonly kind: "users" | "section" | "context";
  readonly section: string;
  readonly read: number;
  readonly outcomes: Omit<OutcomeCounts, "ok">;
  readonly because: readonly string[];
  readonly permissions: readonly string[];
}

const NONE = { unavailable: 0, forbidden: 0, failed: 0 } as const;

/** A row for each section of each scope, and one that says how many of its users were listed. What was not read comes first. */
export const coverage: Table<CoverageRow> = {
  id: "coverage",
  title: "Coverage",
  columns: [
    platformColumn,
    { id: "scope", title: "Group or organisation", kind: "text", width: 36, isShown: true, of: ({ scope }) => scope },
    { id: "kind", title: "Kind", kind: "text", width: 9, isShown: true, of: ({ kind }) => kind },
    { id: "section", title: "Section", kind: "text", width: 50, isShown: true, of: ({ section }) => section },
    { id: "read", title: "Read", kind: "number", width: 8, isShown: true, of: ({ read }) => read },
    {
      id: "unavailable",
      title: "Not licensed",
      kind: "number",
      width: 12,
      isShown: true,
      of: ({ outcomes }) => outcomes.unavailable,
    },
    {
      id: "forbidden",
      title: "Forbidden",
      kind: "number",
      width: 10,
      isShown: true,
      of: ({ outcomes }) => outcomes.forbidden,
    },
    { id: "failed", title: "Failed", kind: "number", width: 8, isShown: true, of: ({ outcomes }) => outcomes.failed },
    { id: "because", title: "Why", kind: "list", width: 60, isShown: true, of: ({ because }) => because },
    {
      id: "permissions",
      title: "Permissions to ask for",
      kind: "list",
      width: 40,
      isShown: true,
      of: ({ permissions }) => permissions,
    },
  ],
  rows: async function* (audit) {
    const rows = audit.coverage.flatMap((one) => {
      const { platform, scope } = one;
      return [usersRow(one), ...sectionRows(one), ...partRows(one)].map((row) => ({ platform, scope, ...row }));
    });
    yield* rows.sort((one, other) => lossOf(other) - lossOf(one));
  },
};

/**
 * What was not read comes first. Users who are missing lack all sections, so they come before a section that is. What is not
 * licensed is nothing that could be read.
 */
function lossOf({ kind, because, outcomes: { forbidden, failed } }: CoverageRow): number {
  const lost = forbidden + failed;
  if (kind === "users") return because.length > 0 || lost > 0 ? Number.MAX_SAFE_INTEGER : 0;
  return lost;
}

type Row = Omit<CoverageRow, "platform" | "scope">;

/** Users who were listed, and those who are missing or were gone. */
function usersRow({ users, stopped, truncated, notes }: Coverage): Row {
  const missing = Math.max(0, (users.expected ?? 0) - users.seen);
  const counted = users.expected === null ? ["the platform gives no count of its users"] : [];
  const gone = users.vanished > 0 ? [`${users.vanished} users were listed, and gone when they were read`] : [];
  const because = [...[stopped, truncated].flatMap((why) => why ?? []), ...counted, ...gone, ...notes];
  return {
    ...{ kind: "users", section: "users", read: users.seen, because, permissions: [] },
    outcomes: { ...NONE, failed: missing },
  };
}

const sectionRows = ({ sections, gaps }: Coverage): Row[] =>
  Object.entries(sections).map(([section, { ok, ...outcomes }]) => {
    const own = gaps.filter((gap) => gap.section === section);
    return { kind: "section", section, read: ok, outcomes, ...reasonsOf(own) };
  });

const partRows = ({ context }: Coverage): Row[] =>
  context.map(({ part, status, because }) => ({
    ...{ kind: "context", section: part, read: status === "ok" ? 1 : 0 },
    outcomes: status === "ok" ? NONE : { ...NONE, [status]: 1 },
    ...reasonsOf(status === "ok" ? [] : [{ section: part, status, because }]),
  }));

/** The reasons of a forbidden section are the permissions to ask for. */
function reasonsOf(gaps: readonly Pick<GapSummary, "section" | "status" | "because">[]) {
  const of = (isForbidden: boolean) => [
    ...new Set(gaps.flatMap(({ status, because }) => ((status === "forbidden") === isForbidden ? because : []))),
  ];
  return { because: of(false), permissions: of(true) };
}
