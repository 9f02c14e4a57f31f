import { COMMON_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { RULE_FLAG } from "../../config/flags/judging.js";
import { OUT_FLAGS } from "../../config/flags/out.js";
import { PROGRESS_FLAG, TRACE_FLAG } from "../../config/flags/progress.js";

/** The flags of `rollcall demo`, in the order of the help. */
export const DEMO_FLAGS = {
  users: { value: "N", help: "people in the made-up organisation (250)" },
  seed: { value: "N", help: "choose the organisation. The same number makes the same people (1)" },
  day: { value: "N", help: "1, or 2 for the same organisation a day later, in which some people changed (1)" },
  faults: {
    value: "PROFILE",
    choices: ["none", "flaky", "hostile"],
    help: "faults on the way: none, flaky or hostile (none)",
  },
  truth: {
    value: "FILE",
    suggests: "file",
    help: "write who has which problem, who is who, and who changed to this new JSON file",
  },
  ...RULE_FLAG,
  ...OUT_FLAGS,
  show: { value: "N", help: "print N users of each group too (0. Without --out 2)" },
  ...PROGRESS_FLAG,
  ...TRACE_FLAG,
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type DemoFlagName = keyof typeof DEMO_FLAGS;
