import { describe, expect, test } from "vitest";
import type { Unknowns } from "../../src/unknowns/index.js";
import type { Wire } from "./seen.js";
import { expectRefused, people, platform } from "./writing.js";

const [userId = "", other = ""] = people;

/** What adds, changes and removes a row of a kind, and how the reads show it. */
interface Kind {
  readonly service: string;
  /** What the operations have after their verb. */
  readonly name: string;
  readonly key: string;
  readonly added: Wire;
  readonly changed: Wire;
  /** The row in the read after the change. */
  readonly after: Wire;
  readonly list: (read: (operationId: string, query: Wire) => Wire) => Wire[];
  /** What must be there first. */
  readonly before?: (send: (operationId: string, query: Wire, body?: Wire) => unknown) => void;
  /** A removal by a body, and not by the query. */
  readonly removesByBody?: true;
}

const from = { fromDnCriteriaSelection: "Specified Only", phoneNumbers: ["9065550188"] };
const PHONE = { phoneNumber: "8135550142" };
const criterion = (name: string, service: string): Kind => ({
  service,
  name: `${name}Criterion`,
  key: "criteriaName",
  added: { criteriaName: "Suppliers" },
  changed: { criteriaName: "Suppliers", fromDnCriteria: from, timeSchedule: { name: "Work", level: "Group" } },
  after: { criteriaName: "Suppliers", isActive: true, callsFrom: ["9065550188"], holidaySchedule: "None" },
  list: (read) => read(`getUser${name}Criteria`, { userId }) as Wire[],
});
const addPhone: Kind["before"] = (send) =>
  send("postUserBroadWorksAnywherePhoneNumber", {}, { userId, ...PHONE, isActive: true });

const KINDS: readonly Kind[] = [
  criterion("SequentialRing", "Sequential Ring"),
  criterion("SimultaneousRingPersonal", "Simultaneous Ring Personal"),
  {
    ...criterion("CallForwardingSelective", "Call Forwarding Selective"),
    added: { criteriaName: "Suppliers", forwardToNumberSelection: "Do not forward" },
    changed: {
      criteriaName: "Suppliers",
      fromDnCriteria: from,
      forwardToNumberSelection: "Forward To Specified Number",
      forwardToPhoneNumber: "6500",
    },
    after: { criteriaName: "Suppliers", callsFrom: ["9065550188"], forwardTo: 6500, forwardToPhoneNumber: 6500 },
  },
  {
    ...criterion("BroadWorksAnywhere", "BroadWorks Anywhere"),
    added: { ...PHONE, criteriaName: "Suppliers" },
    changed: { ...PHONE, criteriaName: "Suppliers", fromDnCriteria: from },
    after: { criteriaName: "Suppliers", isActive: true, callFrom: ["9065550188"] },
    list: (read) => read("getUserBroadWorksAnywhereCriteria", { userId, ...PHONE }) as Wire[],
    before: addPhone,
  },
  {
    service: "BroadWorks Anywhere",
    name: "BroadWorksAnywherePhoneNumber",
    key: "phoneNumber",
    added: { ...PHONE, description: "Home", isActive: true },
    changed: { ...PHONE, isActive: false },
    after: { phoneNumber: 8135550142, description: "Home", isActive: false },
    list: (read) => read("getUserBroadWorksAnywhere", { userId }).phoneNumbers,
  },
  {
    service: "Speed Dial 100",
    name: "SpeedDial100Codes",
    key: "speedCode",
    added: { speedCodes: [{ speedCode: "42", phoneNumber: 6500, description: "Support" }] },
    changed: { speedCodes: [{ speedCode: "42", phoneNumber: "6501" }] },
    after: { speedCode: "42", phoneNumber: "6501", description: "Support" },
    list: (read) => read("getUserSpeedDial100", { userId }).speedCodes,
    removesByBody: true,
  },
];

