import { printable } from "@rollcall/audit";
import { byWaste, idleOf, type LicenceFacts, type LicenceRow } from "../audit/licence-facts.js";
import { type Look, labelled } from "../terminal/text.js";
import { aligned, fit, padded } from "../terminal/width.js";
import { listed } from "./listed.js";

const COLUMN = 9;
const COST = 14;

/** The licences with the most that nobody uses. Those that cost the most come first. */
export function licenceLines(facts: LicenceFacts, most: number, { paint, width }: Look): readonly string[] {
  const { currency, rows } = facts;
  const paid = rows.filter(({ isPaid }) => isPaid);
  const wasted = paid.filter((row) => (idleOf(row) ?? 0) > 0).sort(byWaste);
  const hasPrices = paid.some(({ price }) => price !== null);
  const name = width - 4 * COLUMN - (hasPrices ? COST : 0) - 2;
  if (name < NAME) return [...narrowLines(wasted, most, { paint, width }), ...withoutPrices(facts, width)];
  const cells = (texts: readonly string[], cost: string) =>
    texts.map((text) => aligned(text, COLUMN)).join("") + (hasPrices ? aligned(cost, COST) : "");
  const heads = cells(["bought", "assigned", "used", "unused"], `${currency}/month`);
  return [
    `${paint.bold(padded("Licences", name + 2))}${paint.dim(heads)}`,
    ...(wasted.length === 0 ? ["  No licence is known to be unused"] : []),
    ...listed(wasted, most, MORE, (one) => {
      const { price, wasted: amount } = one;
      const bought = one.bought === "unlimited" ? null : one.bought;
      const numbers = [bought, one.assigned, one.used, idleOf(one)].map((number) =>
        number === null ? "-" : `${number}`,
      );
      const cost = price === null ? "no price" : amount === null ? "not known" : money(amount);
      return [`  ${padded(fit(printable(one.name), name - 1), name)}${cells(numbers, cost)}`];
    }),
    ...costLine(facts),
    ...withoutPrices(facts, width),
    ...unreadLine(paid),
  ];
}

/** What all that is unused costs. More may be unused if a use is not known. */
function costLine({ currency, monthly, wasted, unsure }: LicenceFacts): string[] {
  if (monthly === null || wasted === null) return [];
  const least = unsure > 0 ? "at least " : "";
  return [`  In all, ${least}${money(wasted)} of ${money(monthly)} ${currency} a month pays for what nobody uses`];
}

/** Why no column has a cost, and what to do about that. */
function withoutPrices({ currency, monthly }: LicenceFacts, width: number): string[] {
  if (monthly !== null) return [];
  return labelled("", currency === "" ? NO_PRICES : NO_PRICE_FITS, { indent: 2, column: 0, width });
}

const NO_PRICES = "No prices are set, so no cost is shown. Set prices in rollcall.config.yaml";
const NO_PRICE_FITS =
  "No price has the name of one of these, so no cost is shown. Check prices in rollcall.config.yaml";

/** The columns of a name at least. */
const NAME = 16;
/** No file of every audit has the licences. */
const MORE = "--details";

const narrowLines = (wasted: readonly LicenceRow[], most: number, { paint, width }: Pick<Look, "paint" | "width">) => [
  paint.bold("Licences"),
  ...listed(wasted, most, MORE, (row) => [`  ${fit(printable(row.name), width - 20)}: ${idleOf(row)} unused`]),
];

/** A number of unused licences is a lower bound, if somebody's were not read. */
function unreadLine(rows: readonly LicenceRow[]): string[] {
  const unread = rows.reduce((most, one) => Math.max(most, one.unread), 0);
  return unread === 0 ? [] : [`  The licences of ${unread === 1 ? "1 user" : `${unread} users`} could not be read`];
}

const money = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
