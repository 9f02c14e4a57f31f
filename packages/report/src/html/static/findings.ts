import type { ReportFacts, SeverityCount } from "../facts/facts.js";
import type { Markup } from "./markup.js";
import { number, percent, section, severityMark, smallTable } from "./parts.js";

type Facts = Pick<ReportFacts, "severities" | "topics" | "policies">;

/** The findings by severity and by topic. Each count has how much was checked. */
export function findingsSection({ severities, topics, policies }: Facts): Markup {
  return section(
    "findings",
    "Findings",
    smallTable(
      "By severity",
      ["Severity", { number: "Found" }, { number: "People" }, "Checked"],
      severities.map((one) => [severityMark(one.severity), number(one.found), number(one.people), checkedOf(one)]),
    ),
    smallTable(
      "By topic, in checks of one rule and one user or person",
      ["Topic", { number: "Found" }, { number: "Clear" }, { number: "Not checked" }, "Checked"],
      topics.map(({ topic, found, clear, notEvaluated }) => [
        ...[topic, number(found), number(clear), number(notEvaluated)],
        shareOf(found + clear, found + clear + notEvaluated),
      ]),
    ),
    policies.length === 0 ? null : policyTable(policies),
  );
}

const checkedOf = ({ checked, checks, found }: SeverityCount): string =>
  checks === 0 && found > 0 ? "found by rules of another severity" : shareOf(checked, checks);

function shareOf(made: number, all: number): string {
  if (all === 0) return "nobody was judged";
  return made === all ? "everything" : `${percent(made, all)} of ${number(all)}`;
}

const policyTable = (policies: Facts["policies"]): Markup =>
  smallTable(
    "Policies that most users of a group break. One setting of the group may fix all",
    ["Rule", "Finding", "Group or organisation", { number: "Users" }, { number: "Of" }],
    policies.map(({ rule, title, scope, found, evaluated }) => [
      ...[rule, title, scope, number(found), number(evaluated)],
    ]),
  );
