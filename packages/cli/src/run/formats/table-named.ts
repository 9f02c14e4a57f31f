import { printable } from "@rollcall/audit";
import { TABLES, type Table, tableNamed } from "@rollcall/report/tables";
import { didYouMean } from "../../config/nearest.js";
import { UsageError } from "../../config/usage-error.js";

/** The most characters of a value in a line. */
const LONGEST = 40;

/** The table that `--table` names. Undefined if the flag is not given. @throws UsageError if there is no such table */
export function chosenTable([id]: readonly string[] = []): Table | undefined {
  if (id === undefined) return undefined;
  const table = tableNamed(id);
  if (table) return table;
  const names = TABLES.map((one) => one.id);
  const what = `no table is called "${id.slice(0, LONGEST)}".${didYouMean(id, names)}`;
  throw new UsageError(printable(`${what} There are ${names.join(", ")}`));
}
