import { operationsOf, resolve, type Schema } from "@rollcall/codegen/document";
import { loadBundle } from "@rollcall/mock";
import { describe, expect, test } from "vitest";
import { settings } from "../../src/odin/rows/settings.js";
import { createRoutes } from "../../src/server/routes.js";
import type { Wire } from "./seen.js";
import { expectRefused, people, platform } from "./writing.js";

const writable = settings.filter(({ serves }) => serves.includes("put"));
const [someone = ""] = people;
const routes = createRoutes("odin");

/** The forms in which a release may send the settings of users. */
const FORMS = [
  {},
  { "lists-of-one": "all" },
  { "empty-objects": "list" },
  { "voice-mail-addresses": "list" },
  { "mobility-release": "21" },
  { "unset-text": "null" },
  { "unset-text": "empty" },
] as const;

test.each(FORMS)("in the form %o, a change takes what a read gave, and changes nothing", (form) => {
  const { send, read, give } = platform(form);
  for (const { name, service, isUnseen = false } of writable) {
    for (const userId of people) {
      if (service) give(userId, service);
      const { status, body } = send(`getUser${name}`, { userId });
      if (status !== 200) continue; // Their group has no such plan.
      const sent = { ...(body as object), userId, newerField: "of a later release" };
      expect(send(`putUser${name}`, {}, sent), name).toEqual({ status: 200, body: isUnseen ? [] : body });
      expect(read(`getUser${name}`, { userId }), name).toEqual(body);
    }
  }
});

const spec = await loadBundle("odin");

/** The fields of a change that the spec marks as ignored. */
function ignoredBy(operationId: string): string[] {
  const [, , operation] = [...operationsOf(spec)].find(([, , one]) => one.operationId === operationId) ?? [];
  const { content } = resolve(spec, operation?.requestBody ?? {});
  const { properties = {} } = resolve<Schema>(spec, content?.["application/json"]?.schema ?? {});
  return Object.keys(properties).filter((field) => properties[field]?.["x-ignored"]);
}

/** Another value of the same type. */
const other = (value: unknown) =>
  typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : typeof value === "string" ? "x" : [];

test("a change stores nothing of what the spec marks as ignored", () => {
  const { send, read, give } = platform();
  let tried = 0;
  for (const { name, service } of writable) {
    if (service) give(someone, service);
    const { status, body } = send(`getUser${name}`, { userId: someone });
    if (status !== 200) continue; // Their group has no such plan.
    const before = JSON.parse(JSON.stringify(body));
    const ignored = ignoredBy(`putUser${name}`).filter((field) => field in before && field !== "userId");
    tried += ignored.length;
    const sent = Object.fromEntries(ignored.map((field) => [field, other(before[field])]));
    expect(send(`putUser${name}`, {}, { userId: someone, ...sent }).status, name).toBe(200);
    expect(read(`getUser${name}`, { userId: someone }), name).toEqual(before);
  }
  expect(tried).toBeGreaterThan(10);
});

test("the settings map takes back what it gave, also values that were never set", () => {
  const { send, read, give } = platform();
  for (const userId of people) {
    give(userId, "Call Notify");
    const before = read("getUserServiceSettings", { userId });
    send("putUserServiceSettings", {}, before);
    expect(read("getUserServiceSettings", { userId })).toEqual(before);
  }
});

/** Changes of what the settings map does not show. */
test.each<[string, object, object?]>([
  ["VoiceMessaging", { isActive: false, transferPhoneNumber: "6500" }, { isActive: false, transferPhoneNumber: 6500 }],
  ["VoiceMessagingAdvanced", { mailServerSelection: "Personal Mail Server" }],
  ["VoiceMessagingGreetings", { disableMessageDeposit: true, noAnswerNumberOfRings: 0 }],
  ["VoiceMessagingVoicePortal", { voicePortalAutoLogin: true }],
  ["CallPolicies", { redirectedCallsCOLPPrivacy: "Privacy For All Calls" }],
])("a change of %s is read back", (name, change, after = change) => {
  const { send, read, give } = platform();
  give(someone, "Voice Messaging User");
  const before = read(`getUser${name}`, { userId: someone });
  send(`putUser${name}`, {}, { userId: someone, ...change });
  expect(read(`getUser${name}`, { userId: someone })).toEqual({ ...before, ...after });
});

