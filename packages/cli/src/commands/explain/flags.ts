import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { AS_OF_FLAG } from "../../config/flags/judging.js";

/** The flags of `rollcall explain`, in the order of the help. */
export const EXPLAIN_FLAGS = {
  user: {
    value: "WHO",
    help: "explain the verdict on this user, given as WHO of rollcall user",
  },
  ...CONFIG_FLAGS,
  ...AS_OF_FLAG,
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type ExplainFlagName = keyof typeof EXPLAIN_FLAGS;
