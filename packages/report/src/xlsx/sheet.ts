import type { Cell, Column } from "../tables/table.js";
import { cellXml, columnName, textXml } from "./cell.js";
import { STYLE } from "./styles.js";

/** A sheet has no more rows, the header among them. */
export const MOST_ROWS = 1_048_576;
/** A width that no text needs, in characters. */
const WIDEST = 80;
/** What the mark of a filter takes. */
const MARK = 3;

/** The columns of a sheet. */
export type Columns = readonly Pick<Column<unknown>, "title" | "kind" | "width">[];

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** Writes a sheet row by row. Its header stays in sight, and each column has a filter. */
export class SheetXml {
  readonly #columns: Columns;
  readonly #names: readonly string[];
  #rows = 1;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#names = columns.map((_, at) => columnName(at));
  }

  /** How many rows there are, without the header. */
  get rows(): number {
    return this.#rows - 1;
  }

  /** The range of its cells, such as `A1:F20`. */
  get range(): string {
    return `A1:${this.#names.at(-1)}${this.#rows}`;
  }

  /** What comes before the rows, with the header. */
  begin(): string {
    const header = this.#columns.map(({ title }, at) => textXml(title, STYLE.header, `${this.#names[at]}1`));
    const view =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
    return `${HEAD}${view}${colsXml(this.#columns)}<sheetData><row r="1">${header.join("")}</row>`;
  }

  row(cells: readonly Cell[]): string {
    this.#rows += 1;
    const row = this.#rows;
    const texts = cells.map((cell, at) => cellXml(cell, this.#columns[at]?.kind ?? "text", `${this.#names[at]}${row}`));
    return `<row r="${row}">${texts.join("")}</row>`;
  }

  end(): string {
    // A number that is text on purpose, such as an extension, needs no warning.
    const ignored = `<ignoredErrors><ignoredError sqref="${this.range}" numberStoredAsText="1"/></ignoredErrors>`;
    return `</sheetData><autoFilter ref="${this.range}"/>${ignored}</worksheet>`;
  }
}

function colsXml(columns: Columns): string {
  const cols = columns.map(({ title, width = 0 }, at) => {
    const wide = Math.min(WIDEST, Math.max(width, title.length + MARK));
    return `<col min="${at + 1}" max="${at + 1}" width="${wide}" customWidth="1"/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}
