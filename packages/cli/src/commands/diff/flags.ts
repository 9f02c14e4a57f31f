import { COMMON_FLAGS, CONFIG_FLAGS } from "../../config/flags/common.js";
import type { FlagTable } from "../../config/flags/flag.js";
import { REDACT_FLAGS } from "../../config/flags/redact.js";
import { FAIL_ON_NAMES } from "../../config/names.js";

/** The flags of `rollcall diff`, in the order of the help. */
export const DIFF_FLAGS = {
  json: { help: "print a JSON object on each line: the audits, each change, each finding, the summary" },
  volatile: { help: "also compare what changes all day, such as registrations and joined queues" },
  renamed: {
    value: "OLD=NEW",
    repeatable: true,
    help: "take these two Odin user ids for the same user. Repeat the flag for more",
  },
  ...CONFIG_FLAGS,
  tenant: { value: "NAME", help: "the tenant of the configuration or of the history, if it has several" },
  ...REDACT_FLAGS,
  show: { value: "N", help: "show the first N of each kind (3)" },
  "fail-on": {
    value: "SEVERITY",
    help: "exit with 1 if a new finding is at least critical, high, medium, low or info (off)",
    choices: FAIL_ON_NAMES,
  },
  ...COMMON_FLAGS,
} as const satisfies FlagTable;

export type DiffFlagName = keyof typeof DIFF_FLAGS;
