import type { UserStation, UserStations } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf, readUser, writeUser } from "../common/answering.js";
import { once } from "../common/growth.js";
import { firstOf, formOf, nearMisses } from "../common/ledger.js";
import { daily, has, idOf, type Member, memberAt, memberOf, nearly, type Org, roll, stub } from "../common/org.js";
import { conflict, notFound } from "../common/refusal.js";
import { type PureCloudState, timeOf, type Written, write } from "../common/state.js";
import { leftoverOf } from "../people/leftovers.js";
import { hasHardware, isAgent } from "../routing/agents.js";

const flip = (id: string) =>
  ((Number.parseInt(id.slice(0, 8), 16) ^ 0x5a7105) >>> 0).toString(16).padStart(8, "0") + id.slice(8);

/** The id of a user's own phone. The user can be read back from it, so no list of stations is needed. */
export const stationIdOf = (userId: string): string => flip(userId);
/** Whose own phone a station is. */
export const ownerOf = (stationId: string): string => flip(stationId);

/** A phone that a pair shares, one after the other. It is nobody's default. */
const hotDesk = (estate: Estate, first: number) => idOf(estate, "hot desk", first);

interface Held {
  readonly associated?: string | undefined;
  readonly default?: string | undefined;
  /** Associated before, but not now. */
  readonly last?: string | undefined;
}

/** The deleted users, and the first of each second pair that nearly has problem 15. Each deleted user has the station of one. */
const lendings = once((estate) => {
  const { deleted } = estate.purecloud;
  const firsts = nearMisses(estate, 15).filter((index) => firstOf(estate, index) === index);
  const lenders = firsts.filter((_, at) => at % 2 === 1).slice(0, deleted.length);
  return { lenders, deleted };
});

/** In a near miss of problem 15, a deleted user still has the default station of one of the pair. */
const lends = ({ estate }: Org, { index }: Person): boolean =>
  lendings(estate).lenders.includes(firstOf(estate, index));

function lentTo({ estate }: Org, person: Person): string | undefined {
  if (!person.deleted) return undefined;
  const { lenders, deleted } = lendings(estate);
  const lender = lenders[deleted.indexOf(person.index)];
  return lender === undefined ? undefined : stationIdOf(estate.purecloud.userId(lender));
}

/** On day 2, some agents have not taken their phone yet. A person with any problem has taken it. */
const isElsewhere = (org: Org, person: Person): boolean =>
  org.estate.day === 2 &&
  person.problems.size + person.nearMisses.size === 0 &&
  daily(org, person, "station in use").chance(0.2);

/** Station ids as the estate made them. */
function generated(org: Org, person: Person): Held {
  const { estate } = org;
  const own = stationIdOf(estate.purecloud.userId(person.index));
  if (has(person, 14)) return {};
  if (has(person, 15)) {
    return { default: stationIdOf(estate.purecloud.userId(firstOf(estate, person.index))) };
  }
  const lent = lentTo(org, person);
  if (lent !== undefined) return { default: lent };
  if (leftoverOf(org, person) === "station") return { default: own };
  if (nearly(person, 15) && !lends(org, person))
    return { last: hotDesk(estate, firstOf(estate, person.index)), default: own };
  if (nearly(person, 15)) return { default: own };
  if (nearly(person, 14)) return formOf<Held>(estate, 14, person.index, [{ associated: own }, { last: own }]);
  if (isAgent(org, person) && isElsewhere(org, person)) return { last: own, default: own };
  if (isAgent(org, person) || has(person, "both-09")) return { associated: own, default: own };
  if (nearly(person, "both-09")) return { associated: own };
  return !person.left && roll(org, person, "station").chance(0.4) ? { default: own } : {};
}

export function heldBy(org: Org, { person, written }: Member): Held {
  const made = person ? generated(org, person) : {};
  const { associatedStation = made.associated, defaultStation = made.default } = written;
  const associated = associatedStation ?? undefined;
  const last = associated ?? written.lastStation ?? made.last ?? made.associated;
  return { associated, default: defaultStation ?? undefined, last };
}

/** Whether a person telephones by the browser, like agents and people without a telephone. */
function isSoftPhone(org: Org, person: Person): boolean {
  return !hasHardware(person) && (isAgent(org, person) || nearly(person, "both-09"));
}

