import { writeFile } from "node:fs/promises";
import { htmlReport } from "@rollcall/report/html";
import { type Reading, readAudit } from "./read-audit.ts";

/** Writes the report of the audit in a folder. */
export async function writeReport(folder: string, file: string, reading: Reading = {}): Promise<void> {
  const audit = await readAudit(folder, reading);
  try {
    await writeFile(file, htmlReport(audit));
  } finally {
    audit.close();
  }
}
