import type { SentRequest } from "../call/request.js";
import { isRetryable } from "../call/retry.js";
import { bareCause } from "./cause.js";
import {
  ApiAuthError,
  ApiConnectionError,
  ApiDecodeError,
  ApiError,
  type ApiErrorDetails,
  ApiNotFoundError,
  ApiRateLimitError,
  make,
} from "./errors.js";
import type { Explainer } from "./explain.js";

/** Loads an API's explainer. */
export type Explain = () => Promise<Explainer>;

/** What is known of a request when it fails. */
export interface Failing {
  readonly explain: Explain;
  readonly details: ApiErrorDetails;
  readonly sent: SentRequest;
}

const classes: Readonly<Record<number, typeof ApiError>> = {
  401: ApiAuthError,
  403: ApiAuthError,
  404: ApiNotFoundError,
  429: ApiRateLimitError,
};

/**
 * The error of an answer that is not 2xx, or of a good one that is not what it should be.
 * @param text the body, or what is known of it
 * @param why what is wrong with a good answer
 */
export async function failure(
  { details, sent, explain }: Failing,
  response: Response,
  text: string,
  why?: string,
  also?: Partial<ApiErrorDetails>,
): Promise<ApiError> {
  const { status } = response;
  const { words, fields } = await explain()
    .then((explainer) => explainer.answer(sent, response, text, why))
    // The page is older than the release, say, and the part is gone. The error still has what matters most.
    .catch(() => ({ words: ["no details"], fields: {} }));
  const login = details.operation === "login";
  const passes = isRetryable(status) || (login && status > 499);
  // A login that fails for good says nothing about the data that was asked for. So it is never "not found".
  const Class = why ? ApiDecodeError : ((login && !passes ? ApiAuthError : classes[status]) ?? ApiError);
  const message = [status, ...words].filter(Boolean).join("; ");
  return make(Class, details, message, { status, retryable: passes, ...fields, ...also });
}

/** The error of a connection that broke, before the head of an answer or within its body. */
export async function lost(failing: Failing, error: unknown, response?: Response): Promise<ApiError> {
  const { details, sent, explain } = failing;
  const lost = await explain()
    .then((explainer) => explainer.lost(sent, error))
    .catch(() => ({ cause: bareCause(error) }));
  const also = { retryable: true, ...lost };
  const { message } = lost.cause;
  return response
    ? failure(failing, response, "", `cut short (${message})`, also)
    : make(ApiConnectionError, details, `no answer (${message})`, also);
}
