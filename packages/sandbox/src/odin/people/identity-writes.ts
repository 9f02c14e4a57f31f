import type { Handler } from "../../server/handler.js";
import { groupsOf } from "../common/answering.js";
import { changeWith } from "../common/changing.js";
import { groupNotFound, ok, rejected, userNotFound } from "../common/replies.js";
import { leave, settledOf } from "../common/roster.js";
import type { OdinState } from "../common/state.js";
import { isEnterprise, subjectOf } from "../common/subject.js";
import { isFull } from "../groups/groups.js";
import { alternateUserId } from "./alternate-ids.js";
import { profileOf } from "./profile.js";
import { alreadyExists, groupFull, isTaken } from "./user-writes.js";

/** The user keeps everything, under another id. */
export const putUserId: Handler<OdinState> = (call, estate, state) => {
  const { userId, newUserId } = call.body as { readonly userId: string; readonly newUserId: string };
  const subject = subjectOf(estate, userId, state);
  if (!subject) return userNotFound(userId);
  if (isTaken(newUserId, call, estate, state)) return alreadyExists(newUserId);
  const { written } = subject;
  leave(state, userId);
  state.settled.set(newUserId, settledOf(subject));
  state.written.set(newUserId, written);
  return ok([]);
};

/** The user keeps the number, and loses the department, which is the group's. */
export const putUserGroupId: Handler<OdinState> = ({ body }, estate, state) => {
  const { userId, newGroupId, evaluateOnly } = body as {
    readonly userId: string;
    readonly newGroupId: string;
    readonly evaluateOnly?: boolean;
  };
  const subject = subjectOf(estate, userId, state);
  if (!subject) return userNotFound(userId);
  if (!isEnterprise(subject)) return rejected("A user moves only within an enterprise.");
  if (!groupsOf(estate, subject.serviceProviderId)?.includes(newGroupId)) return groupNotFound();
  const home = { serviceProviderId: subject.serviceProviderId, groupId: newGroupId };
  if (newGroupId !== subject.groupId && isFull(estate, home, state)) return groupFull();
  if (evaluateOnly) return ok({ error: [], impact: [] });
  state.settled.set(userId, { ...settledOf(subject), groupId: newGroupId });
  if (newGroupId !== subject.groupId) state.written.set(userId, { ...subject.written, department: "" });
  return ok(profileOf(subjectOf(estate, userId, state) ?? subject));
};

interface Login {
  readonly userId: string;
  readonly description?: string | number | null;
  /** False for the id itself, which some reads list. */
  readonly alternate?: boolean;
}

/** The list replaces that before. An id that another user has is refused. */
export const putUserAlternateUserId = changeWith(
  (subject, { users }, call, estate, state) => {
    const logins = ([users].flat() as readonly Login[]).filter(({ alternate }) => alternate !== false);
    const others = { ...state, written: new Map(state.written) };
    others.written.delete(subject.userId);
    const taken = logins.find(({ userId }) => isTaken(userId, call, estate, others));
    if (taken) return alreadyExists(taken.userId);
    return {
      alternateIds: logins.map(({ userId, description }) => ({ userId, description: String(description ?? "") })),
    };
  },
  (subject) => ({ users: alternateUserId(subject).users }),
);
