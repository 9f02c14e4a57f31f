import { beforeEach, describe, expect, test } from "vitest";
import { createOdinState, odinHandlers } from "../../src/odin/index.js";
import { settings } from "../../src/odin/rows/settings.js";
import { PACKS } from "../../src/odin/services/packs.js";
import { estate, onOdin, violations } from "./kit.js";
import type { Wire } from "./seen.js";

let state = createOdinState();
/** A user in no trouble, with the pack Standard. */
const index = onOdin.find((one) => {
  const { problems, nearMisses } = estate.person(one);
  const userId = estate.odin.userId(one);
  const packs = answerOf("getUserServices", { userId }).servicePackServices as Wire[];
  return (
    problems.size + nearMisses.size === 0 &&
    packs.some(({ serviceName, assigned }) => serviceName === "Standard" && assigned)
  );
});
const userId = estate.odin.userId(index ?? -1);
const { serviceProviderId, groupId } = estate.odin.groupOf(index ?? -1);

function send(operationId: string, query: Record<string, unknown>, body?: unknown, login?: string) {
  const call = { operationId, path: {}, query, body, headers: {}, login };
  const reply = odinHandlers[operationId]?.(call, estate, state) ?? { status: 0 };
  expect(violations(operationId, reply)).toEqual([]);
  return reply;
}

function answerOf(operationId: string, query: Record<string, unknown>): Wire {
  return JSON.parse(JSON.stringify(send(operationId, query).body));
}

const read = (operationId: string): Wire => answerOf(operationId, { userId });
const write = (operationId: string, body: object, login?: string) => send(operationId, {}, { userId, ...body }, login);
const names = (): string[] => read("getUserServicesAssigned").userServices.map(({ serviceName }: Wire) => serviceName);

beforeEach(() => {
  state = createOdinState();
});

describe("services and packs", () => {
  test("as they were read, change nothing, also as one entry without a list", () => {
    const before = read("getUserServices");
    expect(write("putUserServices", before).body).toEqual(before);
    expect(write("putUserServices", { userServices: { serviceName: "Executive", assigned: true } }).status).toBe(200);
    expect(names()).toContain("Executive");
  });

  test("are assigned and removed, and later reads show it", () => {
    const before = names();
    const added = write("putUserServices", {
      userServices: [
        { serviceName: "Executive", assigned: true },
        { serviceName: "Authentication", assigned: false },
      ],
      servicePackServices: [{ serviceName: "Premium", assigned: true }],
    });
    expect(added).toEqual({ status: 200, body: send("getUserServices", { userId }).body });
    expect(names()).toEqual(
      expect.arrayContaining(["Executive", "Do Not Disturb", ...before.filter((one) => one !== "Authentication")]),
    );
    expect(names()).not.toContain("Authentication");
    const group = { serviceProviderId, groupId };
    const query = { ...group, serviceName: "Executive", serviceType: "serviceName" };
    expect(answerOf("getGroupServicesAssigned", query).users.map((one: Wire) => one.userId)).toContain(userId);
    write("putUserServices", { servicePackServices: [{ serviceName: "Premium", assigned: false }] });
    expect(names()).not.toContain("Do Not Disturb");
  });

  test("are assigned until no licence is left, and who has one keeps it", () => {
    const serviceName = "Client License 4";
    const assign = (id: string, assigned = true) =>
      send("putUserServices", {}, { userId: id, userServices: [{ serviceName, assigned }] });
    const licences = () =>
      answerOf("getGroupServices", { serviceProviderId, groupId }).userServices.find(
        (one: Wire) => one.serviceName === serviceName,
      );
    const colleagues = answerOf("getUsers", { serviceProviderId, groupId }).map((one: Wire) => one.userId);
    const { quantity } = licences();
    const replies = colleagues.map((id: string) => assign(id));
    expect(licences()).toMatchObject({ limited: "Limited", usage: quantity });
    const refused = replies.filter(({ status }: Wire) => status !== 200);
    expect(refused.length).toBe(colleagues.length - quantity);
    const words = `[Error 4400] Could not assign service/service pack: ${serviceName} Service pack license limit is reached.`;
    expect(refused[0].body).toMatchObject({ details: words });
    expect(assign(colleagues[0]).status).toBe(200);
    assign(colleagues[0], false);
    expect(assign(colleagues.at(-1)).status).toBe(200);
  });

  test("that nothing has are refused, and nothing changes", () => {
    const before = names();
    for (const list of ["userServices", "servicePackServices"]) {
      const body = { [list]: [{ serviceName: "Tea", assigned: true }] };
      expect(write("putUserServices", body)).toMatchObject({
        status: 400,
        body: { details: expect.stringContaining("4400") },
      });
    }
    expect(names()).toEqual(before);
    expect(state.written.size).toBe(0);
  });
});

