import { expect, test } from "vitest";
import { failed, ok, unavailable } from "../../../src/index.js";
import { orphanAppearance } from "../../../src/rules/odin/appearances.js";
import { deadDevice, sharedDevice } from "../../../src/rules/odin/devices.js";
import { type Case, said, services, verdict } from "./kit.js";

const registered = (...rows: readonly object[]) => ({ registration: { registrations: rows } });
const NOBODY = registered();
const ENDPOINT = {
  ...{ deviceName: "shared_1", linePort: "shared_1@example.com", sipContact: "sip:", macAddress: null },
  ...{ isActive: true, allowOrigination: true },
};
const appearance = (more: object = {}, registration: object = NOBODY): Case => ({
  sections: { ...services({ "Shared Call Appearance": { endpoints: [{ ...ENDPOINT, ...more }] } }), ...registration },
});

const ORPHANS: readonly [string, Case, string][] = [
  ["neither MAC address nor contact", appearance(), "found"],
  [
    "no contact at all, as a bare object",
    {
      sections: {
        ...services({
          "Shared Call Appearance": { endpoints: { isActive: "true", allowOrigination: "true", deviceName: "x" } },
        }),
        ...NOBODY,
      },
    },
    "found",
  ],
  ["off", appearance({ isActive: false }), "clear"],
  ["may only ring", appearance({ allowOrigination: "false" }), "clear"],
  ["a MAC address", appearance({ macAddress: "64167F000001" }), "clear"],
  ["a MAC address that is none", appearance({ macAddress: "?" }), "not evaluated"],
  ["a contact", appearance({ sipContact: "sip:a@192.0.2.1" }), "clear"],
  ["an app that is registered by its device", appearance({}, registered({ deviceName: "SHARED_1" })), "clear"],
  [
    "an app that is registered by its line/port",
    appearance({}, registered({ deviceName: "x", "line/Port": "shared_1@EXAMPLE.com" })),
    "clear",
  ],
  [
    "another device is registered",
    appearance({}, registered({ deviceName: "desk", "line/Port": "1@example.com" })),
    "found",
  ],
  ["registrations not read", appearance({}, { registration: failed("500") }), "not evaluated"],
  ["registrations not read, but off", appearance({ isActive: false }, { registration: failed("500") }), "clear"],
  ["nobody knows whether it is on", appearance({ isActive: undefined }), "not evaluated"],
  [
    "no appearances",
    { sections: { ...services({ "Shared Call Appearance": { endpoints: [] } }), ...NOBODY } },
    "clear",
  ],
  ["no settings", { sections: { ...services({}), serviceSettings: ok([]), ...NOBODY } }, "not evaluated"],
  ["the settings failed", { sections: { serviceSettings: failed("500"), ...NOBODY } }, "not evaluated"],
  ["no such service", { sections: { ...services({ Privacy: { isActive: true } }), ...NOBODY } }, "clear"],
];

test.each(ORPHANS)("odin-17: %s", (_, one, expected) => {
  expect(said(orphanAppearance, one)).toBe(expected);
});

test("odin-17 names the endpoints, and no other", () => {
  const endpoints = [{ ...ENDPOINT, isActive: false }, ENDPOINT];
  const one = { sections: { ...services({ "Shared Call Appearance": { endpoints } }), ...NOBODY } };
  expect(verdict(orphanAppearance, one).evidence).toEqual([
    { path: "serviceSettings.Shared Call Appearance.endpoints.1.deviceName", value: "shared_1" },
    { path: "serviceSettings.Shared Call Appearance.endpoints.1.linePort", value: "shared_1@example.com" },
  ]);
});

const LINE = "1003@example.com";
const device = (accessDevice: object = {}, more: object = {}) => ({
  user: {
    endpointType: "accessDeviceEndpoint",
    accessDeviceEndpoint: { accessDevice: { deviceName: "desk", status: "Online", ...accessDevice }, linePort: LINE },
    ...more,
  },
});
const HERE = registered({ deviceName: "desk", "line/Port": LINE });
const alive = (accessDevice: object, registration: object, more?: object): Case => ({
  sections: { ...device(accessDevice, more), ...registration, serviceSettings: {} },
});

