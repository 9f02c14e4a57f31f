import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { FORMAT_FLAGS } from "../../config/flags/formats.js";
import { OUT_FLAGS } from "../../config/flags/out.js";
import { REDACT_FLAGS } from "../../config/flags/redact.js";

/** The flags of `rollcall merge`, in the order of the help. */
export const MERGE_FLAGS = {
  out: { value: "DIR", suggests: "folder", help: "write the merged audit to this folder. Only you can read it" },
  restart: { help: "delete an unfinished audit or merge in that folder" },
  ...CONFIG_FLAGS,
  ...FORMAT_FLAGS,
  ...REDACT_FLAGS,
  "min-coverage": OUT_FLAGS["min-coverage"],
  show: { value: "N", help: "show N users of each group or organisation (0)" },
  quiet: { help: "print only errors" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type MergeFlagName = keyof typeof MERGE_FLAGS;
