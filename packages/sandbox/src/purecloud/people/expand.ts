import type { User, UserExpand } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import { authorizationOf } from "../access/roles.js";
import type { Member, Org } from "../common/org.js";
import { list, text } from "../common/query.js";
import { invalidValue } from "../common/refusal.js";
import { groupsOf } from "../organisation/groups.js";
import { geolocationOf, locationsOf } from "../organisation/locations.js";
import { teamOf } from "../organisation/teams.js";
import { absenceOf } from "../presence/absence.js";
import { conversationsOf, isSeenIn, presenceOf, statusOf } from "../presence/activity.js";
import { abilitiesOf } from "../routing/skills.js";
import { stationsOf } from "../telephony/stations.js";
import { aboutOf, bidRanksOf, profileSkillsOf } from "./about.js";
import { tracesOf } from "./traces.js";
import { userOf } from "./user.js";

/** The largest page with another system's presence in it. */
const WITH_PRESENCE = 100;

/** The parts of an answer beyond the bare user. */
export interface Wanted {
  readonly parts: ReadonlySet<string>;
  /** The other system whose presence is requested. */
  readonly source: string | undefined;
}

/** Reads the values of `expand`. */
export function wantedOf(query: Call["query"]): Wanted {
  const source = text(query, "integrationPresenceSource");
  const { pageSize } = query;
  if (source !== undefined && typeof pageSize === "number" && pageSize > WITH_PRESENCE) {
    throw invalidValue("pageSize", String(pageSize), `1 to ${WITH_PRESENCE}`);
  }
  return { parts: new Set(list(query, "expand")), source };
}

type Part = (org: Org, member: Member, wanted: Wanted) => Partial<User>;

/** What each value of `expand` adds. Two add nothing that the spec knows, but may be requested. */
const PARTS: Record<Extract<UserExpand, keyof User> | "lasttokenissued", Part> = {
  routingStatus: (org, member) => ({ routingStatus: statusOf(org, member) }),
  presence: (org, member) => ({ presence: presenceOf(org, member) }),
  integrationPresence: (org, member, { source }) =>
    source !== undefined && isSeenIn(org, member, source)
      ? { integrationPresence: presenceOf(org, member, source) }
      : {},
  conversationSummary: (org, member) => ({ conversationSummary: conversationsOf(org, member) }),
  outOfOffice: (org, member) => ({ outOfOffice: absenceOf(org, member) }),
  geolocation: (org, member) => ({ geolocation: geolocationOf(org, member) }),
  station: (org, member) => ({ station: stationsOf(org, member) }),
  authorization: (org, member, { parts }) => {
    const { unusedRoles, ...authorization } = authorizationOf(org, member);
    return {
      authorization: parts.has("authorization.unusedRoles") ? { ...authorization, unusedRoles } : authorization,
    };
  },
  lasttokenissued: (org, member) => pick(tracesOf(org, member), "lastTokenIssued"),
  dateLastLogin: (org, member) => pick(tracesOf(org, member), "dateLastLogin"),
  dateWelcomeSent: (org, member) => pick(tracesOf(org, member), "dateWelcomeSent"),
  team: (org, member) => {
    const team = teamOf(org, member);
    return team ? { team } : {};
  },
  workPlanBidRanks: bidRanksOf,
  groups: (org, member) => ({ groups: groupsOf(org, member) }),
  profileSkills: (org, member) => ({ profileSkills: [...profileSkillsOf(org, member)] }),
  locations: (org, member) => ({ locations: locationsOf(org, member) }),
  skills: (org, member) => ({ skills: abilitiesOf(org, member, "skill") }),
  languages: (org, member) => ({ languages: abilitiesOf(org, member, "language") }),
  certifications: (org, member) => pick(aboutOf(org, member), "certifications"),
  languagePreference: (org, member) => pick(aboutOf(org, member), "languagePreference"),
  employerInfo: (org, member) => pick(aboutOf(org, member), "employerInfo"),
  biography: (org, member) => pick(aboutOf(org, member), "biography"),
};

function pick<K extends keyof User>(from: Partial<User>, field: K): Partial<User> {
  return from[field] === undefined ? {} : { [field]: from[field] };
}

/** The requested parts, and no others. */
export function partsOf(org: Org, member: Member, wanted: Wanted): Partial<User> {
  const { parts } = wanted;
  const isUnused = parts.has("authorization.unusedRoles") && !parts.has("authorization");
  const names = isUnused ? [...parts, "authorization"] : [...parts];
  return Object.assign({}, ...names.map((name) => PARTS[name as keyof typeof PARTS]?.(org, member, wanted)));
}

/** A user with the requested parts. */
export function expanded(org: Org, member: Member, wanted: Wanted): User {
  return { ...userOf(org, member), ...partsOf(org, member, wanted) };
}
