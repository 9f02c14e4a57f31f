/** The clean users, one a line, each with the ids of its findings. */
export const VIEW_FILE = "view.ndjson";

/** The findings, one a line, by rule and user. */
export const FINDINGS_FILE = "findings.ndjson";

/** The files that a judgement is written to. */
export const JUDGED_FILES: readonly string[] = [VIEW_FILE, FINDINGS_FILE];