const DEAD: readonly [string, Case, string][] = [
  ["offline", alive({ status: "Offline" }, HERE), "found low"],
  ["not registered", alive({}, NOBODY), "found low"],
  ["only another device is registered", alive({}, registered({ deviceName: "app", "line/Port": "x@a" })), "found low"],
  ["registered", alive({}, HERE), "clear"],
  ["status Unknown, but registered", alive({ status: "Unknown" }, HERE), "clear"],
  ["no status, but registered", alive({ status: undefined }, HERE), "clear"],
  ["registrations not read", alive({}, { registration: failed("500") }), "not evaluated"],
  ["registrations not read, and offline", alive({ status: "offline" }, { registration: failed("500") }), "found low"],
  ["a trunk", alive({}, NOBODY, { endpointType: "trunkAddressing" }), "clear"],
  ["no endpoint", alive({}, NOBODY, { endpointType: "none" }), "clear"],
  ["the profile failed", { sections: { user: failed("500"), ...NOBODY } }, "not evaluated"],
  ["no endpointType", { sections: { user: { phoneNumber: "" }, ...NOBODY } }, "not evaluated"],
];

test.each(DEAD)("odin-18: %s", (_, one, expected) => {
  expect(said(deadDevice, one)).toBe(expected);
});

const MAC = "0004F2AABBCC";
const GROUP = { deviceLevel: "Group", serviceProviderId: "sp", groupId: "g" };
const held = (accessDevice: object, other: object = accessDevice, own: object = {}): Case => ({
  sections: { ...device({ ...GROUP, ...accessDevice }), ...own },
  others: [device({ ...GROUP, ...other })],
});
const lineMode = (words: string) => ({ "utilities.devicePolicies": { lineMode: words } });

const SHARED: readonly [string, Case, string][] = [
  ["one name in one group", held({}), "found"],
  [
    "one MAC address in two spellings",
    held({ deviceName: "a", macAddress: MAC }, { deviceName: "b", macAddress: "00:04:f2:aa:bb:cc" }),
    "found",
  ],
  ["neighbours", held({ deviceName: "a", macAddress: MAC }, { deviceName: "b", macAddress: "0004F2AABBCD" }), "clear"],
  ["one name in two groups", held({}, { groupId: "h" }), "clear"],
  ["one name at two levels", held({}, { deviceLevel: "System" }), "clear"],
  [
    "one name of a service provider, in two groups",
    held({ deviceLevel: "Service Provider" }, { deviceLevel: "Service Provider", groupId: "h" }),
    "found",
  ],
  [
    "one name of the system",
    held({ deviceLevel: "System" }, { deviceLevel: "System", serviceProviderId: "other" }),
    "found",
  ],
  ["nobody else has one", { sections: device(GROUP) }, "clear"],
  [
    "the other has a trunk",
    { sections: device(GROUP), others: [device(GROUP, { endpointType: "trunkAddressing" })] },
    "clear",
  ],
  ["no device", { sections: { user: { endpointType: "none" } } }, "clear"],
  ["the MAC address is none", held({ deviceName: "a", macAddress: "?" }, { deviceName: "b" }), "not evaluated"],
  ["the MAC address is none, and the name is shared", held({ macAddress: "?" }), "found"],
  ["the profile failed", { sections: { user: failed("500") } }, "not evaluated"],
  [
    "made for several users",
    held({ numberOfPorts: { quantity: "4" } }, {}, lineMode("Multiple User Shared")),
    "found info",
  ],
  [
    "unlimited ports",
    held({ numberOfPorts: { unlimited: "true" } }, {}, lineMode("Multiple User Shared")),
    "found info",
  ],
  ["one port", held({ numberOfPorts: { quantity: 1 } }, {}, lineMode("Multiple User Shared")), "found"],
  [
    "ports for one user",
    held({ numberOfPorts: { quantity: 4 } }, {}, lineMode("Single User Private and Shared")),
    "found",
  ],
  [
    "nobody knows the line mode",
    held({ numberOfPorts: { quantity: 4 } }, {}, { "utilities.devicePolicies": unavailable("") }),
    "found",
  ],
];

test.each(SHARED)("odin-19: %s", (_, one, expected) => {
  expect(said(sharedDevice, one)).toBe(expected);
});

test("odin-19 names the other users", () => {
  expect(verdict(sharedDevice, held({ macAddress: MAC })).evidence).toContainEqual({
    path: "user.userId of others",
    value: ["u1@a"],
  });
});

test("odin-19 names others who came before and after, and ten at most", () => {
  const others = (count: number) => Array.from({ length: count }, () => device({ ...GROUP, macAddress: MAC }));
  const named = (count: number) =>
    verdict(sharedDevice, { ...held({ macAddress: MAC }), others: others(count) }).evidence.at(-1)?.value;
  expect(named(3)).toEqual(["u1@a", "u2@a", "u3@a"]);
  expect(named(30)).toHaveLength(10);
});
