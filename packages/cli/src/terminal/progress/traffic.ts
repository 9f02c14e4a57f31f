import type { Progress } from "@rollcall/audit";
import type { HookEvent } from "@rollcall/clients/core";

/** What the calls to a platform wait for. */
export interface Waiting {
  /** How many requests repeated a call. */
  readonly repeats: number;
  /** Milliseconds until the limit lets the next call through. 0 if nothing waits. */
  readonly waitMs: number;
}

/** What the calls of a run cost beyond themselves, by platform. */
export class Traffic {
  readonly #repeats = { odin: 0, purecloud: 0 };
  readonly #until = { odin: 0, purecloud: 0 };

  /** Requests that repeated a call, of both platforms. */
  get count(): number {
    return this.#repeats.odin + this.#repeats.purecloud;
  }

  /** A request repeats a call. */
  repeated({ api }: Pick<HookEvent, "api">): void {
    this.#repeats[api] += 1;
  }

  /** A call waits for the limit. */
  waits({ api, delayMs = 0 }: Pick<HookEvent, "api" | "delayMs">, now = performance.now()): void {
    this.#until[api] = Math.max(this.#until[api], now + delayMs);
  }

  of(platform: Progress["platform"], now = performance.now()): Waiting {
    return { repeats: this.#repeats[platform], waitMs: Math.max(0, this.#until[platform] - now) };
  }
}
