import { isLeftOver, lineOf, madeLine } from "../common/line.js";
import { coerced, plain } from "../common/numbers.js";
import type { Connection } from "../common/state.js";
import { domainOf, type Subject, type Wire } from "../common/subject.js";
import { isVirtual } from "../people/identity.js";
import { packsOf } from "../services/packs.js";
import { hardwareOf, type Model } from "./hardware.js";

/** Problem 18. */
export function deviceFaultOf(subject: Subject): "offline" | "unregistered" | undefined {
  if (!subject.has(18)) return undefined;
  return subject.roll("device fault").pick(["offline", "unregistered"]);
}

export const connectionOf = (subject: Subject): Connection => subject.written.connection ?? madeConnection(subject);

/** The connection before all changes. */
export function madeConnection(subject: Subject): Connection {
  const { has, nearly } = subject;
  if (subject.isNew || isLeftOver(subject) || isVirtual(subject)) return "none";
  if (nearly(35)) return "trunk";
  if (has(18, 19, 35, "both-01", "both-08", "both-13") || nearly(19, "both-13")) return "device";
  // Some of them have no service, and a device would need one to authenticate.
  if (has(22) && packsOf(subject).length === 0) return "trunk";
  const { number, extension } = madeLine(subject);
  if (number === undefined && extension === undefined) return "none";
  return subject.roll("connection").chance(nearly(18) ? 0.5 : 0.03) ? "trunk" : "device";
}

/** A line is named by digits, also if the user's id is not. */
export const linePortOf = ({ userId }: Subject): string => userId.replace(/^[^@]*?(?=\d+@)/, "");

/** The endpoint fields of a profile. The endpoint that is not in use is there as a stub. */
export function endpointsOf(subject: Subject): Wire {
  const connection = connectionOf(subject);
  return {
    endpointType: { device: "accessDeviceEndpoint", trunk: "trunkAddressing", none: "none" }[connection],
    accessDeviceEndpoint: connection === "device" ? deviceEndpoint(subject) : { contacts: [] },
    trunkAddressing: { trunkGroupDeviceEndpoint: connection === "trunk" ? trunkEndpoint(subject) : { contacts: [] } },
  };
}

function deviceEndpoint(subject: Subject): Wire {
  const { model } = hardwareOf(subject);
  const soft = model.maker === undefined;
  const { extension } = lineOf(subject);
  return {
    accessDevice: accessDevice(subject),
    linePort: linePortOf(subject),
    staticRegistrationCapable: String(soft),
    useDomain: "true",
    supportVisualDeviceManagement: "false",
    contacts: soft && extension ? [{ sipContact: `sip:${extension}@${addressOf(subject)}:5060` }] : [],
  };
}

export function accessDevice(subject: Subject): Wire {
  const { serviceProviderId, groupId } = subject;
  const { model, deviceName, macAddress } = hardwareOf(subject);
  const roll = subject.roll("device");
  return {
    deviceType: model.deviceType,
    protocol: "SIP 2.0",
    ...(macAddress === undefined ? {} : { macAddress }),
    numberOfPorts: model.ports === undefined ? { unlimited: "true" } : { quantity: String(model.ports) },
    numberOfAssignedPorts: subject.has(19) ? 2 : 1,
    status: statusOf(subject),
    ...(roll.chance(0.7) ? { configurationMode: "Default" } : {}),
    ...(roll.chance(0.5) ? { version: versionOf(subject, model) } : {}),
    transportProtocol: roll.pick(["UDP", "TCP", "Unspecified"]),
    useCustomUserNamePassword: false,
    deviceName,
    deviceLevel: "Group",
    accessDeviceCredentials: { userName: roll.chance(0.3) ? coerced(lineOf(subject).extension ?? deviceName) : null },
    serviceProviderId,
    groupId,
    tags: [],
    relatedServices: [],
  };
}

/** A third of the devices get a new version in the night. */
const versionOf = (subject: Subject, { version }: Model): string =>
  subject.estate.day === 2 && subject.roll("firmware").chance(1 / 3) ? `${version}.1` : version;

/**
 * The status that administrators see. In a near miss of problem 18, they do not see it, although the device is
 * registered.
 */
function statusOf(subject: Subject): string {
  if (deviceFaultOf(subject) === "offline") return "Offline";
  return subject.nearly(18) ? "Unknown" : "Online";
}

function trunkEndpoint(subject: Subject): Wire {
  const { number, extension } = lineOf(subject);
  const name = `trunk-${extension ?? plain(number ?? "")}`;
  return {
    name,
    linePort: `${name}@${domainOf(subject)}`,
    staticRegistrationCapable: "true",
    useDomain: "true",
    isPilotUser: String(subject.roll("trunk").chance(0.2)),
    contacts: [],
  };
}

/** An address of the network that is set apart for documentation. */
export const addressOf = ({ person }: Subject): string => `192.0.2.${(person.index % 254) + 1}`;
