import type { Estate } from "../../estate/estate.js";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { type Group, indicesOf } from "./group.js";
import { groupNotFound, ok, providerNotFound, userNotFound } from "./replies.js";
import type { OdinState } from "./state.js";
import { providerOf, type Subject, settledSubject, subjectAt, subjectOf } from "./subject.js";

type OdinHandler = Handler<OdinState>;

/** A handler that answers for the user of a call. */
export const forUser =
  (answer: (subject: Subject, call: Call) => Reply): OdinHandler =>
  (call, estate, state) => {
    const userId = String(call.query.userId);
    const subject = subjectOf(estate, userId, state);
    return subject ? answer(subject, call) : userNotFound(userId);
  };

/** A handler that reads something of the user of a call. */
export const readUser = (read: (subject: Subject) => unknown): OdinHandler => forUser((subject) => ok(read(subject)));

/** The users of a group, in the order of lists. */
export function membersOf(estate: Estate, group: Group, state: OdinState): readonly Subject[] {
  const { settled, gone } = state;
  const made = indicesOf(estate, group).map((index) => subjectAt(estate, index, state));
  if (settled.size + gone.size === 0) return made;
  const come = [...settled].flatMap(([userId, home]) =>
    isIn(group, home) ? settledSubject(estate, userId, home, state) : [],
  );
  return [...made.filter(({ userId }) => !gone.has(userId) && !settled.has(userId)), ...come];
}

/** Whether something is in a group. */
export const isIn = ({ serviceProviderId, groupId }: Group, home: Group): boolean =>
  home.serviceProviderId === serviceProviderId && home.groupId === groupId;

/** The groups of a service provider. Undefined if there is no such provider. */
export const groupsOf = (estate: Estate, serviceProviderId: string): readonly string[] | undefined =>
  providerOf(estate, serviceProviderId)?.groups;

/** A handler that answers for the group of a call. */
export const forGroup =
  (answer: (group: Group, estate: Estate, call: Call, state: OdinState) => Reply): OdinHandler =>
  (call, estate, state) => {
    const { serviceProviderId, groupId } = call.query as unknown as Group;
    const groups = groupsOf(estate, serviceProviderId);
    if (!groups) return providerNotFound();
    return groups.includes(groupId) ? answer({ serviceProviderId, groupId }, estate, call, state) : groupNotFound();
  };

/** A handler that reads something of all users of a group. */
export const readMembers = (
  read: (subjects: readonly Subject[], estate: Estate, group: Group) => unknown,
): OdinHandler => forGroup((group, estate, _, state) => ok(read(membersOf(estate, group, state), estate, group)));
