import type { UserStation, UserStations } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import type { Call } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { firstOf } from "../common/ledger.js";
import { ago } from "../common/now.js";
import { has, idOf, type Member, memberOf, nearly, type Org, roll, stub } from "../common/org.js";
import { conflict, notFound } from "../common/refusal.js";
import { write } from "../common/state.js";
import { hasHardware, isAgent } from "../routing/agents.js";

const flip = (id: string) =>
  ((Number.parseInt(id.slice(0, 8), 16) ^ 0x5a7105) >>> 0).toString(16).padStart(8, "0") + id.slice(8);

/** The id of a user's own phone. The user can be read back from it, so no list of stations is needed. */
export const stationIdOf = (userId: string): string => flip(userId);
/** Whose own phone a station is. */
const ownerOf = (stationId: string): string => flip(stationId);

/** A phone that a pair shares, one after the other. It is nobody's default. */
const hotDesk = (estate: Estate, first: number) => idOf(estate, "hot desk", first);

interface Held {
  readonly associated?: string | undefined;
  readonly default?: string | undefined;
  /** Associated before, but not now. */
  readonly last?: string | undefined;
}

/** Station ids as the estate made them. */
function generated(org: Org, person: Person): Held {
  const { estate } = org;
  const own = stationIdOf(estate.purecloud.userId(person.index));
  if (has(person, 14)) return {};
  if (has(person, 15)) {
    return { default: stationIdOf(estate.purecloud.userId(firstOf(estate, person.index))) };
  }
  if (nearly(person, 15)) return { last: hotDesk(estate, firstOf(estate, person.index)), default: own };
  if (nearly(person, 14)) return { associated: own };
  if (isAgent(org, person) || has(person, "both-09")) return { associated: own, default: own };
  if (nearly(person, "both-09")) return { associated: own };
  return !person.left && roll(org, person, "station").chance(0.4) ? { default: own } : {};
}

function heldBy(org: Org, { person, written }: Member): Held {
  const made = person ? generated(org, person) : {};
  const { associatedStation = made.associated, defaultStation = made.default } = written;
  const associated = associatedStation ?? undefined;
  return { associated, default: defaultStation ?? undefined, last: associated ?? made.last ?? made.associated };
}

/** Whether a person telephones by the browser, like agents and people without a telephone. */
function isSoftPhone(org: Org, person: Person): boolean {
  return !hasHardware(person) && (isAgent(org, person) || nearly(person, "both-09"));
}

function stationOf(org: Org, id: string, holder: string | undefined): UserStation {
  const owner = memberOf(org, ownerOf(id));
  const isSoft = owner?.person ? isSoftPhone(org, owner.person) : false;
  return {
    id,
    name: owner ? `${owner.person?.firstName ?? "New"} ${isSoft ? "WebRTC" : "Desk"}` : "Hot Desk",
    type: isSoft ? "inin_webrtc_softphone" : "inin_sip_phone",
    ...(holder !== undefined && { associatedUser: stub(holder), associatedDate: ago(3, "hours") }),
    ...(owner && { defaultUser: stub(owner.id) }),
    ...(isSoft ? { webRtcCallAppearances: 10 } : { providerInfo: { edgeGroup: "Edges" } }),
  };
}

/** The phones of a user. The one in use is in effect, or else the default one. */
export function stationsOf(org: Org, member: Member): UserStations {
  const { associated, default: byDefault, last } = heldBy(org, member);
  const inEffect = associated ?? byDefault;
  const station = (id: string) => stationOf(org, id, id === associated ? member.id : undefined);
  return {
    ...(associated !== undefined && { associatedStation: station(associated) }),
    ...(inEffect !== undefined && { effectiveStation: station(inEffect) }),
    ...(byDefault !== undefined && { defaultStation: station(byDefault) }),
    ...(last !== undefined && { lastAssociatedStation: station(last) }),
  };
}

/** The user of a station. */
function userOf(org: Org, id: string): string | undefined {
  for (const [userId, written] of org.state.written) if (written.associatedStation === id) return userId;
  const owner = memberOf(org, ownerOf(id));
  return owner && heldBy(org, owner).associated === id ? owner.id : undefined;
}

function known(org: Org, { path }: Call): string {
  const id = path.stationId ?? "";
  if (!memberOf(org, ownerOf(id))) throw notFound();
  return id;
}

function associate(org: Org, { id }: Member, call: Call): void {
  const associatedStation = known(org, call);
  const user = userOf(org, associatedStation);
  if (user !== undefined && user !== id) {
    throw conflict("userservice.stationalreadyassociated", "The station is already associated with another user.");
  }
  write(org.state, id, { associatedStation });
}

export const getUserStation = readUser(stationsOf);

export const putUserStationAssociatedstationStationId = writeUser(associate, undefined, 202);

export const deleteUserStationAssociatedstation = writeUser(
  ({ state }, { id }) => write(state, id, { associatedStation: null }),
  undefined,
  202,
);

export const putUserStationDefaultstationStationId = writeUser(
  (org, { id }, call) => write(org.state, id, { defaultStation: known(org, call) }),
  undefined,
  202,
);

export const deleteUserStationDefaultstation = writeUser(
  ({ state }, { id }) => write(state, id, { defaultStation: null }),
  undefined,
  202,
);
