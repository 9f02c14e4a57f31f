import { choice } from "./choice.js";
import type { FormatFlagName } from "./flags/formats.js";
import { type GivenFlags, wordFor } from "./given.js";
import { DELIMITER_NAMES, FORMAT_NAMES, SPLITS } from "./names.js";
import { UsageError } from "./usage-error.js";

export type FormatName = (typeof FORMAT_NAMES)[number];
/** A format that is a report. */
export type ReportName = Exclude<FormatName, "json" | "ndjson">;

/** The formats without `--format`. */
export const USUAL_FORMATS: readonly FormatName[] = ["ndjson", "html"];

/** The report that a person opens. */
export const HTML_FILE = "report.html";
/** What fixes the findings, with the requests. It goes along with the report. */
export const ACTIONS_FILE = "actions.json";

/** The report for a ticket or a pull request. */
export const MARKDOWN_FILE = "report.md";

export type DelimiterName = (typeof DELIMITER_NAMES)[number];
/** What separates the cells of CSV, by its name. */
export const DELIMITERS = { ",": ",", ";": ";", tab: "\t" } as const satisfies Record<DelimiterName, string>;

export type SplitBy = (typeof SPLITS)[number];

/** The formats of an audit, and how they are written. Undefined options are as usual. */
export interface FormatRequest {
  readonly formats: readonly FormatName[];
  readonly delimiter: DelimiterName | undefined;
  readonly splitBy: SplitBy | undefined;
}

/** Reads the flags of the formats. @param usual the formats without `--format` @throws UsageError */
export function formatRequest(given: GivenFlags<FormatFlagName>, usual = USUAL_FORMATS): FormatRequest {
  const names = given.get("format")?.map((name) => choice("format", name, FORMAT_NAMES)) ?? usual;
  const [delimiter, split] = [given.get("delimiter")?.[0], given.get("split-by")?.[0]];
  if (delimiter !== undefined && given.has("format") && !names.includes("csv"))
    throw new UsageError(`${wordFor(given, "delimiter")} is for CSV. Add ${csvTo(given.origin?.("format"))}`);
  return {
    formats: FORMAT_NAMES.filter((name) => names.includes(name)),
    delimiter: delimiter === undefined ? undefined : choice("delimiter", delimiter, DELIMITER_NAMES),
    splitBy: split === undefined ? undefined : choice("split-by", split, SPLITS),
  };
}

const csvTo = (key: string | undefined): string => (key === undefined ? "--format csv" : `csv to ${key}`);

/** Whether a format is a report. */
export const isReport = (name: FormatName): name is ReportName => name !== "json" && name !== "ndjson";
