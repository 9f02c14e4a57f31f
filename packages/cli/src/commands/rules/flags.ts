import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";

/** The flags of `rollcall rules`, in the order of the help. */
export const RULES_FLAGS = {
  ...CONFIG_FLAGS,
  json: { help: "print the rules as JSON" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type RulesFlagName = keyof typeof RULES_FLAGS;
