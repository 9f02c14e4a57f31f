import { printable } from "@rollcall/audit";
import { type Cell, type ColumnKind, isNotRead } from "../tables/table.js";
import { guarded, guardedPhone } from "./guard.js";

/** What separates the members of a list. */
const BETWEEN = "; ";
const DECIMALS: Readonly<Partial<Record<ColumnKind, number>>> = { money: 2, share: 4 };

/**
 * The text of a cell in a CSV file. None is empty. What was not read begins with `not read: `. Control characters become visible,
 * so a cell has one line.
 */
export function csvCell(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "number") return numberText(cell, kind);
  if (isNotRead(cell)) return guarded(printable(`not read: ${cell.unknown}`));
  const text = printable(typeof cell === "string" ? cell : cell.join(BETWEEN));
  return kind === "phone" ? guardedPhone(text) : guarded(text);
}

const numberText = (number: number, kind: ColumnKind): string =>
  kind in DECIMALS ? number.toFixed(DECIMALS[kind]) : String(number);
