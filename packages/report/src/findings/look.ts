import type { Severity } from "@rollcall/audit/rules";
import { type Look, type Paint, plain, widthFor } from "../terminal/text.js";

/** How findings are shown. */
export interface FindingsLook {
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 100 */
  readonly columns?: number | undefined;
}

/** A look with its defaults. */
export const lookOf = ({ paint = plain, columns }: FindingsLook): Look => ({ paint, width: widthFor(columns) });

/** The severities, the gravest first. Importing those of the rules would load all rules. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const satisfies readonly Severity[];

/** Columns of the counts on the left of people and groups. */
export const COUNTS = 20;
