import type { CleanPureCloudUser, PureCloudAccessGrant, PureCloudForwarding, PureCloudSkill } from "@rollcall/audit";
import { inWords, listOf, textOf } from "./facts.js";
import type { Row } from "./row.js";

/** What an administrator looks for in a PureCloud user. */
export function pureCloudRows(user: CleanPureCloudUser): Row[] {
  const roles = listOf(user.roles, (role) => role, "none");
  const unused = listOf(user.unusedRoles, (role) => role, "none");
  const away = inWords(user.outOfOffice, (isAway) => (isAway ? "out of office" : "in office"), "in office");
  return [
    ["id", user.userId],
    ["e-mail", textOf(user.email, "none")],
    ["activity", `last login ${textOf(user.lastLogin, "none")}, last token ${textOf(user.lastTokenIssued, "none")}`],
    ["roles", `${roles}; unused: ${unused}`],
    ["grants", listOf(user.grants, grant, "none")],
    ["licences", listOf(user.licenses, (id) => id, "none")],
    ["queues", listOf(user.queues, ({ name, joined }) => (joined ? name : `${name} (not joined)`), "none")],
    ["skills", `${listOf(user.skills, skill, "none")}; languages: ${listOf(user.languages, skill, "none")}`],
    ["station", `${textOf(user.station, "none")}; routing status ${textOf(user.routingStatus, "none")}`],
    ["away", `${away}; ${inWords(user.forwarding, forwarding, "calls not forwarded")}`],
    ["trusted by", listOf(user.trustors, (trustor) => trustor, "no other organisation")],
  ];
}

const skill = ({ name, proficiency }: PureCloudSkill) => (proficiency === null ? name : `${name} ${proficiency}`);

function grant({ role, division, divisionId, group }: PureCloudAccessGrant): string {
  const where = divisionId === "*" ? "all divisions" : division;
  return `${role} in ${where}${group === null ? "" : ` through ${group}`}`;
}

function forwarding({ enabled, targets, ownStation }: PureCloudForwarding): string {
  if (!enabled) return "calls not forwarded";
  if (targets.length === 0 && ownStation) return "calls not forwarded, except to the own station";
  return `calls forwarded to ${targets.join(", ") || "nowhere"}`;
}
