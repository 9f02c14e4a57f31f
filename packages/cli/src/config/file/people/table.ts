/** A row of a list: its cells by column, and its line in the file. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A list with its heading. */
export interface Table {
  /** The names of the columns. None if no row has any text. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads quoted cells (RFC 4180), because names hold commas. The first row names the columns.
 *
 * @param unpaired makes the error of a line that has a quotation mark without its other one
 */
export function tableOf(text: string, unpaired: (line: number) => Error): Table {
  const [head, ...rows] = linesIn(text, delimiterOf(text), unpaired);
  const columns = (head?.cells ?? []).map(columnName);
  const named = rows.map(({ line, cells }) => {
    const all = columns.map((name, at) => [name, (cells[at] ?? "").trim()] as const);
    return { line, cells: Object.fromEntries(all.filter(([name, value]) => name !== "" && value !== "")) };
  });
  return { columns, rows: named };
}

/** `Employee number`, `employee_number` and `employeeNumber` are one column. */
export const columnName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

/** Spreadsheets of many countries write semicolons. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/, 1);
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that have any text. */
function linesIn(text: string, delimiter: string, unpaired: (line: number) => Error): readonly Cells[] {
  const rows: Cells[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\r\n][^${delimiter}\r\n]*)?)(${delimiter}|\r?\n|\r|$)`,
    "y",
  );
  let [cells, line, begun]: [string[], number, number] = [[], 1, 1];
  for (;;) {
    const at = cell.lastIndex;
    const [whole = "", quoted, plain = "", end] = cell.exec(text) ?? [];
    if (end === undefined) throw unpaired(line);
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split(/\r\n|\r|\n/).length - 1;
    const isLast = end === "" || cell.lastIndex >= text.length;
    if (end !== delimiter || isLast) {
      if (cells.some((one) => one.trim() !== "")) rows.push({ line: begun, cells });
      [cells, begun] = [[], line];
    }
    if (isLast || at === cell.lastIndex) return rows;
  }
}
