import { useMemo } from "preact/hooks";
import { byWaste, idleOf, type LicenceFacts, type LicenceRow } from "../../../src/audit/licence-facts.js";
import { visible } from "../data/visible.js";
import { BarChart } from "./bar-chart.js";
import type { BarPart, Bars } from "./bars.js";
import { Figure } from "./figure.js";

/** The most licences that have bars. The table has all. */
const SHOWN = 8;

const HEAD = [
  ...["name", "platform", "kind", "bought", "assigned", "used", "assigned, not used", "not assigned", "users not read"],
  ...["price a month", "cost of unused ones a month"],
];

/** What is bought, assigned and used. Those that waste the most come first. */
export function LicencesPicture({ licences }: { readonly licences: LicenceFacts }) {
  const { rows, currency } = licences;
  const first = useMemo(() => wasteful(rows).slice(0, SHOWN), [rows]);
  const bars = useMemo(() => barsOf(first), [first]);
  if (rows.length === 0) return null;
  return (
    <Figure
      title="Licences and services"
      note={noteOf(licences, first.length)}
      head={HEAD}
      rows={rows.map((row) => cellsOf(row, currency))}
    >
      <BarChart label={`Licences and services. ${first.map(spoken).join("; ")}`} bars={bars} />
    </Figure>
  );
}

/** Without a known use a bar would read as unused. The table has those too. */
const wasteful = (rows: readonly LicenceRow[]): readonly LicenceRow[] =>
  rows.filter((row) => idleOf(row) !== null && (row.assigned > 0 || typeof row.bought === "number")).sort(byWaste);

function barsOf(rows: readonly LicenceRow[]): Bars {
  const bought: BarPart = {
    name: "bought",
    values: rows.map((row) => (typeof row.bought === "number" ? row.bought : 0)),
    colour: "unknown",
  };
  return {
    names: rows.map(({ name }) => visible(name)),
    isStacked: false,
    parts: [
      ...(bought.values.some((value) => value > 0) ? [bought] : []),
      { name: "assigned", values: rows.map(({ assigned }) => assigned), colour: "series-1" },
      { name: "used", values: rows.map(({ used }) => used ?? 0), colour: "clear" },
    ],
  };
}

function noteOf({ monthly, wasted, unsure, currency, rows }: LicenceFacts, shown: number): string {
  const some = shown < rows.length ? ` The ${shown} with the most unused are shown, of ${rows.length}.` : "";
  if (monthly === null || wasted === null) return `No price is configured, so no money is shown.${some}`;
  const least = unsure > 0 ? "At least " : "";
  return `${least}${money(wasted, currency)} of ${money(monthly, currency)} a month pays for what nobody uses.${some}`;
}

/** `1,234.00 EUR`. */
const money = (amount: number, currency: string): string =>
  `${amount.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${currency}`.trim();

const UNKNOWN = "not known";

function cellsOf(row: LicenceRow, currency: string): readonly (string | number)[] {
  const { name, platform, kind, bought, assigned, used, unused, spare, unread, price, wasted } = row;
  return [
    ...[visible(name), platform === "odin" ? "Odin" : "PureCloud", kind],
    ...[bought ?? UNKNOWN, assigned, used ?? UNKNOWN, unused ?? UNKNOWN, spare ?? UNKNOWN, unread],
    ...[price === null ? "" : money(price, currency), wasted === null ? "" : money(wasted, currency)],
  ];
}

const spoken = ({ name, assigned, used }: LicenceRow): string =>
  `${name}: ${assigned} assigned, ${used === null ? "not known how many are used" : `${used} used`}`;
