/** How many calls the platform has counted, as its answers say. NaN for counts that are absent. */
export interface Quota {
  /** Calls that it has counted in its window. */
  readonly count: number;
  /** Calls that it allows in one window. */
  readonly allowed: number;
  /** Milliseconds until its window ends. 0 if nobody says. */
  readonly resetMs: number;
}
