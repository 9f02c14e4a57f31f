import { items, type PureCloudClient } from "@rollcall/clients/purecloud";

/** Something that hangs on a user. */
export type Holding =
  | { readonly kind: "role"; readonly id: string; readonly name: string; readonly divisionId: string }
  | { readonly kind: "group" | "queue"; readonly id: string; readonly name: string }
  | { readonly kind: "skill"; readonly id: string; readonly name: string; readonly proficiency: number };

/** All that a user holds: roles in divisions, groups, queues and skills. Roles that come through a group are `inherited`. */
export async function readHoldings(
  purecloud: PureCloudClient,
  userId: string,
): Promise<readonly (Holding & { readonly inherited?: boolean })[]> {
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId });
  const { groups = [] } = await purecloud.getUser({ userId, expand: ["groups"] });
  const roles = grants.map(({ role, division, subjectId = userId }) => ({
    ...{ kind: "role", id: role?.id ?? "", name: role?.name ?? "", divisionId: division?.id ?? "" } as const,
    inherited: subjectId !== userId,
  }));
  const held: Holding[] = groups.map(({ id, name }) => ({ kind: "group", id, name }));
  // Each list has one half only: the queues that the user has joined, and those that the user has left for now.
  for (const joined of [true, false]) {
    for await (const { id, name = id } of items(purecloud.getUserQueues, { userId, joined })) {
      held.push({ kind: "queue", id, name });
    }
  }
  for await (const { id, name = id, proficiency } of items(purecloud.getUserRoutingskills, { userId })) {
    held.push({ kind: "skill", id, name, proficiency });
  }
  return [...roles, ...held];
}

/** What is wanted and not held. A role in all divisions is held in each, and a skill must have the same proficiency. */
export const missingFrom = (held: readonly Holding[], wanted: readonly Holding[]): Holding[] =>
  wanted.filter((one) => !held.some((other) => covers(other, one)));

function covers(held: Holding, wanted: Holding): boolean {
  if (held.kind !== wanted.kind || held.id !== wanted.id) return false;
  if (held.kind === "role" && wanted.kind === "role") return ["*", wanted.divisionId].includes(held.divisionId);
  return held.kind !== "skill" || wanted.kind !== "skill" || held.proficiency === wanted.proficiency;
}
