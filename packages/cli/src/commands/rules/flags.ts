import { COMMON_FLAGS, type FlagTable } from "../../config/flags.js";

/** The flags of `rollcall rules`, in the order of the help. */
export const RULES_FLAGS = {
  json: { help: "print the rules as JSON" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type RulesFlagName = keyof typeof RULES_FLAGS;
