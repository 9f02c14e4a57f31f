import { CHANGE } from "./changes.js";
import { FINDING } from "./findings.js";
import { JUDGEMENT, REPORTS } from "./judgement.js";
import { ODIN_USER } from "./odin-user.js";
import { PEOPLE } from "./people.js";
import { PURECLOUD_USER } from "./purecloud-user.js";
import { AUDIT, CONTEXT, COVERAGE, RECORD } from "./records.js";
import { anyOf, object, type Schema, texts } from "./words.js";

const judged = { findings: texts };
const open = { notEvaluated: texts };

const VIEW = anyOf(object({ ...ODIN_USER, ...judged }, open), object({ ...PURECLOUD_USER, ...judged }, open));

const schema = (name: string, title: string, content: Schema): Schema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: `urn:rollcall:schema:${name}:1`,
  title,
  ...content,
});

/** The published schemas by the names of their files. Those of `.ndjson` files are for a line. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  audit: schema("audit", "audit.json of an audit", AUDIT),
  changes: schema("changes", "A line of rollcall diff --json", CHANGE),
  context: schema("context", "A line of context.ndjson", CONTEXT),
  coverage: schema("coverage", "coverage.json of an audit", COVERAGE),
  findings: schema("findings", "A line of findings.ndjson", FINDING),
  judgement: schema("judgement", "judgement.json of an audit", JUDGEMENT),
  people: schema("people", "A line of people.ndjson", PEOPLE),
  records: schema("records", "A line of records.ndjson", RECORD),
  reports: schema("reports", "reports.json of an audit", REPORTS),
  view: schema("view", "A line of view.ndjson", VIEW),
};
