import { folded, tableOf } from "./text.js";

/** A table of the report, with rows that may be left out. */
export interface Part {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many of the last columns have numbers. */
  readonly numbers?: number;
  /** The most rows. */
  readonly most: number;
  /** Whether a reader must open it. */
  readonly isFolded?: boolean;
  /** The file that has all rows. */
  readonly file: string;
}

/** A part with as many rows as there is room for. Empty if it has none. */
export function partText(part: Part, room: number): string {
  if (part.rows.length === 0) return "";
  let shown = part.rows.slice(0, part.most);
  while (shown.length > 0 && textOf(part, shown).length > room) shown = shown.slice(0, Math.floor(shown.length * 0.9));
  const text = textOf(part, shown);
  return text.length <= room ? text : "";
}

function textOf(part: Part, rows: Part["rows"]): string {
  const { title, heads, numbers, isFolded } = part;
  const more = part.rows.length - rows.length;
  const body = [
    ...(rows.length > 0 ? [tableOf(heads, rows, numbers)] : []),
    ...(more > 0 ? [`and ${more} more: \`${part.file}\``] : []),
  ].join("\n\n");
  return isFolded ? folded(`${title} (${part.rows.length})`, body) : `### ${title}\n\n${body}`;
}
