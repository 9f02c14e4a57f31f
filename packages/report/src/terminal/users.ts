import {
  type CleanOdinUser,
  type CleanPureCloudUser,
  type Expiry,
  type Fact,
  type OdinEndpoint,
  type OdinForwarding,
  type OdinPermission,
  printable,
} from "@rollcall/audit";
import type { UserSummary } from "../summary.js";
import { labelled, type Paint } from "./text.js";

/** One user: a heading, then a line for each thing that an administrator looks for. */
export function userLines(summary: UserSummary, paint: Paint, width: number): string[] {
  const layout = { indent: 4, column: 11, width };
  const { user } = summary;
  const rows = user.platform === "odin" ? odinRows(user) : pureCloudRows(user);
  const heading = [
    textOf(user.name, "(no name)"),
    ...(user.platform === "odin" ? [] : [`(${textOf(user.state, "?")})`]),
  ];
  return [
    `  ${paint.bold(printable(heading.join(" ")))}`,
    ...rows.flatMap(([label, text]) => labelled(label, printable(text), layout)),
    ...labelled("sections", outcomesOf(summary), layout).map((line) =>
      summary.notOk.some(isLost) ? paint.yellow(line) : paint.dim(line),
    ),
    "",
  ];
}

type Row = readonly [label: string, text: string];

function odinRows(user: CleanOdinUser): Row[] {
  const numbers = [textOf(user.phoneNumber, "no number"), `extension ${textOf(user.extension, "none")}`];
  const logins = [
    listOf(user.alternateUserIds, (id) => id, "no other logins"),
    `password ${inWords(user.passwordExpiry, expiry, "not set")}`,
  ];
  return [
    ["id", user.userId],
    ["number", numbers.join(", ")],
    [
      "device",
      `${inWords(user.endpoint, endpoint, "none")}; ${inWords(user.registered, (is) => (is ? "registered" : "not registered"), "no registration")}`,
    ],
    ["packs", listOf(user.packs, (pack) => pack, "none")],
    [
      "services",
      listOf(user.services, (service) => (service.isActive === false ? `${service.name} (off)` : service.name), "none"),
    ],
    ["forwards", listOf(user.forwarding, forwardingInWords, "no calls")],
    ["abroad", abroad(user)],
    ["logins", logins.join("; ")],
    ...lossRows(user),
  ];
}

function forwardingInWords({ when, targets }: OdinForwarding): string {
  return `${when.toLowerCase()} to ${targets === null ? "(not learnt)" : targets.join(" and ") || "nowhere"}`;
}

/** Two ways out of the country: a user who may not dial abroad may still forward calls there. */
function abroad({ international }: CleanOdinUser): string {
  const words = (permission: OdinPermission) =>
    permission.kind === "own" ? permission.value : "as the group's plan says (not read)";
  const { dialling, forwarding } = international;
  return `dialling ${inWords(dialling, words, "none")}; forwarding ${inWords(forwarding, words, "none")}`;
}

/** Digits that came as numbers: what may have gone missing, and where. */
function lossRows({ losses }: CleanOdinUser): Row[] {
  const kinds = [...new Set(losses.map((loss) => loss.lost))];
  return kinds.map((lost) => {
    const paths = losses.filter((loss) => loss.lost === lost).map((loss) => loss.path);
    return ["may lack", `${lost}, as it came as a number: ${paths.join(", ")}`];
  });
}

function pureCloudRows(user: CleanPureCloudUser): Row[] {
  const skill = ({ name, proficiency }: { name: string; proficiency: number | null }) =>
    proficiency === null ? name : `${name} ${proficiency}`;
  return [
    ["id", user.userId],
    ["e-mail", textOf(user.email, "none")],
    [
      "roles",
      `${listOf(user.roles, (role) => role, "none")}; unused: ${listOf(user.unusedRoles, (role) => role, "none")}`,
    ],
    ["queues", listOf(user.queues, (queue) => (queue.joined ? queue.name : `${queue.name} (not joined)`), "none")],
    ["skills", `${listOf(user.skills, skill, "none")}; languages: ${listOf(user.languages, skill, "none")}`],
    ["station", `${textOf(user.station, "none")}; routing status ${textOf(user.routingStatus, "none")}`],
    [
      "away",
      `${inWords(user.outOfOffice, (away) => (away ? "out of office" : "in office"), "in office")}; ${forwarding(user)}`,
    ],
    ["trusted by", listOf(user.trustors, (trustor) => trustor, "no other organisation")],
  ];
}

function forwarding(user: CleanPureCloudUser): string {
  const words = (value: { enabled: boolean; targets: readonly string[] }) => {
    const targets = value.targets.join(", ") || "nowhere";
    return value.enabled ? `calls forwarded to ${targets}` : "calls not forwarded";
  };
  return inWords(user.forwarding, words, "calls not forwarded");
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

function outcomesOf({ sections, notOk }: UserSummary): string {
  const counts = [`${sections - notOk.length} of ${sections} ok`];
  return [...counts, ...notOk.map(({ section, status }) => `${section} ${status}`)].join(", ");
}

function isLost({ status }: { status: string }): boolean {
  return status !== "unavailable";
}

/** What was not learnt is never printed as if it were not there. */
function inWords<T>(fact: Fact<T>, words: (value: T) => string, none: string): string {
  if (!fact.known) return "not learnt";
  return fact.value === null ? none : words(fact.value);
}

function textOf(fact: Fact<string>, none: string): string {
  return inWords(fact, (text) => text, none);
}

function listOf<T>(fact: Fact<readonly T[]>, words: (item: T) => string, none: string): string {
  return inWords(fact, (items) => (items.length > 0 ? items.map(words).join(", ") : none), none);
}
