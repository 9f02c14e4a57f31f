import { writeFile } from "node:fs/promises";
import { htmlReport } from "@rollcall/report/html";
import { type Change, readAudit } from "./read-audit.ts";

/** Writes the report of the audit in a folder. @param change what is put into the place of its data */
export async function writeReport(folder: string, file: string, change?: Change): Promise<void> {
  const audit = await readAudit(folder, change);
  try {
    await writeFile(file, htmlReport(audit, { tenant: change?.("Example") ?? "Example" }));
  } finally {
    audit.close();
  }
}
