import { printable } from "@rollcall/audit";
import type { Look } from "../terminal/text.js";
import { aligned, fit, padded } from "../terminal/width.js";
import { listed } from "./listed.js";

/** How many of a licence, a service or a service pack are bought, assigned and used, in all groups together. */
export interface LicenceTotals {
  readonly name: string;
  /** `null` without a limit, or if the platform does not say it. */
  readonly bought: number | null;
  readonly assigned: number;
  /** Switched on, or used lately. `null` if nobody can say it. */
  readonly on: number | null;
  /** Bought or assigned, and not used. */
  readonly unused: number;
  /** What the unused ones cost in a month. `null` without a price. */
  readonly unusedCost: number | null;
  /** Users whose licences were not read. */
  readonly unread: number;
}

/** Licences with what is paid for nothing. */
export interface LicenceReport {
  /** The ISO code of the currency. */
  readonly currency: string;
  readonly rows: readonly LicenceTotals[];
}

const COLUMN = 9;
const COST = 14;

/** The licences with the most that nobody uses. Those that cost the most come first. */
export function licenceLines({ currency, rows }: LicenceReport, most: number, { paint, width }: Look, file: string) {
  const wasted = rows.filter(({ unused }) => unused > 0).sort(byWaste);
  const hasPrices = rows.some(({ unusedCost }) => unusedCost !== null);
  const name = width - 4 * COLUMN - (hasPrices ? COST : 0) - 2;
  if (name < NAME) return narrowLines(wasted, most, { paint, width }, file);
  const cells = (texts: readonly string[], cost: string) =>
    texts.map((text) => aligned(text, COLUMN)).join("") + (hasPrices ? aligned(cost, COST) : "");
  const heads = cells(["bought", "assigned", "in use", "unused"], `${currency}/month`);
  return [
    `${paint.bold(padded("Licences", name + 2))}${paint.dim(heads)}`,
    ...(wasted.length === 0 ? ["  No licence is known to be unused"] : []),
    ...listed(wasted, most, file, (one) => {
      const numbers = [one.bought, one.assigned, one.on, one.unused].map((number) =>
        number === null ? "-" : `${number}`,
      );
      const cost = one.unusedCost === null ? "no price" : money(one.unusedCost);
      return [`  ${padded(fit(printable(one.name), name - 1), name)}${cells(numbers, cost)}`];
    }),
    ...unreadLine(rows),
  ];
}

/** The columns of a name at least. */
const NAME = 16;

const narrowLines = (
  wasted: readonly LicenceTotals[],
  most: number,
  { paint, width }: Pick<Look, "paint" | "width">,
  file: string,
) => [
  paint.bold("Licences"),
  ...listed(wasted, most, file, ({ name, unused }) => [`  ${fit(printable(name), width - 20)}: ${unused} unused`]),
];

/** A number of unused licences is a lower bound, if somebody's were not read. */
function unreadLine(rows: readonly LicenceTotals[]): string[] {
  const unread = rows.reduce((most, one) => Math.max(most, one.unread), 0);
  return unread === 0 ? [] : [`  The licences of ${unread === 1 ? "1 user" : `${unread} users`} could not be read`];
}

const byWaste = (one: LicenceTotals, other: LicenceTotals): number =>
  (other.unusedCost ?? 0) - (one.unusedCost ?? 0) || other.unused - one.unused || (one.name < other.name ? -1 : 1);

const money = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