test("the settings map shows a change of the mailbox and of its server, and never a password", () => {
  const { send, read, give } = platform();
  give(someone, "Voice Messaging User");
  const password = "correct horse battery";
  send("putUserVoiceMessaging", {}, { userId: someone, alwaysRedirectToVoiceMail: true });
  send("putUserVoiceMessagingAdvanced", {}, { userId: someone, groupMailServerPassword: password });
  const map = read("getUserServiceSettings", { userId: someone });
  expect(map["Voice Messaging User"]["Voice Messaging User"]).toMatchObject({ alwaysRedirectToVoiceMail: true });
  expect(JSON.stringify([map, read("getUserVoiceMessagingAdvanced", { userId: someone })])).not.toContain(password);
});

test.each([
  ["Call Forwarding Always", "CallForwardingAlways"],
  ["Call Forwarding Always Secondary", "CallForwardingAlwaysSecondary"],
  ["Call Forwarding Busy", "CallForwardingBusy"],
  ["Call Forwarding No Answer", "CallForwardingNoAnswer"],
  ["Call Forwarding Not Reachable", "CallForwardingNotReachable"],
])("%s does not lose its number while it is on", (service, name) => {
  const { send, read, give } = platform();
  give(someone, service);
  send(`putUser${name}`, {}, { userId: someone, isActive: true, forwardToPhoneNumber: "6500" });
  for (const nothing of ["", null]) {
    const refused = send(`putUser${name}`, {}, { userId: someone, forwardToPhoneNumber: nothing });
    expectRefused(refused, `The ${service} Service Requires a Phone Number`);
  }
  expect(read(`getUser${name}`, { userId: someone })).toMatchObject({ isActive: true, forwardToPhoneNumber: 6500 });
  send(`putUser${name}`, {}, { userId: someone, isActive: false, forwardToPhoneNumber: "" });
  expect(read(`getUser${name}`, { userId: someone })).not.toHaveProperty("forwardToPhoneNumber");
});

test.each([
  ["Privacy", "Privacy", { permittedMonitors: [{ userId: "nobody@nowhere.example" }] }],
  ["Hoteling Guest", "HotelingGuest", { hostUserId: "nobody@nowhere.example" }],
])("%s names users who exist", (service, name, change) => {
  const { send, give } = platform();
  give(someone, service);
  expectRefused(send(`putUser${name}`, {}, { userId: someone, ...change }), /4008.*nobody@nowhere.example/);
});

test("a list of users takes ids, and its read has the rows", () => {
  const { send, read, give } = platform();
  const [, other = ""] = people;
  give(someone, "Privacy");
  send("putUserPrivacy", {}, { userId: someone, permittedMonitors: [{ userId: other }] });
  const [row] = read("getUserPrivacy", { userId: someone }).permittedMonitors;
  expect(row).toMatchObject({ userId: other, lastName: expect.anything(), firstName: expect.anything() });
});

test("a change of a service switches criteria that exist, and does nothing else to them", () => {
  const { send, read, give } = platform();
  const userId = people.find((one) => {
    give(one, "Sequential Ring");
    return read("getUserSequentialRing", { userId: one }).criteria.length > 0;
  });
  const [before] = read("getUserSequentialRing", { userId }).criteria;
  const put = (criteria: object[]) => send("putUserSequentialRing", {}, { userId, criteria });
  put([{ ...before, isActive: !before.isActive, timeSchedule: "Never" }]);
  put([]);
  expect(read("getUserSequentialRing", { userId }).criteria).toEqual([{ ...before, isActive: !before.isActive }]);
  expectRefused(put([{ criteriaName: "Unheard of", isActive: true }]), "Unheard of does not exist");
});

test("Sequential Ring has five places, whatever is sent", () => {
  const { send, read, give } = platform();
  give(someone, "Sequential Ring");
  send("putUserSequentialRing", {}, { userId: someone, locations: [{ phoneNumber: 6500, numberOfRings: 2 }] });
  const { locations } = read("getUserSequentialRing", { userId: someone });
  expect(locations.map(({ phoneNumber }: { phoneNumber: unknown }) => phoneNumber)).toEqual(["6500", "", "", "", ""]);
});

test("an alternate number is set as a whole, and cleared by its id alone", () => {
  const { send, read, give } = platform();
  give(someone, "Alternate Numbers");
  const put = (entry: object) => send("putUserAlternateNumbers", {}, { userId: someone, alternateEntries: [entry] });
  const third = () => read("getUserAlternateNumbers", { userId: someone }).alternateEntries[2];
  put({ alternateEntryId: 3, extension: "6501", ringPattern: "Long-Long" });
  expect(third()).toEqual({ alternateEntryId: 3, phoneNumber: null, extension: "6501", ringPattern: "Long-Long" });
  put({ alternateEntryId: 3 });
  expect(third()).toEqual({ alternateEntryId: 3, phoneNumber: null, extension: null, ringPattern: null });
});

