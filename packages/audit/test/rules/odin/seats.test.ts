import { expect, test } from "vitest";
import { failed } from "../../../src/index.js";
import { seatWithoutTelephone } from "../../../src/rules/odin/seats.js";
import { type Case, said } from "./kit.js";

const SEAT = { serviceName: "Call Center - Basic" };
const MAILBOX = { serviceName: "Voice Messaging User", isActive: true };

function user(assigned: readonly object[], more: object = {}, profile: object = {}): Case {
  return {
    sections: {
      user: { endpointType: "none", phoneNumber: "", extension: "4003", ...profile },
      assignedServices: { userServices: assigned },
      serviceSettings: {},
      registration: { registrations: [] },
      ...more,
    },
  };
}

const APPEARANCE = { endpoints: [{ deviceName: "d", linePort: "l", isActive: true, allowOrigination: true }] };

const CASES: readonly [string, Case, string][] = [
  ["a seat, and a mailbox", user([SEAT, MAILBOX]), "found"],
  ["a client licence", user([{ serviceName: "Client License 4" }, MAILBOX]), "found"],
  ["another list", { ...user([SEAT, MAILBOX]), config: { paidServices: ["Voice*"] } }, "found"],
  ["not in the list", { ...user([SEAT, MAILBOX]), config: { paidServices: [] } }, "clear"],
  ["only a fax", user([{ serviceName: "Fax Messaging", isActive: true }]), "clear"],
  ["only a mailbox", user([MAILBOX]), "clear"],
  ["a device", user([SEAT, MAILBOX], {}, { endpointType: "accessDeviceEndpoint" }), "clear"],
  [
    "an app",
    user([SEAT, MAILBOX, { serviceName: "Shared Call Appearance" }], {
      serviceSettings: { "Shared Call Appearance": APPEARANCE },
    }),
    "clear",
  ],
  [
    "a registration",
    user([SEAT, MAILBOX], { registration: { registrations: [{ deviceName: "d", "line/Port": "l" }] } }),
    "clear",
  ],
  ["somebody who works at other telephones", user([SEAT, MAILBOX, { serviceName: "Hoteling Guest" }]), "clear"],
  ["nobody uses the user (odin-23)", user([SEAT]), "clear"],
  ["a number, and nothing is on", user([SEAT], {}, { phoneNumber: "+12035550100" }), "found"],
  ["registrations failed", user([SEAT, MAILBOX], { registration: failed("500") }), "not evaluated"],
  ["services failed", user([], { assignedServices: failed("500") }), "not evaluated"],
];

test.each(CASES)("odin-37: %s", (_, one, expected) => {
  expect(said(seatWithoutTelephone, one)).toBe(expected);
});
