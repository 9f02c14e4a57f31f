import { printable } from "../../output/printable.js";
import { JournalError } from "../error.js";

/** The error for a file of a judgement that has other lines than were written. A user who is missing there did not leave. */
export function linesMissing(path: string, there: number, written: number): JournalError {
  const what = `${path} has ${there} lines, and ${written} were written`;
  return new JournalError("request", printable(`${what}. Run rollcall report with its folder`));
}
