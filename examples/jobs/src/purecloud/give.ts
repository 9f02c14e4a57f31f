import {
  addGroupMembers,
  addQueueMembers,
  chunks,
  type PureCloudClient,
  repeatConflicts,
} from "@rollcall/clients/purecloud";
import type { Step } from "../kit/index.ts";
import { type Holding, inWords } from "./shared/holdings.ts";

/**
 * The writes that give a user what is missing. They add, and take nothing away.
 * @param userId is called when a write is made, because a user may be created by the step before
 */
export function give(purecloud: PureCloudClient, userId: () => string, missing: readonly Holding[]): Step[] {
  const of = (wanted: Holding["kind"]) => missing.filter(({ kind }) => kind === wanted);
  const step = (holdings: readonly Holding[], run: Step["run"]): Step => ({ what: `gives ${inWords(holdings)}`, run });
  const roles = of("role");
  const grants = roles.map(({ id, divisionId = "" }) => ({ roleId: id, divisionId }));
  const giveRoles = () => purecloud.postAuthorizationSubjectBulkadd({ subjectId: userId(), body: { grants } });
  return [
    ...(roles.length > 0 ? [step(roles, giveRoles)] : []),
    ...of("group").map((group) => step([group], () => addGroupMembers(purecloud, group.id, [userId()]))),
    ...of("queue").map((queue) => step([queue], () => addQueueMembers(purecloud, queue.id, [userId()]))),
    ...chunks(of("skill")).map((skills) => {
      const body = skills.map(({ id, proficiency = 0 }) => ({ id, proficiency }));
      return step(skills, () =>
        repeatConflicts(() => purecloud.patchUserRoutingskillsBulk({ userId: userId(), body })),
      );
    }),
  ];
}
