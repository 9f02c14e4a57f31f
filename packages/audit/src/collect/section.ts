import type { ApiError } from "@rollcall/clients/core";
import { isApiAbortError, isApiAuthError, isApiError, isRefusedLogin } from "@rollcall/clients/core";
import { type Failed, type Forbidden, failed, forbidden, type Unavailable, unavailable } from "../record/outcome.js";
import { asNumber, asObject, asText } from "../record/wire.js";
import { oneLine, platformWords } from "./error-text.js";
import { isOfGateway } from "./gateway.js";

/** What BroadWorks says of a user who lacks the service in question, under several statuses. */
const NOT_ASSIGNED = /\[error 4410\]|service is not assigned/i;
/** What BroadWorks says to a login whose level is too low. No source names the status (docs/facts/odin.md O-129). */
const NOT_ALLOWED = /unauthori[sz]ed request/i;

/** A good answer that lacks the data. Its section is `failed`. It must never read as "has nothing". */
export class UnusableAnswer extends Error {
  override readonly name = "UnusableAnswer";
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  constructor(message: string, retryable = false) {
    super(message);
    this.retryable = retryable;
  }
}

/** Whether a good answer lacked the data, as an error says. It works across installs. */
export const isUnusableAnswer = (error: unknown): error is UnusableAnswer =>
  error instanceof Error && error.name === "UnusableAnswer";

/**
 * Whether an answer is an error: Odin's `{ error, status, details }`, or PureCloud's `{ message, status }`. A proxy, or the
 * platform itself, may send one with status 200.
 */
export function isErrorAnswer(answer: unknown): boolean {
  const { error, message, status } = asObject(answer) ?? {};
  return typeof error === "string" || (typeof message === "string" && typeof status === "number" && status >= 400);
}

/** The error in an answer. Its own status says if it may succeed later: a full queue, or a failure of the platform. */
export function errorAnswer(answer: unknown, words: string | null): UnusableAnswer {
  const status = asNumber(asObject(answer)?.status) ?? 0;
  return new UnusableAnswer(`the answer is an error: ${words}`, status >= 500 || status === 408 || status === 429);
}

/** The name of a service in the settings of a user. A field such as `users` may hold a bare row with another id. */
const SERVICE = /^[A-Z]/;

/**
 * Whether data, or a service in it, names another user than the requested one. Data that names nobody is accepted. User ids
 * on Odin ignore case, and may come without their domain.
 */
export function isOfAnother(data: unknown, userId: string): boolean {
  const object = asObject(data) ?? {};
  const requested = userId.toLowerCase();
  const named = [
    object.userId ?? asObject(object.user)?.id,
    ...Object.entries(object).map(([name, part]) => (SERVICE.test(name) ? asObject(part)?.userId : undefined)),
  ];
  return named.some((id) => {
    const text = asText(id)?.toLowerCase();
    return text !== undefined && text !== requested && text !== requested.split("@")[0];
  });
}

/**
 * Turns the error of a call into the outcome of its section.
 *
 * - An answer that says that the service is not assigned is `unavailable`. Its status does not matter.
 * - An answer that says that the level of the login is too low is `forbidden`. Its status does not matter.
 * - Any other 403 of the platform is `forbidden`, with the permissions that the operation needs.
 * - Any other failure of a call is `failed`, and so is a good answer without the data.
 *
 * Errors that end the whole run are thrown again: a refused login (401), an abort, and any error that is a bug.
 */
export function outcomeOf(error: unknown): Unavailable | Forbidden | Failed {
  if (error instanceof UnusableAnswer) {
    const { message, retryable } = error;
    if (NOT_ASSIGNED.test(message)) return unavailable(message);
    if (NOT_ALLOWED.test(message)) return forbidden([]);
    return failed({ name: "Missing", status: 0, message, retryable });
  }
  if (!isApiError(error) || endsTheRun(error)) throw error;
  // The words decide, because the status of such an answer is in no source (docs/facts/odin.md O-26).
  const words = platformWords(error.body) ?? "";
  if (NOT_ASSIGNED.test(words)) return unavailable(words);
  if (NOT_ALLOWED.test(words) || isRefusal(error)) return forbidden(permissionsOf(error));
  const { name, status, retryable } = error;
  if (status === 403) return failed({ name, status, message: byGateway(error), retryable: true });
  return failed({ name, status, message: oneLine(error.message), retryable });
}

/** Whether the platform refused a call, because the login may not make it. */
export const isRefusal = (error: ApiError): boolean => error.status === 403 && !isOfGateway(error);

/** The message of the client names permissions, which do not help. The next run may go another way. */
const byGateway = ({ api, operation }: ApiError): string =>
  `${api} ${operation}: 403 of a proxy or gateway, and not of the platform`;

/** The permissions that the operation needs. If the client knows none, those that the answer names as missing. */
function permissionsOf(error: ApiError): readonly string[] {
  if (!isApiAuthError(error)) return [];
  return error.permissions.length > 0 ? [...error.permissions] : [...error.missing];
}

/** Whether further calls would fail too, or are not wanted. */
function endsTheRun(error: ApiError): boolean {
  const isLost = error.operation === "login" && isApiAuthError(error);
  return isApiAbortError(error) || error.status === 401 || isRefusedLogin(error) || isLost;
}
