import type { Action } from "../../actions/action.js";
import type { ReportFacts, ShownFinding } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";
import { counted, number, section, severityMark, smallTable } from "./parts.js";

type Facts = Pick<ReportFacts, "chains" | "actions" | "severities">;

/** The most chains that are named. */
const CHAINS = 20;

/** What to do today. Chains come first, then what fixes the critical and high findings. */
export function todaySection(facts: Facts): Markup {
  const isGrave = ({ severity }: Action) => severity === "critical" || severity === "high";
  const grave = facts.actions.filter(isGrave);
  const later = facts.actions.filter((action) => !isGrave(action));
  return section(
    "today",
    "What to do today",
    facts.chains.length > 0 ? chainList(facts.chains) : null,
    grave.length > 0 ? actionTable(sentenceOf(grave), grave) : noneGrave(facts),
    later.length > 0
      ? html`<details><summary>Later: ${sentenceOf(later)}</summary>
${actionTable("What can wait", later)}</details>`
      : null,
  );
}

/** `412 findings, 3 actions`. */
const sentenceOf = (actions: readonly Action[]): string =>
  `${counted(
    actions.reduce((sum, { findings }) => sum + findings, 0),
    "finding",
  )}, ${counted(actions.length, "action")}`;

/** No severe finding is good news only if every check for one was made. */
function noneGrave({ severities }: Facts): Markup {
  const grave = severities.filter(({ severity }) => severity === "critical" || severity === "high");
  const isWhole = grave.length > 0 && grave.every(({ checked, checks }) => checks > 0 && checked === checks);
  return isWhole
    ? html`<p class="good">Nothing. Every check for critical and high findings was made, and none was found.</p>`
    : html`<p class="gap">No critical or high finding is known, but not every check was made. See what was not checked.</p>`;
}

function chainList(chains: readonly ShownFinding[]): Markup {
  const more = chains.length - CHAINS;
  const items = chains.slice(0, CHAINS).map(
    ({ severity, because, name, title, rule, remedy, where }) => html`<li>${severityMark(severity)}
<p><strong>${because ?? `${name}: ${title}`}</strong></p>
<p class="soft">${where}. ${title} (${rule})</p>
<p>${remedy}</p></li>
`,
  );
  return html`<h3>${counted(chains.length, "chain")}: several findings that are one danger</h3>
<ul class="chains">${items}</ul>
${more > 0 && html`<p class="more">${number(more)} more are among the findings.</p>`}`;
}

/** The grouped remedies. Nothing here is ever sent by Rollcall. */
const actionTable = (caption: string, actions: readonly Action[]): Markup =>
  smallTable(
    caption,
    ["Severity", { sentences: "Do this" }, { number: "Findings" }, { number: "People" }, "Who"],
    actions.map((action) => [
      severityMark(action.severity),
      html`${wordsOf(action)}<p class="soft">${action.rules.join(", ")}${requestOf(action)}</p>`,
      number(action.findings),
      number(action.people),
      whoOf(action),
    ]),
  );

/** Several rules may fix different things by one request. */
const wordsOf = ({ words }: Action): Markup =>
  words.length === 1
    ? html`<p>${words}</p>`
    : html`<ul class="words">${words.map((one) => html`<li>${one}</li>`)}</ul>`;

function whoOf({ first, people }: Action): string {
  const more = people - first.length;
  return more > 0 ? `${first.join(", ")} and ${number(more)} more` : first.join(", ");
}

/** Its body is in actions.json. A body in a narrow column breaks after each letter. */
function requestOf({ request, permission }: Action): Markup {
  if (!request) return html`. By hand`;
  const needs = permission === null ? null : html`, which needs ${permission}`;
  return html`. <code>${request.method} ${request.path}</code>${needs}`;
}
