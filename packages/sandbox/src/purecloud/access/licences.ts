import type { LicenseDefinition } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import type { Member, Org } from "../common/org.js";
import { memberIn, rosterOf } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { stateOf } from "../people/user-state.js";
import { type Listed, page } from "../rows/page.js";
import { permissionsOf, type RoleName } from "./role-catalogue.js";
import { rolesOf } from "./roles.js";

/** The licence that a role requires. */
const OF_ROLE: Partial<Record<RoleName, string>> = {
  employee: "communicate",
  user: "contactCenter2",
  Supervisor: "supervisorAddOn",
};
const WORDS: Readonly<Record<string, string>> = {
  communicate: "Communicate",
  contactCenter2: "Contact Center 2",
  supervisorAddOn: "Supervisor",
};

const definition = (role: RoleName, id: string): LicenseDefinition => ({
  id,
  description: WORDS[id] ?? id,
  permissions: { ids: permissionsOf([role]) },
  prerequisites: [],
  comprises: [],
  selfUri: `/api/v2/license/definitions/${id}`,
});

const definitions = Object.entries(OF_ROLE).map(([role, id]) => definition(role as RoleName, id));

/** A user has the licences that the roles require. */
const licencesOf = (org: Org, member: Member): readonly string[] =>
  rolesOf(org, member).flatMap((role) => OF_ROLE[role] ?? []);

const uriOf = (userId: string) => `/api/v2/license/users/${userId}`;

export const getLicenseDefinitions: Handler<PureCloudState> = () => ({ status: 200, body: definitions });

export const getLicenseUser = readUser((org, member) => {
  const ids = licencesOf(org, member);
  return { id: member.id, licenses: definitions.filter(({ id }) => ids.includes(id)), selfUri: uriOf(member.id) };
});

/** Everybody has a row, also without a licence. */
export const licenceUsers: Listed = [
  "getLicenseUsers",
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const { everybody } = rosterOf(org);
    const there = everybody.filter((item) => stateOf(memberIn(org, item)) !== "deleted");
    const body = page(
      { operationId: "getLicenseUsers", path: "/api/v2/license/users", largest: 100, lacks: "uris" },
      there,
      call,
      (item) => {
        const member = memberIn(org, item);
        return { id: member.id, licenses: licencesOf(org, member), selfUri: uriOf(member.id) };
      },
    );
    return { status: 200, body };
  },
];
