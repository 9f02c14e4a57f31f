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
import type { Explainer, Sent, Told } from "./explain.js";
import { isRetryable } from "./retry.js";

/** Loads an API's explainer. */
export type Explain = () => Promise<Explainer>;

/** What is known of a request, or of its answer too, when it fails. */
export interface Failing {
  readonly explain: Explain;
  readonly details: ApiErrorDetails;
  readonly sent: Sent;
}

/** Asks the explainer. Where it cannot be loaded (a browser's, of another release), the error says the rest without it. */
const told = ({ explain }: Failing, ask: (explainer: Explainer) => Told): Promise<Told> =>
  explain().then(ask, () => ({ words: ["details could not be loaded"], fields: {} }));

const classes: Readonly<Record<number, typeof ApiError>> = {
  401: ApiAuthError,
  403: ApiAuthError,
  404: ApiNotFoundError,
  429: ApiRateLimitError,
};

/** The `ApiError` for an answer that is not 2xx. */
export async function failure(failing: Failing, response: Response, text: string): Promise<ApiError> {
  const { status } = response;
  const { words, fields } = await told(failing, (explainer) => explainer.failure(failing.sent, response, text));
  const why = [status, ...words].filter(Boolean).join("; ");
  return make(classes[status] ?? ApiError, failing.details, why, { retryable: isRetryable(status), ...fields });
}

/** The error of a good answer that is not what it should be; the message never holds any of the answer. */
export async function undecodable(
  failing: Failing,
  why: string,
  response: Response,
  text?: string,
  also?: Partial<ApiErrorDetails>,
): Promise<ApiError> {
  const { words, fields } = await told(failing, (explainer) => explainer.excerpt(failing.sent, response, text));
  const all = [`${response.status}, but the answer is ${why}`, ...words].filter(Boolean).join(" ");
  return make(ApiDecodeError, failing.details, all, { ...fields, ...also });
}

/** The error of a connection that broke: before the head of an answer, or within its body. */
export async function lost(failing: Failing, error: unknown, response?: Response): Promise<ApiError> {
  const { details, sent, explain } = failing;
  const cause = await explain().then(
    (explainer) => explainer.cause(sent, error),
    () => bareCause(error),
  );
  const also = { cause, retryable: true };
  return response
    ? undecodable(failing, `cut short (${cause.message})`, response, undefined, also)
    : make(ApiConnectionError, details, `no answer (${cause.message})`, also);
}
