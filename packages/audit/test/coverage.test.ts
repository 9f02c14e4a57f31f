import { expect, onTestFinished, test, vi } from "vitest";
import {
  CoverageCounter,
  failed,
  forbidden,
  notReturned,
  type OdinRecord,
  ok,
  type Progress,
  PURECLOUD_SECTIONS,
  shareRead,
  unavailable,
} from "../src/index.js";
import { odinRecord, purecloudRecord } from "./records.js";

const progress: Progress = {
  platform: "purecloud",
  scope: "organisation",
  strategy: "expand",
  seen: 2,
  waiting: 0,
  expected: 3,
  calls: 14,
  truncated: "cut",
  notAsked: ["trustors"],
};

test("counts users, outcomes, calls and time; names each gap once, with how many users it is for", () => {
  let time = 1_000;
  const counter = new CoverageCounter("purecloud", "organisation", () => time);
  counter.progress(progress);
  const trustors = forbidden(["authorization:orgTrustor:view"]);
  counter.add(purecloudRecord({ profile: ok({ name: "Ana" }), trustors, queues: unavailable("none here") }));
  counter.add(purecloudRecord({ profile: ok({ name: "Ana" }), trustors, queues: failed("500") }));
  time = 3_500;
  const coverage = counter.result();
  expect(coverage).toMatchObject({
    platform: "purecloud",
    scope: "organisation",
    strategy: "expand",
    users: { seen: 2, expected: 3 },
    outcomes: { ok: 2, unavailable: 1, forbidden: 2, failed: 2 * PURECLOUD_SECTIONS.length - 5 },
    calls: 14,
    elapsedMs: 2_500,
    truncated: "cut",
    stopped: null,
    notAsked: ["trustors"],
  });
  expect(coverage.sections.profile).toEqual({ ok: 2, unavailable: 0, forbidden: 0, failed: 0 });
  expect(coverage.sections.queues).toEqual({ ok: 0, unavailable: 1, forbidden: 0, failed: 1 });
  expect(coverage.gaps).toContainEqual({
    section: "trustors",
    status: "forbidden",
    users: 2,
    because: ["authorization:orgTrustor:view"],
  });
  expect(coverage.gaps).toContainEqual({ section: "queues", status: "unavailable", users: 1, because: ["none here"] });
});

test("a section whose shape nobody understands counts as failed, on both platforms", () => {
  const odin = new CoverageCounter("odin", "sp/g");
  odin.add(odinRecord({ user: ok({ lastName: "" }), assignedServices: ok({ userServices: ["Voice Mail"] }) }));
  expect(odin.result()).toMatchObject({
    outcomes: { ok: 1 },
    sections: { user: { ok: 1 }, assignedServices: { ok: 0, failed: 1 } },
    gaps: expect.arrayContaining([
      { section: "assignedServices", status: "failed", users: 1, because: ["the answer is not of a known shape"] },
    ]),
  });
  const purecloud = new CoverageCounter("purecloud", "organisation");
  purecloud.add(purecloudRecord({ profile: ok({ name: "Ana" }), queues: ok({ joined: [] }) }));
  expect(purecloud.result().sections.queues).toMatchObject({ ok: 0, failed: 1 });
});

test("what only the listing has, and leaves out, is a gap that no call could close, so the share is that of the rest", () => {
  const counter = new CoverageCounter("purecloud", "organisation");
  const read = PURECLOUD_SECTIONS.map((name) => [name, unavailable("none")]);
  const sections = { ...Object.fromEntries(read), team: notReturned("for nobody"), employerInfo: failed("odd") };
  counter.add({ ...purecloudRecord({}), sections });
  counter.add({ ...purecloudRecord({}), sections: { ...sections, team: failed("odd") } });
  counter.progress({ ...progress, truncated: null, expected: 2 });
  const { gaps, outcomes } = counter.result();
  expect(gaps.filter(({ status }) => status === "failed")).toEqual([
    { section: "employerInfo", status: "failed", users: 2, because: ["odd"] },
    { section: "team", status: "failed", users: 1, because: ["for nobody"], notReturned: true },
    { section: "team", status: "failed", users: 1, because: ["odd"] },
  ]);
  expect(outcomes.failed).toBe(4);
  const of = 2 * PURECLOUD_SECTIONS.length - 1;
  expect(shareRead([counter.result()])).toEqual({ read: of - 3, of });
});

test("reasons are kept to a few: ten thousand users may have ten thousand correlation ids in them", () => {
  const counter = new CoverageCounter("odin", "sp/g");
  for (let index = 0; index < 100; index += 1) counter.add(odinRecord({ user: failed(`request ${index}`) }));
  const gap = counter.result().gaps.find((one) => one.section === "user");
  expect(gap?.users).toBe(100);
  expect(gap?.because).toHaveLength(5);
});

