import type { Filter } from "../data/select.js";
import type { StoredTable } from "../data/store.js";
import type { DataTable } from "../data/table.js";
import type { TableLook } from "../router/place.js";
import { codesWith } from "./filter-values.js";

/** The gravest first, in tables that have a severity. */
export function usualSort({ columns }: DataTable): TableLook["sort"] {
  const severity = columns.find(({ kind }) => kind === "severity");
  return severity && { column: severity.id, isAscending: true };
}

/** The rows that a look shows, in its order. */
export function shownRows({ table, selector }: StoredTable, look: Omit<TableLook, "columns">): Uint32Array {
  const { query, sort = usualSort(table) } = look;
  const filters = Object.entries(look.filters)
    .filter(([, texts]) => texts.length > 0)
    .map(([id, texts]): Filter => {
      const column = table.columnOf(id);
      return { column, codes: codesWith(table, column, texts) };
    });
  // A filter of a column that the table lacks shows nothing. Showing everything would mislead.
  if (filters.some(({ column }) => column < 0)) return new Uint32Array(0);
  const column = sort ? table.columnOf(sort.column) : -1;
  return selector.rows({
    query,
    filters,
    ...(sort && column >= 0 && { sort: { column, isDescending: !sort.isAscending } }),
  });
}
