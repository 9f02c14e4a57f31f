import type { AuditFinding } from "@rollcall/audit/changes";
import type { Evidence, Remedy } from "@rollcall/audit/rules";
import { stateOf } from "../../audit/finding-state.js";
import { SUBJECTS } from "../../platforms.js";
import { usersOf } from "../../subjects.js";
import type { Cell, Column, Table } from "../table.js";

/** A finding with what its rule says. */
export interface FindingRow {
  readonly finding: AuditFinding;
  /** What the rule is about, such as `fraud`. `null` if the rule did not judge this audit. */
  readonly category: string | null;
  /** Days since it is known. */
  readonly days: number;
}

const of =
  (read: (finding: AuditFinding) => Cell): Column<FindingRow>["of"] =>
  ({ finding }) =>
    read(finding);

const idOn =
  (platform: "odin" | "purecloud") =>
  ({ subject }: AuditFinding): Cell =>
    usersOf(subject).find((user) => user.platform === platform)?.userId ?? null;

/** A row for each finding, by rule and user. */
export const findings: Table<FindingRow> = {
  id: "findings",
  title: "Findings",
  columns: [
    {
      id: "severity",
      title: "Severity",
      kind: "severity",
      width: 9,
      isShown: true,
      of: of(({ severity }) => severity),
    },
    { id: "name", title: "Name", kind: "text", width: 26, isShown: true, of: of(({ subject }) => subject.name) },
    { id: "title", title: "Finding", kind: "text", width: 50, isShown: true, of: of(({ title }) => title) },
    { id: "rule", title: "Rule", kind: "text", width: 12, isShown: true, of: of(({ rule }) => rule) },
    { id: "category", title: "Topic", kind: "text", width: 10, isShown: true, of: ({ category }) => category },
    {
      id: "platform",
      title: "Platform",
      kind: "text",
      width: 18,
      isShown: true,
      of: of(({ subject }) => SUBJECTS[subject.platform]),
    },
    {
      id: "scope",
      title: "Group or organisation",
      kind: "text",
      width: 30,
      isShown: true,
      of: of(({ subject }) => subject.scope),
    },
    { id: "state", title: "State", kind: "text", width: 15, isShown: true, of: of(stateOf) },
    { id: "because", title: "Why so severe, or unknown", kind: "list", width: 40, of: of(becauseOf) },
    {
      id: "evidence",
      title: "Evidence",
      kind: "list",
      width: 60,
      of: of((one) => ("evidence" in one ? one.evidence.map(evidenceWords) : [])),
    },
    { id: "remedy", title: "Remedy", kind: "text", width: 60, isShown: true, of: of(({ remedy }) => remedy.words) },
    { id: "request", title: "Request", kind: "text", width: 50, of: of(({ remedy }) => requestWords(remedy)) },
    {
      id: "permission",
      title: "Permission",
      kind: "text",
      width: 26,
      of: of(({ remedy }) => remedy.permission ?? null),
    },
    {
      id: "firstSeen",
      title: "First seen",
      kind: "date",
      width: 17,
      isShown: true,
      of: of(({ firstSeen }) => firstSeen),
    },
    { id: "mayBeOlder", title: "May be older", kind: "flag", width: 13, of: of(({ atLeast }) => atLeast === true) },
    { id: "days", title: "Age in days", kind: "number", width: 12, of: ({ days }) => days },
    {
      id: "suppressedBy",
      title: "Suppressed by",
      kind: "text",
      width: 20,
      of: of(({ suppressed }) => suppressed?.owner ?? null),
    },
    {
      id: "suppressedUntil",
      title: "Suppressed until",
      kind: "date",
      width: 17,
      of: of(({ suppressed }) => suppressed?.until ?? null),
    },
    {
      id: "suppressedFor",
      title: "Reason of the suppression",
      kind: "text",
      width: 40,
      of: of(({ suppressed }) => suppressed?.reason ?? null),
    },
    { id: "chain", title: "Part of the chain", kind: "text", width: 40, of: of(({ partOf }) => partOf ?? null) },
    { id: "parts", title: "Parts of the chain", kind: "list", width: 40, of: of(({ parts }) => parts ?? []) },
    { id: "odinId", title: "User id on Odin", kind: "text", width: 34, of: of(idOn("odin")) },
    { id: "purecloudId", title: "User id on PureCloud", kind: "text", width: 38, of: of(idOn("purecloud")) },
    { id: "id", title: "Id", kind: "text", width: 50, of: of(({ id }) => id) },
  ],
  rows: async function* (audit) {
    const categories = new Map<string, string>(audit.judgement.rules.map(({ rule }) => [rule.id, rule.category]));
    const asOf = Date.parse(audit.facts.asOf);
    for await (const { value: finding } of audit.findings()) {
      const days = Math.max(0, Math.floor((asOf - Date.parse(finding.firstSeen)) / DAY_MS));
      yield { finding, category: categories.get(finding.rule) ?? null, days };
    }
  },
};

const DAY_MS = 86_400_000;

function becauseOf({ because }: AuditFinding): readonly string[] {
  return because === undefined ? [] : [because].flat();
}

/** `user.passwordExpiresDays = -3`. */
function evidenceWords({ path, value, of: owner }: Evidence): string {
  const text = Array.isArray(value) ? value.map(String).join(", ") : String(value);
  return `${path} = ${text}${owner === undefined ? "" : ` (of the ${owner})`}`;
}

const requestWords = ({ request }: Remedy): string | null => (request ? `${request.method} ${request.path}` : null);
