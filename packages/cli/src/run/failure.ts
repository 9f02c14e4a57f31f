import { isNoGroups, isUnusableAnswer, printable, Stopped } from "@rollcall/audit";
import { JournalError } from "@rollcall/audit/journal";
import { isApiAbortError, isApiError } from "@rollcall/clients/core";
import { UsageError } from "../config/usage-error.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { ofApi } from "./api-failure.js";
import { type UnknownId, UnknownIds, unknownLines } from "./unknown-ids.js";

/** An error as people see it. */
export interface Failure {
  /** One line, without a line break. */
  readonly line: string;
  readonly code: ExitCode;
  /** Ids that name nothing. One line for each flag replaces the lines of such failures. */
  readonly unknown?: readonly UnknownId[];
  /** Whether it concerns the whole run, as an error of the journal does. */
  readonly shared?: true;
}

const MAX_LINE = 400;

/** Ended by a person, or because the rest of the run had to end. */
const INTERRUPTED = { text: "interrupted", code: EXIT.interrupted } as const;

/** Puts an error into one line. It holds no stack and no more than the error's own message. */
export function explain(error: unknown): Failure {
  const { text, code } = isApiError(error) && !isApiAbortError(error) ? ofApi(error) : ofAnything(error);
  const failure = { line: printable(text).slice(0, MAX_LINE), code };
  if (error instanceof UnknownIds) return { ...failure, unknown: error.unknown };
  return error instanceof JournalError ? { ...failure, shared: true } : failure;
}

/** What a person reads of failures. No line comes twice, and each flag has one line for all its unknown ids. */
export function linesOf(failures: readonly Failure[]): string[] {
  const unknown = failures.flatMap((failure) => failure.unknown ?? []);
  const others = failures.filter((failure) => !failure.unknown?.length);
  return [...unknownLines(unknown), ...new Set(others.map(({ line }) => line))];
}

/** Explains an error of a run. If the journal ended the run, all else is only a consequence. */
export function explainIn({ reason }: AbortSignal, error: unknown): Failure {
  return explain(reason instanceof JournalError ? reason : error);
}

function ofAnything(error: unknown): { text: string; code: ExitCode } {
  if (error instanceof UsageError) return { text: error.message, code: EXIT.usage };
  if (error instanceof JournalError) {
    return { text: error.message, code: error.blame === "request" ? EXIT.usage : EXIT.failed };
  }
  if (error instanceof Stopped || isApiAbortError(error)) return INTERRUPTED;
  if (error instanceof Error && error.name === "AbortError") return INTERRUPTED;
  if (isUnusableAnswer(error) || isNoGroups(error) || error instanceof UnknownIds)
    return { text: error.message, code: EXIT.incomplete };
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { text: `unexpected failure: ${text}`, code: EXIT.failed };
}
