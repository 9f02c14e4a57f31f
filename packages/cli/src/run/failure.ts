import { isUnusableAnswer, printable, Stopped } from "@rollcall/audit";
import { JournalError } from "@rollcall/audit/journal";
import {
  type ApiError,
  isApiAbortError,
  isApiAuthError,
  isApiConnectionError,
  isApiError,
} from "@rollcall/clients/core";
import { SECRET_NAMES } from "../config/secrets.js";
import { UsageError } from "../config/usage-error.js";
import { EXIT, type ExitCode } from "../exit-code.js";

/** An error as people see it. */
export interface Failure {
  /** One line, without a line break. */
  readonly line: string;
  readonly code: ExitCode;
  /** Whether it concerns the whole run, as an error of the journal does. */
  readonly shared?: true;
}

const MAX_LINE = 400;
const NAMES = { odin: "Odin", purecloud: "PureCloud" } as const;
const URL_FLAGS = { odin: "--odin-url", purecloud: "--purecloud-url or --purecloud-region" } as const;

/** Ended by a person, or because the rest of the run had to end. */
const INTERRUPTED = { text: "interrupted", code: EXIT.interrupted } as const;

/** Puts an error into one line. It holds no stack and no more than the error's own message. */
export function explain(error: unknown): Failure {
  const { text, code } = isApiError(error) ? ofApi(error) : ofAnything(error);
  const failure = { line: printable(text).slice(0, MAX_LINE), code };
  return error instanceof JournalError ? { ...failure, shared: true } : failure;
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
  if (error instanceof Stopped || (error instanceof Error && error.name === "AbortError")) return INTERRUPTED;
  if (isUnusableAnswer(error)) return { text: error.message, code: EXIT.failed };
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { text: `unexpected failure: ${text}`, code: EXIT.failed };
}

function ofApi(error: ApiError): { text: string; code: ExitCode } {
  const platform = NAMES[error.api];
  const host = URL.canParse(error.request.url) ? ` at ${new URL(error.request.url).origin}` : "";
  if (isApiAbortError(error)) return INTERRUPTED;
  if (isApiConnectionError(error)) {
    const text = `${platform}${host} cannot be reached. Check ${URL_FLAGS[error.api]} and the network (${error.message})`;
    return { text, code: EXIT.access };
  }
  if (error.operation === "login") {
    const refused = error.status >= 400 && error.status < 500 && error.status !== 404 && error.status !== 429;
    const remedy = refused ? `Check ${SECRET_NAMES[error.api].join(" and ")}` : `Check ${URL_FLAGS[error.api]}`;
    const what = refused ? `${platform}${host} refused the login` : `the login to ${platform}${host} failed`;
    return { text: `${what}. ${remedy} (${error.message})`, code: EXIT.access };
  }
  if (error.status === 401) {
    return { text: `${platform}${host} no longer accepts the login (${error.message})`, code: EXIT.access };
  }
  const permissions = isApiAuthError(error) ? error.permissions : [];
  // The client's own message names them too, unless it could not be explained.
  const isNamed = permissions.every((permission) => error.message.includes(permission));
  const needs = isNamed ? "" : `. It needs ${permissions.join(", ")}`;
  return { text: `the audit of ${platform} could not continue (${error.message})${needs}`, code: EXIT.failed };
}
