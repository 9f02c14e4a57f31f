import { COMMON_FLAGS, type FlagTable, OUT_FLAGS } from "../../config/flags.js";

/** The flags of `rollcall merge`, in the order of the help. */
export const MERGE_FLAGS = {
  out: { value: "DIR", help: "write the merged audit to this folder, readable by you alone" },
  restart: { help: "throw an unfinished audit or merge in that folder away" },
  format: OUT_FLAGS.format,
  show: { value: "N", help: "users of each group or organisation that the report shows (0)" },
  quiet: { help: "print nothing but errors" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type MergeFlagName = keyof typeof MERGE_FLAGS;