test("a key loses its number by an empty text", () => {
  const { send, read, give } = platform();
  give(someone, "Speed Dial 8");
  const put = (code: object) => send("putUserSpeedDial8", {}, { userId: someone, speedCodes: [code] });
  put({ speedCode: "9", phoneNumber: "6500", description: "Support" });
  put({ speedCode: "9", phoneNumber: "", description: "" });
  expect(read("getUserSpeedDial8", { userId: someone }).speedCodes.at(-1)).toEqual({ speedCode: "9" });
});

test("a setting accepts a new user, shows the present name, and refuses a deleted user", () => {
  const { send, read, give } = platform();
  const [, host = ""] = people;
  give(someone, "Hoteling Guest");
  const home = read("getUsers", { userId: someone });
  const { serviceProviderId, groupId } = home;
  const name = { lastName: "Newman", firstName: "Ada", callingLineIdLastName: "Newman", callingLineIdFirstName: "Ada" };
  const newcomer = { serviceProviderId, groupId, userId: "new@northwind.example", ...name };
  expect(send("postUser", {}, newcomer).status).toBe(200);
  give(newcomer.userId, "Hoteling Host");
  send("putUserHotelingGuest", {}, { userId: someone, hostUserId: newcomer.userId });
  expect(read("getUserHotelingGuest", { userId: someone })).toMatchObject({ hostLastName: "Newman" });
  send("putUser", {}, { userId: newcomer.userId, lastName: "Oldman" });
  expect(read("getUserHotelingGuest", { userId: someone })).toMatchObject({ hostLastName: "Oldman" });
  send("deleteUser", { userId: host });
  expectRefused(send("putUserHotelingGuest", {}, { userId: someone, hostUserId: host }), "[Error 4008]");
});

describe("hoteling", () => {
  const [guest = "", host = "", third = ""] = people;
  const prepared = () => {
    const on = platform();
    for (const userId of [guest, third]) on.give(userId, "Hoteling Guest");
    on.give(host, "Hoteling Host");
    const setting = (side: "Guest" | "Host", userId: string) => on.read(`getUserHoteling${side}`, { userId });
    const work = (userId: string, hostUserId: string | null = host) =>
      on.send("putUserHotelingGuest", {}, { userId, hostUserId });
    return { ...on, setting, work, withoutGuest: setting("Host", host), withoutHost: setting("Guest", guest) };
  };

  test("shows the guest to the host and the host to the guest, in every read", () => {
    const { read, setting, work, withoutGuest } = prepared();
    expect(work(guest).status).toBe(200);
    const { lastName, firstName } = read("getUsers", { userId: guest });
    expect(setting("Host", host)).toMatchObject({
      ...withoutGuest,
      guestLastName: lastName,
      guestFirstName: firstName,
    });
    const { associationLimitHours } = withoutGuest;
    const name = read("getUsers", { userId: host }).lastName;
    const seen = { hostUserId: host, hostLastName: name, hostAssociationLimitHours: associationLimitHours };
    expect(setting("Guest", guest)).toMatchObject(seen);
    expect(read("getUserServiceSettings", { userId: host })["Hoteling Host"]).toMatchObject({
      guestLastName: lastName,
    });
    expect(read("getUserAudit", { userId: guest }).UserServices["Hoteling Guest"]).toMatchObject(seen);
  });

  test("has one guest at a time, who may write the setting back", () => {
    const { setting, send, work } = prepared();
    work(guest);
    expectRefused(work(third), "another guest");
    const before = setting("Guest", guest);
    expect(send("putUserHotelingGuest", {}, { ...before, userId: guest }).body).toEqual(before);
    work(guest, null);
    expect(work(third).status).toBe(200);
    const both = { users: [{ userId: guest }, { userId: third }], data: { hostUserId: host } };
    work(third, null);
    expectRefused(send("putUserHotelingGuestBulk", {}, both), "another guest");
    expect(setting("Guest", guest)).not.toHaveProperty("hostUserId");
  });

  test.each<[string, (on: ReturnType<typeof prepared>) => unknown]>([
    ["the guest leaves", ({ work }) => work(guest, null)],
    ["the host sends the guest away", ({ send }) => leave(send, "putUserHotelingHost")],
    ["the map of settings does so", ({ send }) => leave(send, "putUserServiceSettings")],
    ["the guest is deleted", ({ send }) => send("deleteUser", { userId: guest })],
    ["the guest loses the service", ({ send }) => send("putUserServices", {}, without(guest, "Hoteling Guest"))],
  ])("ends for both if %s", (_, end) => {
    const on = prepared();
    on.work(guest);
    end(on);
    expect(on.setting("Host", host)).toEqual(on.withoutGuest);
    const { status, body } = on.send("getUserHotelingGuest", { userId: guest });
    if (status === 200) expect(body).toEqual(on.withoutHost);
    expect(on.work(third).status).toBe(200);
  });

  const without = (userId: string, serviceName: string) => ({
    userId,
    userServices: [{ serviceName, assigned: false }],
  });
  const leave = (send: ReturnType<typeof platform>["send"], operationId: string) => {
    const change = { removeGuestAssociation: true };
    return send(
      operationId,
      {},
      { userId: host, ...(operationId.endsWith("Host") ? change : { "Hoteling Host": change }) },
    );
  };
});

