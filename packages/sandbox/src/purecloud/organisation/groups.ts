import type { Group, Team } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { formOf, those } from "../common/ledger.js";
import { has, idOf, type Member, nearly, OF_LEAVERS, type Org, stub } from "../common/org.js";
import { HOME } from "./divisions.js";

interface Kind {
  readonly rolesEnabled: boolean;
  readonly owner: string;
}

function group(estate: Estate, name: string, { rolesEnabled, owner }: Kind): Group {
  const id = idOf(estate, "group", name);
  return {
    id,
    name,
    dateModified: ago(60, "days"),
    memberCount: 3 + name.length,
    state: "active",
    version: 4,
    type: "official",
    rulesVisible: true,
    visibility: "public",
    rolesEnabled,
    callsEnabled: false,
    owners: [stub(owner)],
    selfUri: `/api/v2/groups/${id}`,
  };
}

/** The id of an active user, who owns the groups that are in order. */
function headOf({ person, purecloud }: Estate): string {
  const head = purecloud.members.find((index) => !person(index).left);
  return purecloud.userId(head ?? 0);
}

/** Groups of a user. They are the department's, and those of problem 24 and its near misses. */
export function groupsOf(org: Org, { person, written }: Member): Group[] {
  if (written.user?.groups) return written.user.groups;
  if (!person) return [];
  const { estate } = org;
  const left = OF_LEAVERS.flatMap((problem) => those(estate, problem))[0];
  // If nobody has left yet, the owner is a user whom the organisation no longer knows.
  const absent = left === undefined ? idOf(estate, "former owner") : estate.purecloud.userId(left);
  const groups = [group(estate, person.department, { rolesEnabled: false, owner: headOf(estate) })];
  if (has(person, 24)) groups.push(group(estate, "Night Shift Leads", { rolesEnabled: true, owner: absent }));
  if (nearly(person, 24)) {
    groups.push(
      formOf(estate, 24, person.index, [
        group(estate, "Day Shift Leads", { rolesEnabled: true, owner: headOf(estate) }),
        group(estate, "Book Club", { rolesEnabled: false, owner: absent }),
      ]),
    );
  }
  return groups;
}

export function teamOf({ estate }: Org, { person }: Member): Team | undefined {
  if (!person) return undefined;
  const id = idOf(estate, "team", person.department);
  return {
    id,
    name: `${person.department} Team`,
    division: HOME(estate),
    memberCount: 12,
    selfUri: `/api/v2/teams/${id}`,
  };
}
