import type { LicenseDefinition } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import type { Member, Org } from "../common/org.js";
import { type Item, memberIn, rosterOf } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { stateOf } from "../people/user-state.js";
import { type Listed, page } from "../rows/page.js";
import { permissionsOf, type RoleName } from "./role-catalogue.js";
import { rolesOf } from "./roles.js";

/** Each licence, and the role that requires it. */
const LICENCES = [
  { role: "employee", id: "communicate", description: "Communicate" },
  { role: "user", id: "contactCenter2", description: "Contact Center 2" },
  { role: "Supervisor", id: "supervisorAddOn", description: "Supervisor" },
] as const satisfies readonly { readonly role: RoleName; readonly id: string; readonly description: string }[];

const definitions = LICENCES.map(
  ({ role, id, description }): LicenseDefinition => ({
    id,
    description,
    permissions: { ids: permissionsOf([role]) },
    prerequisites: [],
    comprises: [],
    selfUri: `/api/v2/license/definitions/${id}`,
  }),
);

/** A user has the licences that the roles require. */
function licencesOf(org: Org, member: Member): readonly string[] {
  const roles = rolesOf(org, member);
  return LICENCES.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
}

const uriOf = (userId: string) => `/api/v2/license/users/${userId}`;

export const getLicenseDefinitions: Handler<PureCloudState> = () => ({ status: 200, body: definitions });

export const getLicenseUser = readUser((org, member) => {
  const ids = licencesOf(org, member);
  return { id: member.id, licenses: definitions.filter(({ id }) => ids.includes(id)), selfUri: uriOf(member.id) };
});

/** Whether the list has a row of a user. Nobody knows that for users who are gone, or have no licence. */
function hasRow(org: Org, member: Member): boolean {
  const { answers } = org.state;
  const state = stateOf(member);
  if (state === "deleted") return answers["licences-of-deleted"] === "row";
  if (state === "inactive" && answers["licences-of-inactive"] === "none") return false;
  return answers["licences-of-unlicensed"] === "row" || licencesOf(org, member).length > 0;
}

const kept = new WeakMap<PureCloudState, { readonly changes: number; readonly rows: readonly Item[] }>();

/** Whose rows the list has. It is computed again after a write, and not for each page. */
function rowsOf(org: Org): readonly Item[] {
  const { state } = org;
  const before = kept.get(state);
  if (before?.changes === state.changes) return before.rows;
  const rows = rosterOf(org).everybody.filter((item) => hasRow(org, memberIn(org, item)));
  kept.set(state, { changes: state.changes, rows });
  return rows;
}

export const licenceUsers: Listed = [
  "getLicenseUsers",
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const body = page(
      { operationId: "getLicenseUsers", path: "/api/v2/license/users", largest: 100, lacks: "uris" },
      rowsOf(org),
      call,
      (item) => {
        const member = memberIn(org, item);
        const licenses = stateOf(member) === "deleted" ? [] : licencesOf(org, member);
        return { id: member.id, licenses, selfUri: uriOf(member.id) };
      },
    );
    return { status: 200, body };
  },
];
