import { type Fact, known, unknown } from "../fact.js";
import { asDigits, asRows, type WireObject } from "../wire.js";
import type { ServiceBlocks } from "./service-blocks.js";
import { cannotRead, settingsOf } from "./settings.js";

/** A number that is set for a user, but forwards no calls. */
export interface OdinSetNumber {
  readonly kind: "speed code" | "fax" | "alternate";
  /** Where `serviceSettings` has it, such as `Speed Dial 8.speedCodes.0`. */
  readonly place: string;
  readonly number: string;
}

type Reader = (block: WireObject, place: string) => readonly OdinSetNumber[] | undefined;

/** The services that hold such numbers. */
const SERVICES: readonly (readonly [name: string, reader: Reader])[] = [
  ["Speed Dial 8", listOf("speed code", "speedCodes")],
  ["Speed Dial 100", listOf("speed code", "speedCodes")],
  ["Fax Messaging", faxNumber],
  ["Alternate Numbers", listOf("alternate", "alternateEntries")],
];

/** Speed codes, the fax number and alternate numbers. Keys without a number are not among them. */
export function setNumbersOf(settings: Fact<ServiceBlocks>): Fact<readonly OdinSetNumber[]> {
  if (!settings.known) return settings;
  const numbers: OdinSetNumber[] = [];
  for (const [service, read] of SERVICES) {
    const block = settingsOf(settings, service);
    if (!block.known) return block;
    if (block.value === null) continue;
    const found = read(block.value, service);
    if (!found) return unknown(cannotRead(service));
    numbers.push(...found);
  }
  return known(numbers);
}

function faxNumber({ phoneNumber }: WireObject, place: string): readonly OdinSetNumber[] {
  const number = asDigits(phoneNumber);
  return number === undefined ? [] : [{ kind: "fax", place, number }];
}

function listOf(kind: OdinSetNumber["kind"], field: string): Reader {
  return (block, service) => {
    const rows = asRows(block[field] ?? []);
    const found: OdinSetNumber[] = [];
    // Most rows are keys without a number, so their places are not written.
    for (const [at, { phoneNumber }] of rows?.entries() ?? []) {
      const number = asDigits(phoneNumber);
      if (number !== undefined) found.push({ kind, place: `${service}.${field}.${at}`, number });
    }
    return rows && found;
  };
}