describe("settings", () => {
  const ALWAYS = "Call Forwarding Always";
  const block = (name = ALWAYS): Wire => read("getUserServiceSettings")[name];

  test("change in part, and the answers agree", () => {
    const before = block();
    write("putUserServiceSettings", { [ALWAYS]: { forwardToPhoneNumber: "04711", isActive: true } });
    expect(block()).toEqual({ ...before, forwardToPhoneNumber: "04711", isActive: true });
    write("putUserServiceSettings", { [ALWAYS]: { isActive: false } });
    expect(block()).toEqual({ ...before, forwardToPhoneNumber: "04711", isActive: false });
    const assigned: Wire[] = read("getUserServicesAssigned").userServices;
    expect(assigned.find(({ serviceName }) => serviceName === ALWAYS)).toMatchObject({ isActive: false });
    expect(read("getUserAudit").UserServices[ALWAYS]).toMatchObject({ forwardToPhoneNumber: "04711" });
  });

  test.each(["", null])("lose a value by %j", (forwardToPhoneNumber) => {
    write("putUserServiceSettings", { [ALWAYS]: { forwardToPhoneNumber: 4711 } });
    write("putUserServiceSettings", { [ALWAYS]: { forwardToPhoneNumber } });
    expect(block()).not.toHaveProperty("forwardToPhoneNumber");
  });

  test("take back what a read gave, and do not change by it", () => {
    const { userId: _, ...before } = read("getUserServiceSettings");
    write("putUserServiceSettings", before);
    expect(read("getUserServiceSettings")).toEqual({ userId, ...before });
  });

  test("switch a criterion by its name, and leave the others", () => {
    write("putUserServices", { userServices: [{ serviceName: "Sequential Ring", assigned: true }] });
    for (const criteriaName of ["One", "Two"]) write("postUserSequentialRingCriterion", { criteriaName });
    write("putUserServiceSettings", { "Sequential Ring": { criteria: [{ criteriaName: "Two", isActive: false }] } });
    const found: Wire[] = block("Sequential Ring").criteria;
    expect(found.filter(({ criteriaName }) => /One|Two/.test(criteriaName))).toMatchObject([
      { criteriaName: "One", isActive: true },
      { criteriaName: "Two", isActive: false },
    ]);
  });

  test("of a service that the user lacks are refused in BroadWorks' words", () => {
    const refused = write("putUserServiceSettings", { "Client License 19": { isActive: true } });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.body).toMatchObject({ details: expect.stringContaining("[Error 4410]") });
  });
});

const NO_PACKS = {
  servicePackServices: Object.keys(PACKS).map((serviceName) => ({ serviceName, assigned: false })),
};

/** A service's settings in the audit of the group. */
const auditedSettingsOf = (service: string): Wire =>
  answerOf("getGroupUserAudit", { serviceProviderId, groupId }).data[0].users.find(
    (record: Wire) => record.userId === userId,
  ).serviceSettings[service];

