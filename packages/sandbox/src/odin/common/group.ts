import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";

/** A group on Odin. */
export interface Group {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** Names a group among all. */
export const keyOfGroup = ({ serviceProviderId, groupId }: Group): string => `${serviceProviderId}\n${groupId}`;

/** How many groups of an estate are remembered. Most calls read few groups many times. */
const REMEMBERED = 8;

const known = new WeakMap<Estate, Map<string, readonly number[]>>();

/** The indices of a group's users. The estate computes them at each call, and most calls of a user need them. */
export function indicesOf(estate: Estate, group: Group): readonly number[] {
  const { serviceProviderId, groupId } = group;
  const groups = known.get(estate) ?? new Map<string, readonly number[]>();
  known.set(estate, groups);
  const key = keyOfGroup(group);
  const indices = groups.get(key) ?? estate.odin.members(serviceProviderId, groupId);
  groups.delete(key);
  groups.set(key, indices);
  for (const oldest of groups.keys()) if (groups.size > REMEMBERED) groups.delete(oldest);
  return indices;
}

/** The number of the group itself, the last that it owns. No user has it. */
export function mainNumber(estate: Estate, { serviceProviderId, groupId }: Group): string {
  const last = estate.odin.numbers(serviceProviderId, groupId).at(-1);
  return last ?? `+1866${String(tollFree(estate, serviceProviderId, groupId)).padStart(7, "0")}`;
}

const tollFree = (estate: Estate, serviceProviderId: string, groupId: string) =>
  dice(estate.seed, "odin", "main", serviceProviderId, groupId).int(0, 9_999_999);
