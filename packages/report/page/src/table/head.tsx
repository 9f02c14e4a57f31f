import type { DataColumn } from "../data/table.js";
import type { TableLook } from "../router/place.js";
import { alignmentOf } from "./cell.js";

/** The head of a table. */
export interface HeadFacts {
  readonly columns: readonly DataColumn[];
  /** The place of the column that stays in sight. -1 for none. */
  readonly lead: number;
  readonly sort: TableLook["sort"];
  readonly onSort: (sort: TableLook["sort"]) => void;
}

/** Headings are buttons: ascending, then descending, then in the order of the table. */
export function Head({ columns, lead, sort, onSort }: HeadFacts) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, title, kind }, index) => {
          const own = sort?.column === id ? sort : undefined;
          return (
            <th key={id} scope="col" class={index === lead ? "lead" : alignmentOf(kind)} aria-sort={wordOf(own)}>
              <button type="button" onClick={() => onSort(nextSort(id, own))}>
                {title}
                {own && (
                  <span class="arrow" aria-hidden="true">
                    {own.isAscending ? "▲" : "▼"}
                  </span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const wordOf = (sort: TableLook["sort"]): "ascending" | "descending" | undefined =>
  sort && (sort.isAscending ? "ascending" : "descending");

function nextSort(column: string, own: TableLook["sort"]): TableLook["sort"] {
  if (own === undefined) return { column, isAscending: true };
  return own.isAscending ? { column, isAscending: false } : undefined;
}
