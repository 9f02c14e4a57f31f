import { useCallback, useMemo } from "preact/hooks";
import type { WaysOut } from "../../../src/html/facts/facts.js";
import { type BarPart, barsOption, heightOf } from "./bars.js";
import { Chart } from "./chart.js";
import type { Colours } from "./colours.js";
import { Figure } from "./figure.js";

/** So many destinations have a bar. The table has all. */
const SHOWN = 10;

/** Where calls leave: a bar for each country, made of the ways by which calls go there. */
export function WaysOutPicture({ waysOut }: { readonly waysOut: WaysOut }) {
  const { rows, unread } = waysOut;
  const bars = useMemo(() => barsOf(rows), [rows]);
  const optionOf = useCallback((colours: Colours) => option(bars, colours), [bars]);
  return (
    <Figure
      title="Where calls leave"
      note={noteOf(unread, bars.names.length, bars.all)}
      head={["destination", "class", "by", "users"]}
      rows={rows.map((row) => [countryName(row.country), row.class, row.mechanism, row.users])}
    >
      {rows.length === 0 ? (
        <p class="empty">{unread > 0 ? "Of what was read, no call leaves." : "No call leaves."}</p>
      ) : (
        <Chart label={`Where calls leave. ${spoken(bars)}`} height={heightOf(bars.names.length)} optionOf={optionOf} />
      )}
    </Figure>
  );
}

interface CountryBars {
  readonly names: readonly string[];
  /** How many destinations there are. */
  readonly all: number;
  readonly parts: readonly Pick<BarPart, "name" | "values">[];
}

/** The rows come with the most users first, so the countries do as well. */
function barsOf(rows: WaysOut["rows"]): CountryBars {
  const totals = new Map<string, number>();
  for (const { country, users } of rows)
    totals.set(countryName(country), (totals.get(countryName(country)) ?? 0) + users);
  const all = [...totals].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const names = all.slice(0, SHOWN);
  const mechanisms = [...new Set(rows.map(({ mechanism }) => mechanism))];
  const parts = mechanisms.map((name) => ({
    name,
    values: names.map((country) =>
      rows
        .filter((row) => row.mechanism === name && countryName(row.country) === country)
        .reduce((sum, { users }) => sum + users, 0),
    ),
  }));
  return { names, all: all.length, parts: parts.filter(({ values }) => values.some((value) => value > 0)) };
}

const option = ({ names, parts }: CountryBars, colours: Colours) =>
  barsOption(
    {
      names,
      parts: parts.map((part, index) => ({
        ...part,
        colour: colours.series[index % colours.series.length] ?? colours.accent,
        // From here on colours come again.
        isHatched: index >= colours.series.length,
      })),
    },
    colours,
  );

function noteOf(unread: number, shown: number, all: number): string {
  const lost = unread === 0 ? "" : ` The forwards of ${unread === 1 ? "1 user" : `${unread} users`} were not read.`;
  const more = shown < all ? ` The ${shown} destinations with the most users are shown, of ${all}.` : "";
  return `Users whose calls are forwarded, rung or moved outside, as it is in force.${more}${lost}`;
}

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** `United Kingdom`. What is no code stays as it is. */
export function countryName(code: string | null): string {
  if (code === null) return "country not known";
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}

const spoken = ({ names, parts }: CountryBars): string =>
  names
    .map((name, index) => `${name}: ${parts.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)} users`)
    .join("; ");
