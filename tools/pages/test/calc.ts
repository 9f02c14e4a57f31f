import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { csvRows } from "@rollcall/config/csv-rows";
import { run } from "@rollcall/config/processes";
import { provideProgram } from "@rollcall/config/provide-program";
import { tablesIn } from "@rollcall/report/tables";
import { xlsxOf } from "@rollcall/report/xlsx";
import { type Reading, readAudit } from "../src/read-audit.ts";

/** LibreOffice's spreadsheet. It is 90 MB to fetch, and takes about a minute. */
const CALC = { title: "LibreOffice", debian: "libreoffice-calc-nogui", names: ["soffice"] };
const PATIENCE_MS = 300_000;

/** Commas, quotation marks, UTF-8, what a cell shows in English, and a file for each sheet. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true,false,false,-1";

/** Writes the audit in a folder as an XLSX file. @returns what it was written of */
export async function writeXlsx(folder: string, file: string, reading: Reading = {}) {
  const audit = await readAudit(folder, reading);
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxOf(tablesIn(audit), audit)) pieces.push(piece);
  await writeFile(file, Buffer.concat(pieces));
  return audit;
}

/**
 * Opens XLSX files in LibreOffice.
 *
 * @param folder for its settings, and for what it writes
 * @returns what the rows of a sheet show, header first
 */
export async function openInCalc(files: readonly string[], folder: string) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", "--norestore", "--convert-to", FILTER, "--outdir", folder, ...files];
  await run({ file: await provideProgram(CALC), args }, PATIENCE_MS);
  return async (file: string, sheet: string): Promise<string[][]> =>
    csvRows(await readFile(join(folder, `${basename(file, ".xlsx")}-${sheet}.csv`), "utf8"));
}
