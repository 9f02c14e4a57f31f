import { auditWords, demoWords, madeAt } from "../../terminal/words.js";
import type { ReportFacts } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";

type Facts = Omit<ReportFacts, "tables">;

/** What the report is about, and when it is from. */
export function header(facts: Facts): Markup {
  const { tenant, times, version, isRedacted, isDemoTime } = facts;
  const isJudgedLater = times.asOf !== times.startedAt;
  return html`<header>
<h1>${tenant === null ? "Rollcall audit" : html`${tenant} <small>Rollcall audit</small>`}</h1>
<p class="times">Audited ${time(times.startedAt)} to ${time(times.finishedAt)}${isJudgedLater && html`. Ages are judged as of ${time(times.asOf)}${demoWords(isDemoTime)}`}. Rollcall ${version}</p>
${isRedacted && redacted(times)}
</header>
`;
}

const redacted = ({ token }: Facts["times"]): Markup =>
  html`<p class="banner" role="note"><strong>This copy is redacted.</strong> Names, numbers and ids are tokens. The same token is the same thing.${auditWords(token)}</p>`;

/** A time with its zone. @param token that of the audit, if the audit is redacted */
export const time = (iso: string, token?: string): Markup => html`<time datetime="${iso}">${madeAt(iso, token)}</time>`;
