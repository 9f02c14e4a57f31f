import { getGroups, getServiceProviders, getSession, getUsers } from "@rollcall/clients/odin/operations";
import { need, type Read } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";

/** The reads that find a group and its users. */
export const ODIN_SAMPLE_READS = [getSession, getServiceProviders, getGroups, getUsers];
/** Providers and groups that are searched for users. */
const SEARCHED = 4;
/** Groups that `places` names at most. */
export const PLACES = 8;
/** How many calls the sample makes at most. */
export const ODIN_SAMPLE_MOST = 2 + SEARCHED + SEARCHED * SEARCHED;

/** The ids of a group, as they were given or as the platform names them. */
export interface Place {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** Whom Odin is asked about. */
export interface OdinSample {
  session(): Promise<Row>;
  place(): Promise<Place>;
  /** The users of that group, in the order of the list. */
  users(): Promise<readonly Row[]>;
  /** That group, and others of its service provider unless one was chosen. What a question needs may not be in every group. */
  places(): Promise<readonly Place[]>;
}

/** The sample of a login. @param given the ids of the command line, where the session's are not wanted */
export function odinSample(read: Read, given: Partial<Place>): OdinSample {
  let found: Promise<{ place: Place; users: readonly Row[] }> | undefined;
  const once = () => (found ??= search(read, given));
  return {
    session: () => sessionOf(read),
    place: async () => (await once()).place,
    users: async () => (await once()).users,
    places: async () => placesAround((await once()).place, read, given),
  };
}

async function placesAround(place: Place, read: Read, given: Partial<Place>): Promise<readonly Place[]> {
  const { serviceProviderId } = place;
  if (given.groupId !== undefined || idOf(await sessionOf(read).catch(() => ({})), "groupId") !== undefined)
    return [place];
  const groups = await listed(read, getGroups, { serviceProviderId }, "groupId");
  const others = groups
    .filter((groupId) => groupId !== place.groupId)
    .map((groupId) => ({ serviceProviderId, groupId }));
  return [place, ...others].slice(0, PLACES);
}

async function sessionOf(read: Read): Promise<Row> {
  const body = need(await read(getSession));
  return isRow(body) ? body : {};
}

/** Why a question is not settled without a group. */
export const NO_GROUP = "no group with users was found. Give --odin-sp and --odin-group";

/** The first group that has users. */
async function search(read: Read, given: Partial<Place>): Promise<{ place: Place; users: readonly Row[] }> {
  const session = await sessionOf(read).catch(() => ({}));
  const own = given.serviceProviderId ?? idOf(session, "serviceProviderId");
  const providers = own === undefined ? await listed(read, getServiceProviders, {}, "serviceProviderId") : [own];
  for (const serviceProviderId of providers.slice(0, SEARCHED)) {
    const group = given.groupId ?? idOf(session, "groupId");
    const groups = group === undefined ? await listed(read, getGroups, { serviceProviderId }, "groupId") : [group];
    for (const groupId of groups.slice(0, SEARCHED)) {
      const { body } = await read(getUsers, { serviceProviderId, groupId });
      const users = rowsOf(body).filter((row) => idOf(row, "userId") !== undefined);
      if (users.length > 0) return { place: { serviceProviderId, groupId }, users };
    }
  }
  return unsettled(NO_GROUP);
}

async function listed(
  read: Read,
  operation: typeof getGroups | typeof getServiceProviders,
  params: Record<string, unknown>,
  id: string,
): Promise<string[]> {
  const { body } = await read(operation, params);
  return idsOf(rowsOf(body), id).slice(0, PLACES);
}

/** The ids of users of a group that may not be the sample's own. One call. */
export async function usersIn(read: Read, place: Place, most: number): Promise<string[]> {
  return idsOf(rowsOf((await read(getUsers, { ...place })).body), "userId").slice(0, most);
}

/** The ids of the first users of the group. */
export async function userIds({ users }: OdinSample, most: number): Promise<string[]> {
  return (await users()).slice(0, most).flatMap((row) => idOf(row, "userId") ?? []);
}
