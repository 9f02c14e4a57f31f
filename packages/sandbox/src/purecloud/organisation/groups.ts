import type { Group, Team } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { formOf, those } from "../common/ledger.js";
import { has, idOf, type Member, nearly, OF_LEAVERS, type Org, stub } from "../common/org.js";
import { relation } from "../rows/relation.js";
import { HOME } from "./divisions.js";

interface Kind {
  readonly name: string;
  readonly rolesEnabled: boolean;
  readonly owner: string;
}

const groupId = (estate: Estate, name: string) => idOf(estate, "group", name);

/** Who is in which group. */
const groupMembers = relation<true>({
  made: (org, person) => new Map(kindsOf(org, person).map(({ name }) => [groupId(org.estate, name), true])),
  after: ({ written }, made) =>
    written.user?.groups ? new Map(written.user.groups.map(({ id = "" }) => [id, true])) : made,
});

function group(org: Org, { name, rolesEnabled, owner }: Kind): Group {
  const id = groupId(org.estate, name);
  return {
    id,
    name,
    dateModified: ago(60, "days"),
    memberCount: groupMembers.count(org, id),
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

/** Groups of a person. They are the department's, and those of problem 24 and its near misses. */
function kindsOf({ estate }: Org, person: Person): readonly Kind[] {
  const left = OF_LEAVERS.flatMap((problem) => those(estate, problem))[0];
  // If nobody has left yet, the owner is a user whom the organisation no longer knows.
  const absent = left === undefined ? idOf(estate, "former owner") : estate.purecloud.userId(left);
  const kinds: Kind[] = [{ name: person.department, rolesEnabled: false, owner: headOf(estate) }];
  if (has(person, 24)) kinds.push({ name: "Night Shift Leads", rolesEnabled: true, owner: absent });
  if (nearly(person, 24)) {
    kinds.push(
      formOf(estate, 24, person.index, [
        { name: "Day Shift Leads", rolesEnabled: true, owner: headOf(estate) },
        { name: "Book Club", rolesEnabled: false, owner: absent },
      ]),
    );
  }
  return kinds;
}

/** Groups of a user. */
export function groupsOf(org: Org, { person, written }: Member): Group[] {
  if (written.user?.groups) return written.user.groups;
  return person ? kindsOf(org, person).map((kind) => group(org, kind)) : [];
}

const teamId = (estate: Estate, department: string) => idOf(estate, "team", department);

/** Who is in which team. */
const teamMembers = relation<true>({
  made: ({ estate }, { department }) => new Map([[teamId(estate, department), true]]),
});

export function teamOf(org: Org, { person }: Member): Team | undefined {
  if (!person) return undefined;
  const { estate } = org;
  const id = teamId(estate, person.department);
  return {
    id,
    name: `${person.department} Team`,
    division: HOME(estate),
    memberCount: teamMembers.count(org, id),
    selfUri: `/api/v2/teams/${id}`,
  };
}
