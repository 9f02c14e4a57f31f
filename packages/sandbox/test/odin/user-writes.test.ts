import { beforeEach, describe, expect, test } from "vitest";
import { settings } from "../../src/odin/rows/settings.js";
import { CATALOGUE } from "../../src/odin/services/catalogue.js";
import { estate, onOdin, operations } from "./kit.js";
import type { Wire } from "./seen.js";
import { platform } from "./writing.js";

let on = platform();

const send: typeof on.send = (...call) => on.send(...call);

const write = (operationId: string, body: object, login?: string) => send(operationId, {}, body, login);
const answerOf = (operationId: string, query: Record<string, unknown>): Wire =>
  JSON.parse(JSON.stringify(send(operationId, query).body));

const providers = estate.odin.serviceProviders;
const enterprise = providers.find((one) => one.isEnterprise && one.groups.length > 1);
const serviceProviderId = enterprise?.serviceProviderId ?? "";
const [groupId = "", otherGroupId = ""] = enterprise?.groups ?? [];
const group = { serviceProviderId, groupId };
const other = { serviceProviderId, groupId: otherGroupId };
const members = estate.odin.members(serviceProviderId, groupId);
/** A user without problems, with a number, an extension and a device. */
const index =
  members.find((one) => {
    const { problems, nearMisses, number } = estate.person(one);
    const { endpointType } = answerOf("getUsers", { userId: estate.odin.userId(one) });
    return problems.size + nearMisses.size === 0 && number && endpointType === "accessDeviceEndpoint";
  }) ?? -1;
const userId = estate.odin.userId(index);
const colleague = members.find((one) => one !== index && estate.person(one).number && estate.person(one).extension);
const colleagueId = estate.odin.userId(colleague ?? -1);

const profile = (id = userId): Wire => answerOf("getUsers", { userId: id });
const ids = (of: object = group): string[] => answerOf("getUsers", { ...of }).map((one: Wire) => one.userId);
const freeNumber = (): string =>
  answerOf("getGroupDns", group).dns.find((one: Wire) => !one.activated && one.max !== null).min;
const ownerOf = (number: string): unknown[] =>
  answerOf("searchGroupDns", { ...group, dn: number.replaceAll(/\D/g, "") }).map((one: Wire) => one.userId);

const NEW = {
  ...group,
  userId: "noor.haddad@northwind.example",
  lastName: "Haddad",
  firstName: "Noor",
  callingLineIdLastName: "Haddad",
  callingLineIdFirstName: "Noor",
};

beforeEach(() => {
  on = platform();
});

