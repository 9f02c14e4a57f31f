import { tablesIn } from "@rollcall/report/tables";
import { xlsxOf } from "@rollcall/report/xlsx";
import { writeWhole } from "./whole.js";
import type { FormatWriter } from "./writer.js";

const FILE = "report.xlsx";

/** One file with a sheet for each table. */
export const xlsxFormat: FormatWriter = {
  files: () => [FILE],
  write: (folder, audit) => writeWhole(folder, FILE, xlsxOf(tablesIn(audit), audit)),
};
