import { expect, test } from "vitest";
import { failed } from "../../../src/index.js";
import { withoutAuthentication } from "../../../src/rules/odin/authentication.js";
import { type Case, said, services } from "./kit.js";

const user = (endpointType: string | undefined, assigned: readonly string[]): Case => ({
  sections: { user: { ...(endpointType && { endpointType }) }, ...services({}, assigned) },
});

const CASES: readonly [string, Case, string][] = [
  ["a device without it", user("accessDeviceEndpoint", ["Basic Call Logs"]), "found"],
  ["a device with it", user("accessDeviceEndpoint", ["Authentication"]), "clear"],
  ["in other letters", user("accessDeviceEndpoint", ["AUTHENTICATION"]), "clear"],
  ["no device", user("none", ["Basic Call Logs"]), "clear"],
  ["a trunk without it", user("trunkAddressing", ["Basic Call Logs"]), "not evaluated"],
  ["a trunk with it", user("trunkAddressing", ["Authentication"]), "clear"],
  ["nobody knows the endpoint", user(undefined, ["Basic Call Logs"]), "not evaluated"],
  [
    "nobody knows the services",
    { sections: { user: { endpointType: "accessDeviceEndpoint" }, assignedServices: failed("500") } },
    "not evaluated",
  ],
];

test.each(CASES)("odin-35: %s", (_, one, expected) => {
  expect(said(withoutAuthentication, one)).toBe(expected);
});
