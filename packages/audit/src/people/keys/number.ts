import { e164 } from "../../numbers/e164.js";
import { valueIn } from "../../record/fact.js";
import type { CleanUser } from "../../record/normalise.js";
import type { PureCloudContact } from "../../record/purecloud/contacts.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";

/** Numbers of these types belong to a company or a family. */
const NOT_OF_ONE: ReadonlySet<string | null> = new Set(["MAIN", "HOME", "OTHER"]);

/** The telephones of a user of PureCloud that nobody else should have. */
export function ownTelephones({ addresses }: Pick<CleanPureCloudUser, "addresses">): readonly PureCloudContact[] {
  return (valueIn(addresses) ?? []).filter(({ mediaType, type }) => mediaType === "PHONE" && !NOT_OF_ONE.has(type));
}

/** Numbers in E.164. What is no number of a country is left out. */
export function numbersIn(
  written: readonly (string | null)[],
  user: Pick<CleanUser, "country">,
  country?: string,
): string[] {
  const context = { countryCode: valueIn(user.country) ?? undefined, country };
  const found: string[] = [];
  for (const one of written) {
    const number = one === null ? undefined : e164(one, context);
    if (number?.known && number.value !== null) found.push(number.value);
  }
  return found.length > 1 ? [...new Set(found)] : found;
}

/** A number in E.164 as a JavaScript number. It has 15 digits at most, so it is exact. */
export const numberKey = (number: string): number => Number(number);
