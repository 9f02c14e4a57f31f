import type { Progress } from "@rollcall/audit";

/** Which of its platform's scopes a scope is, from 1 on. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

/** How far the audit of a platform is. Times are in milliseconds. */
export interface SourceState {
  readonly platform: Progress["platform"];
  /** What is audited now. */
  readonly scope: string;
  readonly place: Place;
  /** Users that are done, of all scopes of this run. */
  readonly users: number;
  /** Users that the platform counts. Undefined if it gives no count, or if other scopes follow. */
  readonly expected: number | undefined;
  /** Users whose failed sections are requested again at the end. */
  readonly toRepeat: number;
  readonly calls: number;
  /** Undefined if nobody can say yet. */
  readonly leftMs: number | undefined;
}

/** A scope of this run. */
interface Scope {
  readonly state: Progress;
  /** Users that earlier runs had done. */
  readonly before: number;
}

/** An estimate needs so many users and so much time. */
const LEAST = { users: 5, ms: 5000 };

const ONLY: Place = { at: 1, of: 1 };

/** Adds up what the scopes of a platform say. */
export class Source {
  readonly #startedAt: number;
  readonly #scopes = new Map<string, Scope>();
  #place: Place | undefined;
  #latest: Progress;

  constructor(first: Progress, now: number) {
    this.#latest = first;
    this.#startedAt = now;
  }

  update(state: Progress, place: Place | undefined): void {
    const before = this.#scopes.get(state.scope)?.before ?? state.seen;
    this.#scopes.set(state.scope, { state, before });
    // The next scope starts early. What is shown is the one that is worked on.
    if (place && this.#place && place.at > this.#place.at && state.seen === before) return;
    this.#latest = state;
    this.#place = place ?? this.#place;
  }

  state(now: number): SourceState {
    const scopes = [...this.#scopes.values()];
    const { at, of } = this.#place ?? ONLY;
    const sum = (read: (scope: Scope) => number) => scopes.reduce((total, scope) => total + read(scope), 0);
    const isWhole = at === of && scopes.every(({ state }) => state.expected !== null);
    return {
      platform: this.#latest.platform,
      scope: this.#latest.scope,
      place: { at, of },
      users: sum(({ state }) => state.seen),
      expected: isWhole ? sum(({ state }) => state.expected ?? 0) : undefined,
      toRepeat: sum(({ state }) => state.waiting),
      calls: sum(({ state }) => state.calls),
      leftMs: this.#left(scopes, now - this.#startedAt),
    };
  }

  /** The time left, if the rest goes as fast as this run so far. Scopes that have not started count as much as the others. */
  #left(scopes: readonly Scope[], elapsedMs: number): number | undefined {
    const done = scopes.reduce((sum, { state, before }) => sum + state.seen - before, 0);
    if (done < LEAST.users || elapsedMs < LEAST.ms) return undefined;
    if (scopes.some(({ state }) => state.expected === null)) return undefined;
    const { at, of } = this.#place ?? ONLY;
    const rest = scopes.reduce((sum, { state }) => sum + Math.max(0, (state.expected ?? 0) - state.seen), 0);
    const whole = done + rest;
    const unstarted = Math.max(0, of - Math.max(at, scopes.length));
    return (elapsedMs / done) * (rest + (unstarted * whole) / scopes.length);
  }
}
