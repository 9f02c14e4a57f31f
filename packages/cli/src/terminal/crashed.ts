import { shown } from "../config/shown.js";
import { EXIT } from "../exit-code.js";
import { exit } from "./exit.js";

/** Ends the process for an error that nothing expects, which is a bug of ours. It is one line too, without a stack trace. */
export function crashed(error: unknown): never {
  const text = error instanceof Error ? `unexpected failure: ${error.name}: ${error.message}` : String(error);
  process.stderr.write(`rollcall: ${shown(text, MAX_LINE)}\n`);
  exit(EXIT.failed);
}

const MAX_LINE = 400;
