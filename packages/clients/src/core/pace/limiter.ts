import { createQueue } from "./queue.js";
import type { Quota } from "./quota.js";
import type { Rate } from "./rate.js";
import { sendingWindow, type WindowEntry } from "./window.js";

/** One call's slot in the queue. */
export interface QueueSlot {
  /** The age of its call. */
  readonly ticket: number;
  /** Resolves when the call may be sent. Undefined if it may be sent now. */
  readonly granted: Promise<void> | undefined;
  /** Milliseconds that the call must wait at least, if it must. */
  readonly delayMs: number;
  /** Leaves the queue, or ends the try. */
  leave(): void;
  /** The head of the answer has arrived. */
  answered(quota: Quota | undefined): void;
}

/** Paces the calls of one client. */
export interface Limiter {
  /** Joins the queue at its end, or with the ticket of an earlier try before all calls that came later. */
  join(ticket?: number): QueueSlot;
  /** Holds all calls back. */
  pause(ms: number): void;
}

/** Makes a limiter. `window.ts` says what it counts, `queue.ts` when it grants. */
export function createLimiter(rate: Rate, now: () => number = () => performance.now()): Limiter {
  const window = sendingWindow(rate);
  const queue = createQueue(window.wait, now);
  let tickets = 0;
  return {
    pause: (ms) => window.pause(now() + ms),
    join(ticket = ++tickets) {
      let entry: WindowEntry | undefined;
      let open = true;
      const waiting = { ticket, grant() {} };
      const granted = new Promise<void>((resolve) => {
        waiting.grant = () => {
          entry = window.add(now());
          resolve();
        };
      });
      queue.add(waiting);
      const leave = () => {
        if (!open) return;
        open = false;
        if (entry) window.end();
        queue.leave(entry ? undefined : waiting);
      };
      return {
        ticket,
        granted: entry ? undefined : granted,
        delayMs: Math.max(0, window.wait(now())),
        leave,
        answered(quota) {
          if (entry && open) {
            leave();
            window.answered(entry, now(), quota);
            queue.due(entry.until);
          }
        },
      };
    },
  };
}
