import { type Ending, watch } from "./ending.js";
import type { ApiError } from "./errors.js";
import { retryAfter } from "./failure.js";
import { isApiError } from "./guards.js";
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
  for (let retries = 0; ; ) {
    if (ending.error) throw ending.error;
    const token = out.anonymous ? undefined : (next ?? (await ending.race(core.tokens.get())));
    next = undefined;
    let incoming: Incoming | undefined;
    try {
      incoming = await send(core, out, ending, token);
      return await use(incoming);
    } catch (error) {
      if (ending.error || !isApiError(error)) throw ending.error ?? error;
      if (error.status === 401 && token !== undefined && !renewed) {
        renewed = true;
        core.tokens.drop(token);
        next = await ending.race(core.tokens.get());
        if (next === token) throw error; // the caller's own, and all there is
        continue;
      }
      const delay = delayAfter(error, incoming?.response, out, retries, retry);
      if (delay === undefined || !ending.allows(delay)) throw error;
      retries++;
      await ending.sleep(delay);
    }
  }
}

/** How long to wait before the next try, undefined if there is to be none. */
function delayAfter(
  { retryable }: ApiError,
  response: Response | undefined,
  { method, safe }: Outgoing,
  retries: number,
  retry: Retry,
): number | undefined {
  if (!shouldRetry({ method, safe, retryable, retries }, retry)) return undefined;
  const asked = response && !response.ok ? retryAfter(response.headers.get("retry-after"), Date.now()) : undefined;
  return delayFor(retries, asked, retry);
}
