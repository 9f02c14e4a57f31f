import { DELIMITER_NAMES, FORMAT_NAMES, SPLITS } from "../names.js";
import type { FlagTable } from "./flag.js";

/** What an audit is written as. */
export const FORMAT_FLAGS = {
  format: {
    value: "NAME",
    repeatable: true,
    choices: FORMAT_NAMES,
    help: "write json, ndjson, csv, xlsx (Excel), md or html. Repeat it for more (ndjson, html)",
  },
  delimiter: { value: "SIGN", choices: DELIMITER_NAMES, help: 'separate the cells of CSV by "," or ";" or tab (,)' },
  "split-by": {
    value: "WHAT",
    choices: SPLITS,
    help: "write a set of reports for each group or division, with nobody else in it",
  },
} as const satisfies FlagTable;

export type FormatFlagName = keyof typeof FORMAT_FLAGS;
