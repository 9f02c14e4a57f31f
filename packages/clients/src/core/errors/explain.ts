import type { SentRequest } from "../call/request.js";
import type { PermissionsTable } from "../operation.js";
import { cleanCause } from "./clean-cause.js";
import { explainLogin, type LoginWords } from "./explain-login.js";
import type { Explanation } from "./explanation.js";
import { redact, redactBody } from "./redact.js";
import { retryAfter } from "./retry-after.js";
import { secretsSent } from "./secrets-sent.js";
import { type Hosts, warn } from "./warn.js";

/** What an error answer says, in the manner of one API. */
export interface Description {
  /** Code and message, for the error's own message. */
  readonly message?: string | undefined;
  readonly correlationId?: string | undefined;
  /** Permissions that are missing, as it says. */
  readonly missing?: readonly string[];
  /** Whether the same call may succeed later, if its words say so with any status. */
  readonly passes?: boolean | undefined;
  /** Milliseconds that its words ask to wait. A browser may not be allowed to read the header that says so. */
  readonly retryAfterMs?: number | undefined;
}

/** Reads an error answer in the manner of one API. */
export type Describe = (body: unknown, headers: Headers) => Description;

/** A call without an answer. */
export interface LostCall {
  readonly cause: Error & { readonly code?: string };
  readonly sent?: false;
  readonly retryable?: false;
}

/** Words errors, without secrets. */
export interface Explainer {
  /** Explains an answer that is not 2xx, or a good one that cannot be accepted, with the reason. */
  answer(sent: SentRequest, response: Response, text: string, why: string | undefined): Explanation;
  /** Copies an error of fetch, and says what it means for the call. */
  lost(sent: SentRequest, error: unknown): LostCall;
  /** Warns of a host that is reached over an open connection. */
  warn(hosts: Hosts): void;
}

/** Characters of a text body that an error keeps, such as a proxy's page. */
const TEXT = 2_000;
/** Characters of the API's own words in a message. */
const WORDS = 300;
/** No API's error is longer, and regular expressions overflow on words of many million characters. */
const LONGEST = 1_000_000;
/** Characters of an answer that cannot be decoded, as its error keeps them. */
const EXCERPT = 200;

/** Codes of errors before there was a connection. */
const NO_CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** What is wrong with a good answer. The words of `decode` for a wrong type have no articles, because they load with every page. */
function answerIs(why: string): string {
  const words = why.replace(/^(\w+), not ([\w ]+)$/, (types) =>
    types.replace(/\b(?=array|object)/g, "an ").replace(/\b(?=[bs]|num)/g, "a "),
  );
  return `the answer is ${words}`;
}

/** A refusal, or a good answer that cannot be accepted, with what masks the secrets of its request. */
interface Refused {
  readonly sent: SentRequest;
  readonly headers: Headers;
  readonly status: number;
  readonly text: string;
  readonly secrets: readonly string[];
  readonly clean: (text: string) => string;
  readonly retryAfterMs: number | undefined;
}

/** Makes the explainer of an API. It loads when the first call fails or a URL has http, to keep bundles small. */
export function explainer(describe: Describe, table: PermissionsTable, login: LoginWords): Explainer {
  const secretsOf = (sent: SentRequest) => [...(sent.secrets ?? []), ...secretsSent(sent), sent.token ?? ""];
  return {
    warn,
    answer(sent, { status, headers }, given, reason) {
      const secrets = secretsOf(sent);
      const clean = (text: string) => redact(text, secrets);
      const text = given.slice(0, LONGEST);
      const why = reason === "not JSON" && /^\s*</.test(text) ? "HTML" : reason;
      const refused = { sent, headers, status, text, secrets, clean, retryAfterMs: retryAfter(headers) };
      if (sent.operation !== "login") return why ? unaccepted(refused, why) : refusal(refused, describe, table);
      const { words, fields } = explainLogin(sent, { ...refused, why }, login);
      return { words: [why && answerIs(why), ...words], fields };
    },
    lost(sent, error) {
      const cause = cleanCause(error, (text) => redact(text, secretsOf(sent)));
      const unsent = NO_CONNECTION.test(cause.code ?? "");
      // undici writes this if a proxy refuses its user. Another try with the same password may lock the account.
      return { cause, ...(unsent && { sent: false }), ...(/\(407\)/.test(cause.message) && { retryable: false }) };
    },
  };
}

/** A good answer that cannot be accepted. */
function unaccepted({ sent, headers, text, clean }: Refused, why: string): Explanation {
  const type = headers.get("content-type");
  const contentType = type === null ? undefined : clean(type);
  const body = text ? clean(text).slice(0, EXCERPT) : undefined;
  const accepted = /^(?:empty|string)/.test(why) && sent.method !== "GET" && "the request was accepted";
  const named = contentType && `content type ${contentType.slice(0, 100)}`;
  return { words: [answerIs(why), accepted, named], fields: { body, contentType } };
}

/** An answer that is not 2xx. */
function refusal(
  { sent, headers, status, text, secrets, clean, retryAfterMs }: Refused,
  describe: Describe,
  table: PermissionsTable,
): Explanation {
  const whole = redactBody(text, secrets);
  const body = typeof whole === "string" ? whole.slice(0, TEXT).trim() || undefined : whole;
  const described = describe(body, headers);
  const { message, missing = [], correlationId: id } = described;
  const correlationId = id && clean(id);
  const { mode, permissions = [] } = (Object.hasOwn(table, sent.operation) && table[sent.operation]) || {};
  const words = [
    message?.slice(0, WORDS),
    !message && status < 400 && "a redirect, which is not followed",
    status === 403 && mode && `requires ${mode} of ${permissions.join(", ")}`,
    missing.length > 0 && `missing ${missing.join(", ")}`,
    correlationId && `correlation id ${correlationId}`,
  ];
  const asked = retryAfterMs ?? described.retryAfterMs;
  const wait = (asked !== undefined || status === 429) && { retryAfterMs: asked };
  const passes = described.passes !== undefined && { retryable: described.passes };
  const needed = (status === 401 || status === 403) && { permissions, missing };
  return { words, fields: { body, correlationId, ...wait, ...passes, ...needed } };
}
