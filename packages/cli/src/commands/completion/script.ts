import { didYouMean } from "../../config/nearest.js";
import { shown } from "../../config/shown.js";
import { UsageError } from "../../config/usage-error.js";
import { SHELLS } from "./shells.js";

/** The script of a shell. @throws UsageError for a shell that has none */
export function scriptFor(shell: string | undefined): string {
  const names = Object.keys(SHELLS);
  const script = names.find((name) => name === shell);
  if (script !== undefined) return SHELLS[script] ?? "";
  const given = shell === undefined ? "." : `, not "${shown(shell)}".${didYouMean(shell, names)}`;
  throw new UsageError(`completion needs a shell: ${names.join(" or ")}${given} See rollcall completion --help`);
}
