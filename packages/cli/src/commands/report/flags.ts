import { COMMON_FLAGS, CONFIG_FLAGS, COVERAGE_FLAG } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { FORMAT_FLAGS } from "../../config/flags/formats.js";
import { AS_OF_FLAG, FAIL_ON_FLAG } from "../../config/flags/judging.js";
import { REDACT_FLAGS } from "../../config/flags/redact.js";
import { RULE_TITLES, TABLE_NAMES } from "../../config/names.js";

/** The flags of `rollcall report`, in the order of the help. */
export const REPORT_FLAGS = {
  rule: {
    value: "ID",
    repeatable: true,
    suggests: RULE_TITLES,
    help: "judge by this rule. Repeat the flag for more (those of the audit)",
  },
  ...CONFIG_FLAGS,
  ...AS_OF_FLAG,
  ...FORMAT_FLAGS,
  table: {
    value: "NAME",
    suggests: TABLE_NAMES,
    help: "print this table as CSV and nothing else, such as access, licences or numbers",
  },
  ...REDACT_FLAGS,
  out: { value: "DIR", help: "with --redact, write a copy without names to this folder, in the formats of --format" },
  ...FAIL_ON_FLAG,
  ...COVERAGE_FLAG,
  quiet: { help: "print only errors" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type ReportFlagName = keyof typeof REPORT_FLAGS;
