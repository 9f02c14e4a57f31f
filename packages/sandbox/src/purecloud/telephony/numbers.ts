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

/** The ranges of the organisation: one for each group of Odin that has numbers, and one of spare numbers. */
export function rangesOf({ estate }: Org): readonly Range[] {
  const before = known.get(estate);
  if (before) return before;
  const groups = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => ({
      name: estate.odin.site(serviceProviderId, groupId) ?? groupId,
      numbers: estate.odin.numbers(serviceProviderId, groupId),
    })),
  );
  const spare = { name: "Spare", numbers: Array.from({ length: 1000 }, (_, at) => spareNumber(at)) };
  const made = [...groups, spare]
    .filter(({ numbers }) => numbers.length > 0)
    .map((range) => ({ ...range, id: idOf(estate, "range", range.numbers[0] ?? "") }));
  known.set(estate, made);
  return made;
}
