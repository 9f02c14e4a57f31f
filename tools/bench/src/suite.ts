import type { Measurement } from "./measurement.ts";
import type { Subject } from "./row.ts";
import type { Consumer, Workplace } from "./workplace.ts";

/** What is measured by one command, and stands in one part of the page. */
export interface Suite {
  /** The heading of its part of the page. */
  readonly heading: string;
  /** What is compared: a sentence. */
  readonly about: string;
  /** Who has figures, and what they are called. */
  readonly columns: readonly (readonly [subject: Subject, heading: string])[];
  readonly measurements: readonly Measurement[];
  /** The package that is built, with what it needs. */
  readonly builds: string;
  /** Who is installed. */
  readonly consumers: readonly Consumer[];
  /** What the commit of the page is the last of: paths whose changes change the figures. */
  readonly measured: readonly string[];
  /** What was measured with, beside Node and the commit. */
  versions(workplace: Workplace): Promise<readonly string[]>;
}
