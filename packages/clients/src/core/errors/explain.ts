import type { SentRequest } from "../call/request.js";
import type { PermissionsTable } from "../operation.js";
import type { ApiErrorDetails } from "./errors.js";
import { cleanCause, redact, secretsSent } from "./redact.js";

/** What an error answer says, in the manner of one API. */
export interface Description {
  /** Code and message, for the error's own message. */
  readonly message?: string | undefined;
  readonly correlationId?: string | undefined;
  /** Permissions that are missing, as it says. */
  readonly missing?: readonly string[];
}

/** Reads an error answer in the manner of one API. */
export type Describe = (body: unknown, headers: Headers) => Description;

/** What an error has to say in addition to its class: words for the message, and fields. */
export interface Explanation {
  readonly words: readonly (string | false | undefined)[];
  readonly fields: Partial<ApiErrorDetails>;
}

/** Words errors, without secrets. */
export interface Explainer {
  /** Explains an answer that is not 2xx, or a good one that cannot be accepted, with the reason. */
  answer(sent: SentRequest, response: Response, text: string, why: string | undefined): Explanation;
  /** Copies an error of fetch. */
  cause(sent: SentRequest, error: unknown): Error;
}

/** Characters of a text body that an error keeps, such as a proxy's page. */
const TEXT = 2_000;
/** Characters of the API's own words in a message. */
const WORDS = 300;
/** No API's error is longer, and regular expressions overflow on words of many million characters. */
const LONGEST = 1_000_000;
/** Characters of an answer that cannot be decoded, as its error keeps them. */
const EXCERPT = 200;

/** Makes the explainer of an API. It loads when the first call fails, to keep bundles small. */
export function explainer(describe: Describe, table: PermissionsTable): Explainer {
  const cleaner = (sent: SentRequest) => {
    const secrets = [...(sent.secrets ?? []), ...secretsSent(sent.telling, sent), sent.token ?? ""];
    return (text: string) => redact(sent.telling, text, secrets);
  };
  return {
    answer(sent, { status, headers }, text, why) {
      const clean = cleaner(sent);
      if (why) {
        const type = headers.get("content-type");
        const contentType = type === null ? undefined : clean(type);
        // The answer to a login may hold a token in any form, and nobody knows yet which word it is.
        const body = text && !sent.anonymous ? clean(text.slice(0, LONGEST)).slice(0, EXCERPT) : undefined;
        return { words: [contentType && `content type ${contentType.slice(0, 100)}`], fields: { body, contentType } };
      }
      const body = bodyOf(clean(text.slice(0, LONGEST)));
      const { message, missing = [], correlationId: id } = describe(body, headers);
      const correlationId = id && clean(id);
      const { mode, permissions = [] } = (Object.hasOwn(table, sent.operation) && table[sent.operation]) || {};
      const words = [
        message?.slice(0, WORDS),
        !message && status < 400 && "a redirect, which is not followed",
        status === 403 && mode && `requires ${mode} of ${permissions.join(", ")}`,
        missing.length > 0 && `missing ${missing.join(", ")}`,
        correlationId && `correlation id ${correlationId}`,
      ];
      const refused = status === 401 || status === 403;
      const retryAfterMs = retryAfter(headers.get("retry-after"), Date.now());
      const wait = (retryAfterMs !== undefined || status === 429) && { retryAfterMs };
      return { words, fields: { body, correlationId, ...wait, ...(refused && { permissions, missing }) } };
    },
    cause: (sent, error) => cleanCause(error, cleaner(sent)),
  };
}

/** `Retry-After` in milliseconds from now. It holds seconds or an HTTP date. Undefined if it holds neither. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header?.trim()) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** The body of an error answer: JSON, or text, or undefined if it is empty. */
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim() ? text.slice(0, TEXT) : undefined;
  }
}
