import type { CleanOdinUser, Expiry, OdinEndpoint, OdinForwarding, OdinPermission } from "@rollcall/audit";
import { inWords, listOf, textOf } from "./facts.js";
import type { Row } from "./row.js";

/** What an administrator looks for in an Odin user. */
export function odinRows(user: CleanOdinUser): Row[] {
  const numbers = [textOf(user.phoneNumber, "no number"), `extension ${textOf(user.extension, "none")}`];
  const registered = inWords(user.registered, (is) => (is ? "registered" : "not registered"), "no registration");
  const logins = [
    listOf(user.alternateUserIds, (id) => id, "no other logins"),
    `password ${inWords(user.passwordExpiry, expiry, "not set")}`,
  ];
  return [
    ["id", user.userId],
    ["number", numbers.join(", ")],
    ["device", `${inWords(user.endpoint, endpoint, "none")}; ${registered}`],
    ["packs", listOf(user.packs, (pack) => pack, "none")],
    ["services", listOf(user.services, ({ name, isActive }) => (isActive === false ? `${name} (off)` : name), "none")],
    ["forwards", listOf(user.forwarding, forwarding, "no calls")],
    ["abroad", abroad(user)],
    ["logins", logins.join("; ")],
    ...lossRows(user),
  ];
}

function forwarding({ when, targets }: OdinForwarding): string {
  return `${when.toLowerCase()} to ${targets === null ? "(not learnt)" : targets.join(" and ") || "nowhere"}`;
}

/** There are two ways to call abroad. A user who may not dial abroad may still forward calls there. */
function abroad({ international }: CleanOdinUser): string {
  const words = (permission: OdinPermission) =>
    permission.kind === "own" ? permission.value : "as in the group's plan (not read)";
  const { dialling, forwarding } = international;
  return `dialling ${inWords(dialling, words, "none")}; forwarding ${inWords(forwarding, words, "none")}`;
}

/** What digits that came as numbers may have lost, and where. */
function lossRows({ losses }: CleanOdinUser): Row[] {
  const kinds = [...new Set(losses.map((loss) => loss.lost))];
  return kinds.map((lost) => {
    const paths = losses.filter((loss) => loss.lost === lost).map((loss) => loss.path);
    return ["may lack", `${lost}, because the platform sent a number: ${paths.join(", ")}`];
  });
}

function endpoint({ type, deviceName, deviceType, macAddress }: OdinEndpoint): string {
  if (type === "none") return "none";
  const details = [deviceType, macAddress].filter((detail) => detail !== null);
  const name = deviceName ?? (type === "trunkAddressing" ? "trunk" : "without a name");
  return details.length > 0 ? `${name} (${details.join(", ")})` : name;
}

function expiry(when: Expiry): string {
  if (when.kind === "never") return "never expires";
  if (when.days < 0) return `expired ${-when.days} days ago`;
  return when.days === 0 ? "expires today" : `expires in ${when.days} days`;
}
