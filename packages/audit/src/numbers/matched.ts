import { DESTINATION_CLASSES, type DestinationClass, type DestinationTable, PREFIX } from "./destination-table.js";
import type { HomePlan } from "./phone-library.js";

/** The classes that short numbers may have. The first that fits counts. */
const SHORT_CLASSES = ["emergency", "operator", "shortCode"] as const;

export type ShortClass = (typeof SHORT_CLASSES)[number];

type Row<T> = readonly [pattern: RegExp, of: T];

interface Matcher {
  readonly prefixes: readonly Row<DestinationClass>[];
  readonly short: ReadonlyMap<string, readonly Row<ShortClass>[]>;
}

const matchers = new WeakMap<DestinationTable, Matcher>();

/** The class of a number by how it begins in E.164. Undefined if no row fits. */
export function prefixClass(table: DestinationTable, e164: string): DestinationClass | undefined {
  return matcherOf(table).prefixes.find(([pattern]) => pattern.test(e164))?.[1];
}

/** The class of short digits where they are dialled. Undefined if they are no short number there. */
export function shortClass(
  table: DestinationTable,
  digits: string,
  home: HomePlan | undefined,
): ShortClass | undefined {
  const { short } = matcherOf(table);
  for (const key of home ? [home.country, `+${home.callingCode}`, "*"] : ["*"]) {
    const row = short.get(key)?.find(([pattern]) => pattern.test(digits));
    if (row) return row[1];
  }
  return undefined;
}

function matcherOf(table: DestinationTable): Matcher {
  const kept = matchers.get(table);
  if (kept) return kept;
  const matcher: Matcher = {
    prefixes: table.prefixes.map(({ prefix, class: of }, at) => prefixRow(prefix, of, `prefixes[${at}]`)),
    short: new Map(Object.entries(table.short).map(([country, of]) => [country, shortRows(country, of)] as const)),
  };
  matchers.set(table, matcher);
  return matcher;
}

function prefixRow(prefix: string, of: DestinationClass, place: string): Row<DestinationClass> {
  if (!PREFIX.test(prefix)) refuse(place, prefix, "Write a plus and digits, with x for any digit");
  if (!DESTINATION_CLASSES.includes(of)) refuse(place, of, `Write one of ${DESTINATION_CLASSES.join(", ")}`);
  return [new RegExp(`^\\${prefix.replaceAll("x", "\\d")}`), of];
}

function shortRows(country: string, of: DestinationTable["short"][string]): readonly Row<ShortClass>[] {
  return SHORT_CLASSES.flatMap((name) =>
    (of[name] ?? []).map((digits): Row<ShortClass> => {
      const isFine = /^[\dx]+$/.test(digits);
      if (!isFine) refuse(`short.${country}.${name}`, digits, "Write digits, with x for any digit");
      return [new RegExp(`^${digits.replaceAll("x", "\\d")}$`), name];
    }),
  );
}

function refuse(place: string, value: string, remedy: string): never {
  throw new TypeError(`${place} of the destination table is ${JSON.stringify(value)}. ${remedy}.`);
}
