import type { Severity } from "@rollcall/audit/rules";
import { type Look, type Paint, plain, widthFor } from "../terminal/text.js";

/** How findings are shown. */
export interface FindingsLook {
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 80 */
  readonly columns?: number | undefined;
  /** Whether lists are long. @default one screen */
  readonly isDetailed?: boolean | undefined;
}

/** The most columns of findings. More are hard to read, and mails and tickets have no more. */
const SCREEN_WIDTH = 80;

/** A look with its defaults. */
export const lookOf = ({ paint = plain, columns }: FindingsLook): Look => ({
  paint,
  width: Math.min(SCREEN_WIDTH, widthFor(columns)),
});

/** The severities, the gravest first. Importing those of the rules would load all rules. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const satisfies readonly Severity[];

/** Columns of the counts on the left of people and groups. */
export const COUNTS = 19;
