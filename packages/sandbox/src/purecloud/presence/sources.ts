import type { OrganizationPresenceDefinition, UcUserPresence } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import { memberOf, type Org } from "../common/org.js";
import { list } from "../common/query.js";
import { notFound } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";
import { HOME } from "../organisation/divisions.js";
import { stateOf } from "../people/user-state.js";
import { PLATFORM, presenceOf } from "./activity.js";
import { organisationPresences } from "./presences.js";

export const getUserPresencesPurecloud = readUser((org, member) => presenceOf(org, member));

export const getUserPresence = readUser((org, member, { path }) => {
  if (path.sourceId !== PLATFORM) throw notFound();
  return presenceOf(org, member);
});

/** Unknown and deleted users are left out. */
export const getUsersPresencesPurecloudBulk: Handler<PureCloudState> = ({ query }, estate, state) => {
  const org = orgOf(estate, state);
  const members = list(query, "id").flatMap((id) => memberOf(org, id) ?? []);
  const body = members
    .filter((member) => stateOf(member) !== "deleted")
    .map((member): UcUserPresence => {
      const { source: _, primary: __, ...presence } = presenceOf(org, member);
      return { ...presence, userId: member.id, sourceId: PLATFORM };
    });
  return { status: 200, body };
};

/** The definitions of the organisation. They have the ids that users' presences name. */
const definitionsOf = ({ estate }: Org): OrganizationPresenceDefinition[] =>
  organisationPresences(estate).map(({ id, languageLabels = {}, systemPresence = "" }) => ({
    id,
    type: "System",
    languageLabels,
    systemPresence: systemPresence.replace(" ", ""),
    divisionId: HOME(estate).id,
    deactivated: false,
    selfUri: `/api/v2/presence/definitions/${id}`,
  }));

export const getPresenceDefinitions: Handler<PureCloudState> = ({ query }, estate, state) => {
  const divisions = list(query, "divisionId");
  const entities = definitionsOf(orgOf(estate, state)).filter(
    ({ divisionId = "" }) => query.deactivated !== "TRUE" && (divisions.length === 0 || divisions.includes(divisionId)),
  );
  return { status: 200, body: { entities, total: entities.length, selfUri: "/api/v2/presence/definitions" } };
};
