/** Who came and left, what users share, what could not be compared, and what is true of every comparison. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuditContent, AuditFacts, ChangeEvent, ViewedUser } from "../../src/changes/index.js";
import { sourceOf } from "../../src/changes/index.js";
import { Roll } from "../../src/changes/roll.js";
import type { ContextPart } from "../../src/index.js";
import { about, audit, eventsOf, facts, finding, odinUser, pureCloudUser, summaryOf } from "./kit.js";

const ann = (user: object = {}, more: object = {}) => odinUser({ user }, { userId: "ann@a", ...more });
const bob = (user: object = {}, more: object = {}) => odinUser({ user }, { userId: "bob@a", ...more });
const PARTIAL = {
  odin: { state: "partial", because: ["only chosen groups were read"] },
  purecloud: { state: "complete" },
} as const;

describe("Users", () => {
  test("come and leave, if the other audit listed everybody", async () => {
    const events = await eventsOf(audit([ann()]), audit([bob()]));
    expect(about(events, "user")).toMatchObject([
      { change: "removed", userId: "ann@a", name: "Ann Lee", scope: "sp/g" },
      { change: "added", userId: "bob@a" },
    ]);
    expect(summaryOf(events).users).toMatchObject({ compared: 0, added: 1, removed: 1 });
  });

  test("are not seen, if the other audit did not list everybody", async () => {
    const events = await eventsOf(audit([ann()]), audit([bob()], { facts: facts({ sides: PARTIAL }) }));
    expect(about(events, "user")).toMatchObject([
      { change: "not seen", side: "after", userId: "ann@a", because: ["only chosen groups were read"] },
      { change: "added", userId: "bob@a" },
    ]);
    const elsewhere = await eventsOf(
      audit([ann({}, { groupId: "h" })]),
      audit([], { facts: facts({ sides: PARTIAL }) }),
    );
    expect(about(elsewhere, "user")).toMatchObject([{ change: "not seen", because: ["the audit does not have sp/h"] }]);
  });

  test("are not seen on a platform that was not audited", async () => {
    const sides = { odin: { state: "not audited" }, purecloud: { state: "complete" } } as const;
    const events = await eventsOf(audit([ann()]), audit([], { facts: facts({ sides }) }));
    expect(about(events, "user")).toMatchObject([{ change: "not seen", because: ["the platform was not audited"] }]);
  });

  test("of Odin are the same in upper and lower case, and those of PureCloud are not", async () => {
    const before = [ann(), pureCloudUser({}, { userId: "id" })];
    const after = [ann({}, { userId: "Ann@A" }), pureCloudUser({}, { userId: "ID" })];
    const events = await eventsOf(audit(before), audit(after));
    expect(about(events, "user").map(({ change, userId }) => [change, userId])).toEqual([
      ["added", "ID"],
      ["removed", "id"],
    ]);
  });

  test("move between groups, which is one change", async () => {
    const events = await eventsOf(audit([ann()]), audit([ann({}, { groupId: "h" })]));
    expect(about(events, "field")).toMatchObject([{ kind: "moved", field: "group", before: "sp/g", after: "sp/h" }]);
    expect(about(events, "user")).toEqual([]);
  });
});

describe("Renames", () => {
  const same = { emailAddress: "ann@x", phoneNumber: "2035550100" };

  test("are guessed by values that nobody else has", async () => {
    const before = [ann(same), bob()];
    const after = [ann(same, { userId: "ann.lee@a" }), bob()];
    const events = await eventsOf(audit(before), audit(after));
    expect(about(events, "user")).toMatchObject([
      { change: "renamed?", userId: "ann@a", to: "ann.lee@a", by: ["emailAddress", "phoneNumber"] },
    ]);
    expect(summaryOf(events).users).toMatchObject({ added: 0, removed: 0, renamed: 1, compared: 1 });
  });

  test("are not guessed if another user has the value, or two came", async () => {
    const mailbox = { emailAddress: "sales@x" };
    const shared = await eventsOf(
      audit([ann(mailbox), bob(mailbox)]),
      audit([ann(mailbox, { userId: "ann.lee@a" }), bob(mailbox)]),
    );
    expect(about(shared, "user").map(({ change }) => change)).toEqual(["added", "removed"]);
    const mailThenNumber = await eventsOf(
      audit([ann(same)]),
      audit([ann({ emailAddress: "ann@x" }, { userId: "c@a" }), ann({ phoneNumber: "2035550100" }, { userId: "d@a" })]),
    );
    expect(about(mailThenNumber, "user").map(({ change }) => change)).toEqual(["removed", "added", "added"]);
  });

  test("are not guessed if an audit did not list everybody", async () => {
    const after = audit([ann(same, { userId: "ann.lee@a" })], { facts: facts({ sides: PARTIAL }) });
    const events = await eventsOf(audit([ann(same)]), after);
    expect(about(events, "user").map(({ change }) => change)).toEqual(["added", "not seen"]);
  });

  test("that are given are compared, and keep the age of findings", async () => {
    const old = finding("odin-01", "ann@a", { firstSeen: "2026-01-01T00:00:00.000Z" });
    const young = finding("odin-01", "ann.lee@a");
    const before = audit([ann({ ...same, department: "Sales" })], { findings: [old] });
    const after = audit([ann(same, { userId: "Ann.Lee@a" })], { findings: [young] });
    const events = await eventsOf(before, after, { renamed: new Map([["ANN@a", "ann.lee@a"]]) });
    expect(about(events, "user")).toMatchObject([{ change: "renamed", userId: "ann@a", to: "Ann.Lee@a" }]);
    expect(about(events, "field")).toMatchObject([{ field: "department", userId: "Ann.Lee@a" }]);
    expect(about(events, "finding")).toMatchObject([{ status: "open", firstSeen: "2026-01-01T00:00:00.000Z" }]);
    const otherwiseSame = await eventsOf(audit([ann()]), audit([ann({}, { userId: "ann.lee@a" })]), {
      renamed: new Map([["ann@a", "ann.lee@a"]]),
    });
    expect(about(otherwiseSame, "user")).toMatchObject([{ change: "renamed", to: "ann.lee@a" }]);
    const guessed = await eventsOf(before, after);
    expect(
      about(guessed, "finding")
        .map(({ status }) => status)
        .sort(),
    ).toEqual(["new", "resolved"]);
  });
});

describe("Users who cannot have been renamed so are refused, because one of them would be lost", () => {
  const users = (...ids: readonly string[]) => audit(ids.map((userId) => ann({}, { userId })));
  const renamed = (...pairs: readonly (readonly [string, string])[]) => ({ renamed: new Map(pairs) });

  test.each([
    ["an id that is not in the earlier audit", [["x@a", "c@a"]], "the earlier audit has no user x@a"],
    ["an id that is not in the later audit", [["a@a", "x@a"]], "the later audit has no user x@a"],
    ["the id of another user before", [["a@a", "B@a"]], "B@a is a user of the earlier audit too"],
    ["the id of a user who stayed", [["b@a", "c@a"]], "b@a is a user of the later audit too"],
    [
      "two users with one id now",
      [
        ["a@a", "c@a"],
        ["b@a", "C@a"],
      ],
      "C@a is named twice",
    ],
    [
      "one user with two ids now",
      [
        ["a@a", "c@a"],
        ["A@a", "b@a"],
      ],
      "A@a is named twice",
    ],
  ] as const)("%s", async (_, pairs, message) => {
    const both = eventsOf(users("a@a", "b@a"), users("b@a", "c@a"), renamed(...pairs));
    await expect(both).rejects.toMatchObject({ name: "RenamedError", message });
  });

  test("two users may have changed their ids", async () => {
    const swapped = renamed(["a@a", "b@a"], ["b@a", "a@a"]);
    const events = await eventsOf(users("a@a", "b@a"), users("a@a", "b@a"), swapped);
    expect(summaryOf(events).users).toMatchObject({ compared: 2, renamed: 2, added: 0, removed: 0 });
  });
});

describe("What was not read", () => {
  test("is no change. It is reported for each user, and counted by section", async () => {
    const [whole, lost] = [ann({ department: "Sales" }), odinUser({ user: "HTTP 500" }, { userId: "ann@a" })];
    const events = await eventsOf(audit([whole, bob()]), audit([lost, bob()]));
    expect(about(events, "field")).toEqual([]);
    expect(about(events, "not compared")).toMatchObject([{ section: "user", side: "after", userId: "ann@a" }]);
    const counted = summaryOf(events).notCompared.find(({ section }) => section === "user");
    expect(counted).toMatchObject({ platform: "odin", lost: 1, gained: 0, neither: 1 });
    expect(counted?.because).toContain("user: HTTP 500");
  });

  test("in both audits is only counted", async () => {
    const unread = odinUser({ user: "HTTP 500" }, { userId: "ann@a" });
    const events = await eventsOf(audit([unread]), audit([unread]));
    expect(about(events, "not compared")).toEqual([]);
    expect(summaryOf(events).notCompared.find(({ section }) => section === "user")).toMatchObject({ neither: 1 });
  });
});

describe("What users share", () => {
  const part = (name: string, data: unknown): ContextPart => ({
    ...{ platform: "odin", scope: "sp/g", part: name },
    section: data === undefined ? { status: "forbidden", permissions: [] } : { status: "ok", data },
  });
  const compared = async (before: readonly ContextPart[], after: readonly ContextPart[]) => {
    const events = await eventsOf(audit([], { context: before }), audit([], { context: after }));
    return events.filter(({ about: what }) => what.startsWith("context"));
  };

  test("numbers, limits and plans are compared, and counts of members are not", async () => {
    const dns = (...rows: readonly object[]) => part("numbers", { dns: rows });
    const plan = (international: boolean) =>
      part("outgoingCallingPlans.outgoingCallingPlanOriginating", {
        departments: [{ default: true, permissions: { local: true, international } }],
      });
    const old = [
      dns({ min: "+1-2035550100", activated: true }),
      part("group", { userLimit: 25, userCount: 20 }),
      plan(false),
    ];
    const young = [
      dns({ min: "+1-2035550100", activated: "true" }, { min: "+1-2035550101", activated: false }),
      part("group", { userLimit: "30", userCount: "20" }),
      plan(true),
    ];
    expect(await compared(old, young)).toMatchObject([
      { part: "group", field: "userLimit", before: 25, after: 30 },
      { part: "numbers", kind: "added", member: "+1-2035550101" },
      {
        part: "outgoingCallingPlans.outgoingCallingPlanOriginating",
        ...{ field: "international", member: "the group's default", before: "Disallow", after: "Allow" },
      },
    ]);
    const queue = (name: string, memberCount: number): ContextPart => ({
      ...{ platform: "purecloud", scope: "organisation", part: "queues" },
      section: { status: "ok", data: [{ id: "q", name, memberCount }] },
    });
    expect(await compared([queue("Billing", 9)], [queue("Billing", 8)])).toEqual([]);
    expect(await compared([queue("Billing", 9)], [queue("Accounts", 9)])).toMatchObject([
      { field: "name", member: "Accounts" },
    ]);
  });

  test("a part that an audit did not read is no change", async () => {
    const read = part("group", { userLimit: 25 });
    expect(await compared([read], [part("group", undefined)])).toMatchObject([
      { about: "context not compared", part: "group", side: "after", why: "context.group: forbidden" },
    ]);
  });

  test("a part that only one audit has is not compared, unless only one audit has the scope", async () => {
    const read = part("group", { userLimit: 25 });
    const gap = { about: "context not compared", platform: "odin", scope: "sp/g", part: "group", why: "not read" };
    expect(await compared([read], [])).toEqual([{ ...gap, side: "after" }]);
    expect(await compared([], [read])).toEqual([{ ...gap, side: "before" }]);
    expect(await compared([{ ...read, scope: "sp/h" }], [])).toEqual([]);
  });

  test("the last outcome of a part counts", async () => {
    const [old, failed] = [part("group", { userLimit: 25 }), part("group", undefined)];
    expect(await compared([failed, old], [old])).toEqual([]);
  });
});

test("other rules, settings, versions and scopes are said once, before everything else", async () => {
  const rules = [
    { id: "odin-01", severity: "low" },
    { id: "odin-02", severity: "high" },
  ] as const;
  const scopes = [{ platform: "odin", scope: "sp/h" }] as const;
  const events = await eventsOf(
    audit([]),
    audit([], { facts: facts({ rules, settings: "other", version: "2.0.0", scopes }) }),
  );
  const [first] = about(events, "audits");
  expect(events[0]).toBe(first);
  expect(first).toMatchObject({ rulesAdded: ["odin-02"], rulesRemoved: ["odin-10"] });
  expect(first?.notes).toEqual([
    "version 1.0.0 collected the earlier audit, and 2.0.0 the later one",
    "other thresholds or lists judged the later audit, so a finding may be new or resolved without a change",
    "odin-01 was high, is low",
    "only the earlier audit has sp/g, organisation",
    "only the later audit has sp/h",
  ]);
});

test("a comparison is stopped", async () => {
  const stop = AbortSignal.abort(new Error("enough"));
  await expect(eventsOf(audit([ann()]), audit([ann()]), { stop })).rejects.toThrow("enough");
});

/** Small audits that share some users. These stay, change, come, leave, move, or are not read. */
const USER = fc
  .record({
    at: fc.integer({ min: 0, max: 5 }),
    groupId: fc.constantFrom("g", "h"),
    extension: fc.constantFrom("1", "2"),
    mail: fc.constantFrom("", "a@x", "b@x", "c@x"),
    services: fc.subarray(["A", "B", "C"]),
    isLost: fc.boolean(),
  })
  .map(({ at, groupId, extension, mail, services, isLost }): ViewedUser => {
    const userServices = services.map((serviceName) => ({ serviceName, isActive: extension === "1" }));
    const user = isLost ? "HTTP 500" : { extension, emailAddress: mail };
    return odinUser({ user, assignedServices: { userServices } }, { userId: `u${at}@a`, groupId });
  });
