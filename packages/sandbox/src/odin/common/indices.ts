import type { Estate } from "../../estate/estate.js";
import type { Group } from "../plans/group-plans.js";

/** Groups that are remembered of an estate: those that are being read, call by call. */
const REMEMBERED = 8;

const known = new WeakMap<Estate, Map<string, readonly number[]>>();

/** The indices of a group's users. The estate works them out anew each time, and most calls of a user need them. */
export function indicesOf(estate: Estate, { serviceProviderId, groupId }: Group): readonly number[] {
  const groups = known.get(estate) ?? new Map<string, readonly number[]>();
  known.set(estate, groups);
  const key = `${serviceProviderId}\n${groupId}`;
  const indices = groups.get(key) ?? estate.odin.members(serviceProviderId, groupId);
  groups.delete(key);
  groups.set(key, indices);
  for (const oldest of groups.keys()) if (groups.size > REMEMBERED) groups.delete(oldest);
  return indices;
}
