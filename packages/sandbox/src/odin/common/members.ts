import type { Estate } from "../../estate/estate.js";
import type { Call, Reply } from "../../server/handler.js";
import type { Group } from "../plans/group-plans.js";
import { indicesOf } from "./indices.js";
import { groupNotFound, providerNotFound } from "./replies.js";
import { providerOf, type Subject, subjectAt } from "./subject.js";

/** The users of a group, in the order of lists. */
export const membersOf = (estate: Estate, group: Group): readonly Subject[] =>
  indicesOf(estate, group).map((index) => subjectAt(estate, index));

/** The groups of a service provider; undefined where there is no such. */
export const groupsOf = (estate: Estate, serviceProviderId: string): readonly string[] | undefined =>
  providerOf(estate, serviceProviderId)?.groups;

/** Answers for the group that a call names, or says that there is none. */
export function withGroup(call: Call, estate: Estate, answer: (group: Group) => Reply): Reply {
  const { serviceProviderId, groupId } = call.query as unknown as Group;
  const groups = groupsOf(estate, serviceProviderId);
  if (!groups) return providerNotFound();
  return groups.includes(groupId) ? answer({ serviceProviderId, groupId }) : groupNotFound();
}
