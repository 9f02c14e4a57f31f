import { membersOf } from "../common/answering.js";
import { madeLine } from "../common/line.js";
import type { Subject, Wire } from "../common/subject.js";
import { departmentOf } from "../people/identity.js";
import type { Place } from "../rows/list.js";
import { memberRow } from "./members.js";

/** Users who answer the calls of each other. A user is in one at most. */
export interface PickupGroup {
  readonly name: string;
  readonly users: readonly Subject[];
}

/** The people of a department, as Odin knows it, if at least two of them have a telephone. */
export function pickupGroupsOf({ estate, state, serviceProviderId, groupId }: Place): readonly PickupGroup[] {
  const byName = new Map<string, Subject[]>();
  for (const subject of membersOf(estate, { serviceProviderId, groupId }, state)) {
    const name = departmentOf(subject);
    if (name !== undefined && madeLine(subject).extension) byName.set(name, [...(byName.get(name) ?? []), subject]);
  }
  return [...byName].flatMap(([name, users]) => (users.length > 1 ? { name, users } : []));
}

export const pickupGroupRow = ({ name }: PickupGroup, { serviceProviderId, groupId }: Place): Wire => ({
  serviceProviderId,
  groupId,
  name,
});

export const pickupGroupDetail = (pickup: PickupGroup, place: Place): Wire => ({
  ...pickupGroupRow(pickup, place),
  users: pickup.users.map(memberRow),
});
