import type { Handler, Reply } from "../../server/handler.js";
import { change } from "../common/changing.js";
import { rejected } from "../common/replies.js";
import type { OdinState, Schedule } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { schedulesOf } from "./schedules.js";

/** Rows after a change of one of them, or why it is refused. The words of the platform are unknown. */
type After<Row> = readonly Row[] | string;

const changed = (rows: After<Schedule>): { readonly schedules: readonly Schedule[] } | Reply =>
  typeof rows === "string" ? rejected(rows) : { schedules: rows };

/** A change of the schedules of a user. No source shows the answer. */
const ofSchedules = (
  after: (all: readonly Schedule[], body: Wire, subject: Subject) => After<Schedule>,
): Handler<OdinState> => change((subject, body) => changed(after(schedulesOf(subject), body, subject)));

const isNamed =
  ({ name, type }: Wire) =>
  (one: Schedule): boolean =>
    one.name === name && one.type === type;

const UNKNOWN = "The schedule does not exist.";

export const postUserSchedule = ofSchedules((all, body, { userId }) => {
  const { name, type } = body as unknown as Pick<Schedule, "name" | "type">;
  if (all.some(isNamed(body))) return "The schedule already exists.";
  return [...all, { name, type, level: "User", userId, events: [] }];
});

export const putUserSchedule = ofSchedules((all, body) => {
  const name = String(body.newName ?? body.name);
  if (!all.some(isNamed(body))) return UNKNOWN;
  if (name !== body.name && all.some(isNamed({ ...body, name }))) return "The schedule already exists.";
  const renamed = (one: Schedule) => ({ ...one, name, events: one.events.map((event) => ({ ...event, name })) });
  return all.map((one) => (isNamed(body)(one) ? renamed(one) : one));
});

export const deleteUserSchedule = ofSchedules((all, body) =>
  all.some(isNamed(body)) ? all.filter((one) => !isNamed(body)(one)) : UNKNOWN,
);

/** A change of the events of one schedule. */
const ofEvents = (after: (events: readonly Wire[], event: Wire, has: boolean) => After<Wire>): Handler<OdinState> =>
  ofSchedules((all, body) => {
    const schedule = all.find(isNamed(body));
    if (!schedule) return UNKNOWN;
    const has = schedule.events.some(({ eventName }) => eventName === body.eventName);
    const events = after(schedule.events, body, has);
    if (typeof events === "string") return events;
    return all.map((one) => (one === schedule ? { ...one, events } : one));
  });

export const postUserEvent = ofEvents((events, event, has) =>
  has ? "The event already exists." : [...events, { allDayEvent: false, rrule: null, ...event }],
);

export const putUserEvent = ofEvents((events, event, has) =>
  has
    ? events.map((one) => (one.eventName === event.eventName ? { ...one, ...event } : one))
    : "The event does not exist.",
);

export const deleteUserEvent = ofEvents((events, { eventName }, has) =>
  has ? events.filter((one) => one.eventName !== eventName) : "The event does not exist.",
);
