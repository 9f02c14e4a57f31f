import { isGarbled } from "../call/decode.js";
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

/** What is known of a request, or of its answer too, when it fails. */
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
 * The error of an answer: of one that is not 2xx; or of a good one that is not what it should be, then with the reason.
 * @param text the body, or what is known of it
 */
export async function failure(
  { details, sent, explain }: Failing,
  response: Response,
  text: string,
  why?: string,
  also?: Partial<ApiErrorDetails>,
): Promise<ApiError> {
  const { status } = response;
  const { words, fields } = await explain().then(
    (explainer) => explainer.answer(sent, response, text, why),
    // It cannot be loaded (a browser's, of another release): what matters most is said without it.
    () => ({ words: ["details could not be loaded"], fields: {} }),
  );
  // A token host says 400 where it refuses who asks.
  const Class = why ? ApiDecodeError : (classes[sent.anonymous && status === 400 ? 401 : status] ?? ApiError);
  const told = [why ? `${status}, but the answer is ${why}` : status, ...words].filter(Boolean).join("; ");
  const retryable = why ? isGarbled(why) : isRetryable(status);
  return make(Class, details, told, { status, retryable, ...fields, ...also });
}

/** The error of a connection that broke: before the head of an answer, or within its body. */
export async function lost(failing: Failing, error: unknown, response?: Response): Promise<ApiError> {
  const { details, sent, explain } = failing;
  const cause = await explain().then(
    (explainer) => explainer.cause(sent, error),
    () => bareCause(error),
  );
  // undici's words for a proxy that refuses its user: asked again with the same password, it may lock the account.
  const also = { cause, retryable: !/\(407\)/.test(cause.message) };
  return response
    ? failure(failing, response, "", `cut short (${cause.message})`, also)
    : make(ApiConnectionError, details, `no answer (${cause.message})`, also);
}
