import type { CleanPureCloudUser, PureCloudAccessGrant } from "@rollcall/audit";
import { inWords } from "../terminal/facts.js";
import type { UserCard } from "./card.js";
import type { CardRow } from "./row.js";
import { few, fewOf, listIfAny } from "./words.js";

/** The most roles, queues and skills that a card names. */
const MOST = 10;

/** What the person may do on PureCloud, and which calls come. Odin has none of it for a user. */
export const roleRows = ({ purecloud }: UserCard): readonly CardRow[] => {
  if (!purecloud) return [];
  const { user } = purecloud;
  return [
    { label: "roles", purecloud: rolesOf(user) },
    { label: "unused", purecloud: listIfAny(user.unusedRoles, (role) => role, MOST) },
    { label: "queues", purecloud: fewOf(user.queues, queue, "none", MOST) },
    { label: "skills", purecloud: listIfAny(user.skills, ({ name }) => name, MOST) },
    { label: "languages", purecloud: listIfAny(user.languages, ({ name }) => name, MOST) },
    { label: "groups", purecloud: listIfAny(user.groups, (group) => group, MOST) },
    { label: "trusted by", purecloud: listIfAny(user.trustors, (trustor) => trustor, MOST) },
  ];
};

const queue = ({ name, joined }: { readonly name: string; readonly joined: boolean }) =>
  joined ? name : `${name} (not joined)`;

/** The grants say in which division a role holds. Without them, the names of the roles. */
function rolesOf({ grants, roles }: CleanPureCloudUser): string {
  if (!grants.known) return fewOf(roles, (role) => role, "none", MOST);
  return inWords(grants, (all) => (all.length === 0 ? "none" : few(byRole(all), MOST)), "none");
}

/** `agent in Home, Leeds`. */
function byRole(grants: readonly PureCloudAccessGrant[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { role, division, divisionId, group } of grants) {
    const place = `${divisionId === "*" ? "all divisions" : division}${group === null ? "" : ` through ${group}`}`;
    places.set(role, (places.get(role) ?? new Set()).add(place));
  }
  return [...places].map(([role, where]) => `${role} in ${few([...where], 3)}`);
}
