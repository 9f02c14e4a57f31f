import { writeFile } from "node:fs/promises";
import { htmlReport } from "@rollcall/report/html";
import { type Reading, readAudit } from "./read-audit.ts";

/** Writes the report of the audit in a folder. */
export async function writeReport(folder: string, file: string, reading: Reading = {}): Promise<void> {
  using audit = await readAudit(folder, reading);
  await writeFile(file, htmlReport(audit));
}
