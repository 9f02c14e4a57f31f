import type { Estate } from "../../estate/estate.js";
import type { Call, Handler } from "../../server/handler.js";
import { groupsOf } from "../common/answering.js";
import { changeAll, changeWith } from "../common/changing.js";
import { groupNotFound, ok, providerNotFound, rejected, userNotFound } from "../common/replies.js";
import { leave, nextSettled } from "../common/roster.js";
import type { OdinState, Settled } from "../common/state.js";
import { type Subject, settledSubject, subjectOf, type Wire } from "../common/subject.js";
import { isFull } from "../groups/groups.js";
import { virtualUsersOf } from "../groups/service-instances.js";
import { groupOfId } from "../groups/virtual-users.js";
import type { Place } from "../rows/list.js";
import { passwordFault } from "../utilities/judging.js";
import { profileOf } from "./profile.js";
import { profileWrites } from "./profile-writes.js";

/** The group of a user, with all that a change looks at. */
const placeOf = (
  { serviceProviderId, groupId }: Settled | Subject,
  call: Call,
  estate: Estate,
  state: OdinState,
): Place => ({ serviceProviderId, groupId, estate, call, state });

/** Whether a user, a virtual user or an additional login has an id. */
export function isTaken(userId: string, call: Call, estate: Estate, state: OdinState): boolean {
  const group = groupOfId(estate, userId);
  const virtual = group ? virtualUsersOf({ ...group, estate, call, state }) : [];
  const logins = [...state.written.values()].flatMap(({ alternateIds = [] }) => alternateIds);
  return (
    subjectOf(estate, userId, state) !== undefined ||
    virtual.some(({ serviceUserId }) => serviceUserId === userId) ||
    logins.some((login) => login.userId === userId)
  );
}

/** The words of the platform are unknown. */
export const groupFull = () => rejected("The group has as many users as its userLimit allows.");

export const alreadyExists = (userId: string) => rejected(`[Error 4200] User already exists: ${userId}`);

/** A new user has no services, and what the body says. */
export const postUser: Handler<OdinState> = (call, estate, state) => {
  const { serviceProviderId, groupId, userId, password, ...profile } = call.body as Wire & Record<string, string>;
  const groups = groupsOf(estate, String(serviceProviderId));
  if (!groups) return providerNotFound();
  if (!groups.includes(String(groupId))) return groupNotFound();
  if (isTaken(String(userId), call, estate, state)) return alreadyExists(String(userId));
  const home = { serviceProviderId: String(serviceProviderId), groupId: String(groupId) };
  if (isFull(estate, home, state)) return groupFull();
  const settled = nextSettled(estate, state, home);
  const subject = settledSubject(estate, String(userId), settled, state);
  const fault = password === undefined ? undefined : passwordFault(subject, password, undefined);
  if (fault) return rejected(fault);
  const written = profileWrites(subject, profile, placeOf(settled, call, estate, state));
  if ("status" in written) return written;
  state.settled.set(subject.userId, settled);
  state.written.set(subject.userId, { ...written, ...(password !== undefined && { secrets: { password } }) });
  return ok(profileOf({ ...subject, written: state.written.get(subject.userId) ?? written }));
};

export const putUser = changeWith(
  (subject, body, call, estate, state) => profileWrites(subject, body, placeOf(subject, call, estate, state)),
  profileOf,
);

/** The answer repeats the request. */
export const putUsersBulk = changeAll(
  (subject, body, call, estate, state) => profileWrites(subject, body, placeOf(subject, call, estate, state)),
  ({ body }) => body,
);

/** Nothing is left, and the id, the number and the licences are free. */
export const deleteUser: Handler<OdinState> = ({ query }, estate, state) => {
  const userId = String(query.userId);
  if (!subjectOf(estate, userId, state)) return userNotFound(userId);
  leave(state, userId);
  return ok([]);
};
