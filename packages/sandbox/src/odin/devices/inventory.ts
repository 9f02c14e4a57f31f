import { forUser, membersOf } from "../common/answering.js";
import { notAssigned, notFound, ok } from "../common/replies.js";
import type { Subject, Wire } from "../common/subject.js";
import { memberRow } from "../groups/members.js";
import { numberOfGroup } from "../groups/virtual-users.js";
import type { Place } from "../rows/list.js";
import { hasService } from "../services/licences.js";
import { blockOf } from "../services/settings.js";
import { accessDevice, connectionOf, linePortOf, madeConnection } from "./devices.js";

const SERVICE = "Shared Call Appearance";

/** A line on a device. */
interface Line {
  readonly subject: Subject;
  readonly linePort: string;
  readonly endpointType: "Primary" | typeof SERVICE;
}

export interface Device {
  /** As the read of one device has it. */
  readonly detail: Wire;
  readonly lines: readonly Line[];
}

/** The appearances of a user, as the settings have them. */
const endpointsOf = (subject: Subject): readonly Wire[] =>
  hasService(subject, SERVICE) ? ((blockOf(subject, SERVICE) as { endpoints: readonly Wire[] }).endpoints ?? []) : [];

/** The device that a group bought and nobody uses. */
const spareOf = (place: Site): Wire => ({
  deviceType: "Yealink T54W",
  protocol: "SIP 2.0",
  numberOfPorts: { quantity: "16" },
  status: "Online",
  deviceName: `spare-${numberOfGroup(place)}`,
});

/** Where devices are. */
type Site = Pick<Place, "estate" | "state" | "serviceProviderId" | "groupId">;

/** With problem 19, two users share a device. */
export function devicesOf(place: Site): readonly Device[] {
  const devices = new Map<unknown, { detail: Wire; lines: Line[] }>();
  const add = (detail: Wire, line?: Line) => {
    const device = devices.get(detail.deviceName) ?? { detail, lines: [] };
    if (line) device.lines.push(line);
    devices.set(detail.deviceName, device);
  };
  for (const subject of membersOf(place.estate, place, place.state)) {
    if (connectionOf(subject) === "device")
      add(accessDevice(subject), { subject, linePort: linePortOf(subject), endpointType: "Primary" });
    // A device stays when its user loses it.
    else if (madeConnection(subject) === "device") add(accessDevice(subject));
    for (const { deviceName, deviceType, macAddress, linePort } of endpointsOf(subject)) {
      const mac = macAddress === null ? {} : { macAddress };
      const numberOfPorts = { quantity: "12" };
      const detail = { deviceType, protocol: "SIP 2.0", ...mac, numberOfPorts, status: "Online", deviceName };
      add(detail, { subject, linePort: String(linePort), endpointType: SERVICE });
    }
  }
  add(spareOf(place));
  return [...devices.values()];
}

const portsOf = ({ numberOfPorts }: Wire): number | undefined => {
  const { quantity } = numberOfPorts as { quantity?: string };
  return quantity === undefined ? undefined : Number(quantity);
};

export function deviceRow({ detail, lines }: Device, { serviceProviderId, groupId }: Place): Wire {
  const ports = portsOf(detail);
  return {
    deviceName: detail.deviceName,
    deviceType: detail.deviceType,
    availablePorts: ports === undefined ? "Unlimited" : ports - lines.length,
    netAddress: null,
    macAddress: detail.macAddress ?? null,
    status: detail.status,
    version: detail.version ?? null,
    deviceLevel: "Group",
    serviceProviderId,
    groupId,
  };
}

export const deviceDetail = ({ detail, lines }: Device, { serviceProviderId, groupId }: Place): Wire => ({
  transportProtocol: "Unspecified",
  useCustomUserNamePassword: false,
  accessDeviceCredentials: { userName: null },
  tags: [],
  relatedServices: [],
  ...detail,
  numberOfAssignedPorts: lines.length,
  deviceLevel: "Group",
  serviceProviderId,
  groupId,
});

/** The lines on the device of a call. An unknown device has none. */
export const deviceLinesOf = (place: Place): readonly Line[] =>
  devicesOf(place).find(({ detail }) => detail.deviceName === place.call.query.deviceName)?.lines ?? [];

export function deviceLineRow({ subject, linePort, endpointType }: Line): Wire {
  const { userId, lastName, firstName, phoneNumber, extension, department, emailAddress } = memberRow(subject);
  return {
    "line/Port": linePort,
    lastName,
    firstName,
    phoneNumber,
    userId,
    userType: "Normal",
    endpointType,
    order: 1,
    "primaryLine/Port": String(endpointType === "Primary"),
    extension,
    department,
    emailAddress,
  };
}

/** The reads of appearances have fewer fields than the settings. */
const appearanceRow = ({ userId }: Subject, endpoint: Wire): Wire => {
  const { isActive, allowOrigination, allowTermination, deviceName, deviceLevel, linePort } = endpoint;
  return { userId, isActive, allowOrigination, allowTermination, deviceName, deviceLevel, linePort };
};

/** A flat list. Users without an appearance have no row. */
export const appearancesIn = ({ estate, state, serviceProviderId, groupId }: Place): readonly Wire[] =>
  membersOf(estate, { serviceProviderId, groupId }, state).flatMap((subject) =>
    endpointsOf(subject).map((endpoint) => appearanceRow(subject, endpoint)),
  );

export const getUserSharedCallAppearanceEndpoint = forUser((subject, { query }) => {
  if (!hasService(subject, SERVICE)) return notAssigned(subject.roll(`without ${SERVICE}`), SERVICE);
  const one = endpointsOf(subject).find(({ linePort }) => linePort === query.linePort);
  return one ? ok(appearanceRow(subject, one)) : notFound();
});
