import type { Unit } from "./units.ts";

/** What one figure of ours may be at most. */
export interface Budget {
  readonly title: string;
  readonly limit: number;
  readonly unit: Unit;
  /** Bytes and counts beyond their limit fail the bench. Times only warn, because machines differ. */
  readonly kind: "exact" | "time";
  /** It must also be below the official SDK's of the same run. */
  readonly belowSdk?: true;
  /** What is measured in a smaller size is not to be judged by it. */
  readonly fullSize?: true;
}
