export type { Fact } from "../record/fact.js";
export type { NumberContext } from "./context.js";
export { type Destination, destination } from "./destination.js";
export {
  DESTINATION_CLASSES,
  type DestinationClass,
  type DestinationPrefix,
  type DestinationTable,
  type ShortNumbers,
} from "./destination-table.js";
export { DESTINATIONS } from "./destinations.js";
export { e164 } from "./e164.js";
export { groupDns } from "./group-dns.js";
export { LONGEST_RANGE, type NumberRange, rangeOf } from "./number-range.js";
export { type OwnNumbers, OwnNumbersBuilder } from "./own-numbers.js";
export { OWNERSHIP_REASONS, type Ownership, type OwnershipReason, ownership } from "./ownership.js";
export type { NumberType } from "./phone-library.js";
