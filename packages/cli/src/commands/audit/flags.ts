import {
  COMMON_FLAGS,
  type FlagTable,
  OUT_FLAGS,
  PROGRESS_FLAG,
  TARGET_FLAGS,
  TRACE_FLAG,
} from "../../config/flags.js";

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