const AUDIT = fc
  .record({ users: fc.uniqueArray(USER, { selector: ({ userId }) => userId, maxLength: 6 }), has: fc.boolean() })
  .map(({ users, has }): AuditContent => {
    return audit(users, { findings: has ? users.map(({ userId }) => finding("odin-01", userId)) : [] });
  });

/** An event as it is when the audits change places. */
function swapped(event: ChangeEvent): unknown {
  const other = { added: "removed", removed: "added", before: "after", after: "before" } as Readonly<
    Record<string, string>
  >;
  const { name: _, ...one } = event as unknown as Record<string, unknown>;
  const turned = { ...one, before: one.after, after: one.before };
  for (const name of ["kind", "change", "side"] as const) {
    const word = one[name];
    if (typeof word === "string") Object.assign(turned, { [name]: other[word] ?? word });
  }
  if (one.change === "renamed?") Object.assign(turned, { userId: one.to, to: one.userId, scope: "" });
  return turned;
}

const told = (events: readonly ChangeEvent[], turn: (event: ChangeEvent) => unknown) =>
  events
    .filter(({ about: what }) => what === "field" || what === "user" || what === "not compared")
    .map((event) => JSON.stringify(Object.entries(turn(event) as object).sort()))
    .sort();
const asIs = (event: ChangeEvent) => {
  const { name: _, ...one } = event as unknown as Record<string, unknown>;
  return { before: undefined, after: undefined, ...one, ...(one.change === "renamed?" && { scope: "" }) };
};

