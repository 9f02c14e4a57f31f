import type { ApiError } from "@rollcall/clients/core";
import { isApiAbortError, isApiAuthError, isApiError } from "@rollcall/clients/core";
import { type Failed, type Forbidden, failed, forbidden, type Unavailable, unavailable } from "../record/outcome.js";
import { asObject, asText } from "../record/wire.js";
import { oneLine, platformWords } from "./words.js";

/** BroadWorks' words for a user who lacks the service that is asked about. */
const NOT_ASSIGNED = /\[error 4410\]|service is not assigned/i;

/** A good answer that lacks what was asked for. It costs its section; it must never read as "has nothing". */
export class UnusableAnswer extends Error {
  override readonly name = "UnusableAnswer";
}

/**
 * Whether data says that it belongs to another user than the one who was asked for. Data that names nobody is taken as asked
 * for. User ids on Odin are the same in capitals, and may come without their domain.
 */
export function isOfAnother(data: unknown, userId: string): boolean {
  const object = asObject(data);
  const named = asText(object?.userId ?? asObject(object?.user)?.id)?.toLowerCase();
  const wanted = userId.toLowerCase();
  return named !== undefined && named !== wanted && named !== wanted.split("@")[0];
}

/**
 * Turns what a call threw into the outcome of its section.
 *
 * - 403 is `forbidden`, naming the permissions that the operation asks for;
 * - a 400 that says that the service is not assigned is `unavailable`: Odin's answer for a user who does not have it;
 * - any other failure of a call is `failed`, and so is a good answer without what was asked for.
 *
 * What ends the whole run is thrown again: a refused login (401), an abort, and whatever no client throws on purpose.
 */
export function outcomeOf(error: unknown): Unavailable | Forbidden | Failed {
  if (error instanceof UnusableAnswer) return failed(error.message);
  if (!isApiError(error) || endsTheRun(error)) throw error;
  if (error.status === 403) return forbidden(permissionsOf(error));
  const words = error.status === 400 ? platformWords(error.body) : null;
  if (words !== null && NOT_ASSIGNED.test(words)) return unavailable(words);
  const { name, status, retryable } = error;
  return failed({ name, status, message: oneLine(error.message), retryable });
}

/** What the operation asks for; where the client knows of nothing, what the answer says is missing. */
function permissionsOf(error: ApiError): readonly string[] {
  if (!isApiAuthError(error)) return [];
  return error.permissions.length > 0 ? [...error.permissions] : [...error.missing];
}

/** Whether no further call can be expected to work, or none is wanted. */
function endsTheRun(error: ApiError): boolean {
  return isApiAbortError(error) || isRefusedLogin(error);
}

/** Whether the platform refused our credentials. Asking again with the same ones can lock the account. */
export function isRefusedLogin(error: ApiError): boolean {
  return error.status === 401 || (error.operation === "login" && (error.status === 400 || error.status === 403));
}
