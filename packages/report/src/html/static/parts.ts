import type { Severity } from "@rollcall/audit/rules";
import { html, type Markup } from "./markup.js";

/** A part of the page with its heading. Its id is a link's target. */
export const section = (id: string, heading: string, ...content: readonly (Markup | null)[]): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>
`;

/** A column of a small table. A number stands on the right. Sentences take what room there is. */
export type Heading = string | { readonly number: string } | { readonly sentences: string };

/** A small table with a caption. A narrow screen scrolls it, also by the keyboard. */
export function smallTable(
  caption: string,
  headings: readonly Heading[],
  rows: readonly (readonly (string | number | Markup)[])[],
): Markup {
  const columns = headings.map(columnOf);
  const head = columns.map(({ title, style }) => html`<th scope="col"${style}>${title}</th>`);
  const body = rows.map(
    (cells) => html`<tr>${cells.map((cell, at) => html`<td${columns[at]?.style ?? ""}>${cell}</td>`)}</tr>\n`,
  );
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

/** The title of a column, and the attribute that its cells have. */
function columnOf(heading: Heading): { readonly title: string; readonly style: Markup | "" } {
  if (typeof heading === "string") return { title: heading, style: "" };
  if ("number" in heading) return { title: heading.number, style: html` class="number"` };
  return { title: heading.sentences, style: html` class="sentences"` };
}

/** Several sentences, each on its own line. */
export const list = (items: readonly string[]): Markup => html`<ul>${items.map((one) => html`<li>${one}</li>`)}</ul>`;

/** A severity as a word. The style adds its shape and its colour. */
export const severityMark = (severity: Severity): Markup => html`<span class="severity ${severity}">${severity}</span>`;

/** A number with commas, as English writes it. */
export const number = (value: number): string => value.toLocaleString("en");

/** `1 user`, `2,000 users`. */
export const counted = (value: number, one: string, several = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : several}`;

/** Rounded down and never 100 while something is missing, because 99.99 must not read as all. */
export const percent = (part: number, whole: number): string =>
  part >= whole ? "100 %" : `${Math.min(99, Math.floor((100 * part) / Math.max(1, whole)))} %`;
