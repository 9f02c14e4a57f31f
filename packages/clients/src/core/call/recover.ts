import { isApiError } from "../errors/guards.js";
import { sleep } from "./deadline.js";
import type { OngoingCall } from "./ongoing.js";
import { report } from "./report.js";
import { delayFor, shouldRetry } from "./retry.js";

/** Prepares the next try of a call, and waits until it is due. If there is none, throws the error of the call. */
export async function recover(call: OngoingCall, error: unknown): Promise<void> {
  const { core, out, deadline, retry, token, slot } = call;
  const { tokens, limiter } = core;
  slot?.leave(); // Before any wait, because a try that failed is no longer in flight.
  call.slot = call.token = undefined;
  // Without a token it was the login that failed, and that has had its own tries.
  if (deadline.error || !isApiError(error) || !(token || out.anonymous)) throw deadline.error ?? error;
  const { status, name, retryable, retryAfterMs } = error;
  let delayMs: number | undefined = 0;
  if (status === 401 && token && !call.replays) {
    // The server refused the call before it did anything. So a write too is sent again.
    tokens.drop?.(token);
    call.token = await deadline.race(tokens.get());
    if (call.token === token) throw error; // The caller's own, and there is no other.
    call.replays++;
  } else {
    const retries = call.attempt - 1 - call.replays;
    delayMs = delayFor(retries, retryAfterMs, retry);
    if (status === 429 && slot) {
      // All calls of the client wait.
      const pause = delayMs ?? retry.maxDelayMs;
      limiter?.pause(pause);
      report(call, "onRateLimit", { status, delayMs: pause });
    }
    const may = shouldRetry({ ...out, retryable, retries }, retry);
    if (!may || delayMs === undefined || performance.now() + delayMs >= deadline.until) throw error;
  }
  report(call, "onRetry", { status, error: name, delayMs });
  call.attempt++;
  if (delayMs) await sleep(delayMs, deadline);
}
