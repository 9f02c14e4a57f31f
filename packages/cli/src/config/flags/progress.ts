import type { FlagTable } from "./flag.js";

/** The forms of `--progress`. */
export const PROGRESS_MODES = ["auto", "plain", "json", "none"] as const;

/** How a run says how far it is. */
export const PROGRESS_FLAG = {
  progress: {
    value: "FORM",
    choices: PROGRESS_MODES,
    help: "how far it is, on stderr: auto, or plain or json lines every 10 s, or none (auto)",
  },
} as const satisfies FlagTable;

/** What was asked of the platforms. Every command that makes many calls has it. */
export const TRACE_FLAG = {
  trace: {
    value: "FILE",
    suggests: "file",
    help: "write a JSON line for each request to this new file, without ids, bodies or secrets",
  },
} as const satisfies FlagTable;
