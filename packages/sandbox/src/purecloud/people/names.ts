import type { Person } from "../../estate/estate.js";
import { firstOf, formOf } from "../common/ledger.js";
import { has, type Org, roll } from "../common/org.js";

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

/** How a person's contact data are wrong (problem 20). Undefined if they are right. */
export function badContact({ estate }: Org, person: Person): "format" | "no primary" | "domain" | undefined {
  if (!has(person, 20)) return undefined;
  const form = formOf(estate, 20, person.index, ["format", "no primary", "domain"]);
  return form === "format" && person.number === undefined ? "no primary" : form;
}

export function namesOf(org: Org, person: Person): Names {
  const dice = roll(org, person, "names");
  const { firstName, lastName } = person;
  const name = dice.chance(0.12) ? `${lastName}, ${firstName}` : `${firstName} ${lastName}`;
  const [local = "", domain = ""] = person.email.split("@");
  const capitals = local.replace(/(^|[._-])\p{L}/gu, (start) => start.toUpperCase());
  const email = dice.chance(0.2) ? `${capitals}@${domain}` : person.email;
  const duplicate = duplicateOf(org, person);
  // User names ignore case, so these two are the same.
  const isOfAnother = duplicate?.what === "username" && duplicate.first.index !== person.index;
  return {
    name,
    email: badContact(org, person) === "domain" ? `${local}@contractor.example` : email,
    username: isOfAnother ? duplicate.first.email.toUpperCase() : person.email,
  };
}
