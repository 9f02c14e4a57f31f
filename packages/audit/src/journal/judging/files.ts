/** The clean users, one a line, each with the ids of its findings, and of the rules that could not judge it. */
export const VIEW_FILE = "view.ndjson";

/** The findings, one a line, by rule and user. */
export const FINDINGS_FILE = "findings.ndjson";

/** What was judged with which rules. It is written last, so the other files belong to it. */
export const JUDGEMENT_FILE = "judgement.json";

/** The files that a judgement is written to. */
export const JUDGED_FILES: readonly string[] = [VIEW_FILE, FINDINGS_FILE, JUDGEMENT_FILE];