describe("Of every two audits", () => {
  test("the comparison with itself has no change", async () => {
    await fc.assert(
      fc.asyncProperty(AUDIT, async (one) => {
        const events = await eventsOf(one, one);
        const news = events.filter((event) => !["audits", "summary"].includes(event.about) && !isOpen(event));
        expect(news).toEqual([]);
      }),
    );
  });

  test("the order of users, findings and parts makes no difference", async () => {
    const inAnyOrder = AUDIT.chain((one) =>
      fc.record({
        one: fc.constant(one),
        users: fc.shuffledSubarray([...one.users], { minLength: one.users.length }),
        findings: fc.shuffledSubarray([...one.findings], { minLength: one.findings.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(inAnyOrder, inAnyOrder, async (before, after) => {
        const shuffled = await eventsOf({ ...before.one, ...before }, { ...after.one, ...after });
        expect(shuffled).toEqual(await eventsOf(before.one, after.one));
      }),
    );
  });

  test("the reverse comparison has the same changes, with before and after swapped", async () => {
    await fc.assert(
      fc.asyncProperty(AUDIT, AUDIT, async (before, after) => {
        const [there, back] = [await eventsOf(before, after), await eventsOf(after, before)];
        expect(told(back, asIs)).toEqual(told(there, swapped));
      }),
    );
  });
});

const isOpen = (event: ChangeEvent): boolean => event.about === "finding" && event.status === "open" && !event.was;

test("a digest differs exactly if the comparison of users does", async () => {
  const differs = ann({ department: "Sales" });
  const roll = new Roll({ renamed: new Map() });
  await roll.read("before", sourceOf(audit([ann(), bob()])));
  await roll.read("after", sourceOf(audit([differs, bob({ ...{ passwordExpiresDays: 4 } })])));
  expect(roll.isSame("odin|ann@a")).toBe(false);
  expect(roll.isSame("odin|bob@a")).toBe(false);
  expect(roll.keys()).toEqual(["odin|ann@a", "odin|bob@a"]);
});

describe("What the audits were made of", () => {
  const REGION = { "--purecloud-region": "eu_west_1", "--purecloud-url": null };
  const notesOf = async (before: Partial<AuditFacts>, after: Partial<AuditFacts>) => {
    const [first] = await eventsOf(audit([], { facts: facts(before) }), audit([], { facts: facts(after) }));
    return first?.about === "audits" ? first.notes : undefined;
  };

  test("other hosts, regions or demos may be other organisations. Chosen users are a note of their own", async () => {
    const before = { selection: { ...REGION, "--purecloud-user": ["a"], "--strategy": "auto" } };
    const after = { selection: { ...REGION, "--purecloud-region": "us_east_1", "--purecloud-user": null } };
    expect(await notesOf(before, after)).toEqual([
      "the audits may be of two organisations: --purecloud-region was eu_west_1, is us_east_1",
      "other groups or users were chosen: --purecloud-user",
    ]);
    const demo = { selection: { "--seed": 1, "--users": 300, "--day": 1 } };
    expect(await notesOf(demo, before)).toEqual([
      "the audits may be of two organisations: --seed was 1, is not given; --users was 300, is not given",
    ]);
    expect(await notesOf(demo, { selection: { ...demo.selection, "--day": 2 } })).toEqual([]);
  });

  test("another login may be another organisation of the same region", async () => {
    const [ours, theirs] = [{ odin: "h1", purecloud: "h2" }, { purecloud: "h3" }];
    expect(await notesOf({ selection: REGION, logins: ours }, { selection: REGION, logins: theirs })).toEqual([
      "the audits may be of two organisations: another login of PureCloud",
    ]);
  });

  test("other groups of one organisation are a choice that names none, and other calls or platforms are none", async () => {
    const odin = { "--odin-url": "https://a.example", "--odin-sp": ["ent"], "--odin-group": null };
    expect(await notesOf({ selection: odin }, { selection: { ...odin, "--odin-group": ["London"] } })).toEqual([
      "other groups or users were chosen: --odin-group",
    ]);
    expect(
      await notesOf({ selection: odin }, { selection: { ...odin, ...REGION, "--odin-strategy": "server" } }),
    ).toEqual([]);
    expect(await notesOf({ selection: odin }, {})).toEqual([]);
  });
});
