import { expect, test } from "vitest";
import { failed, unavailable } from "../../../src/index.js";
import { drift } from "../../../src/rules/odin/drift.js";
import { doubleLicence, packs, staleUser, unusedService } from "../../../src/rules/odin/licences.js";
import { type Case, said, services, verdict } from "./kit.js";

/** What a user has directly, by packs, and in effect. */
const licensed = (direct: readonly string[], owned: readonly string[], effective: readonly string[]) => ({
  serviceAssignment: {
    userServices: [
      ...direct.map((serviceName) => ({ serviceName, assigned: true })),
      { serviceName: "Other", assigned: false },
    ],
    servicePackServices: [
      ...owned.map((serviceName) => ({ serviceName, assigned: "true" })),
      { serviceName: "Offered", assigned: false },
    ],
  },
  assignedServices: { userServices: effective.map((serviceName) => ({ serviceName })) },
});
const BASIC = licensed(["Fax"], ["Basic"], ["Fax", "A", "B"]);
const TWICE = licensed(["a"], ["Basic"], ["A", "B"]);

const DOUBLE: readonly [string, Case, string][] = [
  ["in the pack, in other letters", { sections: TWICE, others: [BASIC, BASIC] }, "found"],
  [
    "only in another pack",
    { sections: licensed(["A"], ["Small"], ["A", "C"]), others: [BASIC, BASIC, licensed([], ["Small"], ["C"])] },
    "clear",
  ],
  ["no other user shows the pack", { sections: TWICE, others: [BASIC] }, "not evaluated"],
  [
    "one user alone has the service by it",
    { sections: TWICE, others: [BASIC, licensed([], ["Basic"], ["B"])] },
    "not evaluated",
  ],
  ["nobody has the service by it", { sections: TWICE, others: [licensed([], ["Basic"], ["B"])] }, "clear"],
  [
    "a user with two packs shows nothing",
    { sections: TWICE, others: [BASIC, licensed([], ["Basic", "Small"], ["A"])] },
    "not evaluated",
  ],
  [
    "twice by one pack, another is not learnt",
    { sections: licensed(["A"], ["Basic", "Rare"], ["A", "B"]), others: [BASIC, BASIC] },
    "found",
  ],
  [
    "from one user on, if so configured",
    { sections: TWICE, others: [BASIC], config: { thresholds: { packUsers: 1 } as never } },
    "found",
  ],
  ["no pack", { sections: licensed(["A"], [], ["A"]), others: [BASIC, BASIC] }, "clear"],
  ["nothing directly", { sections: licensed([], ["Basic"], ["A"]) }, "clear"],
  ["no services were returned", { sections: { serviceAssignment: { servicePackServices: [] } } }, "not evaluated"],
  ["the assignment failed", { sections: { serviceAssignment: failed("500") } }, "not evaluated"],
];

test.each(DOUBLE)("odin-20: %s", (_, one, expected) => {
  expect(said(doubleLicence, one)).toBe(expected);
});

test("odin-20 names the service and not the others", () => {
  const one = { sections: licensed(["Fax", "A"], ["Basic"], ["Fax", "A", "B"]), others: [BASIC, BASIC] };
  expect(verdict(doubleLicence, one).evidence[0]).toEqual({ path: "serviceAssignment.userServices", value: ["A"] });
});

const paid = (...userServices: readonly object[]): Case => ({ sections: { assignedServices: { userServices } } });
const FAX = { serviceName: "Fax Messaging" };

const UNUSED: readonly [string, Case, string][] = [
  ["off", paid({ ...FAX, isActive: "false" }), "found"],
  ["off, by a name with a star", paid({ serviceName: "call center - basic", isActive: false }), "found"],
  ["on", paid({ ...FAX, isActive: true }), "clear"],
  ["no switch", paid({ serviceName: "Client License 4" }), "not evaluated"],
  ["no switch, and another is off", paid({ serviceName: "Client License 4" }, { ...FAX, isActive: false }), "found"],
  [
    "free services",
    paid({ serviceName: "Privacy", isActive: false }, { serviceName: "Fax Messaging 2", isActive: false }),
    "clear",
  ],
  [
    "not in the configuration",
    { ...paid({ ...FAX, isActive: false }), config: { paidServices: ["Privacy"] } },
    "clear",
  ],
  ["no services", { sections: { assignedServices: unavailable("none") } }, "clear"],
  ["the services failed", { sections: { assignedServices: failed("500") } }, "not evaluated"],
];

test.each(UNUSED)("odin-21: %s", (_, one, expected) => {
  expect(said(unusedService, one)).toBe(expected);
});

const SMALL = licensed([], ["Small"], ["C"]);
const LARGE = licensed([], ["Large"], ["A", "C"]);
const NONE = licensed([], [], []);
const ALL = [BASIC, BASIC, SMALL, SMALL, LARGE, LARGE];

