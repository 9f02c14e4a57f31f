import type { SentRequest } from "../call/request.js";
import type { Explanation } from "./explanation.js";

/** What an API's logins need to say. */
export interface LoginWords {
  /** The options that name its host. */
  readonly check: string;
  /** What a status of the login means. */
  readonly means?: Readonly<Record<number, string>>;
}

/** A login answers so if it refuses the credentials, or has too much to do. Another host answers otherwise. */
const LOGIN: readonly number[] = [400, 401, 403, 408, 425, 429];

/** The answer to a login that failed. */
interface LoginAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly retryAfterMs: number | undefined;
  /** Why a good answer cannot be accepted. */
  readonly why: string | undefined;
  clean(text: string): string;
}

/**
 * Explains a login that failed. The answer may hold a token or a password in any form, so none of its sentences is kept. Of
 * PureCloud's, OAuth's word for the error stays, and of Odin's the status.
 */
export function explainLogin(sent: SentRequest, answer: LoginAnswer, { check, means = {} }: LoginWords): Explanation {
  const { status, headers, text, retryAfterMs, why, clean } = answer;
  const safe = safeOf(text);
  const word = safe?.error && clean(safe.error);
  const id = headers.get("inin-correlation-id") ?? "";
  const correlationId = /^[\da-f]{8}(?:-[\da-f]{4,12}){1,4}$/i.test(id) ? clean(id) : undefined;
  const type = why && headers.get("content-type");
  const contentType = type ? clean(type).slice(0, 100) : undefined;
  const other = why ?? !(status > 499 || LOGIN.includes(status) || means[status]);
  const words = [
    word,
    means[status],
    contentType && `content type ${contentType}`,
    other && `${sent.url} is not the token endpoint. Check ${check}`,
    correlationId && `correlation id ${correlationId}`,
  ];
  const body = word ? { error: word } : safe;
  const wait = (retryAfterMs !== undefined || status === 429) && { retryAfterMs };
  return { words, fields: { body, correlationId, ...wait, ...(why && { contentType }) } };
}

/** The safe part of an answer. It is OAuth's word for an error (RFC 6749, section 5.2), such as `invalid_client`, or Odin's number. */
function safeOf(text: string): { readonly error?: string; readonly status?: number } | undefined {
  try {
    const { error, status } = JSON.parse(text);
    if (/^[a-z]+(?:_[a-z]+)+$/.test(error) && error.length < 50) return { error };
    return Number.isInteger(status) && status < 600 ? { status } : undefined;
  } catch {
    return undefined; // It is not JSON, or null.
  }
}
