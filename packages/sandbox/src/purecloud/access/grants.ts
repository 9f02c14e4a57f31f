import type { SubjectDivisionGrants } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { type Org, stub } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import { ALL_DIVISIONS, authzDivisionOf, divisionWithId } from "../organisation/divisions.js";
import { type Listed, type Listing, page } from "../rows/page.js";
import { groupsWithRole, inheritorsOf, namedDivisions } from "./group-roles.js";
import { onlyThroughGroups, rolesIn } from "./role-list.js";
import { grantOf, nameOf, roleMembers } from "./roles.js";

/** An entry of a list. It is made only if it is on the page, because some roles have 10,000 users. */
type Row = () => unknown;

/** A listing about the role that a path names. Others are not found. */
const ofRole = (
  listing: Omit<Listing, "largest">,
  rows: (org: Org, id: string) => readonly Row[],
  largest?: (org: Org) => number,
): Listed => [
  listing.operationId,
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const { roleId = "" } = call.path;
    if (!rolesIn(org).some(({ id }) => id === roleId)) throw notFound();
    return pageOfRows({ ...listing, largest: largest?.(org) ?? 100 }, rows(org, roleId), call);
  },
];

const pageOfRows = (listing: Listing, rows: readonly Row[], call: Call) => ({
  status: 200,
  body: page(listing, rows, call, (make) => make()),
});

/** The users of a role, who are no more than ids. */
function usersOf(org: Org, role: string): Row[] {
  const direct = roleMembers.members(org, role).map((one) => () => stub(one.member.id));
  if (org.state.answers["counted-holders"] === "direct") return direct;
  return [
    ...direct,
    ...onlyThroughGroups(org, role).map(
      ({ member }) =>
        () =>
          stub(member.id),
    ),
  ];
}

function subjectOf(
  org: Org,
  id: string,
  name: string,
  divisions: readonly string[],
  type: "PC_USER" | "PC_GROUP",
): SubjectDivisionGrants {
  const named = [...new Set(divisions.flatMap((division) => namedDivisions(org, division)))].map((one) => {
    const { homeDivision: _, ...division } = authzDivisionOf(org.estate, one);
    return division;
  });
  return { id, name, divisions: named, type, selfUri: `/api/v2/authorization/subjects/${id}` };
}

/** The subjects of a role. They are users and groups. Users who have it through a group may be listed too. */
function subjectsOf(org: Org, role: string): Row[] {
  const isListed = org.state.answers["holders-through-groups"] === "listed";
  const through = new Map(isListed ? inheritorsOf(org, role).map((one) => [one.member.id, one.divisions]) : []);
  const direct = roleMembers.members(org, role).map((one) => () => {
    const { member, value } = one;
    return subjectOf(org, member.id, nameOf(org, member), [...value, ...(through.get(member.id) ?? [])], "PC_USER");
  });
  const ofGroups = groupsWithRole(org, role);
  const groups = new Map(ofGroups.map(({ group }) => [group.id, group.name]));
  const inGroups = [...groups].map(([id, name]) => () => {
    const divisions = ofGroups.flatMap(({ group, division }) => (group.id === id ? division : []));
    return subjectOf(org, id, name, divisions, "PC_GROUP");
  });
  const others = (isListed ? onlyThroughGroups(org, role) : []).map(
    ({ member, divisions }) =>
      () =>
        subjectOf(org, member.id, nameOf(org, member), divisions, "PC_USER"),
  );
  return [...direct, ...inGroups, ...others];
}

/** The grants of a division, role by role. Those in all divisions may be among them. */
function grantsIn(org: Org, divisionId: string): Row[] {
  const isListed = org.state.answers["grants-in-all-divisions"] === "listed" || divisionId === ALL_DIVISIONS;
  const isHere = (division: string) =>
    namedDivisions(org, division).some((one) => one === divisionId || (isListed && one === ALL_DIVISIONS));
  const named = (division: string) => (namedDivisions(org, division).includes(ALL_DIVISIONS) ? division : divisionId);
  return rolesIn(org).flatMap(({ id: role }) => [
    ...roleMembers
      .members(org, role)
      .flatMap((one) =>
        one.value.filter(isHere).map((division) => () => grantOf(org, one.member.id, role, named(division))),
      ),
    ...groupsWithRole(org, role)
      .filter(({ division }) => isHere(division))
      .map(
        ({ group, division }) =>
          () =>
            grantOf(org, group.id, role, named(division)),
      ),
  ]);
}

const divisionGrants: Listed = [
  "getAuthorizationDivisionGrants",
  (call, estate, state) => {
    const { divisionId = "" } = call.path;
    const isStar = divisionId === ALL_DIVISIONS && state.answers["division-star"] === "answered";
    if (!isStar && !divisionWithId(estate, divisionId)) throw notFound();
    const path = "/api/v2/authorization/divisions/{divisionId}/grants";
    const listing = { operationId: divisionGrants[0], path, largest: 500, lacks: "uris" } as const;
    return pageOfRows(listing, grantsIn(orgOf(estate, state), divisionId), call);
  },
];

export const grantLists: readonly Listed[] = [
  ofRole(
    { operationId: "getAuthorizationRoleUsers", path: "/api/v2/authorization/roles/{roleId}/users", lacks: "uris" },
    usersOf,
  ),
  ofRole(
    { operationId: "getAuthorizationRoleSubjectgrants", path: "/api/v2/authorization/roles/{roleId}/subjectgrants" },
    subjectsOf,
    ({ state }) => Number(state.answers["page-of-grants"]),
  ),
  divisionGrants,
];
