import { beforeEach, expect, test } from "vitest";
import { estate, onOdin } from "./kit.js";
import type { Wire } from "./seen.js";
import { platform } from "./writing.js";

let on = platform();
const userId = estate.odin.userId(onOdin[0] ?? -1);

const send: typeof on.send = (...call) => on.send(...call);

const SCHEDULE = { userId, name: "Days off", type: "Holiday" };
const EVENT = { ...SCHEDULE, eventName: "Moving", startTime: "2026-12-25T00:00:00", endTime: "2026-12-25T23:59:59" };
const write = (operationId: string, body: object) => send(operationId, {}, body).status;
const schedules = (): Wire[] => send("getUserSchedules", { userId }).body as Wire[];
const eventsOf = (name: string): Wire[] => send("getUserEvents", { ...SCHEDULE, name }).body as Wire[];
const audited = (): Wire => (send("getUserAudit", { userId }).body as Wire).Settings.Schedules;

beforeEach(() => {
  on = platform();
});

test("a schedule is added, renamed and deleted, and the audit has it with its events", () => {
  const before = schedules();
  expect([write("postUserSchedule", SCHEDULE), write("postUserEvent", EVENT)]).toEqual([200, 200]);
  expect(schedules()).toEqual([...before, { ...SCHEDULE, level: "User" }]);
  expect(write("putUserSchedule", { ...SCHEDULE, newName: "Moved" })).toBe(200);
  expect(eventsOf("Moved")).toMatchObject([{ eventName: "Moving", name: "Moved", rrule: null }]);
  expect(audited().at(-1)).toMatchObject({ name: "Moved", events: [{ eventName: "Moving" }] });
  expect(send("deleteUserSchedule", { ...SCHEDULE, name: "Moved" }).status).toBe(200);
  expect(schedules()).toEqual(before);
});

test("an event changes in part, and is deleted", () => {
  write("postUserSchedule", SCHEDULE);
  write("postUserEvent", { ...EVENT, allDayEvent: true });
  write("putUserEvent", { ...SCHEDULE, eventName: "Moving", endTime: "2026-12-26T23:59:59" });
  expect(eventsOf("Days off")).toEqual([{ ...EVENT, allDayEvent: true, endTime: "2026-12-26T23:59:59", rrule: null }]);
  expect(send("deleteUserEvent", { ...SCHEDULE, eventName: "Moving" }).status).toBe(200);
  expect(eventsOf("Days off")).toEqual([]);
});

test("what exists, or does not, is refused, and nothing changes", () => {
  const refused = ["putUserSchedule", "postUserEvent", "putUserEvent"].map((one) => write(one, EVENT));
  expect(refused).toEqual([400, 400, 400]);
  expect([send("deleteUserSchedule", SCHEDULE), send("deleteUserEvent", EVENT)].map(({ status }) => status)).toEqual([
    400, 400,
  ]);
  write("postUserSchedule", SCHEDULE);
  write("postUserEvent", EVENT);
  write("postUserSchedule", { ...SCHEDULE, name: "Other" });
  expect([write("postUserSchedule", SCHEDULE), write("postUserEvent", EVENT)]).toEqual([400, 400]);
  expect(write("putUserSchedule", { ...SCHEDULE, newName: "Other" })).toBe(400);
});
