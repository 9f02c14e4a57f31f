import type { Row, Subject } from "./row.ts";
import type { Consumer, Workplace } from "./workplace.ts";

/** What one command measures, and one part of the page shows. */
export interface Suite {
  readonly heading: string;
  readonly about: string;
  /** Who has figures, and what they are called. */
  readonly columns: readonly (readonly [subject: Subject, heading: string])[];
  readonly measurements: readonly Measurement[];
  /** The package that is measured. */
  readonly of: string;
  readonly consumers?: readonly Consumer[];
  /** The paths whose changes change the figures. The page names the last commit of them. */
  readonly measured: readonly string[];
  /** The versions of what was measured. Node and the commit are added. */
  versions?(workplace: Workplace): Promise<readonly string[]>;
}

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
