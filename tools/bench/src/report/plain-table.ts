import { writeFile } from "node:fs/promises";
import { readAudit } from "@rollcall/pages/read-audit";
import { csvCell } from "@rollcall/report/csv";
import { cellsOf, tableNamed } from "@rollcall/report/tables";

/** Writes a page that people write first: one table with all users, and the columns that ours shows. */
export async function writePlainTable(folder: string, file: string): Promise<void> {
  using audit = await readAudit(folder);
  const users = tableNamed("users");
  if (!users) throw new Error("there is no table of users");
  const shown = users.columns.flatMap(({ isShown }, index) => (isShown ? [index] : []));
  const row = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>\n`;
  const text = async function* () {
    yield "<!doctype html><meta charset=utf-8><title>Users</title><table>\n";
    for await (const cells of cellsOf(users, audit))
      yield row(shown.map((index) => csvCell(cells[index] ?? null, users.columns[index]?.kind ?? "text")));
    yield "</table>\n";
  };
  await writeFile(file, text());
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