const PACKS: readonly [string, Case, string][] = [
  [
    "two packs that bring one service",
    { sections: licensed([], ["Basic", "Large"], ["A", "B", "C"]), others: ALL },
    "found",
  ],
  ["two packs without a common service", { sections: licensed([], ["Basic", "Small"], []), others: ALL }, "clear"],
  ["two packs, one is not learnt", { sections: licensed([], ["Basic", "Rare"], []), others: ALL }, "found info"],
  [
    "three packs, two overlap, one is not learnt",
    { sections: licensed([], ["Basic", "Rare", "Large"], []), others: ALL },
    "found",
  ],
  [
    "two packs that perhaps overlap",
    { sections: licensed([], ["Basic", "Small"], []), others: [...ALL, licensed([], ["Small"], ["A"])] },
    "found info",
  ],
  ["one pack, another is offered", { sections: BASIC, others: ALL }, "clear"],
  ["none, and half of the group have one", { sections: NONE, others: [BASIC] }, "found"],
  ["none, and fewer have one", { sections: NONE, others: [BASIC, NONE] }, "clear"],
  [
    "none, and the share is configured",
    { sections: NONE, others: [BASIC, NONE], config: { thresholds: { packShare: 0.3 } as never } },
    "found",
  ],
  [
    "the assignment does not exist",
    { sections: { serviceAssignment: unavailable("none") }, others: [NONE, NONE] },
    "clear",
  ],
  ["the assignment failed", { sections: { serviceAssignment: failed("500") }, others: ALL }, "not evaluated"],
];

test.each(PACKS)("odin-22: %s", (_, one, expected) => {
  expect(said(packs, one)).toBe(expected);
});

const EMPTY = {
  user: { endpointType: "none", phoneNumber: "", extension: "" },
  registration: { registrations: [] },
  assignedServices: { userServices: [{ serviceName: "Authentication" }, { serviceName: "Privacy", isActive: false }] },
};
const stale = (more: object): Case => ({ sections: { ...EMPTY, ...more } });

const STALE: readonly [string, Case, string][] = [
  ["nothing", stale({}), "found"],
  ["an extension alone", stale({ user: { ...EMPTY.user, extension: "1003" } }), "found"],
  [
    "a mailbox",
    stale({ assignedServices: { userServices: [{ serviceName: "Voice Messaging User", isActive: true }] } }),
    "clear",
  ],
  ["a number", stale({ user: { ...EMPTY.user, phoneNumber: "8135551003" } }), "clear"],
  ["a telephone in a lobby", stale({ user: { ...EMPTY.user, endpointType: "accessDeviceEndpoint" } }), "clear"],
  ["a trunk", stale({ user: { ...EMPTY.user, endpointType: "trunkAddressing" } }), "clear"],
  ["registered", stale({ registration: { registrations: [{ deviceName: "app" }] } }), "clear"],
  ["registrations not read", stale({ registration: failed("500") }), "not evaluated"],
  [
    "registrations not read, but a number",
    stale({ registration: failed("500"), user: { ...EMPTY.user, phoneNumber: "1" } }),
    "clear",
  ],
  ["services not read", stale({ assignedServices: failed("500") }), "not evaluated"],
  ["the number was not returned", stale({ user: { endpointType: "none" } }), "not evaluated"],
];

test.each(STALE)("odin-23: %s", (_, one, expected) => {
  expect(said(staleUser, one)).toBe(expected);
});

const answers = (listed: readonly object[], settings: object): Case => ({
  sections: { assignedServices: { userServices: listed }, serviceSettings: settings },
});
const PRIVACY = { serviceName: "Privacy", isActive: false };

const DRIFT: readonly [string, Case, string][] = [
  ["on by settings, off by the list", answers([PRIVACY], { Privacy: { isActive: true } }), "found"],
  [
    "off by settings, on by the list, in other letters",
    answers([{ ...PRIVACY, isActive: "true" }], { PRIVACY: { isActive: "false" } }),
    "found",
  ],
  ["settings of a service that is not assigned", answers([], { Privacy: { enableX: 1 } }), "found"],
  [
    "empty settings of such a service",
    answers([PRIVACY], { "Call Waiting": [], Classmark: { userId: "u", groupId: "g" } }),
    "clear",
  ],
  ["no settings", answers([PRIVACY], {}), "clear"],
  ["the same", answers([PRIVACY], { Privacy: { isActive: "false" } }), "clear"],
  ["no switch in the settings", answers([PRIVACY], { Privacy: { enableX: 1 } }), "clear"],
  ["no switch in the list", answers([{ serviceName: "Privacy" }], { Privacy: { isActive: true } }), "clear"],
  [
    "voice mail, whose switch is within",
    answers([{ serviceName: "Voice Messaging User", isActive: true }], {
      "Voice Messaging User": { "Voice Messaging User": { isActive: false } },
    }),
    "found",
  ],
  ["settings of no known shape", answers([PRIVACY], { Privacy: "on" }), "not evaluated"],
  [
    "settings of no known shape, and others differ",
    answers([PRIVACY, { serviceName: "X" }], { X: 1, Privacy: { isActive: true } }),
    "found",
  ],
  [
    "the list failed",
    { sections: { assignedServices: failed("500"), serviceSettings: { Privacy: { isActive: true } } } },
    "not evaluated",
  ],
  ["the settings failed", { sections: { ...services({}), serviceSettings: failed("500") } }, "not evaluated"],
];

test.each(DRIFT)("odin-30: %s", (_, one, expected) => {
  expect(said(drift, one)).toBe(expected);
});

test("odin-30 tells both values", () => {
  expect(
    verdict(drift, answers([PRIVACY], { Privacy: { isActive: true }, "Hoteling Guest": { a: 1 } })).evidence,
  ).toEqual([
    { path: "assignedServices.userServices.Privacy.isActive", value: false },
    { path: "serviceSettings.Privacy.isActive", value: true },
    { path: "serviceSettings.Hoteling Guest", value: "not assigned" },
  ]);
});
