import type { Organization, UserMe } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import type { Handler } from "../../server/handler.js";
import { organisationRoles } from "../access/role-catalogue.js";
import { trustorsOf } from "../access/trust.js";
import { holderOf, orgOf, readHolder } from "../common/answering.js";
import { idOf, type Member, type Org } from "../common/org.js";
import { type PureCloudState, timeOf } from "../common/state.js";
import { fieldConfigOf } from "../organisation/fields.js";
import { locationOf } from "../organisation/locations.js";
import { organisationPresences } from "../presence/presences.js";
import { ABILITIES, abilityId } from "../routing/skill-catalogue.js";
import { expanded, type Wanted, wantedOf } from "./expand.js";
import { adjacentsOf, favoritesOf, reportsOf, superiorsOf, users } from "./relations.js";
import { checkPassword } from "./user-writes.js";

const NAME = "Sandbox";

function organisation(estate: Estate): Organization {
  const id = idOf(estate, "organisation");
  return {
    id,
    name: NAME,
    defaultLanguage: "en_US",
    defaultCountryCode: "US",
    thirdPartyOrgName: NAME.toLowerCase(),
    domain: estate.domains[0] ?? "sandbox.example",
    version: 1,
    state: "active",
    selfUri: `/api/v2/organizations/${id}`,
  };
}

/** Without the contents of its parts. */
const BARE: Wanted = { parts: new Set(), source: undefined };

/** What only the holder of the token gets, by the value of `expand`. These values are in lower case. */
const PARTS: Readonly<Record<string, (org: Org, member: Member) => Partial<UserMe>>> = {
  date: ({ state }) => ({ date: { currentDate: timeOf(state) } }),
  geolocationsettings: ({ estate }) => ({ geolocationSettings: { id: idOf(estate, "geolocation"), enabled: true } }),
  organization: ({ estate }) => ({ organization: organisation(estate) }),
  presencedefinitions: ({ estate }) => ({ presenceDefinitions: organisationPresences(estate) }),
  divisionedpresencedefinitions: ({ estate }) => ({ divisionedPresenceDefinitions: organisationPresences(estate) }),
  locationdefinitions: ({ estate }, { person }) => ({
    locationDefinitions: [locationOf(estate, person?.site ?? "Main")],
  }),
  orgauthorization: ({ estate }) => ({ orgAuthorization: [...organisationRoles(estate)] }),
  favorites: (org, member) => ({ favorites: users(org, favoritesOf(org, member), BARE) }),
  superiors: (org, member) => ({ superiors: users(org, superiorsOf(org, member), BARE) }),
  directreports: (org, member) => ({ directReports: users(org, reportsOf(org, member), BARE) }),
  adjacents: (org, member) => ({ adjacents: adjacentsOf(org, member, BARE) }),
  routingskills: ({ estate }) => ({
    routingSkills: ABILITIES.skill.map(({ name, state }) => {
      const id = abilityId(estate, "skill", name);
      return { id, name, state, version: "1", selfUri: `/api/v2/routing/skills/${id}` };
    }),
  }),
  fieldconfigs: ({ estate }) => ({
    fieldConfigs: {
      org: fieldConfigOf(estate, "org"),
      person: fieldConfigOf(estate, "person"),
      group: fieldConfigOf(estate, "group"),
    },
  }),
  token: ({ estate }) => {
    const here = { id: idOf(estate, "organisation"), name: NAME };
    return { token: { organization: here, homeOrganization: here, authorizedScope: ["users:readonly"] } };
  },
  trustors: (org, member) => ({ trustors: trustorsOf(org, member) }),
  orgproducts: () => ({ orgProducts: [{ id: "collaborate" }, { id: "engage" }] }),
  autoanswersettings: () => ({ autoAnswerSettings: { settings: { call: { enabled: false } } } }),
};

export const getUsersMe = readHolder((org, member, { query }) => {
  const wanted = wantedOf(query);
  const parts = [...wanted.parts].map((part) => PARTS[part]?.(org, member));
  return Object.assign({}, expanded(org, member, wanted), ...parts);
});

export const postUsersMePassword: Handler<PureCloudState> = (call, estate, state) => {
  holderOf(orgOf(estate, state), call);
  checkPassword((call.body as { newPassword: string }).newPassword);
  return { status: 204 };
};
