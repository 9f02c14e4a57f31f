import type { Unit } from "./units.ts";

/** A time, divided by another. */
export const timeRatio = { unit: "x", isTime: true } as const;

/** What one figure of ours may be at most. */
export interface Budget {
  readonly title: string;
  readonly limit: number;
  readonly unit?: Unit;
  /** A time beyond its limit only warns, because machines differ. Bytes and counts fail the bench. */
  readonly isTime?: true;
  /** It must also be below the official SDK's of the same run. */
  readonly belowSdk?: true;
  /** What is measured in a smaller size is not to be judged by it. */
  readonly fullSize?: true;
}
