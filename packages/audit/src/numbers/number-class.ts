import type { DestinationClass, DestinationTable } from "./destination-table.js";
import { prefixClass } from "./matched.js";
import type { HomePlan, PlannedNumber } from "./phone-library.js";

/** The class of a number for people of a country. */
export function numberClass(
  number: PlannedNumber,
  home: HomePlan | undefined,
  table: DestinationTable,
): DestinationClass {
  const byType = number.type && table.types[number.type];
  const byPrefix = prefixClass(table, number.e164);
  const isHome = home !== undefined && isOf(number, home);
  // What is abroad for others is home for those who live there.
  if (byPrefix !== undefined && !(isHome && byPrefix === "caribbeanPacific")) return byPrefix;
  if (byType === "premium" || isHome) return byType ?? "unknown";
  if (home === undefined || isUnassigned(number, home)) return "unknown";
  return "international";
}

/** The United States and Canada dial each other like themselves. */
const NORTH_AMERICA: ReadonlySet<string> = new Set(["US", "CA"]);

function isOf({ country, callingCode }: PlannedNumber, home: HomePlan): boolean {
  // A number of a service, such as 800, has the calling code and often another country of it.
  if (country === undefined) return false;
  if (callingCode === "1" && NORTH_AMERICA.has(country)) return NORTH_AMERICA.has(home.country);
  return country === home.country;
}

/** Nobody can tell whose number it is, if several countries share its code and none uses it. */
function isUnassigned({ country, callingCode }: PlannedNumber, home: HomePlan): boolean {
  return country === undefined && callingCode === home.callingCode;
}
