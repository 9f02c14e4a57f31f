import { FAIL_ON_NAMES } from "../names.js";
import { CONFIG_FLAGS, COVERAGE_FLAG } from "./common.js";
import type { FlagTable } from "./flag.js";
import { FORMAT_FLAGS } from "./formats.js";
import { FAIL_ON_FLAG } from "./judging.js";
import { REDACT_FLAGS } from "./redact.js";

/** Where an audit is written and its format. The audit and the demo share them. */
export const OUT_FLAGS = {
  out: { value: "DIR", suggests: "folder", help: "write the audit to this folder as it goes. Only you can read it" },
  history: {
    value: "DIR",
    suggests: "folder",
    help: "keep this audit next to earlier ones, in a folder named after its start",
  },
  ...CONFIG_FLAGS,
  tenant: {
    value: "NAME",
    repeatable: true,
    help: "the tenant, which names a folder of DIR. Repeat the flag for more (default, or all)",
  },
  "since-last": { help: "print what is new, still open and resolved since the last audit of the history" },
  keep: { value: "N", help: "when the audit is finished, delete older ones of the history. The newest N stay" },
  resume: { help: "finish the audit in that folder, or the newest of the history. Start one if there is none" },
  restart: { help: "delete an unfinished audit in the folder of --out, and start again" },
  ...FORMAT_FLAGS,
  ...REDACT_FLAGS,
  "min-coverage": { value: "PERCENT", help: "exit with 3 if a smaller share of the sections was read (100)" },
  ...FAIL_ON_FLAG,
  "fail-on-new": {
    value: "SEVERITY",
    choices: FAIL_ON_NAMES,
    help: "the same for findings that the last audit of the history did not have",
  },
  ...COVERAGE_FLAG,
  show: { value: "N", help: "print N users of each group too (0. Without --out 50, or 0 with more than 20 groups)" },
} as const satisfies FlagTable;

export type OutFlagName = keyof typeof OUT_FLAGS;
