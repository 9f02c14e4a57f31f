import { countryName } from "../country-name.js";
import type { CallsAbroad, ReportFacts } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";
import { counted, number, section, smallTable } from "./parts.js";

/** The most rows that are named. */
const SHOWN = 15;

/** Where calls leave the organisation, by country, class and mechanism. */
export function waysOutSection({ waysOut: { rows, unread, abroad } }: Pick<ReportFacts, "waysOut">): Markup {
  const first = rows.slice(0, SHOWN);
  return section(
    "ways-out",
    "Where calls leave",
    abroad === null ? null : html`<p>${abroadWords(abroad)}</p>`,
    rows.length === 0
      ? html`<p>No forward in force leads outside, of those that were read.</p>`
      : smallTable(
          first.length < rows.length ? `Forwards in force (${first.length} of ${rows.length})` : "Forwards in force",
          ["Country", "Kind of number", "By", { number: "Users" }],
          first.map(({ country, class: kind, mechanism, users }) => [
            countryName(country),
            kind,
            mechanism,
            number(users),
          ]),
        ),
    unread === 0
      ? null
      : html`<p class="gap">${counted(unread, "user has", "users have")} forwards that were not read.</p>`,
  );
}

/** Who may call abroad, in a sentence or two. */
function abroadWords({ dialling, forwarding, unread }: CallsAbroad): string {
  const users = (plan: CallsAbroad["dialling"]) => plan.reduce((sum, one) => sum + one.users, 0);
  const may = `By the plans in force, ${counted(users(dialling), "user")} of Odin may dial abroad, and ${number(users(forwarding))} may forward calls there.`;
  return unread === 0 ? may : `${may} The plans of ${counted(unread, "user")} were not read.`;
}
