import type { DataTable } from "../data/table.js";
import { textOf } from "../data/texts.js";

/** A text that cells of a column show, with how many rows have it. A filter chooses from these. */
export interface FilterValue {
  readonly text: string;
  readonly count: number;
}

/** The texts of a column for a filter, in the order of the column. A list gives each of its members. */
export function filterValues(table: DataTable, column: number): readonly FilterValue[] {
  const own = table.columns[column];
  if (!own) return [];
  const rows = new Uint32Array(own.values);
  for (const code of own.codes) rows[code] = (rows[code] ?? 0) + 1;
  const counts = new Map<string, number>();
  for (const [code, count] of rows.entries()) {
    for (const text of textsOfCode(table, column, code)) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const values = [...counts].map(([text, count]) => ({ text, count }));
  return own.kind === "list" ? values.sort((one, other) => other.count - one.count) : values;
}

/** The codes whose cells have one of the texts. */
export function codesWith(table: DataTable, column: number, texts: readonly string[]): ReadonlySet<number> {
  const wanted = new Set(texts);
  const codes = Array.from({ length: table.columns[column]?.values ?? 0 }, (_, code) => code);
  return new Set(codes.filter((code) => textsOfCode(table, column, code).some((text) => wanted.has(text))));
}

/** An empty list shows nothing, as none does. Members that a list repeats count once. */
function textsOfCode(table: DataTable, column: number, code: number): readonly string[] {
  const value = table.columns[column]?.dictionary[code] ?? null;
  if (!Array.isArray(value) || value.length === 0) return [table.textOfCode(column, code)];
  return [...new Set(value.map((member: string) => textOf(member, "text")))];
}
