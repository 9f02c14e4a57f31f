import { printable } from "@rollcall/audit";

/** A cell has no more characters. */
const LONGEST = 32_767;
const CUT = "… (cut)";
/** XML has no such characters. A surrogate without its other half is none either. */
const NOT_IN_XML = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A spreadsheet would read `_x000D_` as a line break. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** Most texts are so, and need no other look. */
const PLAIN = /^[ !#-%'-;=?-^`-~]{0,1000}$/;

/** A text as the content of a cell. Control characters become visible, and one that is too long is cut. */
export function cellText(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = printable(text).replace(NOT_IN_XML, "\ufffd");
  const short = shown.length <= LONGEST ? shown : shown.slice(0, LONGEST - CUT.length).replace(HALF, "") + CUT;
  return xmlText(short.replace(ESCAPE, "_x005F_"));
}

/** What is left of a character that was cut in two. */
const HALF = /[\ud800-\udbff]$/;
