import type { UserExpands, UserProfile } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Handler } from "../../server/handler.js";
import { orgOf, readUser } from "../common/answering.js";
import { pageOf } from "../common/listing.js";
import { type Member, type Org, roll } from "../common/org.js";
import { list, pagingOf } from "../common/query.js";
import { memberIn } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { partsOf, type Wanted, wantedOf } from "./expand.js";
import { userOf } from "./user.js";
import { itemsOf } from "./users.js";

/** The parts of a profile. Requests name others, which add nothing. */
const EXPANDS = new Set<string>([
  "routingStatus",
  "presence",
  "integrationPresence",
  "conversationSummary",
  "outOfOffice",
  "geolocation",
  "station",
  "authorization",
] satisfies (keyof UserExpands)[]);

/** The older form of a user, which had fewer fields. */
function profileOf(org: Org, member: Member, wanted: Wanted): UserProfile {
  const { id, name = id, state = "active", version } = userOf(org, member);
  const parts = new Set([...wanted.parts].filter((part) => EXPANDS.has(part)));
  const days = member.person ? roll(org, member.person, "profile").int(10, 300) : 0;
  return {
    id,
    name,
    state,
    dateModified: ago(days, "days"),
    version,
    ...(parts.size > 0 && { expands: partsOf(org, member, { ...wanted, parts }) as UserExpands }),
    selfUri: `/api/v2/users/${id}/profile`,
  };
}

export const getUserProfile = readUser((org, member, { query }) => profileOf(org, member, wantedOf(query)));

export const getProfilesUsers: Handler<PureCloudState> = ({ query }, estate, state) => {
  const org = orgOf(estate, state);
  const wanted = wantedOf(query);
  // The Jabber id has the name `jid` here.
  const items = itemsOf(org, { ...query, jabberId: list(query, "jid") });
  return {
    status: 200,
    body: pageOf(items, pagingOf(query), "/api/v2/profiles/users", query, (item) =>
      profileOf(org, memberIn(org, item), wanted),
    ),
  };
};
