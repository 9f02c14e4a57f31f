import type { PageReport } from "./page-types.js";

/** A listing that may lack items, at its end. All that could be read was given before. Thrown unless `onReport` is passed. */
export class TruncatedError extends Error {
  override readonly name = "TruncatedError";
  /** What was read, and why reading ended. */
  readonly report: PageReport;

  constructor(operation: string, report: PageReport) {
    super(`${operation}: items may be missing (${report.truncated}). Pass onReport to accept that`);
    this.report = report;
  }
}

/** Whether a listing ended, and may lack items. It works across realms and installs, as the guards of `ApiError` do. */
export const isTruncatedError = (error: unknown): error is TruncatedError =>
  (Object(error) as { name?: unknown }).name === "TruncatedError";
