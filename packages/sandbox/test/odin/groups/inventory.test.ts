import { expect, test } from "vitest";
import { answer, call, estate, groups, violations } from "../kit.js";

type Wire = ReturnType<typeof answer>;

const sizeOf = ({ serviceProviderId, groupId }: (typeof groups)[number]) =>
  estate.odin.members(serviceProviderId, groupId).length;

const valid = (operationId: string, query: Record<string, unknown>): Wire => {
  expect(violations(operationId, call(operationId, query))).toEqual([]);
  return answer(operationId, query);
};

/** Groups with few users, because each is read. */
const small = groups.toSorted((one, other) => sizeOf(one) - sizeOf(other)).slice(0, 2);

test.each(small)("$groupId lists the devices of its users, as their profiles have them", (group) => {
  const rows: Wire[] = answer("getGroupDevices", group);
  const names = rows.map(({ deviceName }) => deviceName);
  expect(new Set(names).size).toBe(names.length);
  for (const { userId, accessDeviceEndpoint } of answer("getUsers", { ...group, extended: true }) as Wire[]) {
    const { accessDevice, linePort } = accessDeviceEndpoint;
    if (accessDevice === undefined) continue;
    const { deviceName, deviceType, status, numberOfAssignedPorts } = accessDevice;
    expect(rows).toContainEqual(expect.objectContaining({ deviceName, deviceType, status, ...group }));
    const one = valid("getGroupDevices", { ...group, deviceName });
    expect(one).toMatchObject({ deviceName, deviceType, status, numberOfAssignedPorts });
    const lines: Wire[] = valid("getGroupDeviceUsers", { ...group, deviceName });
    expect(lines).toHaveLength(numberOfAssignedPorts);
    expect(lines).toContainEqual(expect.objectContaining({ userId, "line/Port": linePort, endpointType: "Primary" }));
  }
});

test("users who share a device are both on its lines", () => {
  const [index = -1] = estate.ledger().find(({ problem }) => problem === "odin-19")?.has ?? [];
  const [userId, group] = [estate.odin.userId(index), estate.odin.groupOf(index)];
  const { deviceName } = answer("getUsers", { userId }).accessDeviceEndpoint.accessDevice;
  const other = estate.odin.userId(estate.peer(index) ?? -1);
  const lines: Wire[] = answer("getGroupDeviceUsers", { ...group, deviceName });
  expect(lines.map((line) => line.userId).sort()).toEqual([userId, other].sort());
});

test.each(small)("$groupId has a device without users, and counts free ports", (group) => {
  const unused = (answer("getGroupDevices", group) as Wire[]).filter(({ deviceName, availablePorts }) => {
    const lines = answer("getGroupDeviceUsers", { ...group, deviceName });
    const { quantity } = answer("getGroupDevices", { ...group, deviceName }).numberOfPorts;
    if (quantity !== undefined) expect(availablePorts).toBe(Number(quantity) - lines.length);
    return lines.length === 0;
  });
  expect(unused).toHaveLength(1);
  expect(call("getGroupDevices", { ...group, deviceName: "x" }).status).toBe(404);
  expect(answer("getGroupDeviceUsers", { ...group, deviceName: "x" })).toEqual([]);
});

test("appearances of a group are those of its users' settings", () => {
  let count = 0;
  for (const group of groups) {
    const rows: Wire[] = answer("getUserSharedCallAppearanceBulk", group);
    for (const { userId } of answer("getUsers", group) as Wire[]) {
      const { endpoints = [] } = answer("getUserServiceSettings", { userId })["Shared Call Appearance"] ?? {};
      const own = rows.filter((row) => row.userId === userId);
      expect(own.map(({ linePort }) => linePort)).toEqual(endpoints.map(({ linePort }: Wire) => linePort));
      for (const row of own) {
        const { deviceName, deviceLevel, linePort } = row;
        const query = { userId, deviceName, deviceLevel, linePort };
        expect(valid("getUserSharedCallAppearanceEndpoint", query)).toEqual(row);
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(10);
});
