import type { Station } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import type { Org } from "../common/org.js";
import { memberAt } from "../common/org.js";
import { text } from "../common/query.js";
import type { Thing } from "../rows/catalogue.js";
import { relation } from "../rows/relation.js";
import { heldBy, ownerOf, stationOf } from "./stations.js";

/** The phones that users have or had. A phone that a user gave up still exists. */
const phones = relation<true>({
  made: (org, { index }) => idsOf(heldBy(org, { ...memberAt(org, index), written: {} })),
  after: ({ written: { associatedStation, defaultStation, lastStation } }, made) =>
    new Map([...made, ...idsOf({ associatedStation, defaultStation, lastStation })]),
});

const idsOf = (held: object): Map<string, true> =>
  new Map(Object.values(held).flatMap((id: unknown) => (typeof id === "string" ? [[id, true] as const] : [])));

/** Every phone of the organisation. */
export const stationsIn = (org: Org): Thing[] =>
  phones.all(org).map((id) => ({ id, name: stationOf(org, id).name ?? id }));

/** A phone as the organisation lists it, with who uses it now. */
export function stationRow(org: Org, { id }: Thing): Station {
  const { associatedUser, associatedDate: _, defaultUser: __, providerInfo: ___, ...known } = stationOf(org, id);
  const isSoft = known.type === "inin_webrtc_softphone";
  return {
    ...known,
    id,
    status: associatedUser ? "ASSOCIATED" : "AVAILABLE",
    ...(associatedUser && { userId: associatedUser.id }),
    ...(isSoft && { webRtcUserId: ownerOf(id) }),
    selfUri: `/api/v2/stations/${id}`,
  };
}

export function isStationWanted(org: Org, station: Thing, { query }: Call): boolean {
  const user = text(query, "webRtcUserId");
  return user === undefined || stationRow(org, station).webRtcUserId === user;
}
