import type { Contact } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { spareNumber } from "../../estate/numbers.js";
import { idOf, type Org, stub } from "../common/org.js";
import { contactsOf } from "../people/contacts.js";
import { userOf } from "../people/user.js";
import type { Thing } from "../rows/catalogue.js";
import { type Relation, relation } from "../rows/relation.js";

/** A number in E.164, also if people typed it in another form. */
function e164(address: string): string {
  const digits = address.replace(/\D/g, "");
  return `+${address.startsWith("+") || digits.length !== 10 ? "" : "1"}${digits}`;
}

const isPhone = ({ mediaType }: Contact) => mediaType === "PHONE";

/** Which user has what in the addresses. So the lists of the organisation and the users say the same. */
function owners(read: (address: Contact) => string | undefined): Relation<true> {
  const from = (addresses: readonly Contact[]) =>
    new Map(addresses.filter(isPhone).flatMap((one) => [read(one) ?? []].flat().map((name) => [name, true as const])));
  return relation<true>({
    made: (org, person) => from(contactsOf(org, person).addresses),
    after: ({ written }, made) => (written.user?.addresses ? from(written.user.addresses) : made),
  });
}

export const numberOwners = owners(({ address }) => (address === undefined ? undefined : e164(address)));
export const extensionOwners = owners(({ extension }) => extension);

/** Who has a number or an extension. If two users have the same, it is the first. */
export function ownerOf(org: Org, relation: Relation<true>, number: string) {
  const [first] = relation.members(org, number);
  return first && { ...stub(first.member.id), name: userOf(org, first.member).name ?? "" };
}

/** Numbers that belong together. */
export interface Range extends Thing {
  readonly numbers: readonly string[];
}

const known = new WeakMap<Estate, readonly Range[]>();

const hundred = (start: string) => Array.from({ length: 100 }, (_, last) => start + String(last).padStart(2, "0"));

/** The hundred numbers around each that the estate gave to a user, and the spare ones. */
export function rangesOf({ estate }: Org): readonly Range[] {
  const before = known.get(estate);
  if (before) return before;
  const sites = new Map<string, string>();
  for (const index of estate.purecloud.members) {
    const { number, site } = estate.person(index);
    if (number !== undefined) sites.set(number.slice(0, -2), site);
  }
  const made = [...sites].map(([start, site]) => ({ name: `${site} ${start}`, numbers: hundred(start) }));
  const spare = { name: "Spare", numbers: Array.from({ length: 1000 }, (_, at) => spareNumber(at)) };
  const ranges = [...made, spare].map((range) => ({ ...range, id: idOf(estate, "range", range.numbers[0] ?? "") }));
  known.set(estate, ranges);
  return ranges;
}
