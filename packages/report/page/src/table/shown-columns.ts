import type { DataTable } from "../data/table.js";

/** The indexes of the shown columns, severities first. A link may name columns that this report lacks. */
export function shownColumns(table: DataTable, ids: readonly string[] | undefined): readonly number[] {
  const all = table.columns.map((_, index) => index);
  const chosen = all.filter((index) => ids?.includes(table.columns[index]?.id ?? ""));
  const usual = all.filter((index) => table.columns[index]?.isShown);
  const shown = [chosen, usual].find(({ length }) => length > 0) ?? all;
  const isSeverity = (index: number) => table.columns[index]?.kind === "severity";
  return [...shown.filter(isSeverity), ...shown.filter((index) => !isSeverity(index))];
}
