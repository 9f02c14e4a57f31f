import { idOf } from "./tally.js";

/** An answer that lists rows; nothing in it is certain. */
export type Answer = Readonly<Record<string, unknown>>;

/** Calls the operation with what changes from page to page. */
export type Ask = (changes: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A number of rows or pages, where the answer has a sound one. */
export const countOf = (value: unknown): number | undefined =>
  typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : undefined;

/** The rows of an answer. One without that field has none: the platform leaves empty lists out (its schemas allow it). */
export const rowsOf = (answer: Answer, items: string): readonly unknown[] => {
  const rows = answer[items];
  return Array.isArray(rows) ? rows : [];
};

/**
 * The cursor of the next page: the answer's field of that name, else the parameter of that name in the path of its next
 * page. There a plus is a plus: a `q64` is base64.
 */
export function cursorIn(answer: Answer, name: string): string | undefined {
  const value = answer[name];
  if (typeof value === "string" && value !== "") return value;
  const query = String(answer.nextPage ?? answer.nextUri ?? "").split("?")[1] ?? "";
  const pair = query.split("&").find((one) => one.startsWith(`${name}=`));
  if (pair === undefined || pair === `${name}=`) return undefined;
  const text = pair.slice(name.length + 1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A page by number, as it came. `end` is the index after its last row. */
export interface Listed {
  readonly answer: Answer;
  readonly rows: readonly unknown[];
  readonly total: number | undefined;
  readonly number: number;
  readonly size: number;
  readonly end: number;
}

/**
 * Whether anything says that there is more: counts may lie either way, and asking once too often costs little.
 * @param read rows read so far, where a lower number than the total means that there is more
 */
export function more({ answer, rows, number, size, end, total }: Listed, read: number | undefined): boolean {
  const pageCount = countOf(answer.pageCount);
  if (typeof answer.nextUri === "string" || typeof answer.nextPage === "string") return true;
  if (total === undefined && pageCount === undefined) return rows.length >= size;
  return number < (pageCount ?? 0) || Math.min(end, read ?? end) < (total ?? 0);
}

/** Whether two pages hold the same rows. */
export const same = (rows: readonly unknown[], others: readonly unknown[]): boolean =>
  rows.length === others.length && rows.every((row, index) => nameOf(row) === nameOf(others[index]));

const nameOf = (row: unknown): string | undefined => idOf(row) ?? JSON.stringify(row);
