import type { User } from "@rollcall/clients/purecloud";
import { readUser } from "../common/answering.js";
import { pageOf } from "../common/listing.js";
import { type Member, memberAt, memberOf, type Org, roll } from "../common/org.js";
import { pagingOf } from "../common/query.js";
import { memberIn, rosterOf } from "../common/roster.js";
import { expanded, type Wanted, wantedOf } from "./expand.js";
import { stateOf } from "./user-state.js";

/** The manager's id, as a request wrote it or as the estate made it. */
function managerIdOf({ estate }: Org, { person, written }: Member): string | undefined {
  const made = person?.manager === undefined ? undefined : estate.purecloud.userId(person.manager);
  return (written.manager === undefined ? made : written.manager) ?? undefined;
}

/** The manager, the manager's manager and so on. Nobody is there twice, although managers may form a circle. */
export function superiorsOf(org: Org, member: Member): Member[] {
  const superiors = new Map<string, Member>();
  for (let id = managerIdOf(org, member); id !== undefined && id !== member.id && !superiors.has(id); ) {
    const superior = memberOf(org, id);
    if (!superior || stateOf(superior) === "deleted") break;
    superiors.set(id, superior);
    id = managerIdOf(org, superior);
  }
  return [...superiors.values()];
}

/** Users whose manager is this user, as requests wrote it or as the estate made it. */
export function reportsOf(org: Org, { id, person }: Member): Member[] {
  const made = person ? org.estate.purecloud.reports(person.index).map((index) => memberAt(org, index)) : [];
  const ids = new Set(made.map((member) => member.id));
  const written = [...org.state.written.keys()].filter((other) => !ids.has(other));
  return [...made, ...written.flatMap((other) => memberOf(org, other) ?? [])].filter(
    (member) => managerIdOf(org, member) === id && stateOf(member) !== "deleted",
  );
}

/** Users with the same manager. */
function siblingsOf(org: Org, member: Member): Member[] {
  const id = managerIdOf(org, member);
  const manager = id === undefined ? undefined : memberOf(org, id);
  return manager ? reportsOf(org, manager).filter((other) => other.id !== member.id) : [];
}

/** The people around a user. */
export function adjacentsOf(org: Org, member: Member, wanted: Wanted) {
  return {
    superiors: users(org, superiorsOf(org, member), wanted),
    siblings: users(org, siblingsOf(org, member), wanted),
    directReports: users(org, reportsOf(org, member), wanted),
  };
}

/** Users whom a user has marked in the user interface. */
export function favoritesOf(org: Org, { person }: Member): Member[] {
  const { active } = rosterOf(org);
  if (!person || active.length === 0) return [];
  const dice = roll(org, person, "favorites");
  const items = new Set(Array.from({ length: dice.int(0, 3) }, () => dice.pick(active)));
  return [...items].filter((item) => item !== person.index).map((item) => memberIn(org, item));
}

export function users(org: Org, members: readonly Member[], wanted: Wanted): User[] {
  return members.map((member) => expanded(org, member, wanted));
}

export const getUserSuperiors = readUser((org, member, { query }) =>
  users(org, superiorsOf(org, member), wantedOf(query)),
);

export const getUserDirectreports = readUser((org, member, { query }) =>
  users(org, reportsOf(org, member), wantedOf(query)),
);

export const getUserAdjacents = readUser((org, member, { query }) => adjacentsOf(org, member, wantedOf(query)));

export const getUserFavorites = readUser((org, member, { query }) => {
  const wanted = wantedOf(query);
  return pageOf(favoritesOf(org, member), pagingOf(query), `/api/v2/users/${member.id}/favorites`, query, (other) =>
    expanded(org, other, wanted),
  );
});
