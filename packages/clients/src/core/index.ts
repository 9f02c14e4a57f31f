/** What both clients share: the errors, their guards, and the types of options. */
export type { Auth, Grant, LoginContext, LoginRequest } from "./auth/auth.js";
export type { RawCall } from "./call/by-path/call-path.js";
export type { HttpClient } from "./call/by-path/http.js";
export type { Fetch, FetchInit, FetchResponse } from "./call/fetch.js";
export type { HookEvent, Hooks } from "./call/hooks.js";
export type { RetryOptions } from "./call/retry.js";
export type { Scalar } from "./call/serialize.js";
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
} from "./errors/errors.js";
export {
  isApiAbortError,
  isApiAuthError,
  isApiConnectionError,
  isApiDecodeError,
  isApiError,
  isApiNotFoundError,
  isApiRateLimitError,
  isApiTimeoutError,
  isRefusedLogin,
  isUnsendable,
} from "./errors/guards.js";
export { maskNamed as redactText } from "./errors/named-secrets.js";
export { isAboutSecret, isSecretName } from "./errors/secret-names.js";
export { pairedSecrets } from "./errors/secret-pairs.js";
export { withoutSecrets } from "./errors/without-secrets.js";
export type {
  CallOptions,
  HttpMethod,
  NamedOperation,
  Operation,
  OperationTable,
  Paging,
  Sendable,
} from "./operation.js";
export type { ClientOptions } from "./options.js";
export type { RateLimit } from "./pace/rate.js";
export { type SharedRateLimit, sharedRateLimit } from "./pace/shared.js";
export type { ItemOf, Page, PageOptions, PageReport } from "./paging/page-types.js";
export { isTruncatedError, TruncatedError } from "./paging/truncated-error.js";
