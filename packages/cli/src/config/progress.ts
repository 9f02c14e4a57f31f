import type { Environment } from "../context.js";
import type { Output } from "../terminal/output.js";
import type { ProgressForm } from "../terminal/progress/progress.js";
import { choice } from "./choice.js";
import { PROGRESS_MODES } from "./flags/progress.js";
import type { GivenFlags } from "./given.js";

/** What `--progress` asks for. */
export type ProgressMode = (typeof PROGRESS_MODES)[number];

/** Reads `--progress`. `--quiet` means none. @throws UsageError for another word */
export function progressIn(given: GivenFlags<"progress">, isQuiet: boolean): ProgressMode {
  const mode = choice("progress", given.get("progress")?.[0] ?? "auto", PROGRESS_MODES);
  return isQuiet ? "none" : mode;
}

/** How progress is shown here. Without a terminal that can move its cursor, `auto` is lines. */
export function progressForm(mode: ProgressMode, stderr: Output, { TERM }: Environment): ProgressForm {
  if (mode !== "auto") return mode;
  return stderr.isTTY === true && stderr.pin && TERM !== "dumb" ? "block" : "plain";
}
