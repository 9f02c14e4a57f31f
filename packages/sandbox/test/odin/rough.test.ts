import { describe, expect, test } from "vitest";
import { answer, auditedOf, crowd as estate } from "./kit.js";
import type { Wire } from "./seen.js";

/** What makes a real organisation hard to audit. Each is there, in a realistic share. */

const onOdin = Array.from({ length: estate.size }, (_, index) => index).filter((index) => estate.person(index).on.odin);
const groupIds = estate.odin.serviceProviders.flatMap(({ groups }) => groups);
const records: readonly Wire[] = [...auditedOf(estate).values()];
const share = (of: readonly unknown[]) => of.length / records.length;
const blocks = (name: string): Wire[] => records.flatMap(({ serviceSettings }) => serviceSettings[name] ?? []);

describe("ids", () => {
  const ODD = ["/", "%", "+", " ", "#", "&", "ü"];
  const oddities = (ids: readonly string[]) => ODD.filter((character) => ids.some((id) => id.includes(character)));

  test("several service providers, a third of the groups and few users have odd ones", () => {
    const providers = estate.odin.serviceProviders.map(({ serviceProviderId }) => serviceProviderId);
    const userIds = onOdin.map(estate.odin.userId);
    expect(providers.length).toBeGreaterThan(1);
    expect(new Set(providers).size).toBe(providers.length);
    const odd = userIds.filter((id) => !/^\d+@/.test(id));
    expect(odd.length / userIds.length).toBeGreaterThan(0.03);
    expect(odd.length / userIds.length).toBeLessThan(0.1);
    expect(oddities(userIds)).toEqual(ODD);
    expect(oddities(groupIds)).toEqual(ODD);
    expect(oddities(providers)).toEqual(["/", " ", "#", "&"]);
  });

  test("are found again, and a line is named by digits", () => {
    for (const index of onOdin) expect(estate.odin.indexOf(estate.odin.userId(index))).toBe(index);
    for (const { user } of records) {
      const { linePort } = user.accessDeviceEndpoint;
      if (linePort !== undefined) expect(linePort).toMatch(/^\d+@/);
    }
    const [extension, domain] = (estate.odin.userId(onOdin[0] ?? 0).match(/\d+@.*/)?.[0] ?? "").split("@");
    for (const prefix of ["desk/", "x", "#"]) {
      const id = `${prefix}${extension}@${domain}`;
      expect([undefined, onOdin[0]]).toContain(estate.odin.indexOf(id));
      if (prefix === "x") expect(estate.odin.indexOf(id)).toBeUndefined();
    }
  });
});

describe("registrations", () => {
  const registered: readonly (readonly Wire[])[] = onOdin.map(
    (index) => answer("getUserRegistration", { userId: estate.odin.userId(index) }, estate).registrations,
  );

  test("a user has none, one or several, of the own device and of appearances", () => {
    const counts = new Set(registered.map(({ length }) => length));
    for (const count of [0, 1, 2, 3]) expect(counts).toContain(count);
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
    expect(registered.filter(({ length }) => length > 1).length / registered.length).toBeLessThan(0.35);
    const types = new Set(registered.flat().map(({ endpointType }) => endpointType));
    expect(types).toEqual(new Set(["Primary", "Shared Call Appearance"]));
    for (const contacts of registered) {
      expect(contacts.map(({ order }) => order)).toEqual(contacts.map((_, at) => at + 1));
    }
  });

  test("an appearance may be registered although the own device is not", () => {
    const only = registered.filter(
      (contacts) => contacts.length > 0 && contacts.every(({ endpointType }) => endpointType !== "Primary"),
    );
    expect(only.length).toBeGreaterThan(0);
  });

  test("each is of a device that the user has", () => {
    const others = registered.flatMap((contacts, at) => {
      const { user, serviceSettings } = auditedOf(estate).get(onOdin[at] ?? -1);
      const own = [user.accessDeviceEndpoint.accessDevice?.deviceName, user.accessDeviceEndpoint.linePort];
      const shared: Wire[] = serviceSettings["Shared Call Appearance"]?.endpoints ?? [];
      const devices = [own, ...shared.map(({ deviceName, linePort }) => [deviceName, linePort])].map((one) =>
        JSON.stringify(one),
      );
      return contacts.filter((one) => !devices.includes(JSON.stringify([one.deviceName, one["line/Port"]])));
    });
    expect(others).toEqual([]);
  });

  test("a user has up to three appearances", () => {
    const counts = blocks("Shared Call Appearance").map(({ endpoints }) => endpoints.length);
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]));
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(counts.length / 3);
  });
});

