import type { NumberContext } from "./context.js";
import type { DestinationClass } from "./destination-table.js";
import { DESTINATIONS } from "./destinations.js";
import { ABROAD, behindPrefix, type Dialled, DOUBLE_ZERO, dial, homePrefix } from "./dialled.js";
import { e164Of } from "./e164.js";
import { numberClass } from "./number-class.js";
import type { OwnNumbers } from "./own-numbers.js";
import { dialledShort } from "./short.js";
import { behindFeature, readWritten, type Written, type WrittenDigits } from "./written.js";

/** Why a number is ours, or external, or why nobody can tell. The texts are what a person reads. */
export const OWNERSHIP_REASONS = {
  ownNumber: "it is a number of the organisation",
  extension: "it is an extension of the group",
  extensionOfNobody: "it is as short as an extension, but nobody has it",
  featureCode: "it is a feature code",
  ownDomain: "its SIP domain is ours",
  otherNumber: "it is a number, and none of ours",
  emergency: "it is an emergency number",
  operator: "it is an operator",
  shortCode: "it is a short number of the country",
  otherDomain: "its SIP domain is not ours",
  nothing: "there is no number",
  notANumber: "it is no telephone number",
  numbersNotRead: "the numbers of the group were not read",
  usersNotRead: "it may belong to a user who was not read",
  noCountry: "the country is not known",
  noExtensions: "no extension of the group is known",
  noSuchLength: "it is longer than an extension, and no number of the country",
  noDomain: "no SIP domain of the organisation is known",
} as const;

/** A name of {@link OWNERSHIP_REASONS}. */
export type OwnershipReason = keyof typeof OWNERSHIP_REASONS;

/** Whose a number is. */
export interface Ownership {
  readonly is: "ours" | "external" | "unknown";
  readonly reason: OwnershipReason;
  /** The feature code that the number begins with, such as `*72`. What is behind it was judged, if it is a number. */
  readonly featureCode?: string;
}

const ours = (reason: OwnershipReason): Ownership => ({ is: "ours", reason });
const external = (reason: OwnershipReason): Ownership => ({ is: "external", reason });
const unknown = (reason: OwnershipReason): Ownership => ({ is: "unknown", reason });

/**
 * Whether a number belongs to the organisation. It is unknown if a guess could be wrong.
 *
 * @param number as the platform sent it: text or a JSON number
 * @throws TypeError with the place and the remedy, if a row of the context's table cannot be read
 */
export function ownership(number: unknown, own: OwnNumbers, context: NumberContext = {}): Ownership {
  const written = readWritten(number);
  switch (written.kind) {
    case "nothing":
      return unknown("nothing");
    case "other":
      return unknown("notANumber");
    case "sip":
      return ofSip(written, own, context);
    case "feature":
      return ofFeature(written, own, context);
    case "digits":
      return ofDigits(written, own, context);
  }
}

/** A call to a foreign host leaves, even with a number of ours. A user of our host is judged by the digits. */
function ofSip({ user, host }: Written & { kind: "sip" }, own: OwnNumbers, context: NumberContext): Ownership {
  const isOurs = own.hasDomain(host);
  if (isOurs === undefined) return unknown("noDomain");
  if (!isOurs) return own.isPartial ? unknown("usersNotRead") : external("otherDomain");
  const written = readWritten(user.replaceAll("@", ""));
  return written.kind === "digits" ? ofDigits(written, own, context) : ours("ownDomain");
}

/** A code alone changes a setting. A number behind it is called, so it is judged: `*67` only hides the caller. */
function ofFeature(written: Written & { kind: "feature" }, own: OwnNumbers, context: NumberContext): Ownership {
  const behind = behindFeature(written);
  const judged = behind === undefined ? ours("featureCode") : ownership(behind, own, context);
  return { ...judged, featureCode: written.code };
}

function ofDigits(written: WrittenDigits, own: OwnNumbers, context: NumberContext): Ownership {
  const { scope } = context;
  if (!written.hasPlus && own.hasExtension(scope, written.digits, written.isNumber)) return ours("extension");
  // Most numbers of ours are written like that, and then the library need not read them.
  if (written.hasPlus && own.has(written.digits)) return ours("ownNumber");
  const number = e164Of(written, context);
  if (number !== undefined && own.has(number)) return ours("ownNumber");
  const dialled = dial(written, context);
  if (written.hasPlus) return ofOthers(dialled, own, context);
  const short = dialledShort(written, dialled, context);
  // They are shorter than most extensions, and nobody gives such an extension to a person.
  if (short === "emergency" || short === "operator") return external(short);
  if (dialled.form !== "outside" && written.digits.length <= own.longestExtension(scope)) {
    return ours("extensionOfNobody");
  }
  if (short !== undefined) return external(short);
  if (leadsOutside(written, dialled, context)) return ofOthers(dialled, own, context);
  return ofNational(written, dialled, own, context);
}

/**
 * A number that nobody of the organisation is known to have. If not everybody is known, somebody may have it. A number of another
 * country than the user's is outside, because calls there cost most. `ownNumbers` names those of branches.
 */
function ofOthers(
  { number, home }: Dialled,
  own: OwnNumbers,
  { destinations = DESTINATIONS }: NumberContext,
): Ownership {
  const mayBeOurs = own.isPartial && number && !OUTSIDE.has(numberClass(number, home, destinations));
  return mayBeOurs ? unknown("usersNotRead") : external("otherNumber");
}

/** A prefix for other countries or an outside line leads outside, even if nobody knows where to. */
function leadsOutside(written: WrittenDigits, { form, home, number }: Dialled, context: NumberContext): boolean {
  if (form !== "national" || (home?.abroad ?? ABROAD).test(written.digits) || DOUBLE_ZERO.test(written.digits))
    return true;
  return number === undefined && behindPrefix(written, context).length > 0;
}

/** Classes that no number of a group has, so its numbers need not be read. Other countries may share its calling code. */
const NEVER_A_GROUPS: ReadonlySet<DestinationClass> = new Set(["premium", "caribbeanPacific"]);
/** Classes of whole numbers that are outside, if nobody is known to have them. */
const OUTSIDE: ReadonlySet<DestinationClass> = new Set([...NEVER_A_GROUPS, "satellite", "international"]);

function ofNational(
  { digits }: WrittenDigits,
  { home, number }: Dialled,
  own: OwnNumbers,
  { scope, destinations = DESTINATIONS }: NumberContext,
): Ownership {
  if (home === undefined) return unknown(digits.length < 7 ? "noExtensions" : "noCountry");
  if (number && NEVER_A_GROUPS.has(numberClass(number, home, destinations))) return external("otherNumber");
  const hasPrefix = digits.startsWith(homePrefix(home));
  const isLong = home.lengths.has(digits.length) || (hasPrefix && home.lengths.has(digits.length - 1));
  if (!number && !isLong) return unknown(own.longestExtension(scope) === 0 ? "noExtensions" : "noSuchLength");
  if (own.isPartial && number) return unknown("usersNotRead");
  return own.knowsAll(scope) ? external("otherNumber") : unknown("numbersNotRead");
}
