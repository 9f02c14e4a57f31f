import { ApiDecodeError, type ApiErrorDetails } from "./errors.js";
import type { Operation } from "./operation.js";
import { redact } from "./redact.js";

/** Characters of an undecodable answer that its error keeps. */
const EXCERPT = 200;
/** More than that need not be searched for secrets to make an excerpt. */
const SEARCHED = 10_000;

/** What is known of an answer when it is decoded. */
export interface Answer {
  readonly details: ApiErrorDetails;
  readonly contentType: string | undefined;
  readonly secrets: readonly string[];
}

/** The error of an answer that is not what it should be; the message never holds any of the answer. */
export function decodeError(why: string, answer: Answer, text?: string): ApiDecodeError {
  const { details, contentType, secrets } = answer;
  const type = contentType === undefined ? "" : ` (${redact(contentType, secrets).slice(0, 100)})`;
  return new ApiDecodeError(`${details.api} ${details.operation}: ${details.status ?? 0}, but ${why}${type}`, {
    ...details,
    body: text === undefined ? undefined : redact(text.slice(0, SEARCHED), secrets).slice(0, EXCERPT),
    contentType: contentType && redact(contentType, secrets),
  });
}

/**
 * The data of a good answer. JSON whatever the media type says, for servers mislabel it; checked against the one shape
 * that the spec is certain of. An empty answer is undefined, unless an object or array was promised.
 */
export function decode(text: string, result: Operation["result"], answer: Answer): unknown {
  if (text.trim() === "") {
    if (result === "object" || result === "array") throw decodeError("the answer is empty", answer);
    return undefined;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw decodeError(text.trimStart().startsWith("<") ? "the answer is HTML" : "the answer is not JSON", answer, text);
  }
  const shape = Array.isArray(data) ? "array" : data === null ? "null" : typeof data;
  if (result === "void") return undefined;
  if (result !== undefined && result !== shape)
    throw decodeError(`the answer is ${shape}, not ${result}`, answer, text);
  return data;
}
