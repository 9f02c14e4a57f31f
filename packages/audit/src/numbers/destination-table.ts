import type { NumberType } from "./phone-library.js";

/** The destinations that differ in fraud and cost. */
export const DESTINATION_CLASSES = [
  "national",
  "mobile",
  "premium",
  "sharedCost",
  "tollFree",
  "satellite",
  "caribbeanPacific",
  "international",
  "operator",
  "shortCode",
  "emergency",
  "internal",
  "unknown",
] as const;

/** One of {@link DESTINATION_CLASSES}. */
export type DestinationClass = (typeof DESTINATION_CLASSES)[number];

/** Which numbers are of which class. It is plain data, so a configuration can hold another one. */
export interface DestinationTable {
  /** Numbers by how they begin in E.164, with `x` for any digit. The first row that fits counts. */
  readonly prefixes: readonly DestinationPrefix[];
  /** The class of each type within the caller's country. Abroad only premium keeps its class, and the others are `international`. */
  readonly types: Readonly<Record<NumberType, DestinationClass>>;
  /**
   * Short numbers as they are dialled, with `x` for any digit. The key is a country (`DE`), a calling code (`+1`), or `*` for
   * all countries.
   */
  readonly short: Readonly<Record<string, ShortNumbers>>;
}

/** How a row says which numbers it is about. */
export const PREFIX = /^\+[1-9x][\dx]*$/;

/** A row of the table. */
export interface DestinationPrefix {
  /** Such as `+881` or `+1xxx976`. */
  readonly prefix: string;
  readonly class: DestinationClass;
}

/** The short numbers of a country by their class. */
export interface ShortNumbers {
  readonly emergency?: readonly string[];
  readonly operator?: readonly string[];
  readonly shortCode?: readonly string[];
}
