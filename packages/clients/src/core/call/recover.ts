import type { ApiConnectionError, ApiError } from "../errors/errors.js";
import { isApiError } from "../errors/guards.js";
import { sleep } from "./deadline.js";
import type { OngoingCall } from "./ongoing.js";
import { report } from "./report.js";
import { delayFor, isRepeatable } from "./retry.js";

/** Prepares the next try of a call, and waits until it is due. If there is none, throws the error of the call. */
export async function recover(call: OngoingCall, error: unknown): Promise<void> {
  const { core, out, deadline, token, slot } = call;
  const { tokens } = core;
  slot?.leave(); // Before any wait, because a try that failed is no longer in flight.
  call.token = undefined;
  // Without a token it was the login that failed, and that has had its own tries.
  if (deadline.error || !isApiError(error) || !(token || out.anonymous)) throw deadline.error ?? error;
  const { status, name } = error;
  let delayMs = 0;
  if (status === 401 && token && !call.replayed) {
    // The server refused the call before it did anything. So a write too is sent again.
    tokens.drop?.(token);
    call.token = await deadline.race(tokens.get());
    if (call.token === token) throw error; // The caller's own, and there is no other.
  } else {
    delayMs = status === 429 ? afterRefusal(call, error) : afterFault(call, error);
    if (performance.now() + delayMs >= deadline.until) throw error;
  }
  // Only a second 401 in a row refuses the login's own token. After any other failure, a 401 is a first one again.
  call.replayed = status === 401;
  report(call, "onRetry", { status, error: name, delayMs });
  call.attempt++;
  if (delayMs) await sleep(delayMs, deadline);
}

/** The wait after a 429. The call was not carried out, so its method does not matter. */
function afterRefusal(call: OngoingCall, error: ApiError): number {
  const { retry, core } = call;
  const { paceMs, limit, maxDelayMs } = retry;
  const { retryAfterMs = 0 } = error;
  if (call.slot) {
    // All calls of the client wait, but not for as long as one call waits that was refused many times. If the server asks for more
    // than any call waits, this one fails. So will the others that are refused, and waiting helps none.
    const pause = delayFor(0, retryAfterMs > Math.max(paceMs, maxDelayMs) ? 0 : retryAfterMs, retry);
    core.limiter?.pause(pause + 5); // A little more, because this call must be back in the queue before the next one goes.
    report(call, "onRateLimit", { status: 429, delayMs: pause });
  }
  const time = performance.now();
  call.paceUntil ??= time + paceMs;
  const delayMs = delayFor(call.refusals++, retryAfterMs, retry);
  if (!limit || time + delayMs > call.paceUntil) throw error;
  return delayMs;
}

/** The wait after another fault. Nobody knows if the call was carried out. */
function afterFault(call: OngoingCall, error: ApiError): number {
  const { out, retry } = call;
  const delayMs = delayFor(call.faults, error.retryAfterMs, retry);
  // Not if there was no connection.
  call.maybeDone ||= (error as ApiConnectionError).sent !== false;
  const isOver = call.faults++ >= retry.limit || delayMs > retry.maxDelayMs;
  if (!error.retryable || isOver || !isRepeatable(out, retry)) throw error;
  return delayMs;
}
