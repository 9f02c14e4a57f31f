import { FAIL_ON_NAMES, RULE_TITLES } from "../names.js";
import type { FlagTable } from "./flag.js";

/** Which findings change the exit code. */
export const FAIL_ON_FLAG = {
  "fail-on": {
    value: "SEVERITY",
    help: "exit with 1 if a finding is at least critical, high, medium, low or info. Or off (off)",
    choices: FAIL_ON_NAMES,
  },
} as const satisfies FlagTable;

/** The rules that an audit is made for. The audit, its plan and the demo share them. */
export const RULE_FLAG = {
  rule: {
    value: "ID",
    repeatable: true,
    suggests: RULE_TITLES,
    help: "read what this rule needs, and judge by it. Repeat the flag for more (all)",
  },
} as const satisfies FlagTable;

/** The time of a judgement. */
export const AS_OF_FLAG = {
  "as-of": {
    value: "TIME",
    help: "judge ages and countdowns as of this time, such as 2026-11-29 (that of each record)",
  },
} as const satisfies FlagTable;
