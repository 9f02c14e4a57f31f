import { inWords } from "../../src/purecloud/shared/holdings.ts";
import { repeatConflicts } from "./conflicts.mjs";

const MOST_SKILLS = 50;

/** The writes that give a user what is missing. They add, and take nothing away. */
export function give(apis, userId, missing) {
  const of = (wanted) => missing.filter(({ kind }) => kind === wanted);
  const step = (holdings, run) => ({ what: `gives ${inWords(holdings)}`, run });
  const [roles, skills] = [of("role"), of("skill")];
  const grants = roles.map(({ id, divisionId }) => ({ roleId: id, divisionId }));
  const giveRoles = () => apis.authorization.postAuthorizationSubjectBulkadd(userId(), { grants });
  const steps = [
    ...(roles.length > 0 ? [step(roles, giveRoles)] : []),
    ...of("group").map((group) => step([group], () => repeatConflicts(() => join(apis, group.id, userId())))),
    ...of("queue").map((queue) =>
      step([queue], () => apis.routing.postRoutingQueueMembers(queue.id, [{ id: userId() }])),
    ),
  ];
  for (let at = 0; at < skills.length; at += MOST_SKILLS) {
    const some = skills.slice(at, at + MOST_SKILLS);
    const body = some.map(({ id, proficiency }) => ({ id, proficiency }));
    steps.push(step(some, () => repeatConflicts(() => apis.users.patchUserRoutingskillsBulk(userId(), body))));
  }
  return steps;
}

/** A group accepts members with its own version only. */
async function join({ groups }, groupId, userId) {
  const { version } = await groups.getGroup(groupId);
  await groups.postGroupMembers(groupId, { memberIds: [userId], version });
}
