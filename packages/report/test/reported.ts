import type { ReportedAudit } from "../src/audit/reported-audit.js";
import type { Cell, ColumnKind, Table } from "../src/tables/table.js";

/** An audit of nobody, for tables that bring their rows. */
export const NOBODY = {
  facts: {
    startedAt: "2026-11-29T01:00:00.000Z",
    finishedAt: "2026-11-29T02:00:00.000Z",
    asOf: "2026-11-29T01:00:00.000Z",
    version: "1.2.3",
    sides: { odin: { state: "complete" }, purecloud: { state: "not audited" } },
  },
  judgement: { subjects: [], people: { matched: [], ambiguous: [] }, findings: [], rules: [], scopes: [] },
  coverage: [],
  past: [],
  isRedacted: false,
} as unknown as ReportedAudit;

/** A table with these rows. */
export function tableOf(
  kinds: Readonly<Record<string, ColumnKind>>,
  rows: Iterable<readonly Cell[]>,
  title = "Things",
): Table {
  const columns = Object.entries(kinds).map(([id, kind], at) => ({
    ...{ id, title: id, kind },
    of: (row: unknown) => (row as readonly Cell[])[at] ?? null,
  }));
  return {
    ...{ id: "things", title, columns },
    rows: async function* () {
      yield* rows;
    },
  };
}
