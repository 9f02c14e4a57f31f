import type { Estate } from "../../estate/estate.js";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { notAssigned, ok, rejected, userNotFound } from "../common/replies.js";
import { type OdinState, type Written, withSetting } from "../common/state.js";
import { type Subject, subjectOf, type Wire } from "../common/subject.js";
import { CATALOGUE } from "./catalogue.js";
import { hasService } from "./licences.js";
import { PACKS } from "./packs.js";
import { serviceAssignment } from "./services.js";
import { serviceSettings } from "./settings.js";

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
    const changes = new Map<string, Written>();
    for (const { userId } of users) {
      const subject = subjectOf(estate, userId, state);
      if (!subject) return userNotFound(userId);
      const written = writtenBy(subject, { ...data, userId }, call, estate, state);
      if ("status" in written) return written;
      changes.set(userId, { ...subject.written, ...written });
    }
    for (const [userId, written] of changes) state.written.set(userId, written);
    return ok(answer(call));
  };

interface Assignment {
  readonly serviceName: string;
  readonly assigned: boolean;
}

const SERVICES: ReadonlySet<string> = new Set(CATALOGUE.map(({ name }) => name));

/** Assigns and removes. A name that nothing has is refused (docs/facts/odin.md O-134). */
function assign({ written }: Subject, body: Body): Written | Reply {
  const lists = body as Readonly<Record<string, readonly Assignment[] | Assignment>>;
  const [userServices, servicePackServices] = [lists.userServices, lists.servicePackServices].map((list = []) =>
    [list].flat(),
  ) as [Assignment[], Assignment[]];
  const unknown =
    userServices.find(({ serviceName }) => !SERVICES.has(serviceName)) ??
    servicePackServices.find(({ serviceName }) => !(serviceName in PACKS));
  if (unknown) return rejected(`[Error 4400] Could not assign service/service pack: ${unknown.serviceName}`);
  const entries = (list: readonly Assignment[]) =>
    list.map(({ serviceName, assigned }) => [serviceName, assigned] as const);
  return {
    services: new Map([...(written.services ?? []), ...entries(userServices)]),
    packs: new Map([...(written.packs ?? []), ...entries(servicePackServices)]),
  };
}

/** What the answer of a read has in addition to the services. A change may send it back. */
const PLACE = new Set(["userId", "serviceProviderId", "groupId", "isEnterprise"]);

export const withoutPlace = (body: Wire): Wire =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !PLACE.has(name)));

/** Changes the settings of services that the user has. */
function configure(subject: Subject, body: Body): Written | Reply {
  const changes = Object.entries(withoutPlace(body));
  const missing = changes.find(([name]) => !hasService(subject, name));
  if (missing) return notAssigned(subject.roll(`without ${missing[0]}`), missing[0]);
  const written = changes.filter(([, block]) => !Array.isArray(block));
  return written.reduce<Written>(
    (before, [name, block]) => withSetting(before, name, block as object),
    subject.written,
  );
}

export const putUserServices = change(assign, serviceAssignment);
export const putUserServiceSettings = change(configure, serviceSettings);
