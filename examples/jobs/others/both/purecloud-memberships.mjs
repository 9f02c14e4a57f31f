import { repeatConflicts } from "../purecloud/conflicts.mjs";
import { all } from "../purecloud/paging.mjs";

/** Owners, and users whom a rule includes, cannot be removed. */
export const groups = {
  name: "groups",
  async take({ users, groups }, userId) {
    const { groups: own = [] } = await users.getUser(userId, { expand: ["groups"] });
    const changes = [];
    for (const { id } of own) {
      if (!(await isIn(groups, id, userId))) continue;
      const { name } = await groups.getGroup(id);
      const run = () => repeatConflicts(() => groups.deleteGroupMembers(id, userId));
      changes.push({ what: `leaves the group ${name}`, before: id, run });
    }
    return changes;
  },
  async giveBack({ groups }, userId, groupId) {
    if (await isIn(groups, groupId, userId)) return [];
    const run = () =>
      repeatConflicts(async () => {
        const { version } = await groups.getGroup(groupId);
        await groups.postGroupMembers(groupId, { memberIds: [userId], version });
      });
    return [{ what: "returns to the group", run }];
  },
};

async function isIn(groups, groupId, userId) {
  const { entities = [] } = await groups.getGroupIndividuals(groupId);
  return entities.some(({ id }) => id === userId);
}

/** A membership through a group ends when the user leaves the group. */
export const queues = {
  name: "queues",
  async take({ users, routing }, userId) {
    const names = new Map();
    for (const joined of [true, false])
      for await (const { id, name } of all((page) => users.getUserQueues(userId, { ...page, joined })))
        names.set(id, name);
    const { name: user } = await users.getUser(userId);
    const changes = [];
    for (const [queueId, name] of names) {
      const member = await memberOf(routing, queueId, userId, user);
      if (!member) continue;
      const before = { queueId, joined: member.joined ?? true, ringNumber: member.ringNumber ?? 1 };
      changes.push({
        what: `leaves the queue ${name}`,
        before,
        run: () => routing.deleteRoutingQueueMember(queueId, userId),
      });
    }
    return changes;
  },
  async giveBack({ users, routing }, userId, { queueId, joined, ringNumber }) {
    const { name } = await users.getUser(userId);
    const member = await memberOf(routing, queueId, userId, name);
    const change = (body) => () => routing.patchRoutingQueueMember(queueId, userId, body);
    const steps = [];
    if (!member)
      steps.push({
        what: "returns to the queue",
        run: () => routing.postRoutingQueueMembers(queueId, [{ id: userId }]),
      });
    const { joined: isJoined = true, ringNumber: rings = 1 } = member ?? {};
    if (rings !== ringNumber) steps.push({ what: `rings as number ${ringNumber}`, run: change({ ringNumber }) });
    if (isJoined !== joined) steps.push({ what: joined ? "joins it" : "does not join it", run: change({ joined }) });
    return steps;
  },
};

/** The search by name keeps the list short. */
async function memberOf(routing, queueId, userId, name) {
  for await (const member of all((page) => routing.getRoutingQueueMembers(queueId, { ...page, name })))
    if (member.id === userId && member.memberBy !== "group") return member;
  return undefined;
}

/** The platform itself may remove the roles of an inactive user. So the record keeps them. */
export const roles = {
  name: "roles",
  async take({ authorization }, userId, notes) {
    const grants = await grantsOf(authorization, userId);
    const isNoted = notes.some((note) => grants.every((grant) => isAmong(note, grant)));
    if (isNoted || grants.length === 0) return [];
    return [{ what: `keeps ${grants.length} roles in the record`, before: grants, run: async () => {} }];
  },
  async giveBack({ authorization }, userId, before) {
    const now = await grantsOf(authorization, userId);
    const missing = before.filter((grant) => !isAmong(now, grant));
    if (missing.length === 0) return [];
    const run = () => authorization.postAuthorizationSubjectBulkadd(userId, { grants: missing });
    return [{ what: `gets ${missing.length} roles back`, run }];
  },
};

/** Grants through a group are left out. They have the id of the group. */
async function grantsOf(authorization, userId) {
  const { grants = [] } = await authorization.getAuthorizationSubject(userId, { includeDuplicates: true });
  return grants
    .filter(({ subjectId }) => subjectId === undefined || subjectId === userId)
    .map(({ role, division }) => ({ roleId: role.id, divisionId: division.id }));
}

const isAmong = (grants, { roleId, divisionId }) =>
  grants.some((one) => one.roleId === roleId && one.divisionId === divisionId);
