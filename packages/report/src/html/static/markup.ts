import { printable } from "@rollcall/audit";

/** Text that is HTML. Only {@link html} makes it, so every text of a platform is escaped in one place. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What stands between the pieces of a template. Nothing is left out for `null`, `undefined` and `false`. */
type Part = string | number | Markup | readonly Part[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text that HTML shows as it is, in elements and in quoted attributes. Marks that nobody sees, and those that reverse text, become visible. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** HTML from a template. What is put in is escaped, unless it is HTML already. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(pieces.map((piece, at) => piece + textOf(parts[at])).join(""));

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return escaped(`${part}`);
}
