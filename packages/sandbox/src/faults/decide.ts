import { dice } from "../estate/dice.js";
import { keyOf } from "../estate/permutation.js";
import type { Platform } from "../server/spec.js";
import { type Faults, type Often, type Shift, type Transient, transient } from "./faults.js";

/** The faults that a request meets. */
export interface Fate {
  readonly transient: Transient | undefined;
  /** Milliseconds to wait before it is handled. */
  readonly delayMs: number;
  /** The milliseconds that the body takes. */
  readonly slowMs: number;
  readonly shift: Shift | undefined;
  /** Whether its token ends: by schedule, or by dice. */
  readonly endsToken: "planned" | "rolled" | undefined;
  /** The position of the repeated item, as a share of the page. */
  readonly duplicate: number | undefined;
  /** For 429. */
  readonly retryAfter: number | undefined;
  /** For 5xx. */
  readonly status: number;
}

const IN_A_ROW = 2;
const STATUSES: Readonly<Record<Platform, readonly number[]>> = { odin: [500], purecloud: [500, 503, 504] };
/** Requests are identified by a hash of this width, so the memory for them has a bound. */
const SLOTS = 2 ** 16;

/** Decides the faults of each request by the seed, the request itself and its number of tries. */
export function createFates(seed: number, faults: Faults) {
  const tries = new Uint16Array(SLOTS);
  const inARow = new Uint8Array(SLOTS);
  const shiftsInARow = new Uint8Array(SLOTS);
  const most = faults.inARow ?? IN_A_ROW;

  return (platform: Platform, number: number, request: string): Fate => {
    const slot = keyOf(seed, platform, request) % SLOTS;
    const attempt = (tries[slot] ?? 0) + 1;
    tries[slot] = attempt;
    const roll = (kind: string) => dice(seed, "fault", kind, platform, request, attempt);
    const listed = (often: Often | undefined) => often?.at?.includes(number) ?? false;
    const rolled = (kind: string, often: Often | undefined) =>
      often?.rate !== undefined && roll(kind).chance(often.rate);
    const happens = (kind: keyof Faults, often: Often | undefined) => listed(often) || rolled(kind, often);

    const planned = transient.find((kind) => listed(faults[kind]));
    const unlucky = (inARow[slot] ?? 0) < most ? transient.find((kind) => rolled(kind, faults[kind])) : undefined;
    const spoilt = planned ?? unlucky;
    if (unlucky !== undefined) inARow[slot] = (inARow[slot] ?? 0) + 1;
    else if (spoilt === undefined) inARow[slot] = 0;
    const moved = listed(faults.shifting) || ((shiftsInARow[slot] ?? 0) < most && rolled("shifting", faults.shifting));
    // A page that does not arrive is not seen to have moved either.
    if (spoilt === undefined) shiftsInARow[slot] = moved ? (shiftsInARow[slot] ?? 0) + 1 : 0;
    const wait = faults.tooMany?.retryAfter;
    const byTurns = roll("retryAfter").chance(0.5) ? 1 : undefined;
    return {
      transient: spoilt,
      delayMs: happens("latency", faults.latency) ? (faults.latency?.ms ?? 1000) : 0,
      slowMs: happens("slowBody", faults.slowBody) ? (faults.slowBody?.ms ?? 1000) : 0,
      shift: moved ? (faults.shifting?.who ?? roll("who").pick(["added", "left"] as const)) : undefined,
      endsToken: listed(faults.tokenEnds) ? "planned" : rolled("tokenEnds", faults.tokenEnds) ? "rolled" : undefined,
      duplicate: happens("duplicates", faults.duplicates) ? roll("row").int(0, 999) / 1000 : undefined,
      retryAfter: wait === undefined ? byTurns : (wait ?? undefined),
      status: roll("status").pick(faults.serverError?.statuses ?? STATUSES[platform]),
    };
  };
}
