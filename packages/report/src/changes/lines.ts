import { printable } from "@rollcall/audit";
import { labelled } from "../terminal/text.js";
import type { Kept } from "./kept.js";

/** A line of a section. One without a label is an item of the line above. */
export interface Line {
  readonly label?: string;
  readonly text: string;
}

/** Labels are at most so wide. A longer one gets its own line. */
const WIDEST = 24;
const GAP = 2;

/** The lines of a section, with a column for labels. */
export function sectionLines(lines: readonly Line[], width: number): string[] {
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : [label.length]));
  const column = Math.min(WIDEST, Math.max(0, ...labels)) + GAP;
  return lines.flatMap(({ label, text }) => {
    if (label === undefined) return labelled("-", printable(text), { indent: 4, column: 2, width });
    const isLong = label.length + GAP > column;
    const own = isLong ? [`  ${printable(label)}`] : [];
    return [...own, ...labelled(isLong ? "" : printable(label), printable(text), { indent: 2, column, width })];
  });
}

/** How many there are of a kind, then the first of them, each on a line. */
export function listed<T>(label: string, kept: Kept<T>, words: (item: T) => string): Line[] {
  const items = kept.first.map((item): Line => ({ text: words(item) }));
  const more: Line[] = kept.more > 0 && items.length > 0 ? [{ text: `${kept.more} more` }] : [];
  return [{ label, text: String(kept.count) }, ...items, ...more];
}

/** The same on one line, with the first of them. */
export function oneLine<T>(label: string, { first: [item], count }: Kept<T>, words: (item: T) => string): Line {
  const such = item === undefined ? "" : count === 1 ? `: ${words(item)}` : `, such as ${words(item)}`;
  return { label, text: `${count}${such}` };
}
