/** What both clients share: the errors, their guards, and the types of options. */
export type { Auth, Grant, LoginContext, LoginRequest } from "./auth.js";
export type { RawCall } from "./call-path.js";
export type { ClientExtras } from "./client.js";
export {
  type Api,
  ApiAbortError,
  ApiAuthError,
  ApiConnectionError,
  ApiDecodeError,
  ApiError,
  type ApiErrorDetails,
  ApiNotFoundError,
  ApiRateLimitError,
  ApiTimeoutError,
} from "./errors.js";
export type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
export {
  isApiAbortError,
  isApiAuthError,
  isApiConnectionError,
  isApiDecodeError,
  isApiError,
  isApiNotFoundError,
  isApiRateLimitError,
  isApiTimeoutError,
} from "./guards.js";
export type { HookEvent, Hooks } from "./hooks.js";
export type { HttpClient } from "./http.js";
export type { CallOptions, Operation, OperationTable } from "./operation.js";
export type { ClientOptions } from "./options.js";
export type { ItemOf, Page, PageOptions, PageReport } from "./page-types.js";
export type { RateLimit } from "./rate.js";
export type { RetryOptions } from "./retry.js";
export type { Scalar } from "./serialize.js";
