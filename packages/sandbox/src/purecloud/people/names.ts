import type { Person } from "../../estate/estate.js";
import { marriedMailbox } from "../../estate/names.js";
import { firstOf, formOf } from "../common/ledger.js";
import { has, nearly, type Org, roll } from "../common/org.js";

/**
 * The names and logins of users. People filled PureCloud by hand, so names and e-mail addresses differ in form from
 * HR's.
 */
export interface Names {
  readonly name: string;
  readonly email: string;
  readonly username: string;
}

/** With problem 19, both of a pair show what only the first should. The first decides, so it is equal for both. */
export function duplicateOf(
  { estate }: Org,
  person: Person,
): { readonly what: "username" | "extension" | "number"; readonly first: Person } | undefined {
  if (!has(person, 19)) return undefined;
  const first = estate.person(firstOf(estate, person.index));
  const what = formOf(estate, 19, first.index, ["extension", "number", "username"]);
  return { what: what === "username" || first[what] === undefined ? "username" : what, first };
}

export function namesOf(org: Org, person: Person): Names {
  const dice = roll(org, person, "names");
  const { firstName, lastName } = person;
  const name = dice.chance(0.12) ? `${lastName}, ${firstName}` : `${firstName} ${lastName}`;
  const [local = "", domain = ""] = person.email.split("@");
  const capitals = local.replace(/(^|[._-])\p{L}/gu, (start) => start.toUpperCase());
  if (has(person, "both-18")) {
    const email = `${marriedMailbox(local, org.estate.otherLastName(person.index))}@${domain}`;
    return { name, email, username: email };
  }
  const typed = nearly(person, 27) ? domain.toUpperCase() : domain;
  const email = dice.chance(0.2) ? `${capitals}@${typed}` : `${local}@${typed}`;
  if (has(person, 33) || isRole(org, person)) return { name, email, username: roleLogin(org, person) };
  const duplicate = duplicateOf(org, person);
  // User names ignore case, so these two are the same.
  const isOfAnother = duplicate?.what === "username" && duplicate.first.index !== person.index;
  return {
    name,
    email: has(person, 27) ? `${local}@contractor.example` : email,
    username: isOfAnother ? duplicate.first.email.toUpperCase() : person.email,
  };
}

/** In a near miss of problem 33, half of the users have the login of a role, and an employee id. The others have neither. */
const isRole = ({ estate }: Org, person: Person): boolean =>
  nearly(person, 33) && formOf(estate, 33, person.index, [true, false]);

/** Whether the employer gave no employee id, as for a login that is nobody's. */
export const hasNoEmployeeId = (org: Org, person: Person): boolean =>
  has(person, 33) || (nearly(person, 33) && !isRole(org, person));

/** A name to log in with that says what the account is for. */
function roleLogin({ estate }: Org, { index, email }: Person): string {
  const role = formOf(estate, 33, index, ["reception", "test", "training.room", "Temp"]);
  return `${role}.${index}@${email.split("@")[1]}`;
}
