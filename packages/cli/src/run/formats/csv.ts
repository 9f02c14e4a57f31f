import { csvOf } from "@rollcall/report/csv";
import { type Table, tablesIn } from "@rollcall/report/tables";
import { DELIMITERS } from "../../config/formats.js";
import { writeWhole } from "./whole.js";
import type { FormatWriter } from "./writer.js";

const fileOf = ({ id }: Table): string => `${id}.csv`;

/** A file for each table of an audit. */
export const csvFormat: FormatWriter = {
  files: (audit) => tablesIn(audit).map(fileOf),
  write: async (folder, audit, { delimiter = "," }) => {
    for (const table of tablesIn(audit))
      await writeWhole(folder, fileOf(table), csvOf(table, audit, { delimiter: DELIMITERS[delimiter] }));
  },
};
