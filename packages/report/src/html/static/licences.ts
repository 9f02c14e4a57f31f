import { byWaste, idleOf, type LicenceRow } from "../../audit/licence-facts.js";
import { PLATFORMS } from "../../platforms.js";
import type { ReportFacts } from "../facts/facts.js";
import { html, type Markup } from "./markup.js";
import { number, section, smallTable } from "./parts.js";

type Facts = Pick<ReportFacts, "licences">;

/** The most licences that are named. The table of licences has all. */
const SHOWN = 15;

/** What licences, services and packs are used for, and what the others cost. */
export function licencesSection({ licences }: Facts): Markup {
  const { rows, currency, monthly, wasted, unsure } = licences;
  const first = [...rows].sort(byWaste).slice(0, SHOWN);
  const costOf = ({ price, wasted: amount }: LicenceRow) =>
    price === null ? "no price" : amount === null ? "not known" : money(amount, currency);
  return section(
    "licences",
    "Licences and services",
    monthly === null || wasted === null
      ? html`<p>No price is configured, so nothing here has a cost. The configuration can name the price of each licence a month.</p>`
      : html`<p><strong>${unsure > 0 && "At least "}${money(wasted, currency)} of ${money(monthly, currency)} a month</strong> pays for what nobody uses, among all that have a price.${unsure > 0 && html` <span class="gap">The use of ${number(unsure)} of these is not known.</span>`}</p>`,
    rows.length === 0
      ? html`<p>No licence was read.</p>`
      : smallTable(
          first.length < rows.length
            ? `Those with the most unused (${first.length} of ${rows.length})`
            : "All licences",
          [
            "Name",
            "Platform",
            { number: "Bought" },
            { number: "Assigned" },
            { number: "Used" },
            { number: "Unused" },
            { number: "Users not read" },
            { number: "Cost of unused ones a month" },
          ],
          first.map((row) => [
            ...[`${row.name} (${row.kind})`, PLATFORMS[row.platform], boughtOf(row), number(row.assigned)],
            ...[orUnknown(row.used), unusedOf(row), number(row.unread), costOf(row)],
          ]),
        ),
  );
}

const unusedOf = (row: LicenceRow): string => orUnknown(idleOf(row));

const orUnknown = (value: number | null): string => (value === null ? "not known" : number(value));

const boughtOf = ({ bought }: LicenceRow): string =>
  typeof bought === "number" ? number(bought) : (bought ?? "not known");

const money = (amount: number, currency: string): string =>
  `${amount.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${currency}`.trim();
