import { severity } from "./findings.js";
import { anyOf, count, listOf, mapOf, object, oneOf, type Schema, text, texts, time } from "./words.js";

const counts = { found: count, suppressed: count, clear: count, notEvaluated: count };
const side = anyOf(
  object({ state: oneOf("complete") }),
  object({ state: oneOf("partial"), because: texts }),
  object({ state: oneOf("not audited") }),
);
const bySeverity: Schema = object({ critical: count, high: count, medium: count, low: count, info: count });

/** `judgement.json`. */
export const JUDGEMENT = object({
  format: oneOf(1),
  schemaVersion: oneOf(1),
  asOf: time,
  startedAt: time,
  finishedAt: time,
  rules: listOf(
    object(
      { id: text, ...counts, severity, because: texts, scopes: listOf(object({ scope: text, ...counts })) },
      { judgesDeleted: oneOf(true) },
    ),
  ),
  settings: text,
  sides: object({ odin: side, purecloud: side }),
  findings: bySeverity,
  lines: object({ "view.ndjson": count, "findings.ndjson": count }),
});

/** `reports.json`. */
export const REPORTS = object({
  schemaVersion: oneOf(1),
  formats: listOf(object({ format: text, files: texts })),
  options: mapOf(text),
});
