import type { Row } from "./row.ts";
import type { Workplace } from "./workplace.ts";

/** One thing to measure, of everybody at once. */
export interface Measurement {
  /** How it is done, for those who read the numbers: a paragraph of Markdown. */
  readonly note: string;
  /**
   * Gives each row as soon as it is known.
   *
   * @param scale which part of the full size is measured; 1 where a size makes no difference
   */
  measure(workplace: Workplace, scale: number): AsyncIterable<Row>;
}
