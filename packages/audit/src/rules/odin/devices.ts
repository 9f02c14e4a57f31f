import type { OdinDevice } from "../../record/odin/device.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { later, odinRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";

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
  when: "`endpointType` is `accessDeviceEndpoint`. The device's `status` is `Offline`, or no registration is the primary device's. A registration is, if its `line/Port` is the primary one and its `deviceName` does not differ. If either has no line/port, the device names must be the same. One audit sees one moment, so a finding is `low` until a second audit confirms it.",
  guards: [
    "A user on a trunk, or without an endpoint, has no such device.",
    "A device with another status, such as `Unknown`, is no problem while it is registered.",
    "That another device of the user is registered does not help.",
  ],
  unknown: "The registrations were not read, and the status is not `Offline`.",
  remedy: { words: "Find the device, and connect it. If it is gone, remove it from the user." },
  controls: controlsOf("odin-18"),
  needs: { sections: ["user", "serviceSettings", "registration"] },
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

/** Who has a device, by MAC address and by place and name. One user id, or several. */
type Holders = Map<string, string | string[]>;

interface Held {
  readonly userId: string;
  /** `null` if there is none. */
  readonly mac: string | null | { readonly because: string };
  readonly place: string | null;
  readonly name: string | null;
  /** Whether the device is made for several users. */
  readonly isMadeForSeveral: boolean;
}

/** Evidence names no more, or a device of a hundred users fills a page. */
const MOST_NAMED = 10;

/** Primary devices of several users. */
export const sharedDevice = odinRule<Held, Holders>({
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
  survey: () => new Map(),
  count({ user, survey }) {
    const held = heldBy(user);
    if (!held) return;
    for (const key of [held.place, held.mac]) if (typeof key === "string") hold(survey, key, user.userId);
  },
  look({ user }) {
    const has = hasDevice(user);
    if (typeof has === "object") return notEvaluated(has.because);
    const held = heldBy(user);
    return held ? later(held) : clear([], "the user has no device");
  },
  check({ userId, mac, place, name, isMadeForSeveral }, { survey }) {
    const others = (key: string | null) => (key === null ? [] : othersIn(survey, key, userId));
    const [byPlace, byMac] = [others(place), typeof mac === "object" ? [] : others(mac)];
    const truth = anyOf(
      byPlace.length > 0,
      byMac.length > 0,
      mac !== null && typeof mac === "object" && unsure(mac.because),
    );
    const evidence: Evidence[] = [{ path: `${DEVICE}.deviceName`, value: name }];
    if (typeof mac === "string") evidence.push({ path: `${DEVICE}.macAddress`, value: mac });
    const named = [...new Set([...byPlace, ...byMac])].slice(0, MOST_NAMED);
    if (named.length > 0) evidence.push({ path: "user.userId of others", value: named });
    return verdictOf(truth, evidence, isMadeForSeveral ? { severity: "info", because: "made for several users" } : {});
  },
});

function heldBy(user: CleanOdinUser): Held | undefined {
  if (!user.endpoint.known || user.endpoint.value?.type !== "accessDeviceEndpoint") return undefined;
  const { deviceName: name, macAddress } = user.endpoint.value;
  const device = user.device.known ? user.device.value : null;
  const lineMode = user.lineMode.known ? user.lineMode.value : null;
  return {
    userId: user.userId,
    mac: macAddress.known ? macAddress.value : { because: macAddress.because },
    place: name === null ? null : placeOf(name, device, user),
    name,
    isMadeForSeveral: (device?.ports ?? 1) > 1 && lineMode?.toLowerCase() === "multiple user shared",
  };
}

/** The name of a device is unique within its level. The bars keep it apart from a MAC address. */
function placeOf(name: string, device: OdinDevice | null, user: CleanOdinUser): string {
  const level = device?.level?.toLowerCase() ?? "group";
  const serviceProvider = level === "system" ? "" : (device?.owner.serviceProviderId ?? user.serviceProviderId);
  const group = level === "group" ? (device?.owner.groupId ?? user.groupId) : "";
  return `${level}|${serviceProvider}|${group}|${name}`.toLowerCase();
}

function hold(holders: Holders, key: string, userId: string): void {
  const before = holders.get(key);
  if (before === undefined) holders.set(key, userId);
  else if (typeof before === "string") holders.set(key, [before, userId]);
  else before.push(userId);
}

function othersIn(holders: Holders, key: string, userId: string): readonly string[] {
  const all = holders.get(key);
  return typeof all === "object" ? all.filter((one) => one !== userId) : [];
}
