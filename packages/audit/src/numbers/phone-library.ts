import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import metadata from "libphonenumber-js/max/metadata";

// The only file that imports the library. `/max`, because the smaller ones know no types for many countries, such as Germany.

/** The kinds of numbers that the numbering plans of countries tell apart. */
export type NumberType =
  | "fixedLine"
  | "fixedLineOrMobile"
  | "mobile"
  | "premiumRate"
  | "tollFree"
  | "sharedCost"
  | "voip"
  | "personalNumber"
  | "pager"
  | "uan"
  | "voicemail";

const TYPES = {
  FIXED_LINE: "fixedLine",
  FIXED_LINE_OR_MOBILE: "fixedLineOrMobile",
  MOBILE: "mobile",
  PREMIUM_RATE: "premiumRate",
  TOLL_FREE: "tollFree",
  SHARED_COST: "sharedCost",
  VOIP: "voip",
  PERSONAL_NUMBER: "personalNumber",
  PAGER: "pager",
  UAN: "uan",
  VOICEMAIL: "voicemail",
} as const satisfies Record<string, NumberType>;

/** What a country's numbering plan says of dialling from there. */
export interface HomePlan {
  /** Two letters. */
  readonly country: string;
  /** Without a plus, such as `44`. */
  readonly callingCode: string;
  /** How many digits a national number may have, without the national prefix. */
  readonly lengths: ReadonlySet<number>;
  /** What people dial there before a number of another country. */
  readonly abroad: RegExp;
}

/** A number in the plan of its country. */
export interface PlannedNumber {
  /** In E.164, such as `+442079460000`. */
  readonly e164: string;
  readonly callingCode: string;
  /** Without calling code and national prefix. */
  readonly national: string;
  /** Two letters. Undefined for numbers of no country, and where several countries have the calling code and none the number. */
  readonly country: string | undefined;
  /** Undefined if the plan does not use such numbers. */
  readonly type: NumberType | undefined;
  /** Whether the plan has numbers of this length. */
  readonly isPossible: boolean;
}

const plans = new Map<string, HomePlan>();

/** The plan of a country of two capitals. Undefined if there is no such country. */
export function planOf(country: string): HomePlan | undefined {
  if (!isSupportedCountry(country)) return undefined;
  const kept = plans.get(country);
  if (kept) return kept;
  const reader = new Metadata();
  reader.selectNumberingPlan(country);
  const { numberingPlan } = reader;
  const plan: HomePlan = {
    country,
    callingCode: getCountryCallingCode(country),
    lengths: new Set(numberingPlan?.possibleLengths()),
    abroad: new RegExp(`^(?:${numberingPlan?.IDDPrefix()})(?=[1-9])`),
  };
  plans.set(country, plan);
  return plan;
}

/** The main country of a calling code without a plus, such as `GB` of `44`. */
export function mainCountry(callingCode: string): string | undefined {
  const codes = metadata.country_calling_codes;
  return Object.hasOwn(codes, callingCode) ? codes[callingCode]?.[0] : undefined;
}

/** They take about a megabyte. The numbers that come again soon are among them, also in a large audit. */
const MOST_KEPT = 5_000;
const kept = new Map<string, PlannedNumber | null>();

/**
 * Reads a number that a country's plan may have.
 *
 * @param text digits with a plus, or as dialled within `country`
 * @param country two capitals of a country that {@link planOf} knows
 */
export function planned(text: string, country?: string): PlannedNumber | undefined {
  const key = `${country ?? ""}:${text}`;
  const earlier = kept.get(key);
  if (earlier !== undefined) return earlier ?? undefined;
  const number = read(text, country);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, number ?? null);
  return number;
}

function read(text: string, country: string | undefined): PlannedNumber | undefined {
  const number = parsePhoneNumberFromString(text, {
    ...(country !== undefined && { defaultCountry: country as CountryCode }),
    extract: false,
  });
  if (!number) return undefined;
  const type = number.getType();
  return {
    e164: number.number,
    callingCode: number.countryCallingCode,
    national: number.nationalNumber,
    // For a number that no plan uses, the library answers the default country.
    country: type === undefined ? soleCountry(number.countryCallingCode) : number.country,
    type: type && TYPES[type],
    isPossible: type !== undefined || isPossible(number),
  };
}

/** Whether a number that no plan uses may be one. The library only counts its digits. */
function isPossible(number: PhoneNumber): boolean {
  // In North America no area code begins with 0 or 1 (NANPA).
  if (number.countryCallingCode === "1" && !/^[2-9]/.test(number.nationalNumber)) return false;
  // A rest that begins with the national prefix again would be another number next time.
  return number.isPossible() && parsePhoneNumberFromString(number.number)?.number === number.number;
}

/** The country of a calling code that only one country has. */
function soleCountry(callingCode: string): string | undefined {
  const countries = metadata.country_calling_codes[callingCode] ?? [];
  return countries.length === 1 ? countries[0] : undefined;
}
