import { type Cell, type ColumnKind, isNotRead } from "../tables/table.js";
import { guarded } from "./guard.js";

/** What separates the members of a list. */
const BETWEEN = "; ";
const DECIMALS: Readonly<Partial<Record<ColumnKind, number>>> = { money: 2, share: 4 };

/**
 * The text of a cell in a CSV file. It is empty if there is no value. What was not read begins with `not read: `.
 *
 * @param visible makes control characters visible, because a cell has one line. The page has its own, because it does not import the audit
 */
export function cellText(cell: Cell, kind: ColumnKind, visible: (text: string) => string): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "number") return numberText(cell, kind);
  if (isNotRead(cell)) return guarded(visible(`not read: ${cell.unknown}`));
  return guarded(visible(typeof cell === "string" ? cell : cell.join(BETWEEN)));
}

const numberText = (number: number, kind: ColumnKind): string =>
  kind in DECIMALS ? number.toFixed(DECIMALS[kind]) : String(number);
