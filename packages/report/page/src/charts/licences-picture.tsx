import { useCallback, useMemo } from "preact/hooks";
import type { LicenceFacts, LicenceRow } from "../../../src/html/facts/facts.js";
import { barsOption, heightOf } from "./bars.js";
import { Chart } from "./chart.js";
import type { Colours } from "./colours.js";
import { Figure } from "./figure.js";

/** So many licences have bars. The table has all. */
const SHOWN = 8;

/** What is bought, assigned and used. Those that waste the most come first. */
export function LicencesPicture({ licences }: { readonly licences: LicenceFacts }) {
  const { rows, currency } = licences;
  const first = useMemo(() => wasteful(rows).slice(0, SHOWN), [rows]);
  const optionOf = useCallback((colours: Colours) => option(first, colours), [first]);
  if (rows.length === 0) return null;
  return (
    <Figure
      title="Licences and services"
      note={noteOf(licences, first.length)}
      head={[
        "name",
        "platform",
        "kind",
        "bought",
        "assigned",
        "used",
        "unused",
        "not read",
        "price",
        "unused in a month",
      ]}
      rows={rows.map((row) => cellsOf(row, currency))}
    >
      <Chart
        label={`Licences and services. ${first.map(spoken).join("; ")}`}
        height={heightOf(first.length * 1.6)}
        optionOf={optionOf}
      />
    </Figure>
  );
}

/** By money where it is known, else by number. */
const wasteful = (rows: readonly LicenceRow[]): readonly LicenceRow[] =>
  [...rows]
    .filter(({ bought, assigned }) => assigned > 0 || typeof bought === "number")
    .sort((one, other) => wasteOf(other) - wasteOf(one) || other.assigned - one.assigned);

const wasteOf = ({ unused, price }: LicenceRow): number => (unused ?? 0) * (price ?? 0.001);

const option = (rows: readonly LicenceRow[], colours: Colours) =>
  barsOption(
    {
      names: rows.map(({ name }) => name),
      isStacked: false,
      parts: [
        ...(rows.some(({ bought }) => typeof bought === "number")
          ? [
              {
                name: "bought",
                values: rows.map(({ bought }) => (typeof bought === "number" ? bought : 0)),
                colour: colours.unknown,
              },
            ]
          : []),
        { name: "assigned", values: rows.map(({ assigned }) => assigned), colour: colours.series[0] ?? colours.accent },
        { name: "used", values: rows.map(({ used }) => used ?? 0), colour: colours.clear },
      ],
    },
    colours,
  );

function noteOf({ monthly, unused, currency, rows }: LicenceFacts, shown: number): string {
  const some = shown < rows.length ? ` The ${shown} with the most unused are shown, of ${rows.length}.` : "";
  if (monthly === null || unused === null) return `No prices are configured, so no money is shown.${some}`;
  return `What is not used costs ${money(unused, currency)} of ${money(monthly, currency)} in a month.${some}`;
}

/** `EUR 1,234.00`. */
export const money = (amount: number, currency: string): string =>
  `${currency} ${amount.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`.trim();

function cellsOf(row: LicenceRow, currency: string): readonly (string | number)[] {
  const { name, platform, kind, bought, assigned, used, unused, unread, price } = row;
  return [
    ...[name, platform === "odin" ? "Odin" : "PureCloud", kind],
    ...[bought ?? "not read", assigned, used ?? "not known", unused ?? "not known", unread],
    price === null ? "" : money(price, currency),
    price === null || unused === null ? "" : money(price * unused, currency),
  ];
}

const spoken = ({ name, assigned, used }: LicenceRow): string =>
  `${name}: ${assigned} assigned, ${used === null ? "not known how many are used" : `${used} used`}`;
