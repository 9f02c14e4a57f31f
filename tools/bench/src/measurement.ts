import type { Row } from "./row.ts";
import type { Workplace } from "./workplace.ts";

/** One thing to measure, of all callers together. */
export interface Measurement {
  /** A paragraph of Markdown that tells readers of the numbers how it is done. */
  readonly note: string;
  /**
   * Gives each row as soon as it is known.
   *
   * @param scale which part of the full size is measured, or 1 if the size makes no difference
   */
  measure(workplace: Workplace, scale: number): AsyncIterable<Row>;
}
