import { redactUrl } from "./redact-url.js";

/** Marks our errors with the names of their classes. So guards work across realms and duplicate installs. */
export const BRAND: unique symbol = Symbol.for("rollcall.ApiError");

/** Which API an error came from. */
export type Api = "odin" | "purecloud";

/** What an `ApiError` is made of. Everything except `url` must be free of secrets already. */
export interface ApiErrorDetails {
  readonly api: Api;
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly correlationId?: string | undefined;
  readonly retryable?: boolean;
  readonly cause?: unknown;
  /** False if no connection was made. */
  readonly sent?: boolean | undefined;
  /** Milliseconds that the answer asks to wait. */
  readonly retryAfterMs?: number | undefined;
  readonly permissions?: readonly string[];
  readonly missing?: readonly string[];
  readonly contentType?: string | undefined;
}

/** Makes an error whose message names the API, the operation and the reason. */
export const make = <E extends ApiError>(
  Class: new (message: string, details: ApiErrorDetails) => E,
  details: ApiErrorDetails,
  why: string,
  more?: Partial<ApiErrorDetails>,
): E => new Class(`${details.api} ${details.operation}: ${why}`, { ...details, ...more });

/** Base of everything that a call rejects with, except `TypeError` for wrong arguments. Never holds a secret or a header. */
export class ApiError extends Error {
  /** The API that was called. */
  declare readonly api: Api;
  /** The operationId. For a token request it is `login`. For a call without an operation it is the method and path. */
  declare readonly operation: string;
  /** HTTP status. 0 if there was no complete answer. */
  declare readonly status: number;
  /** The method and URL that were sent. Secrets in the query are redacted. */
  declare readonly request: { readonly method: string; readonly url: string };
  /** The answer's body: parsed JSON, or text (its first 2,000 characters), or undefined if it was empty. */
  declare readonly body: unknown;
  /** The platform's id for this request. Quote it to the platform's support. PureCloud only. */
  declare readonly correlationId: string | undefined;
  /** Whether the same request may succeed later, such as after 503, a lost connection or a timeout. */
  declare readonly retryable: boolean;
  /** Milliseconds to wait, from `Retry-After` or from PureCloud's message. Undefined if the answer did not say. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ApiErrorDetails) {
    const { cause, method, url, ...fields } = details;
    super(message, cause ? { cause } : undefined);
    const defaults = { status: 0, body: undefined, correlationId: undefined, retryable: false };
    Object.assign(this, defaults, fields, { request: { method, url: redactUrl(url) } });
  }

  /** Everything except the stack and the cause, for logs. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

// Each class has a `name` with its own type. Otherwise TypeScript would treat classes of one shape as one, and narrow an
// error that is not the first of two to `never`.

/**
 * 401, 403, or a login that failed for good, with any status. The token is no longer valid, a permission is missing, or the
 * login failed.
 */
export class ApiAuthError extends ApiError {
  declare readonly name: "ApiAuthError";
  /** Permissions that the operation requires. The message says if any or all of them. Empty if it requires none. */
  declare readonly permissions: readonly string[];
  /** Permissions that the answer says are missing. */
  declare readonly missing: readonly string[];

  constructor(message: string, details: ApiErrorDetails) {
    super(message, { permissions: [], missing: [], ...details });
  }
}

/** 404. What was requested does not exist. */
export class ApiNotFoundError extends ApiError {
  declare readonly name: "ApiNotFoundError";
}

/** 429. There were too many requests. */
export class ApiRateLimitError extends ApiError {
  declare readonly name: "ApiRateLimitError";
}

/** No answer. The host could not be reached, or the connection broke. `cause.code` says more if the runtime does. */
export class ApiConnectionError extends ApiError {
  declare readonly name: "ApiConnectionError" | "ApiTimeoutError";
  /** False if no connection was made, so the server got nothing. Undefined if nobody knows. */
  declare readonly sent: boolean | undefined;
}

/** The answer was not complete within `timeoutMs`. Nobody knows if the server acted. A kind of `ApiConnectionError`. */
export class ApiTimeoutError extends ApiConnectionError {
  declare readonly name: "ApiTimeoutError";
}

/** The caller's signal aborted the call. `cause` is the signal's reason. */
export class ApiAbortError extends ApiError {
  declare readonly name: "ApiAbortError";
}

/** An answer with a good status that is not what the spec says. It is not JSON, cut short, too large, or of another shape. */
export class ApiDecodeError extends ApiError {
  declare readonly name: "ApiDecodeError";
  /** The answer's media type, unchanged. */
  declare readonly contentType: string | undefined;
}

// Names are written out, because a minifier renames classes, and `constructor.name` with them.
const family = {
  ApiError,
  ApiAuthError,
  ApiNotFoundError,
  ApiRateLimitError,
  ApiConnectionError,
  ApiTimeoutError,
  ApiAbortError,
  ApiDecodeError,
};
for (const [name, { prototype }] of Object.entries(family)) {
  const parents = (prototype as { [BRAND]?: readonly string[] })[BRAND] ?? [];
  Object.assign(prototype, { name, [BRAND]: [...parents, name] });
}
