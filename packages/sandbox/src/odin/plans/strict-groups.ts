import type { Estate } from "../../estate/estate.js";
import type { Group } from "../common/group.js";

/**
 * Whether a group has the plans of Call Me Now only for users who have the service. In seed 000, a user without it has them
 * all the same. The vendor's release notes name errors (docs/facts/odin.md O-25).
 */
export function isStrict(estate: Estate, group: Group): boolean {
  const strict = known.get(estate) ?? new Set(allGroups(estate).filter((_, at) => (at + estate.seed) % 3 === 0));
  known.set(estate, strict);
  return strict.has(keyOf(group));
}

/** The strict groups of an estate, which are a third of all groups. */
const known = new WeakMap<Estate, ReadonlySet<string>>();

const allGroups = (estate: Estate): readonly string[] =>
  estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((groupId) => keyOf({ serviceProviderId, groupId })),
  );

const keyOf = ({ serviceProviderId, groupId }: Group) => `${serviceProviderId}\n${groupId}`;
