import { printable } from "@rollcall/audit";
import { fit } from "../terminal/width.js";

/** What Markdown gives a meaning within a line. `$` begins mathematics on GitHub. */
const SPECIAL = /[\\`*_{}[\]<>|~$]/g;
/** What GitHub makes a mention, a reference or a link of, even if it is escaped. */
const LINKED = /[@#]|\b(?:GH-|www\.)|:\/\//gi;
/** A character that nobody sees. GitHub then finds no name, number or address behind the mark. */
const BREAK = "&#8203;";
/** The most columns of a text. */
const LONGEST = 60;

/** Text of a platform as Markdown shows it, and nothing more: no mention, link, image, HTML, formula or new column. */
export function plainText(text: string, longest = LONGEST): string {
  const line = fit(printable(text.replace(/\s+/g, " ").trim()), longest);
  return line
    .replaceAll("&", "&amp;")
    .replace(SPECIAL, (mark) => (mark === "<" ? "&lt;" : `\\${mark}`))
    .replace(LINKED, (mark) => mark + BREAK);
}

/** The most reasons of one cell. */
const MOST_REASONS = 3;

/** A cell with reasons, a line each. @param file has those that are left out */
export function reasonsCell(reasons: readonly string[], longest: number, file: string): string {
  const more = reasons.length - MOST_REASONS;
  const shown = reasons.slice(0, MOST_REASONS).map((reason) => plainText(reason, longest));
  return [...shown, ...(more > 0 ? [`and ${more} more: \`${file}\``] : [])].join("<br>");
}

/** A table. Its cells are Markdown already. @param numbers how many of the last columns have numbers */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], numbers = 0): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const marks = heads.map((_, at) => (at >= heads.length - numbers ? "---:" : "---"));
  return [line(heads), line(marks), ...rows.map(line)].join("\n");
}

/** A part that is folded until somebody opens it. GitHub needs the empty lines. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
