import type { ReportedAudit } from "../audit/reported-audit.js";
import { cellsOf, type Table } from "../tables/table.js";
import { cellXml, textXml } from "./cell.js";
import { type OverviewLine, overviewLines, type WrittenSheet } from "./overview.js";
import { MOST_ROWS, SheetXml } from "./sheet.js";
import { STYLE, STYLES } from "./styles.js";
import { type Sheet, sheetName, workbookFiles } from "./workbook.js";
import { ZipStream } from "./zip.js";

/** How tables are written as XLSX. */
export interface XlsxOptions {
  /** The most rows of a sheet, the header among them. @default as many as a sheet may have */
  readonly mostRows?: number;
}

const OVERVIEW: Sheet = { name: "Overview", path: "worksheets/sheet1.xml" };

/** Tables as the sheets of one XLSX file, after an overview. It comes piece by piece, and memory keeps a few rows. */
export async function* xlsxOf(
  tables: readonly Table[],
  audit: ReportedAudit,
  { mostRows = MOST_ROWS }: XlsxOptions = {},
): AsyncGenerator<Uint8Array> {
  const zip = new ZipStream();
  const sheets: (Sheet & WrittenSheet)[] = [];
  for (const table of tables) {
    for await (const sheet of sheetsOf(table, audit, { zip, first: sheets.length + 2, mostRows })) {
      if (sheet) sheets.push(sheet);
      yield* zip.taken();
    }
  }
  const files = {
    [`xl/${OVERVIEW.path}`]: overviewXml(overviewLines(audit, sheets)),
    "xl/styles.xml": STYLES,
    ...workbookFiles([OVERVIEW, ...sheets]),
  };
  for (const [path, content] of Object.entries(files)) {
    zip.begin(path);
    zip.write(content);
    zip.end();
  }
  zip.finish();
  yield* zip.taken();
}

interface Writing extends Required<XlsxOptions> {
  readonly zip: ZipStream;
  /** The number of the table's first sheet. */
  readonly first: number;
}

/** Writes a table into as many sheets as it needs. Gives each when it is written, and nothing after each of its rows. */
async function* sheetsOf(table: Table, audit: ReportedAudit, { zip, first, mostRows }: Writing) {
  let number = 0;
  let sheet: SheetXml | undefined;
  const begin = () => {
    number += 1;
    zip.begin(`xl/${pathOf(first + number - 1)}`);
    const one = new SheetXml(table.columns);
    zip.write(one.begin());
    return one;
  };
  const end = (one: SheetXml): Sheet & WrittenSheet => {
    zip.write(one.end());
    zip.end();
    const { rows, range } = one;
    return { name: sheetName(table.title, number), path: pathOf(first + number - 1), filter: range, rows };
  };
  for await (const cells of cellsOf(table, audit)) {
    if (sheet && sheet.rows + 1 >= mostRows) {
      yield end(sheet);
      sheet = undefined;
    }
    sheet ??= begin();
    zip.write(sheet.row(cells));
    yield undefined;
  }
  yield end(sheet ?? begin());
}

const pathOf = (number: number): string => `worksheets/sheet${number}.xml`;

function overviewXml(lines: readonly OverviewLine[]): string {
  const rows = lines.map(({ label, value, kind = "text" }, at) => {
    const row = at + 1;
    const style = value !== undefined ? STYLE.text : at === 0 ? STYLE.title : STYLE.header;
    const own = value === undefined ? "" : cellXml(value, kind, `B${row}`);
    return `<row r="${row}">${textXml(label, style, `A${row}`)}${own}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="2" width="24" customWidth="1"/></cols>',
    `<sheetData>${rows.join("")}</sheetData></worksheet>`,
  ].join("");
}
