import type { Answer } from "./decode.js";
import { ApiAuthError, ApiError, ApiNotFoundError, ApiRateLimitError } from "./errors.js";
import type { Operation } from "./operation.js";
import { redact } from "./redact.js";
import { isRetryable } from "./retry.js";

/** What one API's error answer says. */
export interface Description {
  /** Code and message, for the error's own message. */
  readonly message?: string | undefined;
  readonly correlationId?: string | undefined;
  /** Permissions that it says are missing. */
  readonly missing?: readonly string[];
}

/** Reads an error answer in the manner of one API. */
export type Describe = (body: unknown, headers: Headers) => Description;

/** Characters of a text body (a proxy's page) that an error keeps, and of the API's own words in its message. */
const TEXT = 2_000;
/** No API's error is longer; and regular expressions overflow on words of many million characters. */
const LONGEST = 1_000_000;
const WORDS = 300;

/** `Retry-After` in milliseconds from now: seconds or an HTTP date; undefined where it is neither. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** The body of an error answer: JSON where it is JSON, else text, undefined when empty. */
function errorBody(text: string, secrets: readonly string[]): unknown {
  const clean = redact(text.slice(0, LONGEST), secrets);
  if (clean.trim() === "") return undefined;
  try {
    return JSON.parse(clean);
  } catch {
    return clean.slice(0, TEXT);
  }
}

/** The `ApiError` for an answer that is not 2xx. */
export function failure(
  describe: Describe,
  response: Response,
  { details, secrets }: Answer,
  text: string,
  required: Operation["permissions"],
): ApiError {
  const { status, headers } = response;
  const body = errorBody(text, secrets);
  const { message, missing = [], ...rest } = describe(body, headers);
  const correlationId = rest.correlationId && redact(rest.correlationId, secrets);
  const parts = [`${details.api} ${details.operation}: ${status}`];
  if (message) parts.push(message.slice(0, WORDS));
  else if (status < 400) parts.push("a redirect, which is not followed");
  if (status === 403 && required) parts.push(`requires ${required.mode} of ${required.permissions.join(", ")}`);
  if (missing.length > 0) parts.push(`missing ${missing.join(", ")}`);
  if (correlationId) parts.push(`correlation id ${correlationId}`);
  const all = { ...details, body, correlationId, retryable: isRetryable(status) };
  const summary = parts.join("; ");
  if (status === 401 || status === 403) {
    return new ApiAuthError(summary, { ...all, permissions: required?.permissions ?? [], missing });
  }
  if (status === 404) return new ApiNotFoundError(summary, all);
  if (status === 429) {
    return new ApiRateLimitError(summary, { ...all, retryAfterMs: retryAfter(headers.get("retry-after"), Date.now()) });
  }
  return new ApiError(summary, all);
}
