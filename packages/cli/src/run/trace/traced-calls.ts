import type { HookEvent, Hooks } from "@rollcall/clients/core";
import { shapeOf } from "./path-shape.js";

/** A line of a trace: one request, and what is known of its answer. It has no header, no body, no id of a user and no secret. */
export interface TraceLine {
  /** When it was sent. */
  readonly time: string;
  /** The tenant of the configuration. `null` if none was named. */
  readonly tenant: string | null;
  readonly platform: "odin" | "purecloud";
  /** The number of its call. Requests that repeat a call have the same. */
  readonly call: number;
  /** Which request of its call it is, from 1 on. */
  readonly attempt: number;
  /** The operationId, or `login`. `null` for a path that no operation has. */
  readonly operation: string | null;
  readonly method: string;
  /** The path, with names in place of ids. */
  readonly path: string;
  /** The names of the parameters in the query. */
  readonly query: readonly string[];
  /** `null` if there was no answer. */
  readonly status: number | null;
  /** The class of the error if there was no answer, such as `ApiTimeoutError`. */
  readonly error: string | null;
  /** Milliseconds from sending to the head of the answer, or to the failure. */
  readonly ms: number;
  /** Milliseconds that it waited in the queue for the limit. */
  readonly limitMs: number;
  /** Milliseconds that it waited because the platform had too many calls (429), as long as `Retry-After` asks for. */
  readonly refusedMs: number;
  /** Milliseconds that it waited after another failure. */
  readonly faultMs: number;
  /** What it repeats: the status of that answer, or the class of the error. `null` for the first request of a call. */
  readonly repeats: string | null;
  /** PureCloud's id for the request, for its support. */
  readonly correlationId: string | null;
}

/** What happened to a call before its next request is answered. */
interface Waits {
  readonly number: number;
  repeats: string | null;
  /** When it began to wait: after a failure, and for the limit. */
  failedAt?: number | undefined;
  queuedAt?: number | undefined;
  isRefused: boolean;
  sentAt: number;
  time: string;
}

const REFUSED = 429;

/** Observes the calls of all clients of a command. Their numbers are those of one list. */
export class TracedCalls {
  readonly #write: (line: TraceLine) => void;
  readonly #calls = new WeakMap<object, Waits>();
  #count = 0;

  constructor(write: (line: TraceLine) => void) {
    this.#write = write;
  }

  /** The hooks of the clients of a tenant. */
  hooks(tenant: string | undefined): Hooks {
    return {
      onRateLimit: (event) => this.#queued(event),
      onRequest: (event) => this.#sent(event),
      onResponse: (event) => this.#write(this.#lineOf(event, tenant ?? null)),
      onRetry: (event) => this.#failed(event),
    };
  }

  #of({ call }: HookEvent): Waits {
    const known = this.#calls.get(call);
    if (known) return known;
    this.#count += 1;
    const waits = { number: this.#count, repeats: null, isRefused: false, sentAt: 0, time: "" };
    this.#calls.set(call, waits);
    return waits;
  }

  /** With a status, all calls of the client are held back. Each of them says so itself when it queues. */
  #queued(event: HookEvent): void {
    if (event.status === undefined) this.#of(event).queuedAt = performance.now();
  }

  #sent(event: HookEvent): void {
    const waits = this.#of(event);
    waits.sentAt = performance.now();
    waits.time = new Date().toISOString();
  }

  #failed(event: HookEvent): void {
    const waits = this.#of(event);
    const { status = 0, error = "" } = event;
    waits.isRefused = status === REFUSED;
    waits.repeats = status >= 400 ? String(status) : error;
    waits.failedAt = performance.now();
  }

  #lineOf(event: HookEvent, tenant: string | null): TraceLine {
    const waits = this.#of(event);
    const { failedAt, queuedAt, isRefused, sentAt, repeats } = waits;
    const limitMs = queuedAt === undefined ? 0 : Math.round(sentAt - queuedAt);
    const afterMs = failedAt === undefined ? 0 : Math.round((queuedAt ?? sentAt) - failedAt);
    const { operation, path, query } = shapeOf(event);
    const { api, attempt, method, status = 0, error, durationMs = 0, correlationId } = event;
    waits.failedAt = waits.queuedAt = undefined;
    return {
      ...{ time: waits.time, tenant, platform: api, call: waits.number, attempt, operation, method, path, query },
      ...{ status: status || null, error: error ?? null, ms: Math.round(durationMs), limitMs },
      ...{ refusedMs: isRefused ? afterMs : 0, faultMs: isRefused ? 0 : afterMs, repeats },
      correlationId: correlationId ?? null,
    };
  }
}
