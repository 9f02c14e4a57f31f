import type { Environment } from "../context.js";
import type { Output } from "../terminal/output.js";
import type { ProgressForm } from "../terminal/progress/progress.js";
import { choice } from "./choice.js";
import { PROGRESS_MODES } from "./flags.js";
import type { GivenFlags } from "./parse.js";
import { UsageError } from "./usage-error.js";

/** What `--progress` asks for. */
export type ProgressMode = (typeof PROGRESS_MODES)[number];

/** Reads `--progress`. @throws UsageError for another word, and next to `--quiet` */
export function progressIn(given: GivenFlags<"progress">, isQuiet: boolean): ProgressMode {
  const [value] = given.get("progress") ?? [];
  if (value === undefined) return isQuiet ? "none" : "auto";
  const mode = choice("progress", value, PROGRESS_MODES);
  if (isQuiet && mode !== "none") throw new UsageError("--progress and --quiet cannot be used together. Give one");
  return mode;
}

/** How progress is shown here. Without a terminal that can move its cursor, `auto` is lines. */
export function progressForm(mode: ProgressMode, stderr: Output, { TERM }: Environment): ProgressForm {
  if (mode !== "auto") return mode;
  return stderr.isTTY === true && stderr.pin && TERM !== "dumb" ? "block" : "plain";
}
