import { useCallback, useMemo } from "preact/hooks";
import type { StoredTable } from "../data/store.js";
import { csvOf } from "../export/csv-text.js";
import { download } from "../export/download.js";
import type { TableLook } from "../router/place.js";
import { Chips } from "./chips.js";
import { ColumnChoice } from "./column-choice.js";
import { Filters } from "./filters.js";
import type { RowLink } from "./row-link.js";
import { SearchBox } from "./search-box.js";
import { shownColumns } from "./shown-columns.js";
import { shownRows, usualSort } from "./shown-rows.js";
import { VirtualTable } from "./virtual-table.js";

/** A table with everything that narrows and orders it. */
export interface TablePageFacts {
  readonly stored: StoredTable;
  readonly look: TableLook;
  readonly onLook: (look: TableLook) => void;
  readonly link: RowLink | undefined;
}

export function TablePage({ stored, look, onLook, link }: TablePageFacts) {
  const { table } = stored;
  const { query, filters, sort, columns: chosen } = look;
  const rows = useMemo(() => shownRows(stored, { query, filters, sort }), [stored, query, filters, sort]);
  const columns = useMemo(() => shownColumns(table, chosen), [table, chosen]);
  const hrefOf = useCallback((row: number) => link?.hrefOf(row), [link]);
  const set = (change: Partial<TableLook>) => onLook({ ...look, ...change });
  const count = countOf(rows.length, table.length);
  return (
    <div class="table-page">
      <div class="toolbar">
        <SearchBox query={query} title={table.title} onQuery={(next) => set({ query: next })} />
        <Filters table={table} filters={filters} onFilter={(next) => set({ filters: next })} />
        <ColumnChoice table={table} shown={columns} onChoose={(next) => set({ columns: next })} />
        <button type="button" disabled={rows.length === 0} onClick={() => exportShown({ table, rows, columns })}>
          Export CSV
        </button>
        <p class="count" role="status">
          {count}
        </p>
      </div>
      <Chips table={table} filters={filters} onFilter={(next) => set({ filters: next })} />
      {rows.length === 0 ? (
        <div class="empty">
          <p>{emptyWords(table.length, look)}</p>
          {table.length > 0 && (
            <button type="button" onClick={() => set({ query: "", filters: {} })}>
              Show all {table.length.toLocaleString("en")} rows
            </button>
          )}
        </div>
      ) : (
        <VirtualTable
          table={table}
          rows={rows}
          columns={columns}
          linkColumn={link ? (columns.find((column) => column === link.column) ?? -1) : -1}
          hrefOf={hrefOf}
          sort={sort ?? usualSort(table)}
          onSort={(next) => set({ sort: next })}
          label={`${table.title}, ${count}`}
        />
      )}
    </div>
  );
}

const countOf = (shown: number, all: number): string =>
  shown === all
    ? `${all.toLocaleString("en")} rows`
    : `${shown.toLocaleString("en")} of ${all.toLocaleString("en")} rows`;

const emptyWords = (all: number, { query }: TableLook): string =>
  all === 0 ? "This table has no rows." : `No row has ${query.trim() === "" ? "these values" : "these words"}.`;

const exportShown = (shown: Parameters<typeof csvOf>[0]): void =>
  download(`${shown.table.id}.csv`, csvOf(shown), "text/csv;charset=utf-8");
