import { redactUrl } from "./redact-url.js";

/** Marks our errors with the names of their classes, so that guards work across realms and duplicate installs. */
export const BRAND: unique symbol = Symbol.for("rollcall.ApiError");

/** Which API an error came from. */
export type Api = "odin" | "purecloud";

/** What an `ApiError` is made of. Everything but `url` must be free of secrets already. */
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
  /** Milliseconds that the answer asks to wait. */
  readonly retryAfterMs?: number | undefined;
  readonly permissions?: readonly string[];
  readonly missing?: readonly string[];
  readonly contentType?: string | undefined;
}

/** Makes an error whose message says which API and operation, and why. */
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
  /** The operationId; `login` for a token request; method and path for calls without an operation. */
  declare readonly operation: string;
  /** HTTP status; 0 when there was no complete answer. */
  declare readonly status: number;
  /** What was sent: method and URL, secrets in the query redacted. */
  declare readonly request: { readonly method: string; readonly url: string };
  /** The answer's body: parsed JSON, else text (its first 2,000 characters), else undefined when it was empty. */
  declare readonly body: unknown;
  /** The platform's id for this request, to quote to its support. PureCloud only. */
  declare readonly correlationId: string | undefined;
  /** Whether the same request may succeed later: 408, 425, 429, 500, 502, 503, 504, a lost connection, a timeout. */
  declare readonly retryable: boolean;
  /** Milliseconds that the platform asks to wait, by its `Retry-After` header (429, 503); undefined if it did not say. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ApiErrorDetails) {
    const { cause, method, url, ...fields } = details;
    super(message, cause === undefined ? undefined : { cause });
    const defaults = { status: 0, body: undefined, correlationId: undefined, retryable: false };
    Object.assign(this, defaults, fields, { request: { method, url: redactUrl(url) } });
  }

  /** For logs: everything but the stack and the cause. */
  toJSON(): Record<string, unknown> {
    const fields: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(fields, this);
  }
}

// Each class has a `name` of its own type: else TypeScript would take classes of one shape for one, and narrow an error
// that is not the first of two to `never`.

/** 401, 403, or 400 of a login: the login was refused, the token is no longer valid, or a permission is missing. */
export class ApiAuthError extends ApiError {
  declare readonly name: "ApiAuthError";
  /** Permissions that the operation asks for (any or all of them: the message says which). Empty if it asks for none. */
  declare readonly permissions: readonly string[];
  /** Permissions that the answer says are missing. */
  declare readonly missing: readonly string[];

  constructor(message: string, details: ApiErrorDetails) {
    super(message, { permissions: [], missing: [], ...details });
  }
}

/** 404: there is no such thing. */
export class ApiNotFoundError extends ApiError {
  declare readonly name: "ApiNotFoundError";
}

/** 429: too many requests. */
export class ApiRateLimitError extends ApiError {
  declare readonly name: "ApiRateLimitError";
}

/** No answer: the host could not be reached, or the connection broke. `cause.code` says more, where the runtime does. */
export class ApiConnectionError extends ApiError {
  declare readonly name: "ApiConnectionError" | "ApiTimeoutError";
}

/** The answer was not complete within `timeoutMs`. A kind of `ApiConnectionError`: whether the server acted is unknown. */
export class ApiTimeoutError extends ApiConnectionError {
  declare readonly name: "ApiTimeoutError";
}

/** The caller's signal aborted the call. `cause` is the signal's reason. */
export class ApiAbortError extends ApiError {
  declare readonly name: "ApiAbortError";
}

/** An answer with a good status that is not what the spec says: not JSON, cut short, too large, of another shape. */
export class ApiDecodeError extends ApiError {
  declare readonly name: "ApiDecodeError";
  /** The answer's media type, as it was sent. */
  declare readonly contentType: string | undefined;
}

// Names are written out: a minifier renames classes, and `constructor.name` with them.
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