/** Everyone who can have a station: its owner, the owner's pair, and those to whom requests gave it. */
function candidates(org: Org, id: string): readonly Member[] {
  const owner = memberOf(org, ownerOf(id));
  const peer = owner?.person && org.estate.peer(owner.person.index);
  const given = [...org.state.written].filter(
    ([, { associatedStation, defaultStation }]) => associatedStation === id || defaultStation === id,
  );
  return [
    ...given.flatMap(([userId]) => memberOf(org, userId) ?? []),
    ...(owner ? [owner] : []),
    ...(peer === undefined || !org.estate.person(peer).on.purecloud ? [] : [memberAt(org, peer)]),
  ];
}

/** Everyone who has a station now, in this way. The owner of a new default comes first. */
const holdersOf = (org: Org, id: string, how: "associated" | "default"): readonly Member[] =>
  candidates(org, id).filter((member) => heldBy(org, member)[how] === id);

/** When a user took the station. It is some hours ago if the estate made it so. */
const dateOf = ({ estate }: Org, { written }: Member): string => written.associatedDate ?? ago(3, "hours", estate.now);

export function stationOf(org: Org, id: string): UserStation {
  const owner = memberOf(org, ownerOf(id));
  const isSoft = owner?.person ? isSoftPhone(org, owner.person) : false;
  const [user] = holdersOf(org, id, "associated");
  const [usual] = holdersOf(org, id, "default");
  return {
    id,
    name: owner ? `${owner.person?.firstName ?? "New"} ${isSoft ? "WebRTC" : "Desk"}` : "Hot Desk",
    type: isSoft ? "inin_webrtc_softphone" : "inin_sip_phone",
    ...(user && { associatedUser: stub(user.id), associatedDate: dateOf(org, user) }),
    ...(usual && { defaultUser: stub(usual.id) }),
    ...(isSoft ? { webRtcCallAppearances: 10 } : { providerInfo: { edgeGroup: "Edges" } }),
  };
}

/** The phones of a user. The one in use is in effect, or else the default one. */
export function stationsOf(org: Org, member: Member): UserStations {
  const { associated, default: byDefault, last } = heldBy(org, member);
  const inEffect = associated ?? byDefault;
  return {
    ...(associated !== undefined && { associatedStation: stationOf(org, associated) }),
    ...(inEffect !== undefined && { effectiveStation: stationOf(org, inEffect) }),
    ...(byDefault !== undefined && { defaultStation: stationOf(org, byDefault) }),
    ...(last !== undefined && { lastAssociatedStation: stationOf(org, last) }),
  };
}

const isHotDesk = ({ estate }: Org, id: string): boolean =>
  nearMisses(estate, 15).some((index) => hotDesk(estate, firstOf(estate, index)) === id);

function known(org: Org, { path }: Call): string {
  const id = path.stationId ?? "";
  if (!memberOf(org, ownerOf(id)) && !isHotDesk(org, id)) throw notFound();
  return id;
}

function associate(org: Org, member: Member, call: Call): void {
  const associatedStation = known(org, call);
  if (holdersOf(org, associatedStation, "associated").some(({ id }) => id !== member.id)) {
    throw conflict("userservice.stationalreadyassociated", "The station is already associated with another user.");
  }
  const associatedDate = timeOf(org.state);
  write(org.state, member.id, { ...withoutAssociation(org, member), associatedStation, associatedDate });
}

/** What is written of a user who gives up the station in use. It is then the last one. */
function withoutAssociation(org: Org, member: Member): Written {
  const { associated } = heldBy(org, member);
  return { associatedStation: null, ...(associated !== undefined && { lastStation: associated }) };
}

/** What is written of a user who gives up all stations. */
export const withoutStations = (org: Org, member: Member): Written => ({
  ...withoutAssociation(org, member),
  defaultStation: null,
});

/** A station has one default user. The user before loses it. */
function makeDefault(org: Org, { id }: Member, call: Call): void {
  const station = known(org, call);
  for (const holder of holdersOf(org, station, "default")) write(org.state, holder.id, { defaultStation: null });
  write(org.state, id, { defaultStation: station });
}

export const getUserStation = readUser(stationsOf);

export const putUserStationAssociatedstationStationId = writeUser(associate, undefined, 202);

export const deleteUserStationAssociatedstation = writeUser(
  (org, member) => write(org.state, member.id, withoutAssociation(org, member)),
  undefined,
  202,
);

export const putUserStationDefaultstationStationId = writeUser(makeDefault, undefined, 202);

export const deleteUserStationDefaultstation = writeUser(
  ({ state }, { id }) => write(state, id, { defaultStation: null }),
  undefined,
  202,
);

/** The user of the station gives it up. */
export const deleteStationAssociateduser: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  for (const holder of holdersOf(org, known(org, call), "associated")) {
    write(state, holder.id, withoutAssociation(org, holder));
  }
  return { status: 200 };
};