describe("a new user", () => {
  test("is in every list and count of the group, with nothing but what was said", () => {
    const count = answerOf("getGroups", group).userCount;
    const phoneNumber = freeNumber();
    const made = write("postUser", { ...NEW, phoneNumber, extension: "990099", title: "Clerk" }).body as Wire;
    expect(made).toMatchObject({ userId: NEW.userId, lastName: "Haddad", extension: "990099", title: "Clerk" });
    expect(profile(NEW.userId)).toEqual(made);
    expect(ids()).toContain(NEW.userId);
    expect(answerOf("getGroups", group).userCount).toBe(count + 1);
    const lists = [
      answerOf("getGroupUserAudit", group).data[0].users,
      answerOf("getGroupUsersReport", group),
      answerOf("getUserCallForwardingAlwaysBulk", group).map((one: Wire) => one.user),
      answerOf("getGroupDnsDetails", group).dns,
    ];
    for (const list of lists) expect(list.map((one: Wire) => one.userId)).toContain(NEW.userId);
    expect(ownerOf(phoneNumber)).toEqual([NEW.userId]);
    const { userServices, servicePackServices } = answerOf("getUserServices", { userId: NEW.userId });
    expect([...userServices, ...servicePackServices].filter((one: Wire) => one.assigned)).toEqual([]);
    expect(made).toMatchObject({ endpointType: "none" });
  });

  test("answers every read of users by the spec, also with every service", () => {
    write("postUser", NEW);
    const reads = operations.filter(
      ({ method, operationId, required }) =>
        method === "get" && required.join() === "userId" && !operationId.includes("Admin"),
    );
    expect(reads.length).toBeGreaterThan(50);
    const query = { userId: NEW.userId };
    for (const { operationId } of reads) send(operationId, query);
    const userServices = CATALOGUE.map(({ name }) => ({ serviceName: name, assigned: true }));
    write("putUserServices", { userId: NEW.userId, userServices });
    for (const { operationId } of reads) expect(send(operationId, query).status, operationId).toBe(200);
    for (const { name, serves } of settings)
      if (serves.includes("getBulk")) expect(send(`getUser${name}Bulk`, group).status).toBe(200);
  });

  test("is refused if the id, the number or the extension is taken, or the group is unknown", () => {
    const { phoneNumber, extension } = profile(colleagueId);
    write("postUser", NEW);
    const refusals = [
      { userId: NEW.userId },
      { userId: colleagueId },
      { userId: answerOf("getGroupHuntGroups", group)[0].serviceUserId },
      { userId: "a@b.example", phoneNumber },
      { userId: "a@b.example", phoneNumber: "+1-2025550100" },
      { userId: "a@b.example", extension },
      { userId: "a@b.example", password: "short" },
      { userId: "a@b.example", department: { ...group, name: "Alchemy" } },
    ].map((one) => write("postUser", { ...NEW, ...one }));
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400, 400, 400]);
    for (const { body } of refusals.slice(0, 3))
      expect(body).toMatchObject({ details: expect.stringContaining("[Error 4200] User already exists") });
    expect(write("postUser", { ...NEW, userId: "a@b.example", groupId: "nowhere" }).status).toBe(404);
    expect(on.state.settled.size).toBe(1);
  });

  test("is created only where the login sees", () => {
    const body = { ...NEW, ...other };
    const at = providers.flatMap((one) => one.groups.map((id) => `${one.serviceProviderId}/${id}`));
    const login = (of: typeof group) => `group-${at.indexOf(`${of.serviceProviderId}/${of.groupId}`) + 1}`;
    expect([write("postUser", body, login(group)).status, write("postUser", body, login(other)).status]).toEqual([
      403, 200,
    ]);
  });
});

test("a group takes no more users than its limit, neither new ones nor those of another group", () => {
  const { userLimit, userCount } = answerOf("getGroups", group);
  const add = (at: number) => write("postUser", { ...NEW, userId: `new.${at}@northwind.example` }).status;
  for (let at = userCount; at < userLimit; at += 1) expect(add(at)).toBe(200);
  expect(answerOf("getGroups", group).userCount).toBe(userLimit);
  expect(write("postUser", NEW)).toMatchObject({
    status: 400,
    body: { details: expect.stringContaining("userLimit") },
  });
  const [mover = -1] = estate.odin.members(serviceProviderId, otherGroupId);
  const move = { userId: estate.odin.userId(mover), newGroupId: groupId };
  expect([
    write("putUserGroupId", move).status,
    write("putUserGroupId", { ...move, evaluateOnly: true }).status,
  ]).toEqual([400, 400]);
  send("deleteUser", { userId });
  expect(write("putUserGroupId", move).status).toBe(200);
});

describe("a deleted user", () => {
  test("is in no list, and a new user can have the number and the id", () => {
    const { phoneNumber } = profile();
    const count = answerOf("getGroups", group).userCount;
    expect(send("deleteUser", { userId }).status).toBe(200);
    expect(ids()).not.toContain(userId);
    expect(answerOf("getGroups", group).userCount).toBe(count - 1);
    expect(JSON.stringify(answerOf("getGroupUserAudit", group))).not.toContain(`"userId":"${userId}"`);
    expect(ownerOf(phoneNumber)).not.toContain(userId);
    for (const operationId of ["getUsers", "getUserAudit", "deleteUser"])
      expect(send(operationId, { userId }).status).toBe(404);
    expect(write("postUser", { ...NEW, userId, phoneNumber }).status).toBe(200);
    expect(profile()).toMatchObject({ lastName: "Haddad", phoneNumber });
    expect(ids().filter((one) => one === userId)).toHaveLength(1);
  });

  test("is unknown, and one of the two forms of errors has BroadWorks' words", () => {
    const bodies = onOdin.slice(0, 8).map((one) => {
      const id = estate.odin.userId(one);
      send("deleteUser", { userId: id });
      return { id, body: send("getUsers", { userId: id }).body };
    });
    const worded = bodies.filter(({ body }) => typeof body === "object");
    expect(worded.length).toBeGreaterThan(0);
    for (const { id, body } of worded) expect(body).toMatchObject({ details: `[Error 4008] User not found: ${id}` });
  });
});

