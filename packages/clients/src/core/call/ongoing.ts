import { ApiAbortError, type ApiErrorDetails, make } from "../errors/errors.js";
import { checkNumbers, checkRetry } from "../options.js";
import type { QueueSlot } from "../pace/limiter.js";
import { onAbort } from "./abort.js";
import type { Core } from "./core.js";
import { type Deadline, openDeadline } from "./deadline.js";
import type { OutgoingRequest } from "./request.js";
import type { Retry } from "./retry.js";

/** One call while it is under way, with the state of its tries. */
export interface OngoingCall {
  readonly core: Core;
  readonly out: OutgoingRequest;
  readonly details: ApiErrorDetails;
  readonly retry: Retry;
  readonly deadline: Deadline;
  /** The number of the current try. */
  attempt: number;
  /** Whether the current try is sent with a new token, because the one before was answered 401. */
  replayed?: boolean;
  /** How often it was rate-limited (429). */
  refusals: number;
  /** When it is no longer sent again after a 429. Undefined before the first one. */
  paceUntil?: number;
  /** How often it has failed otherwise. */
  faults: number;
  /** Whether an earlier try may have been carried out: its answer was lost, or the server failed. */
  maybeDone?: boolean;
  /** The token of the current try. Before a replay, the new token. */
  token?: string | undefined;
  /** The queue slot of the current try, or of the last one. It has the age of the call. */
  slot?: QueueSlot | undefined;
  /** The same object in all hook events of the call. */
  readonly key: object;
}

/** Checks the options of a call and opens its deadline. */
export function begin(core: Core, out: OutgoingRequest): OngoingCall {
  const { api } = core;
  const { method, url, operation, signal, timeoutMs, deadlineMs = core.deadlineMs } = out;
  const details = { api, operation, method, url };
  const label = `${api} ${operation}: `;
  checkNumbers(label, { timeoutMs, deadlineMs });
  const retry = checkRetry(label, out.retry, core.retry);
  const deadline = openDeadline(details, "no answer within its deadline of", deadlineMs, (end) => {
    const abort = () => end(make(ApiAbortError, details, "aborted", { cause: signal?.reason }));
    return signal && onAbort(signal, abort);
  });
  return { core, out, details, retry, deadline, attempt: 1, refusals: 0, faults: 0, key: {} };
}
