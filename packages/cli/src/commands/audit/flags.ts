import { COMMON_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { OUT_FLAGS } from "../../config/flags/out.js";
import { PROGRESS_FLAG, TRACE_FLAG } from "../../config/flags/progress.js";
import { TARGET_FLAGS } from "../../config/flags/targets.js";

/** The flags of `rollcall audit`, in the order of the help. */
export const AUDIT_FLAGS = {
  ...TARGET_FLAGS,
  ...OUT_FLAGS,
  json: { help: "print the audit as JSON instead of the report" },
  ...PROGRESS_FLAG,
  ...TRACE_FLAG,
  quiet: { help: "print only errors" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type AuditFlagName = keyof typeof AUDIT_FLAGS;
