import { type HeldSuppression, isEnding } from "../../suppressions/held.js";
import { endWords, suppressedWords } from "../../suppressions/words.js";
import type { ReportFacts } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";
import { number, section, smallTable } from "./parts.js";

/** What people decided not to see, apart from the findings that count. Suppressions that need a new decision come first. */
export function suppressionsSection({ suppressions }: Pick<ReportFacts, "suppressions">): Markup | null {
  const { held, expired, unused } = suppressions;
  if (held.length + expired.length + unused.length === 0) return null;
  return section(
    "suppressions",
    "Suppressed findings",
    held.length === 0 ? null : html`<p>${suppressedWords(held)}.</p>`,
    html`<ul>${expired.map(({ id, owner, until }) => html`<li class="gap">Expired on ${until}: ${id} (${owner})</li>`)}${unused.map(({ id, owner }) => html`<li>Hides nothing: ${id} (${owner})</li>`)}</ul>`,
    held.length === 0 ? null : heldTable(held),
  );
}

const heldTable = (held: readonly HeldSuppression[]): Markup =>
  smallTable(
    "Suppressions that hide findings. They count nowhere else",
    ["Ends", { number: "Findings" }, "Rules", "Who", "Owner", "Reason"],
    held.map((one) => [
      isEnding(one) ? html`<strong>${endWords(one)}</strong>` : endWords(one),
      number(one.findings),
      one.rules.join(", "),
      whoOf(one),
      one.owner,
      one.reason,
    ]),
  );

function whoOf({ people, findings }: HeldSuppression): string {
  const more = findings - people.length;
  return more > 0 ? `${people.join(", ")} and ${number(more)} more` : people.join(", ");
}
