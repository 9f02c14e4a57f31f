import { useMemo } from "preact/hooks";
import { countryName } from "../../../src/html/country-name.js";
import type { CallsAbroad, Permitted, WayOut, WaysOut } from "../../../src/html/facts/facts.js";
import { visible } from "../data/visible.js";
import { tableHash } from "../router/place.js";
import { BarChart } from "./bar-chart.js";
import type { BarPart, Bars } from "./bars.js";
import type { ColourName } from "./colours.js";
import { Figure } from "./figure.js";

/** Where calls leave: a bar for each way out, made of the destinations to which it leads. */
export function WaysOutPicture({ waysOut: { rows, unread, abroad } }: { readonly waysOut: WaysOut }) {
  const bars = useMemo(() => barsOf(rows), [rows]);
  return (
    <Figure
      title="Where calls leave"
      note={`Users whose calls are forwarded, rung or moved outside.${lostWords(unread)}`}
      head={["by", "destination", "class", "users"]}
      rows={rows.map((row) => [visible(row.mechanism), visible(countryName(row.country)), row.class, row.users])}
    >
      {abroad && <MayCallAbroad abroad={abroad} />}
      {rows.length === 0 ? (
        <p class="empty">{unread > 0 ? "Of what was read, no call leaves." : "No call leaves."}</p>
      ) : (
        <BarChart label={`Where calls leave. ${spoken(bars)}`} bars={bars} />
      )}
    </Figure>
  );
}

/** Who may call abroad by the plans in force, with links to these users. */
function MayCallAbroad({ abroad: { dialling, forwarding, unread } }: { readonly abroad: CallsAbroad }) {
  return (
    <p>
      By the plans in force, <UsersOf column="dialsAbroad" plan={dialling} /> of Odin may dial abroad, and{" "}
      <UsersOf column="forwardsAbroad" plan={forwarding} /> may forward calls there.
      {unread > 0 && ` The plans of ${counted(unread)} were not read.`}
    </p>
  );
}

function UsersOf({ column, plan }: { readonly column: string; readonly plan: readonly Permitted[] }) {
  const words = counted(plan.reduce((sum, { users }) => sum + users, 0));
  if (plan.length === 0) return <>{words}</>;
  return <a href={tableHash("users", { filters: { [column]: plan.map(({ permission }) => permission) } })}>{words}</a>;
}

const counted = (users: number): string => (users === 1 ? "1 user" : `${users.toLocaleString("en")} users`);

const PALETTE: readonly ColourName[] = ["series-1", "series-2", "series-3", "series-4", "series-5"];

/** Destinations without a colour of their own are one part. The table has all. */
function barsOf(rows: readonly WayOut[]): Bars {
  const mechanisms = mostUsed(rows, ({ mechanism }) => visible(mechanism));
  const destinations = mostUsed(rows, destinationOf);
  const own = destinations.slice(0, PALETTE.length);
  const others = destinations.slice(PALETTE.length);
  const values = (are: (destination: string) => boolean) =>
    mechanisms.map((name) =>
      rows
        .filter((row) => visible(row.mechanism) === name && are(destinationOf(row)))
        .reduce((sum, { users }) => sum + users, 0),
    );
  const parts: BarPart[] = own.map((name, index) => ({
    name,
    values: values((destination) => destination === name),
    colour: PALETTE[index] ?? "series-6",
  }));
  const rest: BarPart = {
    name: `${others.length} other destinations`,
    values: values((destination) => others.includes(destination)),
    colour: "series-6",
  };
  return { names: mechanisms, parts: others.length > 0 ? [...parts, rest] : parts };
}

/** Names by their users, the most first. */
function mostUsed(rows: readonly WayOut[], nameOf: (row: WayOut) => string): readonly string[] {
  const users = new Map<string, number>();
  for (const row of rows) users.set(nameOf(row), (users.get(nameOf(row)) ?? 0) + row.users);
  return [...users].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** The country. Some numbers belong to several countries, so only their class is known. */
function destinationOf({ country, class: kind }: WayOut): string {
  if (country !== null) return visible(countryName(country));
  return kind === "unknown" ? "not known" : `${kind}, country not known`;
}

const lostWords = (unread: number): string =>
  unread === 0 ? "" : ` The forwards of ${counted(unread)} were not read.`;

const spoken = ({ names, parts }: Bars): string =>
  names
    .map((name, index) => `${name}: ${parts.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)} users`)
    .join("; ");
