import type { ReportFacts, ShownFinding } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";
import { number, section, severityMark, smallTable } from "./parts.js";

/** The gravest findings, as many as paper should hold. It says how many there are. */
export function firstSection({
  first,
  chains,
  severities,
}: Pick<ReportFacts, "first" | "chains" | "severities">): Markup {
  const all = severities.reduce((sum, { found }) => sum + found, 0) - chains.length;
  if (all === 0) return section("first", "The most severe findings", html`<p>None. See what was not checked.</p>`);
  return section(
    "first",
    `The most severe findings (${number(first.length)} of ${number(all)})`,
    smallTable(
      chains.length === 0 ? "The most severe first" : "The most severe first. Chains are above",
      ["Severity", "Who", "Finding", "Where", "First seen", "Remedy"],
      first.map(findingRow),
    ),
  );
}

const findingRow = (one: ShownFinding): readonly (string | Markup)[] => [
  severityMark(one.severity),
  one.name,
  html`${one.title} <span class="soft">(${one.rule})</span>${one.because !== null && html`<p class="soft">${one.because}</p>`}`,
  one.where,
  html`<span class="day">${one.firstSeen.slice(0, 10)}</span>${one.atLeast && " or earlier"}`,
  one.remedy,
];
