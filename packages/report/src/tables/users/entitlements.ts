import type { CleanOdinUser, CleanPureCloudUser, PureCloudSkill } from "@rollcall/audit";
import { listCell, plainCell, textsCell } from "../cells.js";
import type { Cell, Column } from "../table.js";
import { ofOdin, ofPureCloud, type UserRow } from "./user-row.js";

/** What a user has, and may do. */
export const ENTITLEMENTS: readonly Column<UserRow>[] = [
  { id: "packs", title: "Service packs", kind: "list", width: 20, isShown: true, of: ofOdin(packsOf) },
  { id: "servicesOn", title: "Services on", kind: "list", width: 40, of: ofOdin(servicesOn) },
  { id: "licences", title: "Licences", kind: "list", width: 26, isShown: true, of: ofPureCloud(licencesOf) },
  { id: "roles", title: "Roles", kind: "list", width: 30, isShown: true, of: ofPureCloud(rolesOf) },
  { id: "queues", title: "Queues", kind: "list", width: 30, of: ofPureCloud(queuesOf) },
  { id: "skills", title: "Skills", kind: "list", width: 30, of: ofPureCloud(({ skills }) => listCell(skills, skill)) },
  { id: "lastLogin", title: "Last login", kind: "date", width: 17, isShown: true, of: ofPureCloud(lastLoginOf) },
];

function packsOf({ packs }: CleanOdinUser): Cell {
  return textsCell(packs);
}

/** The services with a switch that is on. */
function servicesOn({ services }: CleanOdinUser): Cell {
  if (!services.known) return { unknown: services.because };
  return (services.value ?? []).flatMap(({ name, isActive }) => (isActive === true ? [name] : []));
}

function licencesOf({ licenses }: CleanPureCloudUser): Cell {
  return textsCell(licenses);
}

function rolesOf({ roles }: CleanPureCloudUser): Cell {
  return textsCell(roles);
}

/** Those that the user has not joined at the moment say so. */
function queuesOf({ queues }: CleanPureCloudUser): Cell {
  return listCell(queues, ({ name, joined }) => (joined ? name : `${name} (not joined)`));
}

const skill = ({ name, proficiency }: PureCloudSkill): string =>
  proficiency === null ? name : `${name} ${proficiency}`;

function lastLoginOf({ lastLogin }: CleanPureCloudUser): Cell {
  return plainCell(lastLogin);
}
