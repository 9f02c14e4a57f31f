import type { Rate } from "./rate.js";

/** How much longer answers took than the fastest. So much later may their calls have reached the server. */
export interface Lateness {
  /** The longest that counts. An answer may be slow because it takes long to compute, or because its connection is new. */
  most(): number;
  /** Of an answer that took so many milliseconds. */
  of(took: number): number;
}

/** Learns from answers how fast one can be. */
export function createLateness({ count, windowMs }: Rate): Lateness {
  /** After so many answers, the fastest of them shows it. */
  const known = Math.max(count, 100);
  let answers = 0;
  let fastest = Infinity;
  const most = () => Math.max(windowMs / 20, answers < known ? 1000 : 100);
  return {
    most,
    of(took) {
      const late = took - (answers++ < known ? 0 : fastest);
      fastest = Math.min(fastest, took);
      return Math.min(most(), Math.max(0, late) + 2);
    },
  };
}
