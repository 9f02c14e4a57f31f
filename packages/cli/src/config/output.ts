import type { JournalOptions } from "@rollcall/audit/journal";
import { percent, wholeNumber } from "./choice.js";
import { type FailOn, failOnIn, refuseUnjudged } from "./fail-on.js";
import type { OutFlagName } from "./flags/out.js";
import { type FormatRequest, formatRequest } from "./formats.js";
import { type GivenFlags, wordFor } from "./given.js";
import { type HistoryRequest, historyRequest } from "./history.js";
import type { ProgressMode } from "./progress.js";
import { type RedactRequest, redactRequest } from "./redact.js";
import { UsageError } from "./usage-error.js";

/** The folder that an audit is written to. */
export interface OutRequest {
  readonly folder: string;
  readonly mode: JournalOptions["mode"];
}

/** The folder of an audit, and what is printed. */
export interface OutputRequest {
  /** Undefined if nothing is written, or the folder is one of the history. */
  readonly out: OutRequest | undefined;
  /** The history that the audit is added to. Undefined with `--out`. */
  readonly history?: HistoryRequest | undefined;
  /** What the audit is written as. */
  readonly reports: FormatRequest;
  /** How names are replaced on the screen and in reports. Undefined if names are shown. */
  readonly redact?: RedactRequest | undefined;
  readonly print: "report" | "json" | "nothing";
  /** How progress is shown. */
  readonly progress: ProgressMode;
  /** Users of each scope that the report shows. */
  readonly show: number;
  /** Whether lists are long. */
  readonly details?: boolean;
  /** Whether the coverage is printed in full. Without findings it always is. */
  readonly coverage?: boolean;
  /** The command that the report ends with, for what to do next. */
  readonly next?: string;
  /** The least percentage of the sections that must be read. */
  readonly minCoverage: number;
  /** The least severity of a finding that changes the exit code. */
  readonly failOn: FailOn;
  /** The same for findings that the last audit of the history did not have. */
  readonly failOnNew: FailOn;
}

/** Reads the flags of the folder and the report. @param shown users that the report shows without `--show`, if it has no findings */
export function outputRequest(
  given: GivenFlags<OutFlagName>,
  shown: number,
): Omit<OutputRequest, "print" | "progress"> {
  const show = given.get("show")?.[0];
  const history = historyRequest(given);
  const out = history ? undefined : outRequest(given);
  const isFindings = history !== undefined || out !== undefined;
  const failOn = failOnIn(given, "fail-on");
  refuseUnjudged(wordFor(given, "fail-on"), failOn, isFindings);
  return {
    ...{ out, history, reports: formatRequest(given), redact: redactRequest(given) },
    show: show === undefined ? (isFindings ? 0 : shown) : wholeNumber("show", show, 0),
    details: given.has("details"),
    coverage: given.has("coverage"),
    minCoverage: percent("min-coverage", given.get("min-coverage")?.[0] ?? "100"),
    ...{ failOn, failOnNew: failOnIn(given, "fail-on-new") },
  };
}

/** Flags that need a folder. */
const NEEDY = ["resume", "restart", "format", "delimiter", "split-by"] as const;

function outRequest(given: GivenFlags<OutFlagName>): OutRequest | undefined {
  const folder = given.get("out")?.[0];
  if (folder === undefined) {
    const needy = NEEDY.find((name) => given.has(name));
    if (needy !== undefined)
      throw new UsageError(`${wordFor(given, needy)} needs --out DIR${needy === "restart" ? "" : " or --history DIR"}`);
    return undefined;
  }
  if (given.has("resume") && given.has("restart")) {
    throw new UsageError("--resume and --restart cannot be used together. Give one");
  }
  const mode = given.has("resume") ? "resume" : given.has("restart") ? "restart" : "new";
  return { folder, mode };
}
