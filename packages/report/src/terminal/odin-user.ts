import type { CleanOdinUser, Expiry, OdinEndpoint, OdinForwarding, OdinLine, OdinPermission } from "@rollcall/audit";
import { inWords, listOf, textOf } from "./facts.js";
import type { Row } from "./row.js";

/** What an administrator looks for in an Odin user. */
export function odinRows(user: CleanOdinUser): Row[] {
  const numbers = [textOf(user.phoneNumber, "no number"), `extension ${textOf(user.extension, "none")}`];
  const logins = [
    listOf(user.alternateUserIds, (id) => id, "no other logins"),
    `password ${inWords(user.passwordExpiry, expiry, "not set")}`,
  ];
  return [
    ["id", user.userId],
    ["number", numbers.join(", ")],
    ["device", devices(user)],
    ["packs", listOf(user.packs, (pack) => pack, "none")],
    ["services", listOf(user.services, ({ name, isActive }) => (isActive === false ? `${name} (off)` : name), "none")],
    ["forwards", listOf(user.forwarding, forwardWords, "no calls")],
    ["abroad", abroad(user)],
    ["logins", logins.join("; ")],
    ...lossRows(user),
  ];
}

/** `Call Forwarding Always to +44…`. A service that may be off says so. */
export function forwardWords({ service, state, when, targets }: OdinForwarding): string {
  const to = targets === null ? "a number that was not read" : targets.join(" and ") || "nowhere";
  const doubt = state === "on" ? "" : ", if it is on (not read)";
  return `${when === null ? service : `${service} (${when})`} to ${to}${doubt}`;
}

/** Each device with its own registration, because a registered softphone does not make the desk phone ring. */
function devices({ endpoint: primary, lines }: CleanOdinUser): string {
  const device = inWords(primary, endpoint, "none");
  if (!lines.known) return device;
  const hasPrimary = primary.known && primary.value !== null && primary.value.type !== "none";
  const words = (lines.value ?? []).map((line, index) =>
    hasPrimary && index === 0 ? `${device}: ${registered(line)}` : `${lineName(line)}: ${registered(line)}`,
  );
  return [...(hasPrimary ? [] : [device]), ...words].join("; ");
}

const lineName = ({ kind, deviceName }: OdinLine) => `${deviceName ?? "a device without a name"} (${kind})`;

const registered = (line: OdinLine) =>
  inWords(line.registered, (is) => (is ? "registered" : "not registered"), "no own registration");

/** There are two ways to call abroad. A user who may not dial abroad may still forward calls there. */
function abroad({ international }: CleanOdinUser): string {
  const words = ({ kind, value }: OdinPermission) => (kind === "own" ? value : `${value} (the group's plan)`);
  const { dialling, forwarding } = international;
  return `dialling ${inWords(dialling, words, "none")}; forwarding ${inWords(forwarding, words, "none")}`;
}

/** What text that came as a number has lost, and where. */
function lossRows({ losses }: CleanOdinUser): Row[] {
  const kinds = [...new Set(losses.map((loss) => loss.lost))];
  return kinds.map((lost) => {
    const paths = losses.filter((loss) => loss.lost === lost).map((loss) => loss.path);
    return ["lost", `${lost}, because the platform sent a number: ${paths.join(", ")}`];
  });
}

function endpoint({ type, deviceName, deviceType, macAddress }: OdinEndpoint): string {
  if (type === "none") return "none";
  const mac = macAddress.known ? macAddress.value : macAddress.because;
  const details = [deviceType, mac].filter((detail) => detail !== null);
  const name = deviceName ?? (type === "trunkAddressing" ? "trunk" : "without a name");
  return details.length > 0 ? `${name} (${details.join(", ")})` : name;
}

function expiry(when: Expiry): string {
  if (when.kind === "never") return "never expires";
  if (when.days < 0) return `expired ${-when.days} days ago`;
  return when.days === 0 ? "expires today" : `expires in ${when.days} days`;
}
