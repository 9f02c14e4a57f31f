import { isNoGroups, type OdinGroup, odinGroups } from "@rollcall/audit";
import { isApiAbortError, isApiError } from "@rollcall/clients/core";
import { getSession, getUsers } from "@rollcall/clients/odin/operations";
import { need, type Read } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { TREE_MOST, TREE_READS, treeThrough } from "./tree.js";

/** Groups that `places` names at most. */
export const PLACES = 8;
/** Groups that are searched for users. */
const SEARCHED = 16;
/** The reads that find a group and its users. */
export const ODIN_SAMPLE_READS = [...TREE_READS, getUsers];
/** How many calls the sample makes at most. */
export const ODIN_SAMPLE_MOST = TREE_MOST + SEARCHED;

/** The ids of a group, as they were given or as the platform names them. */
export type Place = OdinGroup;

/** Whom Odin is asked about. */
export interface OdinSample {
  session(): Promise<Row>;
  place(): Promise<Place>;
  /** The users of that group, in the order of the list. */
  users(): Promise<readonly Row[]>;
  /** That group, and others unless one was chosen. What a question needs may not be in every group. */
  places(): Promise<readonly Place[]>;
}

/** The sample of a login. @param given the ids of the command line, where the session's are not wanted */
export function odinSample(read: Read, given: Partial<Place>): OdinSample {
  const seen = once(() => groupsSeen(read, given));
  const found = once(async () => firstWithUsers(read, await seen()));
  return {
    session: () => sessionOf(read),
    place: async () => (await found()).place,
    users: async () => (await found()).users,
    places: async () => {
      const { place } = await found();
      return [place, ...(await seen()).filter((other) => other !== place)].slice(0, PLACES);
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function sessionOf(read: Read): Promise<Row> {
  const body = need(await read(getSession));
  return isRow(body) ? body : {};
}

/** Why a question is not settled without a group. */
export const NO_GROUP = "no group with users was found. Give --odin-sp and --odin-group";

/** The group that is given, or that of the login. Otherwise all that the login sees, as an audit lists them. */
async function groupsSeen(read: Read, given: Partial<Place>): Promise<readonly Place[]> {
  const session = await sessionOf(read).catch(() => ({}));
  const serviceProviderId = given.serviceProviderId ?? idOf(session, "serviceProviderId");
  const groupId = given.groupId ?? idOf(session, "groupId");
  if (serviceProviderId !== undefined && groupId !== undefined) return [{ serviceProviderId, groupId }];
  const serviceProviderIds = serviceProviderId === undefined ? [] : [serviceProviderId];
  try {
    return (await odinGroups(treeThrough(read), { serviceProviderIds })).groups;
  } catch (error) {
    if (isNoGroups(error) || (isApiError(error) && !isApiAbortError(error) && error.status !== 401)) return [];
    throw error;
  }
}

/** The first group that has users. */
async function firstWithUsers(read: Read, groups: readonly Place[]): Promise<{ place: Place; users: readonly Row[] }> {
  for (const place of groups.slice(0, SEARCHED)) {
    const { body } = await read(getUsers, { ...place });
    const users = rowsOf(body).filter((row) => idOf(row, "userId") !== undefined);
    if (users.length > 0) return { place, users };
  }
  return unsettled(NO_GROUP);
}

/** The ids of users of a group that may not be the sample's own. One call. */
export async function usersIn(read: Read, place: Place, most: number): Promise<string[]> {
  return idsOf(rowsOf((await read(getUsers, { ...place })).body), "userId").slice(0, most);
}

/** The ids of the first users of the group. */
export async function userIds({ users }: OdinSample, most: number): Promise<string[]> {
  return (await users()).slice(0, most).flatMap((row) => idOf(row, "userId") ?? []);
}
