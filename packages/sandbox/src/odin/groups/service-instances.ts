import type { Estate } from "../../estate/estate.js";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { dashed } from "../common/numbers.js";
import { limited, searchTooShort } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import type { Wire } from "../common/subject.js";
import { matches, SHORTEST_SEARCH } from "../people/listing.js";
import { type Place, placeOf } from "../rows/list.js";
import { reachOf, sees } from "../session/reach.js";
import { autoAttendantsOf } from "./auto-attendants.js";
import { callCentersOf } from "./call-centers.js";
import { huntGroupsOf } from "./hunt-groups.js";
import { allGroups, type VirtualUser } from "./virtual-users.js";

/** All virtual users of a group. */
export const virtualUsersOf = (place: Place): readonly VirtualUser[] => [
  ...autoAttendantsOf(place),
  ...callCentersOf(place),
  ...huntGroupsOf(place).map((one) => ({ ...one, kind: "Hunt Group" as const })),
];

const rowOf = ({ kind, serviceUserId, name, extension, number }: VirtualUser, place: Place): Wire => ({
  serviceType: kind,
  name,
  phoneNumber: number === undefined ? "" : dashed(number),
  extension,
  department: null,
  groupId: place.groupId,
  userId: serviceUserId,
  serviceProviderId: place.serviceProviderId,
  userIdShort: serviceUserId.split("@")[0],
  domain: serviceUserId.split("@")[1],
});

/** The field of a row that each filter searches. */
const FILTERS: Readonly<Record<string, string>> = {
  userId: "userId",
  lastName: "name",
  dn: "phoneNumber",
  extension: "extension",
};

/** The groups of a call that its login sees. A refusal if the call names a place that does not exist. */
export function placesWithin(call: Call, estate: Estate, state: OdinState): readonly Place[] | Reply {
  const { serviceProviderId, groupId } = call.query;
  const named = serviceProviderId === undefined ? undefined : placeOf(call, estate, state, "provider");
  if (named && "status" in named) return named;
  const reach = reachOf(estate, call.login);
  return allGroups(estate)
    .filter((group) => sees(reach, group))
    .filter((group) => (serviceProviderId ?? group.serviceProviderId) === group.serviceProviderId)
    .filter((group) => (groupId ?? group.groupId) === group.groupId)
    .map((group) => ({ ...group, call, estate, state }));
}

export const getServiceInstances: Handler<OdinState> = (call, estate, state) => {
  const filters = Object.entries(FILTERS).flatMap(([name, field]) =>
    call.query[name] === undefined ? [] : [[field, String(call.query[name]).toLowerCase()] as const],
  );
  if (filters.some(([, wanted]) => wanted.replaceAll("*", "").length < SHORTEST_SEARCH)) return searchTooShort();
  const places = placesWithin(call, estate, state);
  if ("status" in places) return places;
  const rows = places.flatMap((place) => virtualUsersOf(place).map((one) => rowOf(one, place)));
  const found = rows.filter((row) => filters.every(([field, wanted]) => matches(String(row[field]), wanted)));
  return limited(found, call.query.limit, state);
};
