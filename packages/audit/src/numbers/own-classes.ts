import type { DestinationClass, DestinationTable } from "./destination-table.js";
import { DESTINATIONS } from "./destinations.js";

/** Classes by how numbers begin in E.164, with `x` for any digit. */
export type OwnClasses = Readonly<Record<string, DestinationClass>>;

/** Our table behind a user's own rows. Of those the longest comes first, so their order does not matter. */
export function tableWith(own: OwnClasses): DestinationTable {
  const rows = Object.entries(own).map(([prefix, of]) => ({ prefix, class: of }));
  rows.sort((one, other) => other.prefix.length - one.prefix.length || digitsIn(other.prefix) - digitsIn(one.prefix));
  return rows.length === 0 ? DESTINATIONS : { ...DESTINATIONS, prefixes: [...rows, ...DESTINATIONS.prefixes] };
}

/** Of two rows of one length, the one that names more digits. */
const digitsIn = (prefix: string): number => prefix.replaceAll("x", "").length;