/** What each change sends, and what its reads then have. Other services are switched. */
const CHANGES: Readonly<Record<string, readonly [data: object, sign: string]>> = {
  CallRecording: [{ recordCallRepeatWarningToneTimerSeconds: 99 }, ":99"],
  HotelingGuest: [{ associationLimitHours: 99 }, ":99"],
  SpeedDial8: [{ speedCodes: [{ speedCode: "9", phoneNumber: "6599" }] }, '"6599"'],
};

const inBulk = settings.filter(({ serves, name }) => serves.includes("putBulk") && !name.includes("Plan"));

test.each(inBulk)("$name changes for several users together, or for nobody", ({ name, service = "", flaw }) => {
  const { send, read, give } = platform();
  const [one = "", other = ""] = people;
  for (const userId of [one, other]) give(userId, service);
  const before = [one, other].map((userId) => read(`getUser${name}`, { userId }));
  const isActive = !before[0]?.isActive;
  const [data, sign] = CHANGES[name] ?? [{ isActive, forwardToPhoneNumber: flaw && "6500" }, `"isActive":${isActive}`];
  const put = (...ids: string[]) =>
    send(`putUser${name}Bulk`, {}, { users: ids.map((userId) => ({ userId, lastName: "A whole row" })), data });
  expect(put(one, other, "nobody@nowhere.example").status).toBe(404);
  expect([one, other].map((userId) => read(`getUser${name}`, { userId }))).toEqual(before);
  expect(put(one, other)).toEqual({ status: 200, body: [] });
  for (const userId of [one, other]) expect(JSON.stringify(read(`getUser${name}`, { userId }))).toContain(sign);
  const { serviceProviderId, groupId } = read("getUsers", { userId: other });
  const rows = read(`getUser${name}Bulk`, { serviceProviderId, groupId }) as unknown as Wire[];
  expect(JSON.stringify(rows.find(({ user }) => user.userId === other)?.data)).toContain(sign);
});

test.each([
  ["1 ring", "call-forwarding-no-answer", { numberOfRings: 1 }],
  ["21 rings", "sequential-ring", { baseLocationNumberOfRings: 21 }],
  ["1 ring at a location", "sequential-ring", { locations: [{ phoneNumber: "", numberOfRings: 1 }] }],
  ["six locations", "sequential-ring", { locations: Array(6).fill({ phoneNumber: "" }) }],
  ["a number of 162 characters", "call-forwarding-busy", { forwardToPhoneNumber: "6".repeat(162) }],
  ["an unknown choice", "night-forwarding", { nightForwarding: "Sometimes" }],
  ["a mail password of five characters", "voice-messaging/advanced", { personalMailServerPassword: "short" }],
  ["no user", "do-not-disturb", { userId: undefined, isActive: true }],
])("a change with %s is refused by the spec, and without it is not", async (_, path, change) => {
  const { check, match } = await routes;
  const request = { method: "PUT", path: `/api/v2/users/${path}`, query: new URLSearchParams(), headers: {} };
  const operation = match(request);
  if (!operation) throw new Error(`no operation at ${path}`);
  const isRefused = (body: object) => "problem" in check({ ...request, body }, operation);
  expect(isRefused(JSON.parse(JSON.stringify({ userId: someone, ...change })))).toBe(true);
  expect(isRefused({ userId: someone })).toBe(false);
});
