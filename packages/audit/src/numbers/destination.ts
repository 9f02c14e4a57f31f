import type { NumberContext } from "./context.js";
import type { DestinationClass, DestinationTable } from "./destination-table.js";
import { DESTINATIONS } from "./destinations.js";
import { type Dialled, dial } from "./dialled.js";
import { numberClass } from "./number-class.js";
import type { OwnNumbers } from "./own-numbers.js";
import { ownership } from "./ownership.js";
import { mainCountry } from "./phone-library.js";
import { dialledShort } from "./short.js";
import { behindFeature, readWritten } from "./written.js";

/** Where a call to a number goes. */
export interface Destination {
  readonly class: DestinationClass;
  /** Two letters. Undefined if the number is of no country, or if nobody knows which. */
  readonly country?: string;
  /** The main country of those that share the calling code, such as `GB` for `+44`. It is there if the country is not certain. */
  readonly mainCountry?: string;
  /** The number in E.164, if it is certain. */
  readonly e164?: string;
}

const UNKNOWN: Destination = { class: "unknown" };

/**
 * Where a call to a number goes. The classes are those of the context's table.
 *
 * @param number as the platform sent it
 * @param own what belongs to the organisation. Without it no number is `internal`
 * @throws TypeError with the place and the remedy, if a row of the table cannot be read
 */
export function destination(number: unknown, context: NumberContext = {}, own?: OwnNumbers): Destination {
  const { destinations: table = DESTINATIONS } = context;
  const written = readWritten(number);
  if (own && ownership(number, own, context).is === "ours") return { class: "internal" };
  if (written.kind === "feature") {
    const behind = behindFeature(written);
    return behind === undefined ? UNKNOWN : destination(behind, context, own);
  }
  if (written.kind !== "digits") return UNKNOWN;
  const dialled = dial(written, context);
  const short = dialledShort(written, dialled, context);
  return short === undefined ? ofNumber(dialled, table) : { class: short };
}

function ofNumber({ number, home }: Dialled, table: DestinationTable): Destination {
  if (!number) return UNKNOWN;
  const { e164, country, callingCode } = number;
  const main = country === undefined ? mainCountry(callingCode) : undefined;
  return {
    ...{ class: numberClass(number, home, table), e164 },
    ...(country !== undefined && { country }),
    ...(main !== undefined && { mainCountry: main }),
  };
}
