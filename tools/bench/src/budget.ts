import type { Unit } from "./units.ts";

/** What one figure of ours may be at the most. */
export interface Budget {
  readonly title: string;
  readonly limit: number;
  readonly unit: Unit;
  /** Bytes and counts fail the bench beyond their limit; times only warn, for machines differ. */
  readonly kind: "exact" | "time";
  /** It must also be below the official SDK's of the same run. */
  readonly belowSdk?: true;
  /** What is measured in a smaller size is not to be judged by it. */
  readonly fullSize?: true;
}
