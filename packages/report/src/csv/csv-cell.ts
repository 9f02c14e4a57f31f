import { printable } from "@rollcall/audit";
import type { Cell, ColumnKind } from "../tables/table.js";
import { cellText } from "./cell-text.js";

/** The text of a cell in a CSV file. Control characters become visible, so a cell has one line. */
export const csvCell = (cell: Cell, kind: ColumnKind): string => cellText(cell, kind, printable);
