import type { UriReference, User } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { type Member, type Org, roll, stub } from "../common/org.js";
import { divisionOf } from "../organisation/divisions.js";
import { missingField } from "../organisation/locations.js";
import { autoAnswerOf } from "../routing/agents.js";
import { contactsOf, primaryOf, writtenAddresses } from "./contacts.js";
import { namesOf } from "./names.js";
import { stateOf } from "./user-state.js";

const DOMAIN = "sandbox.orgspan.com";

/** The Jabber id of a user. The user's id can be read back from it. */
const jabberIdOf = (userId: string): string => `${userId.replaceAll("-", "")}@${DOMAIN}`;

/** The id of the user with a Jabber id. */
export function idOfJabber(jabberId: string): string {
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{4})(.{4})(.{12})@/.exec(jabberId) ?? [];
  return [a, b, c, d, e].join("-");
}

/** How often something of a user was edited since the first day that no field shows. */
const editsOf = (org: Org, person: Person): number => (org.estate.day === 1 ? 0 : roll(org, person, "edits").int(0, 2));

function generated(org: Org, person: Person): Partial<User> {
  const { name, email, username } = namesOf(org, person);
  const lacks = missingField(org, person);
  const { manager } = person;
  return {
    name,
    ...(lacks !== "department" && { department: person.department }),
    email,
    ...contactsOf(org, person),
    ...(lacks !== "title" && { title: person.title }),
    username,
    ...(manager !== undefined && { manager: stub(org.estate.purecloud.userId(manager)) }),
    version: roll(org, person, "version").int(1, 60) + editsOf(org, person),
    acdAutoAnswer: autoAnswerOf(org, person),
  };
}

/** Contacts after a change. The primary ones follow from it. What the request says of them has no effect. */
function contactsIn({ email, addresses }: Partial<User>, made: Partial<User>): Partial<User> {
  if (email === undefined && addresses === undefined) return {};
  const all = addresses === undefined ? (made.addresses ?? []) : writtenAddresses(addresses);
  return { addresses: all, primaryContactInfo: primaryOf(email ?? made.email ?? "", all) };
}

/** The manager whom a request wrote, or removed, or else the estate's. */
function managerOf({ manager }: Member["written"], made: UriReference | undefined): UriReference | undefined {
  if (manager === undefined) return made;
  return manager === null ? undefined : stub(manager);
}

/** A user as every answer has it, with nothing expanded. */
export function userOf(org: Org, member: Member): User {
  const { id, person, written } = member;
  // These come only on request, although they may be written.
  const { locations, groups, certifications, biography, employerInfo, profileSkills, ...changes }: Partial<User> =
    written.user ?? {};
  const { manager: made, ...known }: Partial<User> = person ? generated(org, person) : {};
  const manager = managerOf(written, made);
  return {
    id,
    division: divisionOf(org, member),
    chat: { jabberId: jabberIdOf(id) },
    version: 1,
    ...known,
    ...(manager && { manager }),
    ...changes,
    ...contactsIn(changes, known),
    state: stateOf(member),
    selfUri: `/api/v2/users/${id}`,
  };
}