describe.each(KINDS)("$name", ({ service, name, key, added, changed, after, list, before, removesByBody }) => {
  const prepared = () => {
    const at = platform();
    at.give(userId, service);
    before?.(at.send);
    const sent = (write: string, row: Wire) =>
      write === "delete" && !removesByBody
        ? at.send(`deleteUser${name}`, { userId, ...row })
        : at.send(`${write}User${name}`, {}, { userId, ...row });
    return { ...at, sent, rows: () => list(at.read) };
  };

  test("is added, changed and removed, and every read shows it", () => {
    const { sent, rows, read } = prepared();
    const were = rows();
    expect(sent("post", added).status).toBe(200);
    expect(rows()).toHaveLength(were.length + 1);
    expect(sent("put", changed).status).toBe(200);
    expect(rows().at(-1)).toMatchObject(after);
    const { [service]: audited } = read("getUserAudit", { userId }).UserServices;
    expect(audited).toMatchObject(read("getUserServiceSettings", { userId })[service]);
    expect(sent("delete", removesByBody ? changed : added).status).toBe(200);
    expect(rows()).toEqual(were);
  });

  test("is not added twice, nor changed or removed if it is not there", () => {
    const { sent, rows } = prepared();
    const were = rows();
    expectRefused(sent("put", changed), `This ${key} does not exist.`);
    expectRefused(sent("delete", removesByBody ? changed : added), `This ${key} does not exist.`);
    expect(rows()).toEqual(were);
    sent("post", added);
    expectRefused(sent("post", added), `This ${key} already exists.`);
  });

  test("is refused for a user who lacks the service, and for an unknown user", () => {
    const { send } = platform();
    const take = [{ serviceName: service, assigned: false }];
    const packs = [
      { serviceName: "Premium", assigned: false },
      { serviceName: "Standard", assigned: false },
    ];
    send("putUserServices", {}, { userId, userServices: take, servicePackServices: packs });
    expectRefused(send(`postUser${name}`, {}, { userId, ...added }), `[Error 4410].*${service}`.replace("[", "\\["));
    expect(send(`postUser${name}`, {}, { userId: "nobody@nowhere.example", ...added }).status).toBe(404);
  });
});

describe("criteria", () => {
  const prepared = (unknowns: Unknowns = {}) => {
    const at = platform(unknowns);
    at.give(userId, "Sequential Ring");
    const names = () => at.read("getUserSequentialRing", { userId }).criteria.map((one: Wire) => one.criteriaName);
    for (const criteriaName of ["One", "Two"]) at.send("postUserSequentialRingCriterion", {}, { userId, criteriaName });
    return { ...at, names };
  };

  test("are off until they are switched on, if the sandbox is told so", () => {
    const { read } = prepared({ "new-criteria": "off" });
    const found: Wire[] = read("getUserSequentialRing", { userId }).criteria.slice(-2);
    expect(found.map(({ isActive }) => isActive)).toEqual([false, false]);
  });

  test("get another name, but not that of another criterion", () => {
    const { send, names } = prepared();
    const rename = (newCriteriaName: string) =>
      send("putUserSequentialRingCriterion", {}, { userId, criteriaName: "One", newCriteriaName });
    expectRefused(rename("Two"), "already exists");
    expect(rename("One").status).toBe(200);
    rename("Three");
    expect(names().slice(-2)).toEqual(["Three", "Two"]);
  });

  test("take back what their read gave", () => {
    const { send, read } = prepared();
    send("putUserSequentialRingCriterion", {}, { userId, criteriaName: "One", holidaySchedule: { name: "Easter" } });
    const before = read("getUserSequentialRingCriteria", { userId, criteriaName: "One" });
    send("putUserSequentialRingCriterion", {}, { ...before, userId });
    expect(read("getUserSequentialRingCriteria", { userId, criteriaName: "One" })).toEqual(before);
    send("putUserSequentialRingCriterion", {}, { userId, criteriaName: "One", holidaySchedule: {} });
    expect(read("getUserSequentialRingCriteria", { userId, criteriaName: "One" }).holidaySchedule).toBe("None");
  });

  test("are switched by the change of their service", () => {
    const { send, read } = prepared();
    send("putUserSequentialRing", {}, { userId, criteria: [{ criteriaName: "Two", isActive: false }] });
    const found: Wire[] = read("getUserSequentialRing", { userId }).criteria.slice(-2);
    expect(found.map(({ isActive }) => isActive)).toEqual([true, false]);
  });

  test("of a forward need a number, of their own or of the service", () => {
    const { send, give } = platform();
    give(userId, "Call Forwarding Selective");
    send("putUserCallForwardingSelective", {}, { userId, isActive: false, defaultForwardToPhoneNumber: "" });
    const add = () =>
      send(
        "postUserCallForwardingSelectiveCriterion",
        {},
        { userId, criteriaName: "Suppliers", forwardToNumberSelection: "Forward To Default Number" },
      );
    expectRefused(add(), "Either default or specific call forward to phone number must be entered");
    send("putUserCallForwardingSelective", {}, { userId, defaultForwardToPhoneNumber: "6500" });
    expect(add().status).toBe(200);
  });
});

test("a phone of BroadWorks Anywhere gets another number, and its criteria stay and are switched", () => {
  const { send, read, give } = platform();
  give(userId, "BroadWorks Anywhere");
  addPhone(send);
  send("postUserBroadWorksAnywhereCriterion", {}, { userId, ...PHONE, criteriaName: "Suppliers" });
  const criteria = [{ criteriaName: "Suppliers", isActive: false }];
  send("putUserBroadWorksAnywherePhoneNumber", {}, { userId, ...PHONE, newPhoneNumber: "8135550143", criteria });
  const phone = read("getUserBroadWorksAnywherePhoneNumber", { userId, phoneNumber: "8135550143" });
  expect(phone).toMatchObject({ phoneNumber: 8135550143, isActive: true, criteria });
  expectRefused(
    send("postUserBroadWorksAnywhereCriterion", {}, { userId, ...PHONE, criteriaName: "More" }),
    "This phoneNumber does not exist.",
  );
});