describe("a profile", () => {
  test.each(onOdin.filter((one) => one % 9 === 0))("of person %i takes back what a read gave", (one) => {
    const before = profile(estate.odin.userId(one));
    expect(write("putUser", before).body).toEqual(before);
    expect(on.state.written.get(before.userId)?.settings).toBeUndefined();
  });

  test("changes in part, and every list agrees", () => {
    const before = profile();
    const change = { lastName: "4711", emailAddress: "new@northwind.example", department: "Sales" };
    expect(write("putUser", { userId, ...change }).body).toEqual(profile());
    expect(profile()).toEqual({
      ...before,
      lastName: 4711,
      emailAddress: "new@northwind.example",
      department: { ...group, name: "Sales" },
      departmentFullPath: `Sales (${groupId})`,
    });
    const row = answerOf("getUsers", group).find((one: Wire) => one.userId === userId);
    expect(row).toMatchObject({ lastName: 4711, department: `Sales (${groupId})` });
    expect(answerOf("getUserReport", { userId })).toMatchObject({ emailAddress: "new@northwind.example" });
    for (const department of ["Alchemy", { ...group, name: "Alchemy" }])
      expect(write("putUser", { userId, department }).body).toMatchObject({
        details: expect.stringContaining("Alchemy"),
      });
    write("putUser", { userId, department: null, emailAddress: "" });
    expect(profile()).not.toHaveProperty("department");
    expect(profile()).not.toHaveProperty("emailAddress");
  });

  test("gives the number up, and takes a free one", () => {
    const { phoneNumber: old } = profile();
    const phoneNumber = freeNumber();
    write("putUser", { userId, phoneNumber });
    expect(ownerOf(phoneNumber)).toEqual([userId]);
    write("putUser", { userId, phoneNumber: "" });
    expect(profile()).toMatchObject({ phoneNumber: "" });
    expect(write("putUser", { userId: colleagueId, phoneNumber: old }).status).toBe(200);
    expect(write("putUser", { userId, phoneNumber: old }).status).toBe(400);
  });

  test("gives the device up, which stays in the group, and takes it back", () => {
    const { deviceName } = profile().accessDeviceEndpoint.accessDevice;
    const device = () => answerOf("getGroupDevices", group).find((one: Wire) => one.deviceName === deviceName);
    const before = device();
    write("putUser", { userId, endpointType: "none" });
    expect(profile()).toMatchObject({ endpointType: "none", accessDeviceEndpoint: { contacts: [] } });
    expect(device()).toMatchObject({ deviceName });
    expect(Number(device().availablePorts)).toBe(Number(before.availablePorts) + 1);
    const attach = (name: string) =>
      write("putUser", { userId, accessDeviceEndpoint: { accessDevice: { deviceName: name, deviceLevel: "Group" } } });
    expect(attach("nothing").body).toMatchObject({ details: "[Error 4505] Access Device not found: nothing" });
    expect(attach(deviceName).status).toBe(200);
    expect(profile().accessDeviceEndpoint.accessDevice).toMatchObject({ deviceName });
  });

  test("without number and extension keeps its telephone, and nothing else of the group changes", () => {
    const others = () =>
      answerOf("getGroupUserAudit", group).data[0].users.filter((one: Wire) => one.userId !== userId);
    const before = [
      others(),
      answerOf("getGroupHuntGroups", group),
      profile().accessDeviceEndpoint.accessDevice.deviceName,
    ];
    expect(write("putUser", { userId, phoneNumber: null, extension: null }).status).toBe(200);
    expect(profile()).toMatchObject({ phoneNumber: "", extension: "", endpointType: "accessDeviceEndpoint" });
    expect([
      others(),
      answerOf("getGroupHuntGroups", group),
      profile().accessDeviceEndpoint.accessDevice.deviceName,
    ]).toEqual(before);
  });

  test("takes a telephone back that another user has too", () => {
    const sharer = onOdin.find((one) => estate.person(one).problems.has("odin-19")) ?? -1;
    const id = estate.odin.userId(sharer);
    const { accessDeviceEndpoint } = profile(id);
    expect(write("putUser", { userId: id, endpointType: "none" }).status).toBe(200);
    const back = { userId: id, endpointType: "accessDeviceEndpoint", accessDeviceEndpoint };
    expect(write("putUser", back).status).toBe(200);
    expect(profile(id).accessDeviceEndpoint).toEqual(accessDeviceEndpoint);
  });

  test("of several users changes together, or of nobody", () => {
    const body = { users: [{ userId }, { userId: colleagueId }], data: { timeZone: "Europe/Berlin" } };
    const wrong = { ...body, users: [...body.users, { userId: "nobody@nowhere.example" }] };
    expect(write("putUsersBulk", wrong).status).toBe(404);
    expect(on.state.written.size).toBe(0);
    expect(write("putUsersBulk", body).body).toEqual(body);
    for (const id of [userId, colleagueId]) expect(profile(id)).toMatchObject({ timeZone: "Europe/Berlin" });
    // Two users cannot have one number, also if one change gives it to both.
    expect(write("putUsersBulk", { ...body, data: { phoneNumber: freeNumber() } }).status).toBe(400);
  });
});

