import type { Section } from "../../../record/outcome.js";
import type { PureCloudGrant } from "../../../record/purecloud/record.js";
import { asBoolean, asItems, asObject, asText, type WireObject } from "../../../record/wire.js";
import type { GrantRows, Place } from "./grant-rows.js";

/** What the record of a user says of roles and groups. */
export interface AccessOfUser {
  readonly authorization: Section | undefined;
  readonly groups: Section | undefined;
}

/**
 * The ways in which a user has roles: the user's own grants, and those of the user's groups. Undefined if they are not certain.
 *
 * - A group may not say if it gives roles. If it has grants, they may be out of force.
 * - A platform may list the holders of a group's role as users, and not the group. Then a group that gives roles has no grant.
 * - It may also list both. Then a role that a user and a group have in the same division may be the group's alone.
 */
export function waysOf(userId: string, user: AccessOfUser, rows: GrantRows): readonly PureCloudGrant[] | undefined {
  const groups = user.groups?.status === "ok" ? asItems(user.groups.data) : undefined;
  if (!groups || rows.isUnclear(userId)) return undefined;
  const own = rows.ofUser(userId);
  const ways = own.map((place) => ({ subjectId: userId, ...place }));
  for (const group of groups) {
    const places = placesOf(group, rows);
    if (!places || places.some((place) => own.includes(place))) return undefined;
    ways.push(...places.map((place) => ({ subjectId: asText(group.id) ?? "", ...place })));
  }
  return ways;
}

/** What a group gives to its members. Undefined if that is not certain. */
function placesOf(group: WireObject, rows: GrantRows): readonly Place[] | undefined {
  const isEnabled = asBoolean(group.rolesEnabled);
  if (isEnabled === false) return [];
  const id = asText(group.id);
  if (id === undefined || rows.isUnclear(id)) return undefined;
  const places = rows.ofGroup(id);
  if (isEnabled) return places.length > 0 ? places : undefined;
  return places.length > 0 || !rows.nameGroups ? undefined : [];
}

/**
 * Whether the roles of a user are those of the grants.
 *
 * @param lost roles whose grants were not read, by id
 */
export function isExplained(
  grants: readonly PureCloudGrant[],
  { authorization }: AccessOfUser,
  lost: Pick<ReadonlyMap<string, unknown>, "has">,
): boolean {
  const listed = authorization?.status === "ok" ? asItems(asObject(authorization.data)?.roles) : undefined;
  if (!listed) return false;
  const roles = listed.map(({ id }) => asText(id));
  const granted = new Set(grants.map(({ role }) => role.id));
  return (
    roles.every((id) => id !== undefined && granted.has(id) && !lost.has(id)) &&
    [...granted].every((id) => roles.includes(id))
  );
}
