import type { Reply } from "../../server/handler.js";
import { rejected } from "../common/replies.js";
import { type Connection, type Written, withSetting } from "../common/state.js";
import type { Subject, Wire } from "../common/subject.js";
import { accessDevice, madeConnection } from "../devices/devices.js";
import { devicesOf } from "../devices/inventory.js";
import { departmentsOf } from "../groups/group-settings.js";
import type { Place } from "../rows/list.js";
import { lineAfter } from "./lines.js";
import { profileOf } from "./profile.js";

/** What a change of a profile stores as it is sent. */
const PLAIN = [
  ...["callingLineIdLastName", "callingLineIdFirstName", "hiraganaLastName", "hiraganaFirstName"],
  ...["callingLineIdPhoneNumber", "language", "timeZone", "title", "emailAddress", "mobilePhoneNumber"],
  ...["pagerPhoneNumber", "yahooId", "addressLocation", "address", "networkClassOfService", "aliases", "allowVideo"],
];

/** What the platform shows to others does not follow the name. */
const SHOWN = ["callingLineIdLastName", "callingLineIdFirstName", "hiraganaLastName", "hiraganaFirstName"];

const textOf = (value: unknown): string =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? '""' : JSON.stringify(value);

/** What a change really changes. A caller may send back all that a read gave. */
const differing = (now: Wire, change: Wire): Wire =>
  Object.fromEntries(Object.entries(change).filter(([name, value]) => textOf(value) !== textOf(now[name])));

/** A department by its name, also from `Sales (grp.odin)`. Empty for none. */
function departmentIn(value: unknown = ""): string {
  if (typeof value === "string") return value.replace(/ \([^()]*\)$/, "");
  return String(Object(value).name ?? "");
}

/** How a user is connected after a change. A user gets only the device back that the user had. */
function connectionAfter(subject: Subject, change: Wire, place: Place): Connection | Reply {
  const { endpointType, accessDeviceEndpoint, trunkAddressing } = change as Record<string, Wire | string | null>;
  const name = Object(Object(accessDeviceEndpoint).accessDevice).deviceName as string | undefined;
  if (endpointType === "none" || (name === undefined && trunkAddressing === undefined)) return "none";
  if (name === undefined) return madeConnection(subject) === "trunk" ? "trunk" : rejected("Unknown trunk group.");
  const device = devicesOf(place).find(({ detail }) => detail.deviceName === name);
  if (!device) return rejected(`[Error 4505] Access Device not found: ${name}`);
  // Two users may share a device. It has a port for each.
  const isOwn = device.lines.length === 0 || accessDevice(subject).deviceName === name;
  return isOwn && madeConnection(subject) === "device" ? "device" : rejected(`The access device is in use: ${name}`);
}

const ENDPOINT = ["endpointType", "accessDeviceEndpoint", "trunkAddressing"];

/** The parts of a change that are not stored as they are sent, or why they are refused. */
function partsOf(subject: Subject, change: Wire, place: Place): Written | Reply {
  const has = (names: readonly string[]) => names.some((name) => name in change);
  const line = has(["phoneNumber", "extension"]) ? lineAfter(subject, change, place) : undefined;
  if (line && "status" in line) return line;
  const connection = has(ENDPOINT) ? connectionAfter(subject, change, place) : undefined;
  if (typeof connection === "object") return connection;
  const { firstName, lastName, alternateUserId } = change;
  const department = departmentIn(change.department);
  if (department !== "" && !departmentsOf(place).some(({ name }) => name === department))
    return rejected(`The department does not exist: ${department}`);
  const logins = [alternateUserId ?? []].flat() as { alternateUserId: string; description?: string }[];
  return {
    ...(line && { line }),
    ...(connection && { connection }),
    ...(firstName !== undefined && { firstName: String(firstName) }),
    ...(lastName !== undefined && { lastName: String(lastName) }),
    ...(has(["department"]) && { department }),
    ...(alternateUserId !== undefined && {
      alternateIds: logins.map(({ alternateUserId: userId, description = "" }) => ({ userId, description })),
    }),
  };
}

/** What a change of the profile leaves of a user, or why it is refused. */
export function profileWrites(subject: Subject, body: Wire, place: Place): Written | Reply {
  const now = profileOf(subject);
  const change = differing(now, body);
  const parts = partsOf(subject, change, place);
  if ("status" in parts) return parts;
  const isRenamed = "firstName" in change || "lastName" in change;
  const kept = isRenamed ? SHOWN.map((name) => [name, now[name]]) : [];
  const plain = Object.entries(change).filter(([name]) => PLAIN.includes(name));
  const contacts = "contacts" in change ? [["accessDeviceEndpoint", { contacts: change.contacts }]] : [];
  const fields = Object.fromEntries([...kept, ...plain, ...contacts]);
  const written = { ...subject.written, ...parts };
  return Object.keys(fields).length === 0 ? written : withSetting(written, "Profile", fields);
}
