import { type Fact, known, unknown } from "../fact.js";
import { asDigits, asRows, type WireObject } from "../wire.js";
import type { ServiceBlocks } from "./service-blocks.js";
import { cannotRead, settingsOf } from "./settings.js";

/** A number that is set for a user, but forwards no calls. */
export interface OdinSetNumber {
  readonly kind: "speed code" | "fax" | "alternate";
  /** Its path in the record. */
  readonly path: string;
  readonly number: string;
}

type Reader = (block: WireObject, path: string) => readonly OdinSetNumber[] | undefined;

/** The services that hold such numbers. */
const SERVICES: readonly (readonly [name: string, reader: Reader])[] = [
  ["Speed Dial 8", listOf("speed code", "speedCodes")],
  ["Speed Dial 100", listOf("speed code", "speedCodes")],
  ["Fax Messaging", (block, path) => numberIn("fax", path, block)],
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
    const found = read(block.value, `serviceSettings.${service}`);
    if (!found) return unknown(cannotRead(service));
    numbers.push(...found);
  }
  return known(numbers);
}

function listOf(kind: OdinSetNumber["kind"], field: string): Reader {
  return (block, path) =>
    asRows(block[field] ?? [])?.flatMap((row, at) => numberIn(kind, `${path}.${field}.${at}`, row));
}

function numberIn(kind: OdinSetNumber["kind"], path: string, row: WireObject): readonly OdinSetNumber[] {
  const number = asDigits(row.phoneNumber);
  return number === undefined ? [] : [{ kind, path: `${path}.phoneNumber`, number }];
}
