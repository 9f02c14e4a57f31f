import type { NoiseEntry } from "../estate/change.js";

const odin = (id: string, title: string, moves: NoiseEntry["moves"], fields: string[], wire: string[]): NoiseEntry => ({
  id: `odin-${id}`,
  platform: "odin",
  title,
  moves,
  fields,
  wire,
});

const purecloud = (...entry: Parameters<typeof odin>): NoiseEntry => ({
  ...odin(...entry),
  id: `purecloud-${entry[0]}`,
  platform: "purecloud",
});

/** What moves from day to day in an estate, and is no change. */
export const noise: readonly NoiseEntry[] = [
  odin(
    "countdown",
    "The days until a password or passcode expires",
    "value",
    ["passwordExpiry", "portalPasscode"],
    ["passwordExpiresDays", "expirationDays"],
  ),
  odin(
    "registrations",
    "Devices register again and again",
    "value",
    ["registrations"],
    ["registrations", "userAgents"],
  ),
  odin("firmware", "Devices get new firmware", "value", [], ["version"]),
  odin("mac-form", "A MAC address comes as a number, or with colons", "form", [], ["macAddress"]),
  odin("order", "Lists come in any order", "order", ["alternateUserIds"], ["users", "alternateUserId"]),
  purecloud(
    "logins",
    "People log in",
    "value",
    ["lastLogin", "lastTokenIssued"],
    ["dateLastLogin", "lastTokenIssued", "dateIssued"],
  ),
  purecloud(
    "activity",
    "People take calls, and show where they are",
    "value",
    ["routingStatus", "routingSince"],
    ["routingStatus", "presence", "integrationPresence", "conversationSummary", "startTime", "modifiedDate"],
  ),
  purecloud("joined", "Agents join their queues and leave them", "joined", ["queues"], ["joined", "joinedMemberCount"]),
  purecloud(
    "stations",
    "Agents take their station and put it back",
    "associated",
    ["stations"],
    ["associatedStation", "associatedUser", "associatedDate"],
  ),
  purecloud(
    "order",
    "Lists come in any order",
    "order",
    ["roles", "permissions", "skills", "languages", "groups", "memberOf"],
    ["roles", "permissions", "permissionPolicies", "skills", "languages", "groups", "entities"],
  ),
  purecloud(
    "versions",
    "Counters and dates of what has no field of its own",
    "value",
    [],
    ["version", "dateModified", "memberCount", "userMemberCount"],
  ),
];
