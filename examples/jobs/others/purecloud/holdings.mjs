import { among, grantsOf, skillsOf, sorted } from "../../src/purecloud/logic/holdings.ts";
import { repeatConflicts } from "./conflicts.mjs";
import { setGroupMember, userQueues } from "./memberships.mjs";
import { all } from "./paging.mjs";
import { setQueueMember } from "./queue-member.mjs";

/**
 * All that a user holds: roles in divisions, groups, queues and skills. Roles that come through a group are `inherited`. A role that
 * comes both ways is there twice, because it must not look like an inherited one only.
 */
export async function readHoldings(apis, userId) {
  const { grants = [] } = await apis.authorization.getAuthorizationSubject(userId, { includeDuplicates: true });
  const held = grants.map(({ role, division, subjectId = userId }) => ({
    ...{ kind: "role", id: role?.id ?? "", name: role?.name ?? "", divisionId: division?.id ?? "" },
    inherited: subjectId !== userId,
  }));
  const { groups = [] } = await apis.users.getUser(userId, { expand: ["groups"] });
  for (const { id, name } of groups) held.push({ kind: "group", id, name });
  for await (const { id, name } of userQueues(apis, userId)) held.push({ kind: "queue", id, name });
  const skills = all((page) => apis.users.getUserRoutingskills(userId, page));
  for await (const { id, name, proficiency } of skills) held.push({ kind: "skill", id, name, proficiency });
  return held;
}

/** Gives a user some holdings, and takes the others of them. */
export async function writeHoldings({ sdk: apis }, some, wanted) {
  const { userId, kind } = some;
  const { id, given, taken } = sorted(some, wanted);
  if (kind === "group") await setGroupMember(apis, id, userId, given.length > 0);
  else if (kind === "queue") await setQueueMember(apis, id, userId, given.length > 0);
  else if (kind === "role") await writeRoles(apis, userId, grantsOf(given), grantsOf(taken));
  else await writeSkills(apis, userId, skillsOf(given), taken);
}

/** Gives a user some roles, and takes others. */
export async function writeRoles({ authorization }, userId, grants, gone) {
  if (grants.length > 0) await authorization.postAuthorizationSubjectBulkadd(userId, { grants });
  for (const { roleId, divisionId } of gone) {
    try {
      await authorization.deleteAuthorizationSubjectDivisionRole(userId, divisionId, roleId);
    } catch (error) {
      if (error.status !== 404) throw error;
      await authorization.getAuthorizationSubject(userId); // A wrong user gets a 404 too.
    }
  }
}

async function writeSkills({ users }, userId, skills, gone) {
  if (skills.length > 0) await repeatConflicts(() => users.patchUserRoutingskillsBulk(userId, skills));
  for (const { id } of gone) await users.deleteUserRoutingskill(userId, id);
}

/** A queue shows members late, so nobody knows whether a user who is not listed is a member. */
export async function readSome({ sdk: apis }, some) {
  const held = among(await readHoldings(apis, some.userId), some);
  return some.kind === "queue" && held.length === 0 ? undefined : held;
}
