import type { ColumnKind } from "../../../src/tables/table.js";
import type { DataTable } from "../data/table.js";

/** The room that a column of each kind takes at least and at most, in pixels. */
const ROOM: Readonly<Record<ColumnKind, readonly [least: number, most: number]>> = {
  text: [90, 320],
  phone: [90, 170],
  number: [70, 130],
  share: [70, 130],
  money: [80, 160],
  date: [110, 170],
  flag: [70, 110],
  list: [130, 360],
  severity: [100, 150],
};

/** Of a character of the system font, with the gap of a cell. */
const CHARACTER = 8.2;
const GAP = 26;

/** The largest width of a column of sentences. */
const SENTENCE = 480;

/** The rows that decide a width. A column is not as wide as its widest cell, but as most of its cells. */
const SAMPLE = 200;

const widths = new WeakMap<DataTable, Map<number, number>>();

/** The width of a column in pixels. It stays the same while somebody scrolls, because columns that move are hard to read. */
export function widthOf(table: DataTable, column: number): number {
  const known = widths.get(table) ?? new Map<number, number>();
  widths.set(table, known);
  const width = known.get(column) ?? measured(table, column);
  known.set(column, width);
  return width;
}

function measured(table: DataTable, column: number): number {
  const { title = "", kind = "text", width = 0 } = table.columns[column] ?? {};
  const count = Math.min(SAMPLE, table.length);
  const lengths = Array.from({ length: count }, (_, index) => {
    const row = Math.floor((index * table.length) / count);
    return table.text(column, row).length;
  }).sort((one, other) => one - other);
  const usual = lengths[Math.floor(count * 0.98)] ?? 0;
  const [least, most] = ROOM[kind];
  // A column of sentences may take more, because a sentence that is cut says nothing.
  const widest = kind === "text" || kind === "list" ? Math.max(most, Math.min(SENTENCE, width * CHARACTER)) : most;
  const room = Math.round(Math.max(usual, title.length + 2) * CHARACTER + GAP);
  return Math.max(least, Math.min(widest, room));
}