test("codes that lift barring are added and removed, and a refusal does not repeat them", () => {
  const { send, read } = platform();
  const codes = () => read("getUserCommunicationBarringAuthorizationCodes", { userId }) as Wire[];
  const were = codes();
  const code = "042731";
  const add = () => send("postUserCommunicationBarringAuthorizationCodes", {}, { userId, code, description: "Desk" });
  expect(add().status).toBe(200);
  expect(codes()).toEqual([...were, { code, description: "Desk", userId }]);
  expect(read("getUserAudit", { userId }).Settings["Communication Barring Authorization Code"]).toEqual(codes());
  const refused = add();
  expectRefused(refused, "already exists");
  expect(JSON.stringify(refused)).not.toContain(code);
  send("deleteUserCommunicationBarringAuthorizationCodes", { userId, code });
  expect(codes()).toEqual(were);
});

test("a distribution list is changed, and the other lists are not", () => {
  const { send, read, give } = platform();
  give(userId, "Voice Messaging User");
  const change = { userId, listId: 3, description: "Team", phoneNumbers: ["6500", 6501] };
  send("putUserVoiceMessagingDistributionList", {}, change);
  const one = read("getUserVoiceMessagingDistributionList", { userId, listId: 3 });
  expect(one).toEqual({ ...change, listId: "3" });
  const lists = read("getUserVoiceMessagingDistributionLists", { userId }) as Wire[];
  expect(lists).toHaveLength(15);
  expect(lists[3]).toEqual(one);
  expect(lists[4]?.phoneNumbers).toEqual([]);
});

describe("an appearance", () => {
  test("is added to a device of the group, changed, and seen by the lists of lines and devices", () => {
    const { send, read, give } = platform();
    give(userId, "Shared Call Appearance");
    const { serviceProviderId, groupId } = read("getUserServices", { userId });
    const place = { serviceProviderId, groupId };
    const spare = (read("getGroupDevices", place) as Wire[]).find(({ deviceName }) => /^spare/.test(deviceName));
    const endpoint = { linePort: "spare_1@example.com", deviceName: spare?.deviceName, deviceLevel: "Group" };
    expect(send("postUserSharedCallAppearanceEndpoint", {}, { userId, ...endpoint }).status).toBe(200);
    send("putUserSharedCallAppearanceEndpoint", {}, { userId, ...endpoint, isActive: false });
    const row = { ...endpoint, isActive: false, allowOrigination: true, allowTermination: true };
    expect(read("getUserSharedCallAppearance", { userId }).endpoints.at(-1)).toMatchObject(row);
    expect(read("getUserSharedCallAppearanceBulk", place)).toContainEqual({ userId, ...row });
    const lines = read("getGroupDeviceUsers", { ...place, deviceName: spare?.deviceName, deviceLevel: "Group" });
    expect(lines).toContainEqual(expect.objectContaining({ userId, "line/Port": endpoint.linePort }));
  });

  test("needs a line/port that nobody has", () => {
    const { send, read, give } = platform();
    const { serviceProviderId, groupId } = read("getUserServices", { userId });
    const members = read("getUsers", { serviceProviderId, groupId }) as unknown as Wire[];
    const [one, another] = members.map((member) => String(member.userId));
    const devices = read("getGroupDevices", { serviceProviderId, groupId }) as Wire[];
    const spare = devices.find(({ deviceName }) => /^spare/.test(deviceName));
    const endpoint = { linePort: "shared@example.com", deviceName: spare?.deviceName, deviceLevel: "Group" };
    const add = (id = "") => {
      give(id, "Shared Call Appearance");
      return send("postUserSharedCallAppearanceEndpoint", {}, { userId: id, ...endpoint });
    };
    expect(add(one).status).toBe(200);
    expectRefused(add(another), "The line/port shared@example.com is in use.");
    send("deleteUser", { userId: one });
    expect(add(another).status).toBe(200);
  });

  test("needs a device that exists", () => {
    const { send, give } = platform();
    give(other, "Shared Call Appearance");
    const endpoint = { userId: other, linePort: "a@example.com", deviceName: "nothing", deviceLevel: "Group" };
    expectRefused(send("postUserSharedCallAppearanceEndpoint", {}, endpoint), /\[Error 4505\].*nothing/);
  });
});