test("another id keeps everything, and the old one is unknown and free", () => {
  write("putUser", { userId, title: "Clerk" });
  const { lastName, phoneNumber } = profile();
  const newUserId = "renamed@northwind.example";
  expect(write("putUserId", { userId, newUserId: colleagueId }).status).toBe(400);
  expect(write("putUserId", { userId, newUserId }).status).toBe(200);
  expect(profile(newUserId)).toMatchObject({ lastName, phoneNumber, title: "Clerk", domain: "northwind.example" });
  expect(send("getUsers", { userId }).status).toBe(404);
  expect(ids()).toEqual(expect.arrayContaining([newUserId]));
  expect(ids()).not.toContain(userId);
  expect(write("putUserId", { userId: newUserId, newUserId: userId }).status).toBe(200);
  expect(profile()).toMatchObject({ lastName, title: "Clerk" });
});

test("a move takes the number along, and stays in the enterprise", () => {
  const { phoneNumber } = profile();
  const move = (newGroupId: string, evaluateOnly?: boolean) =>
    write("putUserGroupId", { userId, newGroupId, evaluateOnly });
  expect(move(otherGroupId, true).body).toEqual({ error: [], impact: [] });
  expect(ids()).toContain(userId);
  expect(move("nowhere").status).toBe(404);
  expect(move(otherGroupId).body).toMatchObject({ groupId: otherGroupId, phoneNumber });
  expect([ids().includes(userId), ids(other).includes(userId)]).toEqual([false, true]);
  expect(answerOf("searchGroupDns", { ...other, dn: phoneNumber })).toMatchObject([{ userId }]);
  expect(answerOf("searchGroupDns", { ...group, dn: phoneNumber })).toEqual([]);
  const plain = providers.find((one) => !one.isEnterprise);
  const [outside = -1] = estate.odin.members(plain?.serviceProviderId ?? "", plain?.groups[0] ?? "");
  const body = { userId: estate.odin.userId(outside), newGroupId: plain?.groups[1] ?? "" };
  expect(write("putUserGroupId", body).status).toBe(400);
});

test("additional logins are a whole list, also in the profile, and nobody else has them", () => {
  const put = (users: object) => write("putUserAlternateUserId", { userId, users });
  const login = { userId: "sso.1@northwind.example", description: "Single sign-on" };
  expect(put([login]).body).toEqual({ users: [{ ...login, alternate: true }] });
  expect(answerOf("getUserAlternateUserId", { userId }).users).toEqual([{ ...login, alternate: true }]);
  expect(profile().alternateUserId).toEqual({ alternateUserId: login.userId, description: "Single sign-on" });
  const refused = write("putUserAlternateUserId", { userId: colleagueId, users: login });
  expect(refused.body).toMatchObject({ details: expect.stringContaining("[Error 4200]") });
  expect(put([{ userId: colleagueId }]).status).toBe(400);
  expect(put([login]).status).toBe(200);
  put([]);
  expect(profile()).not.toHaveProperty("alternateUserId");
});

test("the call processing policy changes in part, and the audit has it", () => {
  const before = answerOf("getUserCallProcessingPolicy", { userId });
  const after = { ...before, useUserCallLimitsSetting: true, maxRedirectionDepth: 7 };
  const body = { userId, useUserCallLimitsSetting: true, maxRedirectionDepth: 7 };
  expect(write("putUserCallProcessingPolicy", body).body).toEqual(after);
  const records = answerOf("getGroupUserAudit", group).data[0].users;
  expect(records.find((one: Wire) => one.userId === userId).utilities.callProcessingPolicy).toEqual(after);
});
