import type { Platform } from "./spec.js";

/** A request that came, after it was answered. */
export interface Seen {
  /** From 1 on, over both platforms, in the order of arrival. */
  readonly number: number;
  readonly platform: Platform;
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** Undefined if the spec has no such path. */
  readonly operationId: string | undefined;
  /** 0 where the connection was cut before one was sent. */
  readonly status: number;
  /** What went wrong on purpose. */
  readonly fault: string | undefined;
}

/** The requests so far. The last thousand are kept, and the others are counted. */
export interface Requests {
  readonly total: number;
  /** By operationId and status, such as `getUsers 200`. Requests that the spec does not have count as `unknown 501`. */
  readonly counts: ReadonlyMap<string, number>;
  /** By kind of fault. */
  readonly faults: ReadonlyMap<string, number>;
  readonly recent: readonly Seen[];
  /** How often an operation was requested, with any answer. */
  of(operationId: string): number;
}

const KEPT = 1000;

export function createRequests(): Requests & { next(): number; add(seen: Seen): void } {
  const counts = new Map<string, number>();
  const faults = new Map<string, number>();
  const ring: Seen[] = [];
  let last = 0;
  let answered = 0;
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    counts,
    faults,
    get total() {
      return last;
    },
    get recent() {
      const at = answered % KEPT;
      return ring.length < KEPT ? [...ring] : [...ring.slice(at), ...ring.slice(0, at)];
    },
    of: (operationId) =>
      [...counts].reduce((sum, [key, times]) => (key.startsWith(`${operationId} `) ? sum + times : sum), 0),
    next: () => ++last,
    add(seen) {
      ring[answered++ % KEPT] = seen;
      count(counts, `${seen.operationId ?? "unknown"} ${seen.status}`);
      if (seen.fault !== undefined) count(faults, seen.fault);
    },
  };
}
