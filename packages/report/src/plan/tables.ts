import { type Amount, type Cost, type PlannedScope, printable, sumOfAmounts } from "@rollcall/audit";
import { PLATFORMS } from "../platforms.js";
import { labelled, type Paint, wrap } from "../terminal/text.js";
import { amount, count, grouped, likelyOf, short } from "./amount.js";

/** How tables are printed. */
export interface TableLook {
  readonly paint: Paint;
  readonly width: number;
}

/** This many operations, or more, with the same cost and the same reason share one line. */
const ALIKE = 3;
/** This many groups, or more, with the same strategy and the same operations for the same reasons share one table. */
const MANY = 3;

/** The calls that list the groups. Empty if there are none. */
export function listingTable(costs: readonly Cost[], look: TableLook): string[] {
  if (costs.length === 0) return [];
  const title = `${PLATFORMS.odin}: the groups that the login sees`;
  return [...titleLines(title, look), ...costLines(costs, sumOfAmounts(costs), look), ""];
}

/** A table for each scope, or for many that are alike. */
export function tablesOf(scopes: readonly PlannedScope[], look: TableLook): string[] {
  const kinds = new Map<string, PlannedScope[]>();
  for (const scope of scopes) {
    const key = JSON.stringify([
      scope.platform,
      scope.strategy,
      scope.costs.map(({ operation, why }) => [operation, why]),
    ]);
    kinds.set(key, [...(kinds.get(key) ?? []), scope]);
  }
  return [...kinds.values()].flatMap((alike) =>
    alike.length < MANY ? alike.flatMap((scope) => tableOf(scope, look)) : tableOfMany(alike, look),
  );
}

function tableOf({ platform, scope, strategy, users, costs, calls }: PlannedScope, look: TableLook): string[] {
  const title = `${PLATFORMS[platform]} ${scope} (${strategy}): ${amount("user", users)}`;
  return [...titleLines(title, look), ...costLines(costs, calls, look), ""];
}

/** The sums of many scopes, then the share of each. */
function tableOfMany(scopes: readonly PlannedScope[], look: TableLook): string[] {
  const [first] = scopes;
  if (!first) return [];
  const users = sumOfAmounts(scopes.map((scope) => scope.users));
  const many = count(scopes.length, "group");
  const costs = first.costs.map((cost, at) => ({
    ...cost,
    ...sumOfAmounts(scopes.flatMap((scope) => scope.costs[at] ?? [])),
  }));
  const rows = scopes.map((scope) => [short(scope.users), short(scope.calls), scope.scope] as const);
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0), "users".length));
  const line = ([one, other, name]: readonly [string, string, string]) =>
    `  ${one.padStart(widths[0] ?? 0)}  ${other.padStart(widths[1] ?? 0)}  ${printable(name)}`;
  return [
    ...titleLines(`${PLATFORMS[first.platform]}, ${many} (${first.strategy}): ${amount("user", users)}`, look),
    ...costLines(costs, sumOfAmounts(scopes.map(({ calls }) => calls)), look),
    look.paint.dim(line(["users", "calls", "group"])),
    ...rows.map(line),
    "",
  ];
}

const titleLines = (title: string, { paint, width }: TableLook) => wrap(printable(title), width).map(paint.bold);

const INDENT = 2;
/** So many columns the reasons need at least. Otherwise they go below the operation. */
const LEAST = 16;

function costLines(costs: readonly Cost[], calls: Amount, { paint, width }: TableLook): string[] {
  const rows = together(costs);
  const hasLikely = likelyOf(calls) !== undefined;
  const numberOf = numbersOf([...rows, calls], hasLikely);
  const numbers = numberOf(calls).length;
  const names = Math.max(...rows.map(({ name }) => name.length), "operation".length) + 2;
  const column = numbers + 2 + names;
  const isNarrow = width - INDENT - column < LEAST;
  const line = (number: string, name: string, why: string) => {
    const label = `${number.padStart(numbers)}  ${name}`;
    if (!isNarrow) return labelled(label, why, { indent: INDENT, column, width });
    const below = why === "" ? [] : labelled("", why, { indent: INDENT, column: numbers + 4, width });
    const indent = " ".repeat(INDENT);
    // A long number next to a long name leaves no room for both.
    const isLong = INDENT + label.length > width;
    return [
      ...(isLong ? [`${indent}${number.padStart(numbers)}`, `${indent}  ${name}`] : [`${indent}${label}`]),
      ...below,
    ];
  };
  return [
    ...line(numberOf("calls"), "operation", "for").map(paint.dim),
    ...rows.flatMap((row) => line(numberOf(row), row.name, row.why)),
    ...line(numberOf(calls), "in all", "").map(paint.bold),
  ];
}

/** Writes the numbers of a table. @param hasLikely whether the likely ones have their own column */
function numbersOf(amounts: readonly Amount[], hasLikely: boolean): (row: Amount | "calls") => string {
  const likely = ({ likely }: Amount) => (likely === null ? "" : grouped(likely));
  const widthOf = (title: string, write: (value: Amount) => string) =>
    Math.max(...amounts.map((value) => write(value).length), title.length);
  const [width, first] = [widthOf("calls", short), widthOf("likely", likely)];
  return (row) => {
    const isTitle = row === "calls";
    const range = (isTitle ? row : short(row)).padStart(width);
    return hasLikely ? `${(isTitle ? "likely" : likely(row)).padStart(first)}  ${range}` : range;
  };
}

interface Row extends Amount {
  readonly name: string;
  readonly why: string;
}

/** One row for each operation, or for several with the same cost and the same reason. */
function together(costs: readonly Cost[]): Row[] {
  const groups = new Map<string, Cost[]>();
  for (const cost of costs) {
    const key = JSON.stringify([cost.least, cost.most, cost.why]);
    groups.set(key, [...(groups.get(key) ?? []), cost]);
  }
  return [...groups.values()].flatMap((alike) => (alike.length < ALIKE ? alike.map(rowOf) : joined(alike)));
}

const rowOf = (cost: Cost): Row => ({ ...cost, name: cost.operation });

function joined(alike: readonly Cost[]): Row[] {
  const name = `${alike.length} operations`;
  return alike.slice(0, 1).map((cost) => ({ ...cost, ...sumOfAmounts(alike), name }));
}
