import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { TRACE_FLAG } from "../../config/flags/progress.js";
import { TARGET_FLAGS } from "../../config/flags/targets.js";

/** The flags of `rollcall plan`, in the order of the help. */
export const PLAN_FLAGS = {
  ...TARGET_FLAGS,
  ...CONFIG_FLAGS,
  users: { value: "N", help: "make no call. Plan for N users in each Odin group, and N on PureCloud" },
  ...TRACE_FLAG,
  json: { help: "print the plan as JSON" },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type PlanFlagName = keyof typeof PLAN_FLAGS;
