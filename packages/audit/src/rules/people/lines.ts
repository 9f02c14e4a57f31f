import { e164 } from "../../numbers/e164.js";
import { valueIn } from "../../record/fact.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { PureCloudContact } from "../../record/purecloud/contacts.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { RulesConfig } from "../engine/config.js";
import { unsure } from "../engine/truth.js";
import { type Compact, compact, type Trait, traitOf } from "./kept.js";

/** The digits of numbers in E.164. A number takes less memory than text. */
export type Numbers = Trait<Compact<number>>;
/** Extensions, written behind a 1, because leading zeros count. */
export type Extensions = Trait<Compact<number>>;

interface Seen<User> {
  readonly user: User;
  readonly config: RulesConfig;
}

/** Telephones that are not the user's own at work. */
const NOT_OWN: ReadonlySet<string | null> = new Set(["MAIN", "HOME", "MOBILE", "OTHER"]);

const isOwn = ({ mediaType, type }: PureCloudContact): boolean => mediaType === "PHONE" && !NOT_OWN.has(type);

const countryOf = ({ user, config }: Seen<CleanOdinUser | CleanPureCloudUser>) => ({
  countryCode: valueIn(user.country) ?? undefined,
  country: config.country ?? undefined,
});

export const odinNumber = (seen: Seen<CleanOdinUser>): Numbers =>
  traitOf(seen.user.phoneNumber, (number) => digitsOf(number, seen));

/** If one of several is not certain, none is. */
export const pureCloudNumbers = (seen: Seen<CleanPureCloudUser>): Numbers =>
  traitOf(seen.user.addresses, (contacts) => {
    const numbers: number[] = [];
    for (const contact of contacts) {
      if (contact.address === null || !isOwn(contact)) continue;
      const digits = digitsOf(contact.address, seen);
      if (typeof digits === "object" && digits !== null) return digits;
      if (digits !== null) numbers.push(digits);
    }
    return compact(numbers);
  });

function digitsOf(number: string, seen: Seen<CleanOdinUser | CleanPureCloudUser>): Trait<number> {
  const found = e164(number, countryOf(seen));
  if (!found.known) return unsure(`a number is not certain: ${found.because}`);
  return found.value === null ? null : Number(found.value.slice(1));
}

export const numberText = (digits: number): string => `+${digits}`;

/** So many digits are exact in a number. */
const EXACT = /^\d{1,14}$/;

export const extensionKept = (extension: string): number => Number(`1${extension}`);

const extensionOf = (extension: string): number[] => (EXACT.test(extension) ? [extensionKept(extension)] : []);

export const odinExtension = ({ user }: Seen<CleanOdinUser>): Extensions =>
  traitOf(user.extension, (extension) => compact(extensionOf(extension)));

export const pureCloudExtensions = ({ user }: Seen<CleanPureCloudUser>): Extensions =>
  traitOf(user.addresses, (contacts) =>
    compact(
      contacts.flatMap((contact) =>
        contact.extension !== null && isOwn(contact) ? extensionOf(contact.extension) : [],
      ),
    ),
  );

export const extensionText = (kept: number): string => String(kept).slice(1);
