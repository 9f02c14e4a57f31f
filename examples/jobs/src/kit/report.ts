import type { Flags, Given } from "./flags.ts";
import type { Clients, Platforms } from "./platforms.ts";
import { printable } from "./printable.ts";
import { reasonOf } from "./reason.ts";
import { type Startable, startable } from "./startable.ts";

/** What a report is made of. It only reads. */
export interface ReportDefinition<P extends Platforms, F extends Flags, Column extends string> {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly about: string;
  /** The permissions and the login that it needs. */
  readonly needs: readonly string[];
  readonly platforms: P;
  readonly flags: F;
  readonly columns: readonly Column[];
  /** Reads the rows. One that could not be read is `failed(...)`. */
  rows(clients: Clients<P>, given: Given<F>): AsyncIterable<ReportRow<Column>>;
}

/** A report takes the flag of all jobs, so a script can give it to each. */
const DRY_RUN = { "dry-run": { help: "changes nothing, as always, because it only reads" } } as const satisfies Flags;

/** A row of a report, or the first cell of one that could not be read, with the reason. */
export type ReportRow<Column extends string> = Readonly<Record<Column, string>> | FailedRow;

interface FailedRow {
  readonly failed: { readonly label: string; readonly reason: string };
}

/** A row that could not be read. */
export const failed = (label: string, error: unknown): FailedRow => ({ failed: { label, reason: reasonOf(error) } });

/** A report that can be started. */
export interface Report<P extends Platforms, F extends Flags, Column extends string>
  extends ReportDefinition<P, F, Column>,
    Startable {}

/**
 * Makes a report. Its command prints CSV, which a shell can send to a file. A row that could not be read has its reason in the
 * last column, `failed`.
 */
export function defineReport<P extends Platforms, const F extends Flags, const Column extends string>(
  definition: ReportDefinition<P, F, Column>,
): Report<P, F, Column> {
  const { columns, rows } = definition;
  const command = startable(definition, DRY_RUN, async (clients, given, print) => {
    let isWhole = true;
    // A mistake in the command line shows when the first row is read. Then nothing is printed.
    let begin = () => {
      print(csvLine([...columns, "failed"]));
      begin = () => {};
    };
    for await (const row of rows(clients, given as Given<F>)) {
      begin();
      const isFailed = "failed" in row;
      isWhole &&= !isFailed;
      print(
        csvLine(
          isFailed
            ? failedCells(row as FailedRow, columns.length)
            : [...columns.map((name) => (row as Record<Column, string>)[name]), ""],
        ),
      );
    }
    begin();
    return isWhole;
  });
  return { ...definition, ...command };
}

const failedCells = ({ failed: { label, reason } }: FailedRow, columns: number): string[] => [
  label,
  ...Array.from({ length: columns - 1 }, () => ""),
  reason,
];

/** A telephone number is no formula, although it begins with a plus sign. */
const FORMULA = /^(?!\+?\d+$)[=+\-@\t\r]/;

/** A line of CSV. A cell that a spreadsheet would take for a formula gets an apostrophe. */
function csvLine(cells: readonly string[]): string {
  return cells
    .map(printable)
    .map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