test("of an unknown number of users, at least one is missing", () => {
  const share = (expected: number | null) => {
    const counter = new CoverageCounter("odin", "sp/g");
    counter.progress({ ...progress, platform: "odin", expected, truncated: null });
    const { sections } = odinRecord({});
    const read = Object.keys(sections).map((name) => [name, unavailable("none")]);
    counter.add({ ...odinRecord({}), sections: Object.fromEntries(read) } as unknown as OdinRecord);
    return shareRead([counter.result()]);
  };
  expect(share(1)).toEqual({ read: 26, of: 26 });
  expect(share(null)).toEqual({ read: 26, of: 52 });
});

test("parts of the context are listed in order with their last outcome, and those that were not read lower the share", () => {
  const counter = new CoverageCounter("odin", "sp/g");
  counter.addPart({ part: "services", section: forbidden(["licences"]) });
  counter.addPart({ part: "group", section: failed("503") });
  counter.addPart({ part: "group", section: ok({ userCount: 0 }) });
  counter.addPart({ part: "outgoingCallingPlans.outgoingCallingPlanCallMeNow", section: unavailable("[Error 4410]") });
  counter.progress({ ...progress, platform: "odin", expected: 0, truncated: null });
  const { context, gaps } = counter.result();
  expect(context).toEqual([
    { part: "group", status: "ok", because: [] },
    { part: "services", status: "forbidden", because: ["licences"] },
    {
      part: "outgoingCallingPlans.outgoingCallingPlanCallMeNow",
      status: "unavailable",
      because: ["[Error 4410]"],
    },
  ]);
  expect([gaps, shareRead([counter.result()])]).toEqual([[], { read: 2, of: 3 }]);
});

test.each([
  ["group", { groupId: "g" }, { userCount: "5" }],
  ["services", { userServices: ["Voice Mail"] }, { userServices: { serviceName: "Voice Mail" } }],
  ["outgoingCallingPlans.outgoingCallingPlanRedirected", { permissions: {} }, { departments: {} }],
])("of the context, %s of a shape that nobody understands counts as failed", (part, odd, right) => {
  const counter = new CoverageCounter("odin", "sp/g");
  counter.addPart({ part, section: ok(odd) });
  expect(counter.result().context).toEqual([
    { part, status: "failed", because: ["the answer is not of a known shape"] },
  ]);
  counter.addPart({ part, section: ok(right) });
  expect(counter.result().context).toMatchObject([{ status: "ok" }]);
});

test("a run that ended before anything is known says so", () => {
  expect(new CoverageCounter("odin", "sp/g").result("refused")).toMatchObject({
    strategy: null,
    users: { seen: 0, expected: null },
    stopped: "refused",
    calls: 0,
  });
});

test("the time is never negative, even if the machine's clock goes back, because a journal would not accept it", () => {
  const clock = vi.spyOn(Date, "now").mockReturnValueOnce(3_600_000).mockReturnValue(0);
  onTestFinished(() => clock.mockRestore());
  expect(new CoverageCounter("odin", "sp/g").result().elapsedMs).toBeGreaterThanOrEqual(0);
});

test("a gap names at most five reasons, however many there are", () => {
  const counter = new CoverageCounter("odin", "scope");
  for (let index = 0; index < 9; index += 1) counter.add(odinRecord({ user: failed(`reason ${index}`) }));
  const gap = counter.result().gaps.find(({ section }) => section === "user");
  expect(gap).toMatchObject({ users: 9, because: ["reason 0", "reason 1", "reason 2", "reason 3", "reason 4"] });
});

test("errors that differ only in ids are one, which counts them: operation, status and code are the same", () => {
  const counter = new CoverageCounter("purecloud", "organisation");
  const id = (index: number) => `${index}0000000-1111-2222-3333-444455556666`;
  for (let index = 0; index < 5; index += 1) {
    const words = (status: number) =>
      `purecloud getUserQueues: ${status}; internal.error: oops; correlation id ${id(index)}`;
    counter.add(purecloudRecord({ queues: failed(words(index === 3 ? 502 : 500)), station: failed("no answer") }));
  }
  const because = (name: string) => counter.result().gaps.find(({ section }) => section === name)?.because;
  expect(because("queues")).toEqual([
    `purecloud getUserQueues: 500; internal.error: oops; correlation id ${id(0)} (one of 4)`,
    `purecloud getUserQueues: 502; internal.error: oops; correlation id ${id(3)}`,
  ]);
  expect(because("station")).toEqual(["no answer"]);
  const odin = new CoverageCounter("odin", "sp/g");
  for (const userId of ["amara@example.com", "b%40example.com"])
    odin.add(odinRecord({ user: failed(`no ${userId}!`) }));
  const gap = odin.result().gaps.find(({ section }) => section === "user");
  expect(gap).toMatchObject({ users: 2, because: ["no amara@example.com! (one of 2)"] });
});

test("all permissions of a section are named, also more than five", () => {
  const counter = new CoverageCounter("purecloud", "organisation");
  const permissions = ["a", "b", "c", "d", "e", "f", "g"];
  for (let user = 0; user < 2; user += 1) counter.add(purecloudRecord({ queues: forbidden(permissions) }));
  expect(counter.result().gaps.find(({ section }) => section === "queues")?.because).toEqual(permissions);
});
