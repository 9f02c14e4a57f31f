import {
  addGroupMembers,
  addQueueMembers,
  items,
  type PureCloudClient,
  removeGrants,
  removeGroupMembers,
  removeQueueMembers,
  repeatConflicts,
  userQueues,
} from "@rollcall/clients/purecloud";
import {
  among,
  type Grants,
  grantsOf,
  type Held,
  type Holding,
  type Skills,
  type Some,
  skillsOf,
  sorted,
} from "./logic/holdings.ts";

/**
 * All that a user holds: roles in divisions, groups, queues and skills. Roles that come through a group are `inherited`. A role that
 * comes both ways is there twice, because it must not look like an inherited one only.
 */
export async function readHoldings(purecloud: PureCloudClient, userId: string): Promise<Holding[]> {
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId, includeDuplicates: true });
  const held: Holding[] = grants.map(({ role, division, subjectId = userId }) => ({
    ...{ kind: "role", id: role?.id ?? "", name: role?.name ?? "", divisionId: division?.id ?? "" },
    inherited: subjectId !== userId,
  }));
  const { groups = [] } = await purecloud.getUser({ userId, expand: ["groups"] });
  for (const { id, name } of groups) held.push({ kind: "group", id, name });
  for await (const { id, name = id } of userQueues(purecloud, userId)) held.push({ kind: "queue", id, name });
  const skills = items(purecloud.getUserRoutingskills, { userId });
  for await (const { id, name = id, proficiency } of skills) held.push({ kind: "skill", id, name, proficiency });
  return held;
}

type Clients = { readonly purecloud: PureCloudClient };

/** Gives a user some holdings, and takes the others of them. */
export async function writeHoldings({ purecloud }: Clients, some: Some, wanted: readonly Held[]): Promise<void> {
  const { userId, kind } = some;
  const { id, given, taken } = sorted(some, wanted);
  if (kind === "group") await (given.length > 0 ? addGroupMembers : removeGroupMembers)(purecloud, id, [userId]);
  else if (kind === "queue") await (given.length > 0 ? addQueueMembers : removeQueueMembers)(purecloud, id, [userId]);
  else if (kind === "role") await writeRoles(purecloud, userId, grantsOf(given), grantsOf(taken));
  else await writeSkills(purecloud, userId, skillsOf(given), taken);
}

async function writeRoles(purecloud: PureCloudClient, subjectId: string, grants: Grants, gone: Grants): Promise<void> {
  if (grants.length > 0) await purecloud.postAuthorizationSubjectBulkadd({ subjectId, body: { grants } });
  await removeGrants(purecloud, subjectId, gone);
}

async function writeSkills(
  purecloud: PureCloudClient,
  userId: string,
  body: Skills,
  gone: readonly Held[],
): Promise<void> {
  if (body.length > 0) await repeatConflicts(() => purecloud.patchUserRoutingskillsBulk({ userId, body }));
  for (const { id: skillId } of gone) await purecloud.deleteUserRoutingskill({ userId, skillId });
}

/** A queue shows members late, so nobody knows whether a user who is not listed is a member. */
export async function readSome({ purecloud }: Clients, some: Some): Promise<Held[] | undefined> {
  const held = among(await readHoldings(purecloud, some.userId), some);
  return some.kind === "queue" && held.length === 0 ? undefined : held;
}
