import { type Ending, watch } from "./ending.js";
import type { ApiError } from "./errors.js";
import { retryAfter } from "./failure.js";
import { isApiError } from "./guards.js";
import { type HookEvent, tell } from "./hooks.js";
import type { Place } from "./limiter.js";
import { checkRetry, checkTimeout } from "./options.js";
import { delayFor, type Retry, shouldRetry } from "./retry.js";
import { type Core, type Incoming, type Outgoing, send } from "./transport.js";

/**
 * What is done with the answer of one try; it rejects with an `ApiError` where the try has failed. `hold` keeps the
 * call's signal and deadline in force after it has resolved (for a stream), until what it returns is called.
 */
export type Use<T> = (incoming: Incoming, hold: () => () => void) => Promise<T>;

/**
 * One call: the loop around its tries, below methods and `http` alike. Tries again what may pass, and replays a call once
 * whose token was refused (401) with a new one: also a write, for the server refused it before doing anything.
 */
export async function perform<T>(core: Core, out: Outgoing, use: Use<T>): Promise<T> {
  const { method, url, operation, signal, deadlineMs = core.deadlineMs } = out;
  const label = `${core.api} ${operation}`;
  if (deadlineMs !== undefined) checkTimeout(deadlineMs, label, "deadlineMs");
  const retry = checkRetry(label, out.retry, core.retry);
  const ending = watch({ api: core.api, operation, method, url }, signal, deadlineMs);
  let held = false;
  const hold = () => {
    held = true;
    ending.unref();
    return ending.close;
  };
  try {
    return await tries(core, out, retry, ending, (incoming) => use(incoming, hold));
  } finally {
    if (!held) ending.close();
  }
}

async function tries<T>(
  core: Core,
  out: Outgoing,
  retry: Retry,
  ending: Ending,
  use: (incoming: Incoming) => Promise<T>,
): Promise<T> {
  let renewed = false;
  let next: string | undefined;
  for (let attempt = 1, retries = 0; ; attempt++) {
    if (ending.error) throw ending.error;
    const event = { api: core.api, operation: out.operation, method: out.method, url: out.url, attempt };
    const place = out.anonymous ? undefined : await admission(core, ending, event);
    let incoming: Incoming | undefined;
    let token: string | undefined;
    try {
      if (!out.anonymous) token = next ?? (await ending.race(core.tokens.get()));
      incoming = await observed(core, event, () => send(core, out, ending, token));
      place?.answered(core.quota?.(incoming.response.headers));
      return await use(incoming);
    } catch (error) {
      // A token that could not be got has been tried again by itself.
      if (ending.error || !isApiError(error) || (token === undefined && !out.anonymous)) throw ending.error ?? error;
      const { status } = error;
      if (status === 401 && token !== undefined && !renewed) {
        renewed = true;
        core.tokens.drop(token);
        next = await ending.race(core.tokens.get());
        if (next === token) throw error; // the caller's own, and all there is
        tell(core.hooks, "onRetry", { ...event, status, delayMs: 0 });
        continue;
      }
      next = undefined;
      const delayMs = wait(core, out, event, error, incoming?.response, retries, retry);
      if (delayMs === undefined || !ending.allows(delayMs)) throw error;
      retries++;
      tell(core.hooks, "onRetry", { ...event, status, delayMs });
      await ending.sleep(delayMs);
    } finally {
      place?.leave();
    }
  }
}

/** Waits in line. With a token first: else all who wait for a login would be sent at once when it is done. */
async function admission(
  { tokens, limiter, hooks }: Core,
  ending: Ending,
  event: HookEvent,
): Promise<Place | undefined> {
  if (!limiter) return undefined;
  if (tokens.holds) await ending.race(tokens.get());
  const place = limiter.join(event.attempt > 1);
  if (!place.granted) return place;
  tell(hooks, "onRateLimit", { ...event, delayMs: place.delayMs });
  const off = ending.on(place.leave);
  try {
    await ending.race(place.granted);
    return place;
  } finally {
    off();
  }
}

/** A try, of which the hooks are told. */
async function observed({ hooks }: Core, event: HookEvent, sending: () => Promise<Incoming>): Promise<Incoming> {
  if (!hooks) return sending();
  const started = performance.now();
  const ended = (status: number) =>
    tell(hooks, "onResponse", { ...event, status, durationMs: performance.now() - started });
  tell(hooks, "onRequest", event);
  try {
    const incoming = await sending();
    ended(incoming.response.status);
    return incoming;
  } catch (error) {
    ended(0);
    throw error;
  }
}

/** How long to wait before the next try, undefined if there is to be none. After a 429 all calls wait. */
function wait(
  core: Core,
  { method, safe, anonymous }: Outgoing,
  event: HookEvent,
  { retryable, status }: ApiError,
  response: Response | undefined,
  retries: number,
  retry: Retry,
): number | undefined {
  const asked = response && !response.ok ? retryAfter(response.headers.get("retry-after"), Date.now()) : undefined;
  const delay = delayFor(retries, asked, retry);
  if (status === 429 && core.limiter && !anonymous) {
    const delayMs = delay ?? retry.maxDelayMs;
    core.limiter.pause(delayMs);
    tell(core.hooks, "onRateLimit", { ...event, status, delayMs });
  }
  return shouldRetry({ method, safe, retryable, retries }, retry) ? delay : undefined;
}
