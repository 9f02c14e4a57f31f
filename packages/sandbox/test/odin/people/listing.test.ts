import { describe, expect, test } from "vitest";
import { answer, estate, groups, onOdin } from "../kit.js";

const [group = { serviceProviderId: "", groupId: "" }] = groups;
const full = { ...group, extended: true };

interface Item {
  readonly userId: string;
  readonly lastName: string | number;
  readonly extension?: string;
  readonly phoneNumber?: string;
}

const items = (query: Record<string, unknown>): Item[] => answer("getUsers", query);

describe("GET /users", () => {
  test("names everybody of a group, in the estate's order", () => {
    const expected = estate.odin.members(group.serviceProviderId, group.groupId).map(estate.odin.userId);
    expect(items(group).map(({ userId }) => userId)).toEqual(expected);
  });

  test("names everybody once without a group", () => {
    const ids = items({}).map(({ userId }) => userId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.sort()).toEqual(onOdin.map(estate.odin.userId).sort());
  });

  test("has full profiles with extended in any spelling, and short items without", () => {
    for (const extended of [true, "true", "True"]) {
      for (const item of items({ ...group, extended }))
        expect(item).toEqual(answer("getUsers", { userId: item.userId }));
    }
    for (const item of items(group)) {
      expect(item).not.toHaveProperty("endpointType");
      expect(item.phoneNumber).toMatch(/^(\+\d+-\d+)?$/);
      expect(item.extension).toMatch(/^\d*$/);
    }
  });

  test("is a list if the userId has a wildcard, and one user if it has none", () => {
    const [{ userId = "" } = {}] = items(group);
    const found = items({ userId: `${userId.slice(0, 4)}*` });
    expect(found.map((one) => one.userId)).toContain(userId);
    expect(found.every((one) => one.userId.startsWith(userId.slice(0, 4)))).toBe(true);
    expect(items({ userId: "zzzz*" })).toEqual([]);
    expect(answer("getUsers", { userId })).toMatchObject({ userId });
  });

  test("is cut off by limit", () => {
    expect(items({ ...group, limit: 3 })).toEqual(items(group).slice(0, 3));
  });

  test("finds by a field, whole or with wildcards", () => {
    const one = items(full).find(({ extension, phoneNumber }) => extension && phoneNumber);
    const ids = (query: Record<string, unknown>) => items({ ...group, ...query }).map(({ userId }) => userId);
    expect(ids({ extension: one?.extension })).toEqual([one?.userId]);
    expect(ids({ dn: one?.phoneNumber })).toEqual([one?.userId]);
    expect(ids({ dn: `${one?.phoneNumber?.slice(0, 5)}*` })).toContain(one?.userId);
    expect(ids({ lastName: `*${String(one?.lastName).slice(1).toUpperCase()}*` })).toContain(one?.userId);
    expect(ids({ lastName: "zzzzzz" })).toEqual([]);
  });

  test("finds a device by its address in any spelling", () => {
    const device = ({ accessDeviceEndpoint }: never) =>
      (accessDeviceEndpoint as { accessDevice?: { macAddress?: unknown } }).accessDevice;
    const withColons = items({ extended: true }).find((item) =>
      String(device(item as never)?.macAddress).includes(":"),
    );
    const macAddress = String(device(withColons as never)?.macAddress).replaceAll(":", "");
    expect(items({ macAddress }).map(({ userId }) => userId)).toContain(withColons?.userId);
  });
});
