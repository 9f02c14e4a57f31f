import { AUDIT_FORMATS, type AuditFormat, type JournalOptions } from "@rollcall/audit/journal";
import { choice, percent, wholeNumber } from "./choice.js";
import type { OutFlagName } from "./flags.js";
import type { GivenFlags } from "./parse.js";
import { UsageError } from "./usage-error.js";

/** The folder that an audit is written to. */
export interface OutRequest {
  readonly folder: string;
  readonly mode: JournalOptions["mode"];
  readonly format: AuditFormat;
}

/** The folder of an audit, and what is printed. */
export interface OutputRequest {
  /** Undefined if nothing is written. */
  readonly out: OutRequest | undefined;
  readonly print: "report" | "json" | "nothing";
  /** Users of each scope that the report shows. */
  readonly show: number;
  /** Whether the coverage is printed in full. Without findings it always is. */
  readonly coverage?: boolean;
  /** The command that the report ends with, for what to do next. */
  readonly next?: string;
  /** The least percentage of the sections that must be read. */
  readonly minCoverage: number;
}

/** Reads the flags of the folder and the report. @param shown users that the report shows without `--show`, if it has no findings */
export function outputRequest(given: GivenFlags<OutFlagName>, shown: number): Omit<OutputRequest, "print"> {
  const show = given.get("show")?.[0];
  const out = outRequest(given);
  return {
    out,
    show: show === undefined ? (out === undefined ? shown : 0) : wholeNumber("show", show, 0),
    coverage: given.has("coverage"),
    minCoverage: percent("min-coverage", given.get("min-coverage")?.[0] ?? "100"),
  };
}

function outRequest(given: GivenFlags<OutFlagName>): OutRequest | undefined {
  const folder = given.get("out")?.[0];
  if (folder === undefined) {
    const needy = (["resume", "restart", "format"] as const).find((name) => given.has(name));
    if (needy !== undefined) throw new UsageError(`--${needy} needs --out DIR`);
    return undefined;
  }
  if (given.has("resume") && given.has("restart")) {
    throw new UsageError("--resume and --restart cannot be used together. Give one");
  }
  const mode = given.has("resume") ? "resume" : given.has("restart") ? "restart" : "new";
  return { folder, mode, format: choice("format", given.get("format")?.[0] ?? "json", AUDIT_FORMATS) };
}
