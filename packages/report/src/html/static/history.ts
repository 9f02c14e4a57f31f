import { type CountedAudit, courseOf } from "../facts/course.js";
import type { ReportFacts } from "../facts/facts.js";
import { time } from "./header.js";
import { html, type Markup } from "./markup.js";
import { counted, number, section, severityMark, smallTable } from "./parts.js";

/** What is new since the last audit, and the numbers of the last audits. */
export function historySection(facts: Pick<ReportFacts, "since" | "past" | "times" | "severities">): Markup {
  const { since } = facts;
  const course = courseOf(facts);
  return section(
    "since",
    "New since the last audit",
    since === null
      ? html`<p>There is no audit before this one in the history, so nothing can be compared.</p>`
      : sincePart(since),
    course.length === 0 ? null : courseTable(course),
  );
}

function sincePart({ finishedAt, token, findings, users, first, notes }: NonNullable<ReportFacts["since"]>): Markup {
  const more = findings.new - first.length;
  return html`<p>Since ${time(finishedAt, token)}: ${counted(findings.new, "new finding")}, ${number(findings.open)} still open, ${number(findings.resolved)} resolved, ${number(findings.unknown)} unknown now. ${counted(users.added, "user")} came, ${number(users.removed)} left, ${number(users.changed)} changed.</p>
${notes.map((note) => html`<p class="gap">${note}</p>`)}
${
  first.length > 0 &&
  smallTable(
    more > 0 ? `New findings, the ${number(first.length)} most severe` : "New findings",
    ["Severity", "Who", "Finding", "Where"],
    first.map((one) => [severityMark(one.severity), one.name, `${one.title} (${one.rule})`, one.where]),
  )
}`;
}

const courseTable = (audits: readonly CountedAudit[]): Markup =>
  smallTable(
    "Findings over the last audits",
    ["Audit", { number: "Critical" }, { number: "High" }, { number: "Medium" }, { number: "Low" }, { number: "Info" }],
    audits.map(({ startedAt, token, findings: { critical, high, medium, low, info } }) => [
      time(startedAt, token),
      ...[critical, high, medium, low, info].map(number),
    ]),
  );
