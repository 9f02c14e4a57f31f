import type { Handler } from "../../server/handler.js";
import { membersOf } from "../common/answering.js";
import { lineOf } from "../common/line.js";
import { coerced, dashed, split } from "../common/numbers.js";
import { limited } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { departmentOf } from "../people/identity.js";
import { matches } from "../people/listing.js";
import { summaryOf } from "../people/profile.js";
import type { Place } from "../rows/list.js";
import { numbersOf } from "./groups.js";
import { placesWithin, virtualUsersOf } from "./service-instances.js";
import { mainNumberOf, type VirtualUser } from "./virtual-users.js";

const NOBODY: Wire = {
  userId: null,
  lastName: null,
  firstName: null,
  extension: null,
  emailAddress: null,
  userType: null,
};

/** The number of the group itself, which has no user. */
const GROUP: Wire = { ...NOBODY, lastName: "Group Calling Line ID" };

function userRow(subject: Subject): Wire {
  const { userId, lastName, firstName, extension, emailAddress } = summaryOf(subject);
  return { userId, lastName, firstName, extension, emailAddress, userType: "Normal" };
}

/** The name of a virtual user is its last name, and its kind is its first name. */
const virtualUserRow = ({ kind, serviceUserId, name, extension }: VirtualUser): Wire => ({
  ...NOBODY,
  userId: serviceUserId,
  lastName: name,
  firstName: kind,
  extension,
  userType: kind,
});

interface Owner {
  readonly row: Wire;
  readonly department?: string | undefined;
}

/** Who has each number, by its form with a dash. The number of the group has two owners. */
function ownersOf(place: Place): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>([[dashed(mainNumberOf(place)), [{ row: GROUP }]]]);
  const add = (number: string | undefined, owner: Owner) =>
    number !== undefined && owners.set(dashed(number), [...(owners.get(dashed(number)) ?? []), owner]);
  for (const one of virtualUsersOf(place)) add(one.number, { row: virtualUserRow(one) });
  for (const subject of membersOf(place.estate, place, place.state))
    add(lineOf(subject).number, { row: userRow(subject), department: departmentOf(subject) });
  return owners;
}

/** A row for each owner of a number, and one for each run of free numbers. */
export function dnDetailsOf(place: Place): readonly Wire[] {
  const owners = ownersOf(place);
  return numbersOf(place).flatMap(({ min, max, activated }) =>
    (owners.get(String(min)) ?? [{ row: NOBODY }]).map(({ row, department }: Owner) => ({
      phoneNumbers: max === null ? min : `${min} - ${max}`,
      department: department ?? null,
      activated,
      ...row,
      countryCode: Number(split(String(min).replace("-", "")).countryCode),
      nationalPrefix: null,
      min,
      max: max ?? "",
    })),
  );
}

/** Digits of an extension come as a number in the details. */
export const dnDetailRow = (row: Wire): Wire => ({
  ...row,
  extension: typeof row.extension === "string" ? coerced(row.extension) : null,
});

function found({ min, max, ...row }: Wire, { serviceProviderId, groupId }: Place): Wire {
  const [userIdShort, domain] = typeof row.userId === "string" ? row.userId.split("@") : [null, null];
  const { activated } = row;
  return { ...row, serviceProviderId, groupId, userIdShort, domain, dns: { min, max, activated } };
}

/** The digits of all forms of a number that a search may have: with the country code, and without. */
const formsOf = (number: unknown): readonly string[] => {
  const { countryCode, national } = split(String(number).replace("-", ""));
  return [countryCode + national, national];
};

/** Numbers in the groups of a call. A range is found by its first number. */
export const searchDns: Handler<OdinState> = (call, estate, state) => {
  const wanted = String(call.query.dn).replace(/[+-]/g, "");
  const places = placesWithin(call, estate, state);
  if ("status" in places) return places;
  const rows = places.flatMap((place) =>
    dnDetailsOf(place)
      .filter(({ min }) => formsOf(min).some((form) => matches(form, wanted)))
      .map((row) => found(row, place)),
  );
  return limited(rows, call.query.limit, state);
};
