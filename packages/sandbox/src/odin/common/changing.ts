import type { Estate } from "../../estate/estate.js";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { ok, userNotFound } from "./replies.js";
import type { OdinState, Written } from "./state.js";
import { type Subject, subjectOf, type Wire } from "./subject.js";

export type Body = Wire & { readonly userId: string };

/** What a change leaves of a user, or why it is refused. */
type Writes = (subject: Subject, body: Body, call: Call, estate: Estate, state: OdinState) => Written | Reply;

/**
 * A handler of a change. It is refused and changes nothing, or answers with the state after it. Without `read` the answer is
 * `[]`, as for a change without content (docs/facts/odin.md O-32).
 */
export const change = (
  writtenBy: (subject: Subject, body: Body) => Written | Reply,
  read: (subject: Subject) => unknown = () => [],
): Handler<OdinState> => changeWith(writtenBy, read);

/** The same for a change that depends on other users. */
export const changeWith =
  (writtenBy: Writes, read: (subject: Subject) => unknown): Handler<OdinState> =>
  (call, estate, state) => {
    // A DELETE names all in its query.
    const body = (call.body ?? call.query) as Body;
    const subject = subjectOf(estate, body.userId, state);
    if (!subject) return userNotFound(body.userId);
    const written = writtenBy(subject, body, call, estate, state);
    if ("status" in written) return written;
    state.written.set(body.userId, { ...subject.written, ...written });
    return ok(read(subjectOf(estate, body.userId, state) ?? subject));
  };

/**
 * A handler of one change for several users. Nobody knows what the platform does if it refuses one of them. Here nobody is
 * changed then.
 */
export const changeAll =
  (writtenBy: Writes, answer: (call: Call) => unknown = () => []): Handler<OdinState> =>
  (call, estate, state) => {
    const { users, data } = call.body as {
      readonly users: readonly { readonly userId: string }[];
      readonly data: Wire;
    };
    // Each user is checked against the changes of the users before, so no two users get the same number.
    const after = { ...state, written: new Map(state.written) };
    for (const { userId } of users) {
      const subject = subjectOf(estate, userId, after);
      if (!subject) return userNotFound(userId);
      const written = writtenBy(subject, { ...data, userId }, call, estate, after);
      if ("status" in written) return written;
      after.written.set(userId, { ...subject.written, ...written });
    }
    for (const { userId } of users) state.written.set(userId, after.written.get(userId) ?? {});
    return ok(answer(call));
  };

/** What the answer of a read has in addition to the services. A change may send it back. */
const PLACE = new Set(["userId", "serviceProviderId", "groupId", "isEnterprise"]);

export const withoutPlace = (body: Wire): Wire =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !PLACE.has(name)));
