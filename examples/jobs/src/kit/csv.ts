import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { splitCsv } from "./split-csv.ts";
import { UsageError } from "./usage-error.ts";

/** A row of a file. It has a label for its result line: the file, the line and the first column. */
export type CsvRow<Needed extends string, Optional extends string = never> = {
  readonly label: string;
} & { readonly [Name in Needed]: string } & { readonly [Name in Optional]: string };

/** Which columns a file has. Their order and further columns do not matter, but each row has a cell for each column. */
export interface CsvShape<Needed extends string, Optional extends string> {
  /** Columns that the file must have, and no cell of which may be empty. The first one names the row. */
  readonly needed: readonly Needed[];
  /** Columns that may be missing or empty. Then the text is empty. */
  readonly optional?: readonly Optional[];
  /** Columns that must be there, although their cells may be empty. @default none */
  readonly present?: readonly Optional[];
  /** Whether the file holds secrets. Then it is refused if others can read it, except on Windows. @default false */
  readonly secret?: boolean;
  /** Whether two rows may have the same first column. @default false */
  readonly repeats?: boolean;
}

/**
 * Reads a CSV file with a header. Spaces around a cell do not count.
 * @throws UsageError with the file and the line where it is wrong
 */
export async function readCsv<Needed extends string, Optional extends string = never>(
  path: string,
  { needed, optional = [], present = [], repeats = false, secret = false }: CsvShape<Needed, Optional>,
): Promise<CsvRow<Needed, Optional>[]> {
  const name = basename(path);
  if (secret) await assertPrivate(path);
  const [header, ...lines] = splitCsv(await readText(path), name);
  if (!header)
    throw new UsageError(
      `${name} is empty. Its first line must name the ${needed.length > 1 ? "columns" : "column"} ${needed.join(", ")}`,
    );
  const titles = header.cells.map((title) => title.trim().toLowerCase());
  assertColumns(titles, [...needed, ...present], optional, name);
  const seen = new Map<string, number>();
  return lines.map(({ cells, line }) => {
    assertWhole(cells, titles, `${name}:${line}`);
    const cell = (column: string) => cells[titles.indexOf(column.toLowerCase())]?.trim() ?? "";
    const empty = needed.find((column) => cell(column) === "");
    if (empty !== undefined) throw new UsageError(`${name}:${line} has no ${empty}`);
    if (!repeats) assertNew(seen, cell(needed[0] ?? ""), line, name);
    const values = [...needed, ...present, ...optional].map((column) => [column, cell(column)]);
    return { ...Object.fromEntries(values), label: `${name}:${line} ${cell(needed[0] ?? "")}` };
  });
}

function assertColumns(
  titles: readonly string[],
  needed: readonly string[],
  optional: readonly string[],
  name: string,
): void {
  const missing = needed.filter((column) => !titles.includes(column.toLowerCase()));
  if (missing.length > 0) throw new UsageError(`${name}:1 lacks the column ${missing.join(", ")}`);
  const isTwice = (column: string) => titles.filter((title) => title === column.toLowerCase()).length > 1;
  const twice = [...needed, ...optional].find(isTwice);
  if (twice !== undefined) throw new UsageError(`${name}:1 has the column ${twice} twice`);
}

/** A comma in a name without quotation marks moves the cells after it into the wrong columns. */
function assertWhole(cells: readonly string[], titles: readonly string[], place: string): void {
  const count = cells.findLastIndex((cell, at) => at < titles.length || cell.trim() !== "") + 1;
  if (count === titles.length) return;
  throw new UsageError(
    `${place} has ${count} cells, and the first line has ${titles.length}. Put a cell that contains a delimiter in quotation marks`,
  );
}

/** Two rows about one user would not see each other's changes. */
function assertNew(seen: Map<string, number>, key: string, line: number, name: string): void {
  const before = seen.get(key.toLowerCase());
  if (before !== undefined) throw new UsageError(`${name}:${line} repeats ${key}, which is in line ${before}`);
  seen.set(key.toLowerCase(), line);
}

async function assertPrivate(path: string): Promise<void> {
  const mode = await stat(path).then(
    (found) => found.mode,
    () => 0, // The reading says what is wrong.
  );
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  throw new UsageError(`${path} holds secrets, and others can read it. Run chmod 600 ${path}`);
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${error.code ?? error.message})`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes); // without a byte order mark
  } catch {
    throw new UsageError(`${basename(path)} is not UTF-8. Save it as "CSV UTF-8"`);
  }
}

/** The members of a cell that holds a list: `Sales; Support`. */
export const listOf = (cell: string): string[] =>
  cell
    .split(";")
    .map((text) => text.trim())
    .filter(Boolean);
