import type { NumberContext } from "./context.js";
import { DESTINATIONS } from "./destinations.js";
import { behindPrefix, type Dialled } from "./dialled.js";
import { type ShortClass, shortClass } from "./matched.js";
import type { WrittenDigits } from "./written.js";

/** The class of short digits, such as `911`. Behind a prefix for an outside line, such as `9911`, only emergencies. */
export function dialledShort(written: WrittenDigits, dialled: Dialled, context: NumberContext): ShortClass | undefined {
  if (written.hasPlus) return undefined;
  const { destinations = DESTINATIONS } = context;
  const short = shortClass(destinations, written.digits, dialled.home);
  if (short !== undefined) return short;
  // Any other short number behind a prefix is as likely an extension.
  const isEmergency = behindPrefix(written, context).some(
    (rest) => shortClass(destinations, rest, dialled.home) === "emergency",
  );
  return isEmergency ? "emergency" : undefined;
}
