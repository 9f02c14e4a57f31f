import type { HookEvent } from "./hooks.js";
import type { Incoming } from "./incoming.js";
import type { OngoingCall } from "./ongoing.js";
import { report } from "./report.js";
import { send } from "./send.js";

/** Reads the answer of one try. It rejects with an `ApiError` if the try has failed. */
export type Use<T> = (incoming: Incoming, call: OngoingCall) => Promise<T>;

/** Makes one try: waits for a token and for its turn, sends, and reads the answer. */
export async function attempt<T>(call: OngoingCall, use: Use<T>): Promise<T> {
  const { core, out, details, deadline } = call;
  if (deadline.error) throw deadline.error;
  if (!out.anonymous) {
    const { tokens, limiter } = core;
    // With a token first. Otherwise all calls that wait for a login would be sent together when it is done.
    if (tokens.holds && !call.token) await deadline.race(tokens.get());
    const slot = limiter?.join(call.slot?.ticket);
    call.slot = slot;
    if (slot?.granted) {
      const joinedAt = performance.now();
      report(call, "onRateLimit", { delayMs: slot.delayMs });
      await deadline.race(slot.granted);
      if (call.paceUntil) call.paceUntil += performance.now() - joinedAt;
    }
    tokens.sent = call.token ??= await deadline.race(tokens.get());
  }
  const started = performance.now();
  const answered = (more: Partial<HookEvent>) =>
    report(call, "onResponse", { ...more, durationMs: performance.now() - started });
  report(call, "onRequest");
  const incoming = await send(core, out, details, deadline, call.token).catch((error) => {
    answered({ status: 0, error: error.name });
    throw error;
  });
  const { status, headers } = incoming.response;
  // Only what looks like an id. Anything else may be a secret that came back.
  answered({ status, correlationId: headers.get("inin-correlation-id")?.match(/^[\da-f-]{36}$/)?.[0] });
  call.slot?.answered(core.quota?.(headers));
  return deadline.race(use(incoming, call));
}