/** What a bulk read says of a user, apart from who it is. */
const bulkOf = (operationId: string): Wire =>
  answerOf(operationId, { serviceProviderId, groupId }).find(({ user }: Wire) => user.userId === userId);

/** What is changed of a setting. By default, its first boolean is the other one. */
const CHANGES: Readonly<Record<string, Wire>> = {
  ...Object.fromEntries(
    ["Always", "AlwaysSecondary", "Busy", "NoAnswer", "NotReachable"].map((when) => [
      `CallForwarding${when}`,
      { isActive: true, forwardToPhoneNumber: 4711 },
    ]),
  ),
  CallForwardingSelective: { playRingReminder: true },
  NightForwarding: { nightForwarding: "On" },
  SpeedDial8: { speedCodes: [{ speedCode: "9", phoneNumber: "4711" }] },
};

function changeOf(name: string, before: Wire): Wire {
  const [flag = ""] = Object.keys(before).filter((key) => typeof before[key] === "boolean");
  return CHANGES[name] ?? { [flag]: !before[flag] };
}

/** The settings after a change. Of the keys, only the one that is sent changes. */
const afterwards = (before: Wire, { speedCodes = [], ...change }: Wire): Wire => ({
  ...before,
  ...change,
  ...(speedCodes.length > 0 && { speedCodes: [...before.speedCodes.slice(0, -1), ...speedCodes] }),
});

describe.each(settings.filter(({ service, read }) => service !== undefined && read === undefined))(
  "the setting $name on its own path",
  ({ name, service = "", serves, hasHome = false }) => {
    const place = { userId, ...(hasHome && { serviceProviderId, groupId }) };
    const give = (assigned: boolean) =>
      write("putUserServices", { userServices: [{ serviceName: service, assigned }], ...NO_PACKS });

    test("is what the settings of all services and the bulk read say", () => {
      give(true);
      const own = read(`getUser${name}`);
      expect(own).toEqual({ ...read("getUserServiceSettings")[service], ...place });
      if (!serves.includes("getBulk")) return;
      expect(bulkOf(`getUser${name}Bulk`)).toMatchObject({
        service: { assigned: true, serviceName: service },
        data: own,
      });
    });

    test("is refused to a user without the service, and the bulk read says so", () => {
      give(false);
      const refused = send(`getUser${name}`, { userId });
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(refused.body).toMatchObject({
        details: `[Error 4410] Service is not assigned to this subscriber: ${service}`,
      });
      if (serves.includes("put")) expect(write(`putUser${name}`, {})).toEqual(refused);
      if (!serves.includes("getBulk")) return;
      expect(bulkOf(`getUser${name}Bulk`)).toMatchObject({ service: { assigned: false }, data: {} });
    });

    if (!serves.includes("put")) return;
    test("changes in part, and every answer agrees", () => {
      give(true);
      const before = read("getUserServiceSettings")[service];
      const change = changeOf(name, before);
      const after = afterwards(before, change);
      expect(write(`putUser${name}`, { ...change, serviceProviderId, groupId }).body).toEqual({
        ...after,
        ...place,
      });
      expect(read(`getUser${name}`)).toEqual({ ...after, ...place });
      expect(read("getUserServiceSettings")[service]).toEqual(after);
      expect(auditedSettingsOf(service)).toMatchObject(after);
      if (serves.includes("getBulk")) expect(bulkOf(`getUser${name}Bulk`).data).toEqual({ ...after, ...place });
    });
  },
);

test("a login writes no further than it reads", () => {
  const elsewhere = estate.odin.serviceProviders.findIndex((one) => one.serviceProviderId !== serviceProviderId);
  expect(write("putUserServices", {}, `provider-${elsewhere + 1}`).status).toBe(403);
  expect(write("putUserServices", {}, `user-${index}`).status).toBe(200);
});

test("an unknown user is not found", () => {
  const body = { userId: "nobody@nowhere.example" };
  expect(send("putUserServices", {}, body).status).toBe(404);
});
