import { type Cell, type ColumnKind, isNotRead } from "../tables/table.js";
import { STYLE } from "./styles.js";
import { cellText } from "./text.js";

const DAY_MS = 86_400_000;
/** Days from the first day of spreadsheets to 1970. */
const EPOCH = 25_569;
/** The days that spreadsheets show. They begin in March 1900, because spreadsheets take 1900 for a leap year, and end with 9999. */
const [FIRST, AFTER_LAST] = [61, 2_958_466];
const IS_DAY = /^\d{4}-\d\d-\d\d$/;

const SEVERITY_STYLES: Readonly<Record<string, number>> = {
  critical: STYLE.critical,
  high: STYLE.high,
  medium: STYLE.medium,
  low: STYLE.low,
  info: STYLE.info,
};

const NUMBER_STYLES: Readonly<Partial<Record<ColumnKind, number>>> = { share: STYLE.share, money: STYLE.money };

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A cell as XML. Empty for none. @param place such as `B2` */
export function cellXml(cell: Cell, kind: ColumnKind, place: string): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return numberXml(cell, NUMBER_STYLES[kind] ?? STYLE.number, place);
  if (isNotRead(cell)) return textXml(`not read: ${cell.unknown}`, STYLE.notRead, place);
  if (typeof cell !== "string") return cell.length === 0 ? "" : textXml(cell.join("; "), STYLE.text, place);
  if (kind === "severity") return textXml(cell, SEVERITY_STYLES[cell] ?? STYLE.text, place);
  return kind === "date" ? dateXml(cell, place) : textXml(cell, STYLE.text, place);
}

/** A text is never a formula, because it is written into the cell itself. */
export const textXml = (text: string, style: number, place: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

function numberXml(number: number, style: number, place: string): string {
  if (!Number.isFinite(number)) return textXml(String(number), STYLE.text, place);
  return `<c r="${place}" s="${style}"><v>${number}</v></c>`;
}

/** A day or a time in UTC as a number that spreadsheets show as a date. Others stay text. */
function dateXml(text: string, place: string): string {
  const days = Date.parse(text) / DAY_MS + EPOCH;
  if (!(days >= FIRST && days < AFTER_LAST)) return textXml(text, STYLE.text, place);
  return numberXml(days, IS_DAY.test(text) ? STYLE.day : STYLE.time, place);
}
