/** An object of an answer. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list, which may be in an envelope. A bare object is a list of one, and anything else is none. */
export function rowsOf(body: unknown, field?: string): Row[] {
  const list = field !== undefined && isRow(body) ? body[field] : body;
  return (Array.isArray(list) ? list : [list]).filter(isRow);
}

/** An id, as text. Odin sends ids of digits as numbers. Undefined if there is none. */
export function idOf(row: Row | undefined, field: string): string | undefined {
  const value = row?.[field];
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;
}

/** The ids of the rows that have one. */
export const idsOf = (rows: readonly Row[], field: string): string[] => rows.flatMap((row) => idOf(row, field) ?? []);

/** A number in an answer. Undefined if the answer has none. */
export function numberOf(body: unknown, field: string): number | undefined {
  const value = isRow(body) ? body[field] : undefined;
  return typeof value === "number" ? value : undefined;
}
