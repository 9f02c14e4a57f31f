import { chunks, type PureCloudClient, repeatConflicts } from "@rollcall/clients/purecloud";
import type { Step } from "../kit/index.ts";
import type { Holding } from "./holdings.ts";

/**
 * The writes that give a user what is missing. They add, and take nothing away.
 * @param userId is called when a write is made, because a user may be created by the step before
 */
export function give(purecloud: PureCloudClient, userId: () => string, missing: readonly Holding[]): Step[] {
  const of = <K extends Holding["kind"]>(kind: K) =>
    missing.filter((one): one is Extract<Holding, { kind: K }> => one.kind === kind);
  const [roles, groups, queues] = [of("role"), of("group"), of("queue")];
  return [
    ...(roles.length > 0 ? [giveRoles(purecloud, userId, roles)] : []),
    ...groups.map((group) => joinGroup(purecloud, userId, group)),
    ...queues.map(({ id: queueId, name }) => ({
      what: `joins the queue ${name}`,
      run: () => purecloud.postRoutingQueueMembers({ queueId, body: [{ id: userId() }] }),
    })),
    ...chunks(of("skill")).map((skills) => ({
      what: skills.map(({ name, proficiency }) => `has the skill ${name} at ${proficiency}`).join(", "),
      run: () =>
        repeatConflicts(() =>
          purecloud.patchUserRoutingskillsBulk({
            userId: userId(),
            body: skills.map(({ id, proficiency }) => ({ id, proficiency })),
          }),
        ),
    })),
  ];
}

function giveRoles(purecloud: PureCloudClient, userId: () => string, roles: readonly Extract<Holding, { kind: "role" }>[]): Step {
  const grants = roles.map(({ id: roleId, divisionId }) => ({ roleId, divisionId }));
  return {
    what: roles.map(({ name }) => `has the role ${name}`).join(", "),
    run: () => purecloud.postAuthorizationSubjectBulkadd({ subjectId: userId(), body: { grants } }),
  };
}

function joinGroup(purecloud: PureCloudClient, userId: () => string, { id: groupId, name }: Holding): Step {
  const run = () =>
    repeatConflicts(async () => {
      const { version } = await purecloud.getGroup({ groupId });
      await purecloud.postGroupMembers({ groupId, body: { memberIds: [userId()], ...(version && { version }) } });
    });
  return { what: `joins the group ${name}`, run };
}
