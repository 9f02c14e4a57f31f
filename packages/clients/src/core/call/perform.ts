import { ApiAbortError, make } from "../errors/errors.js";
import { isApiError } from "../errors/guards.js";
import { checkNumber, checkRetry } from "../options.js";
import type { Place } from "../pace/limiter.js";
import { onAbort } from "./abort.js";
import { type HookEvent, type Hooks, tell } from "./hooks.js";
import type { OutgoingRequest } from "./request.js";
import { delayFor, shouldRetry } from "./retry.js";
import { open, type Scope, sleep } from "./scope.js";
import { type Core, type Incoming, send } from "./transport.js";

/**
 * One call: the loop around its tries, below methods and `http` alike. Tries again what may pass, and replays a call once
 * whose token was refused (401) with a new one: also a write, for the server refused it before doing anything.
 * @param use what is done with the answer of one try; it rejects with an `ApiError` where the try has failed
 */
export async function perform<T>(
  core: Core,
  out: OutgoingRequest,
  use: (incoming: Incoming, call: Scope) => Promise<T>,
): Promise<T> {
  const { api, tokens, limiter } = core;
  const { method, url, operation, signal, anonymous, safe, deadlineMs = core.deadlineMs } = out;
  const details = { api, operation, method, url };
  const watched = { call: {}, ...details };
  const label = `${api} ${operation}: `;
  checkNumber(label, "timeoutMs", out.timeoutMs);
  checkNumber(label, "deadlineMs", deadlineMs);
  const retry = checkRetry(label, out.retry, core.retry);

  const until = performance.now() + (deadlineMs ?? Infinity);
  const call = open(details, "not done within its deadline of", deadlineMs, (end) => {
    const abort = () => end(make(ApiAbortError, details, "aborted", { cause: signal?.reason }));
    if (signal?.aborted) abort();
    return signal && onAbort(signal, abort);
  });
  let replayed = false;
  let next: string | undefined;
  try {
    for (let attempt = 1, retries = 0; ; attempt++) {
      const told = (name: keyof Hooks, more?: Partial<HookEvent>) =>
        core.hooks && tell(core.hooks, name, { ...watched, attempt, ...more });
      let token: string | undefined;
      let place: Place | undefined;
      try {
        if (call.error) throw call.error;
        if (!anonymous) {
          // With a token first: else all who wait for a login would be sent at once when it is done.
          if (tokens.holds) await call.race(tokens.get());
          place = limiter?.join(attempt > 1);
          if (place?.granted) {
            told("onRateLimit", { delayMs: place.delayMs });
            await call.race(place.granted);
          }
          token = next ?? (await call.race(tokens.get()));
        }
        const started = performance.now();
        const ended = (status: number, error?: string) =>
          told("onResponse", { status, error, durationMs: performance.now() - started });
        told("onRequest");
        const incoming = await send(core, out, details, call, token).catch((error) => {
          ended(0, error.name);
          throw error;
        });
        ended(incoming.response.status);
        place?.answered(core.quota?.(incoming.response.headers));
        return await call.race(use(incoming, call));
      } catch (error) {
        place?.leave(); // before any wait: what is lost is no longer in flight
        // A token that could not be got has been tried again by itself.
        if (call.error || !isApiError(error) || !(token || anonymous)) throw call.error ?? error;
        const { status, name, retryable, retryAfterMs } = error;
        if (status === 401 && token && !replayed) {
          replayed = true;
          tokens.drop?.(token);
          next = await call.race(tokens.get());
          if (next === token) throw error; // the caller's own, and all there is
          told("onRetry", { status, error: name, delayMs: 0 });
          continue;
        }
        next = undefined;
        const delayMs = delayFor(retries, retryAfterMs, retry);
        if (status === 429 && place) {
          // All calls wait.
          const pause = delayMs ?? retry.maxDelayMs;
          limiter?.pause(pause);
          told("onRateLimit", { status, delayMs: pause });
        }
        const may = shouldRetry({ method, safe, retryable, retries }, retry);
        if (!may || delayMs === undefined || performance.now() + delayMs >= until) throw error;
        retries++;
        told("onRetry", { status, error: name, delayMs });
        await sleep(delayMs, call);
      }
    }
  } finally {
    if (!call.held) call.close();
  }
}