describe("services", () => {
  test.each<[string, (block: Wire) => boolean]>([
    ["Remote Office", ({ isActive }) => isActive],
    ["Simultaneous Ring Personal", ({ isActive }) => isActive],
    ["Sequential Ring", ({ criteria }) => criteria.some(({ isActive }: Wire) => isActive)],
    ["BroadWorks Anywhere", ({ phoneNumbers }) => phoneNumbers.some(({ isActive }: Wire) => isActive)],
    ["BroadWorks Mobility", ({ isActive }) => isActive],
    ["Call Forwarding Always Secondary", ({ isActive }) => isActive],
    ["Executive-Assistant", ({ enableDivert }) => enableDivert],
    ["Group Night Forwarding", (block) => block.nightForwarding === "Use Group" && block.groupNightForwarding === "On"],
    ["Two-Stage Dialing", ({ isActive }) => isActive],
    ["CommPilot Express", ({ profile }) => profile !== undefined],
    ["Voice Messaging User", (block) => block["Voice Messaging User"].transferOnZeroToPhoneNumber],
  ])("%s is in use, and not by everybody who has it", (name, isUsed) => {
    const used = blocks(name).filter(isUsed);
    expect(used.length).toBeGreaterThan(0);
    expect(used.length).toBeLessThan(blocks(name).length);
  });

  test("a bulk read says that users lack Call Me Now, and their audits leave its plans out", () => {
    const rows: Wire[] = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
      groups.flatMap((groupId) =>
        answer("getUserOutgoingCallingPlanCallMeNowBulk", { serviceProviderId, groupId }, estate),
      ),
    );
    const lacking = rows.filter(({ service }) => service?.assigned === false);
    expect(lacking.map(({ data }) => data)).toEqual(lacking.map(() => []));
    const without = records.filter(({ outgoingCallingPlans }) => !outgoingCallingPlans.outgoingCallingPlanCallMeNow);
    expect(lacking.map(({ user }) => user.userId).sort()).toEqual(without.map(({ userId }) => userId).sort());
    expect(share(without)).toBeGreaterThan(0.1);
    expect(share(without)).toBeLessThan(0.6);
  });

  test("few users have none", () => {
    const none = records.filter(({ assignedServices }) => assignedServices.userServices.length === 0);
    expect(none.length).toBeGreaterThan(0);
    expect(share(none)).toBeLessThan(0.03);
    for (const { serviceSettings } of none) expect(serviceSettings).toEqual({});
  });

  test("some users are mailboxes or auto attendants, whom nobody holds", () => {
    const virtual = records.filter(({ user }) => /^(mailbox|auto attendant)$/i.test(user.firstName));
    expect(virtual.length).toBeGreaterThan(0);
    expect(share(virtual)).toBeLessThan(0.03);
    for (const { user } of virtual) {
      expect(user.endpointType).toBe("none");
      expect(user).not.toHaveProperty("emailAddress");
    }
  });
});

test("only digits without a leading zero come as a number", () => {
  const text = JSON.stringify(records);
  expect(text).toMatch(/"forwardToPhoneNumber":[1-9]\d*/);
  expect(text).toMatch(/"forwardToPhoneNumber":"0\d+"/);
  for (const { user } of records) {
    const { macAddress = "" } = user.accessDeviceEndpoint.accessDevice ?? {};
    if (typeof macAddress === "number") expect(String(macAddress)).toHaveLength(12);
  }
  expect(records.some(({ user }) => typeof user.accessDeviceEndpoint.accessDevice?.macAddress === "number")).toBe(true);
});

test("numbers and extensions are there, and empty if unset", () => {
  for (const { user } of records)
    expect(user).toMatchObject({ phoneNumber: expect.any(String), extension: expect.any(String) });
  expect(records.some(({ user }) => user.phoneNumber === "")).toBe(true);
  expect(records.some(({ user }) => user.extension === "")).toBe(true);
});
