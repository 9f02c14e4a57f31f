import type { Contact } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { homeNumber } from "../../estate/numbers.js";
import { firstOf, formOf, nearMisses } from "../common/ledger.js";
import { has, nearly, type Org, roll } from "../common/org.js";
import { duplicateOf, namesOf } from "./names.js";

interface Telephone {
  readonly number: string | undefined;
  readonly extension: string | undefined;
}

/** A person's number and extension in PureCloud. */
function telephoneOf(org: Org, person: Person): Telephone {
  const { number, extension } = person;
  const { estate } = org;
  const duplicate = duplicateOf(org, person);
  if (duplicate?.what === "extension") return { number, extension: duplicate.first.extension };
  if (duplicate?.what === "number") return { number: duplicate.first.number, extension };
  // Works without a telephone, by a browser. Or somebody took the number when the user left.
  if (nearly(person, "both-09", 28)) return { number: undefined, extension: undefined };
  // The number of this person is still that of a leaver (both-15).
  if (isReused(org, person)) return { number: undefined, extension };
  return {
    number: has(person, "both-03") ? estate.spareNumber(person.index) : number,
    extension: extension === undefined ? undefined : extensionOf(org, person, extension),
  };
}

function isReused({ estate }: Org, { index }: Person): boolean {
  const partner = estate.partner(index);
  return partner !== undefined && has(estate.person(partner), "both-15");
}

/** The extension as PureCloud writes it. In a near miss of both-04, it lacks its zeros, or has the prefix of the site. */
function extensionOf({ estate }: Org, person: Person, extension: string): string {
  if (has(person, "both-04")) return estate.spareExtension(person.index);
  if (has(person, "both-16")) return `7${extension}`;
  if (!nearly(person, "both-04")) return extension;
  return extension.startsWith("0") ? extension.replace(/^0+/, "") : `8${extension}`;
}

/** A number as people write it. The user interface shows it, while the address next to it is E.164. */
function displayOf(number: string, style: number): string {
  const [, area, office, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  if (line === undefined) return number;
  return [`+1 ${area}-${office}-${line}`, `(${area}) ${office}-${line}`, `${area}.${office}.${line}`][style] ?? number;
}

/** How a user is reached. */
export interface Contacts {
  readonly primaryContactInfo: Contact[];
  readonly addresses: Contact[];
}

export function contactsOf(org: Org, person: Person): Contacts {
  const email: Contact = { address: namesOf(org, person).email, mediaType: "EMAIL", type: "PRIMARY" };
  const work = workOf(org, person, has(person, 20));
  // A user with an extension only has no number that could be the primary one.
  const isBare = work?.address === undefined || nearly(person, 26);
  const primary = isBare ? [email] : [email, { ...work, type: "PRIMARY" }];
  return {
    primaryContactInfo: has(person, 26) ? [] : primary,
    addresses: [...listed(org, person, work), ...mainOf(org, person), ...homeOf(org, person)],
  };
}

/** In a near miss of problem 20, the extension is listed without an address, because E.164 cannot express one. */
function listed({ estate }: Org, person: Person, work: Contact | undefined): Contact[] {
  if (!nearly(person, 20)) return work ? [work] : [];
  const { extension = estate.spareExtension(person.index), ...number } = work ?? {};
  const alone: Contact = { display: extension, mediaType: "PHONE", type: "WORK2", extension };
  return number.address === undefined ? [alone] : [number, alone];
}

/** The addresses that a request wrote, as the platform shows them. */
export function writtenAddresses(addresses: readonly Contact[]): Contact[] {
  return addresses.map((one) => {
    const { address, extension, display = address === undefined ? extension : displayOf(address, 0) } = one;
    return { ...one, ...(display !== undefined && { display }) };
  });
}

/** The addresses by which a user is reached first. They follow from the e-mail address and the other addresses. */
export function primaryOf(email: string, addresses: readonly Contact[]): Contact[] {
  const phone = addresses.find(({ mediaType, address }) => mediaType === "PHONE" && address !== undefined);
  return [{ address: email, mediaType: "EMAIL", type: "PRIMARY" }, ...(phone ? [{ ...phone, type: "PRIMARY" }] : [])];
}

function workOf(org: Org, person: Person, isBad: boolean): Contact | undefined {
  const { number, extension } = telephoneOf(org, person);
  const phone = { mediaType: "PHONE", type: "WORK", ...(extension !== undefined && { extension }) };
  if (number === undefined) return extension === undefined ? undefined : { display: extension, ...phone };
  const style = nearly(person, "both-03") ? 1 : roll(org, person, "contacts").int(0, 3);
  return {
    // As people typed it before the platform required E.164.
    address: isBad ? number.replace(/^\+1?/, "").replace(/(\d{4})$/, " $1") : number,
    display: displayOf(number, style),
    ...phone,
    ...(number.startsWith("+1") && { countryCode: "US" }),
  };
}

/** In a near miss of both-03, half of the users have a number at home as well. It differs from that on Odin, and may. */
function homeOf({ estate }: Org, person: Person): Contact[] {
  if (!nearly(person, "both-03") || !formOf(estate, "both-03", person.index, [false, true])) return [];
  const address = homeNumber(nearMisses(estate, "both-03").indexOf(person.index));
  return [{ address, display: address, mediaType: "PHONE", type: "HOME" }];
}

/** Pairs that nearly have problem 19 share a number as their main one, which is no problem. */
function mainOf(org: Org, person: Person): Contact[] {
  if (!nearly(person, 19)) return [];
  const address = org.estate.spareNumber(firstOf(org.estate, person.index));
  return [{ address, display: address, mediaType: "PHONE", type: "MAIN" }];
}
