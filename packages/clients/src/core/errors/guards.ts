import {
  type ApiAbortError,
  type ApiAuthError,
  type ApiConnectionError,
  type ApiDecodeError,
  type ApiError,
  type ApiNotFoundError,
  type ApiRateLimitError,
  type ApiTimeoutError,
  BRAND,
} from "./errors.js";

const is = (error: unknown, name: string): boolean =>
  !!(Object(error) as { [BRAND]?: readonly string[] })[BRAND]?.includes?.(name);

/** Whether this is one of our errors, of any class. Like all guards here, it works across realms and installs. */
export const isApiError = (error: unknown): error is ApiError => is(error, "ApiError");
/** Whether a call failed with 401 or 403, or its login failed for good. */
export const isApiAuthError = (error: unknown): error is ApiAuthError => is(error, "ApiAuthError");
/**
 * Whether a token host refused the credentials themselves. Another login with them may lock the account. Odin's 402 says that
 * the password must be changed first.
 */
export const isRefusedLogin = (error: unknown): boolean =>
  isApiError(error) &&
  error.operation === "login" &&
  ([400, 401, 403].includes(error.status) || (error.status === 402 && error.api === "odin"));
/** Whether a call failed with 404. */
export const isApiNotFoundError = (error: unknown): error is ApiNotFoundError => is(error, "ApiNotFoundError");
/** Whether a call failed with 429. */
export const isApiRateLimitError = (error: unknown): error is ApiRateLimitError => is(error, "ApiRateLimitError");
/** Whether a call got no answer. A timeout is one kind of this. */
export const isApiConnectionError = (error: unknown): error is ApiConnectionError => is(error, "ApiConnectionError");
/** Whether a call took longer than `timeoutMs`. */
export const isApiTimeoutError = (error: unknown): error is ApiTimeoutError => is(error, "ApiTimeoutError");
/** Whether the caller's own signal ended the call. */
export const isApiAbortError = (error: unknown): error is ApiAbortError => is(error, "ApiAbortError");
/** Whether a good status came with an answer that is not what the spec says. */
export const isApiDecodeError = (error: unknown): error is ApiDecodeError => is(error, "ApiDecodeError");
/** Whether a call was not made, because no request can carry the value of its `parameter`, such as `..` in a path. */
export const isUnsendable = (error: unknown): error is TypeError & { readonly parameter: string } =>
  (Object(error) as { name?: unknown }).name === "TypeError" && "parameter" in (error as TypeError);
