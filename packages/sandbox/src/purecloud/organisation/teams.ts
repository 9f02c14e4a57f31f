import type { Team } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { idOf, type Member, type Org } from "../common/org.js";
import { relation } from "../rows/relation.js";
import { HOME } from "./divisions.js";

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
