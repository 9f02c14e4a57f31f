import { whyUnknown } from "../../record/fact.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { later, odinRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import { PrimaryDevices } from "./primary-devices.js";

const DEVICE = "user.accessDeviceEndpoint.accessDevice";

const hasDevice = ({ endpoint }: CleanOdinUser): Truth =>
  truthOf(endpoint, (one) => one?.type === "accessDeviceEndpoint");

/** Whether the primary device itself is registered, and not only another of the user. */
const isRegistered = ({ lines }: CleanOdinUser): Truth =>
  truthOf(lines, (list) => (list?.[0] ? truthOf(list[0].registered, (registered) => registered === true) : false));

/** Primary devices that cannot be reached. */
export const deadDevice = odinRule({
  id: "odin-18",
  title: "The device is missing, offline or not registered",
  severity: "medium",
  category: "resilience",
  why: "The user's telephone does not ring and cannot call for help. Or the device is gone, and its place is paid for.",
  when: "`endpointType` is `accessDeviceEndpoint`. The device's `status` is `Offline`, or no registration is the primary device's. A registration is, if its `line/Port` is the primary one and its `deviceName` does not differ. If either has no line/port, the device names must be the same. Upper and lower case are the same. One audit sees one moment, so a finding is `low`. A `firstSeen` in an earlier audit confirms it.",
  guards: [
    "A user on a trunk, or without an endpoint, has no such device.",
    "A device with another status, such as `Unknown`, is no problem while it is registered.",
    "That another device of the user is registered does not help.",
  ],
  unknown: "The registrations were not read, and the status is not `Offline`.",
  remedy: { words: "Find the device, and connect it. If it is gone, remove it from the user." },
  controls: controlsOf("odin-18"),
  needs: { sections: ["user", "registration"] },
  look({ user }) {
    const status = user.device.known ? (user.device.value?.status ?? null) : null;
    const isOffline = truthOf(user.device, (device) => device?.status?.toLowerCase() === "offline");
    const registered = isRegistered(user);
    const dead = allOf(hasDevice(user), anyOf(isOffline, not(registered)));
    const evidence: Evidence[] = [{ path: `${DEVICE}.status`, value: status }];
    if (typeof registered === "boolean") evidence.push({ path: "registration.registrations", value: registered });
    return verdictOf(dead, evidence, { severity: "low", because: "seen in one audit" });
  },
});

/** Primary devices of several users. */
export const sharedDevice = odinRule<number, PrimaryDevices>({
  id: "odin-19",
  title: "A device that several users share",
  severity: "medium",
  category: "hygiene",
  why: "A change of the device of one user is a change for the others. A copied MAC address takes a telephone out of service.",
  when: "The user's primary device is an `accessDeviceEndpoint`. Another user of any audited group has a primary device with the same MAC address, of 12 hexadecimal digits without separators. Or it has the same `deviceLevel`, owner and `deviceName`. The owner is service provider and group for `Group`, the service provider for `Service Provider`, and nobody for `System`. If the device names no owner, it is the user's. Upper and lower case are the same. It is `info` if the device has more than one port and the user's `lineMode` is `Multiple User Shared`.",
  guards: [
    "Several lines of one user on one device are no problem.",
    "MAC addresses that differ in one digit are different devices.",
    "Shared call appearances and trunks do not count.",
  ],
  unknown: "The MAC address is none, and the name is nobody else's.",
  remedy: { words: "Give each user another device. Or name the device after what several people use." },
  controls: [],
  compares: true,
  needs: { sections: ["user", "utilities.devicePolicies"] },
  survey: () => new PrimaryDevices(),
  count: ({ user, survey }) => survey.add(user),
  uncounted: ({ user }) => whyUnknown(user.endpoint),
  look({ user, survey }) {
    const has = hasDevice(user);
    if (typeof has === "object") return notEvaluated(has.because);
    if (!has || !user.endpoint.known || user.endpoint.value === null) return clear([], "the user has no device");
    return later(survey.rowOf(user));
  },
  check(row, { survey }) {
    const { name, mac, macUnread, others, isMadeForSeveral } = survey.at(row);
    const truth = anyOf(others.length > 0, macUnread === undefined ? false : unsure(macUnread));
    const evidence: Evidence[] = [{ path: `${DEVICE}.deviceName`, value: name }];
    if (mac !== null) evidence.push({ path: `${DEVICE}.macAddress`, value: mac });
    if (others.length > 0) evidence.push({ path: "user.userId of others", value: others });
    return verdictOf(truth, evidence, isMadeForSeveral ? { severity: "info", because: "made for several users" } : {});
  },
});
