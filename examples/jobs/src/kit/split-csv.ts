import { UsageError } from "./usage-error.ts";

/** A record of a file, and the line where it begins. */
interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may stand between two cells. The first line decides. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Splits a CSV file into records, as RFC 4180 says. Cells may be quoted, and a quoted cell may have line breaks. Empty lines are
 * passed over.
 * @throws UsageError for a quotation mark that is never closed, with its line
 */
export function splitCsv(text: string, name: string): CsvRecord[] {
  const delimiter = delimiterOf(text);
  // A cell: quoted or plain, then what ends it.
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"\\r\\n${delimiter}][^\\r\\n${delimiter}]*)?)(${delimiter}|\\r?\\n|\\r|$)`,
    "y",
  );
  const records: CsvRecord[] = [];
  let [line, begins] = [1, 1];
  let cells: string[] = [];
  while (cell.lastIndex < text.length || cells.length > 0) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found)
      throw new UsageError(`${name}:${lineAt(text, at)} has a quotation mark that is not closed, or text after it`);
    const [whole, quoted, plain = "", end] = found;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === delimiter) continue;
    if (cells.some((value) => value.trim() !== "")) records.push({ line: begins, cells });
    [cells, begins] = [[], line];
  }
  return records;
}

function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (delimiter: string) => head.split(delimiter).length;
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0] ?? ",";
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length;
