import {
  PURECLOUD_STATES,
  type PureCloudBulkSizes,
  type PureCloudChoice,
  type PureCloudSizes,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudDeletedSize,
  pureCloudDivisionSizes,
  pureCloudGroupSizes,
  pureCloudSizes,
  type Shard,
} from "@rollcall/audit";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import type { PureCloudRequest } from "../../config/platforms.js";
import type { PureCloudTarget } from "../../config/targets.js";
import { pureCloudClient } from "../../run/clients.js";
import { explain } from "../../run/failure.js";
import { isUnknownId, lookUp, unknownId } from "../../run/purecloud-advice.js";
import { type UnknownId, UnknownIds } from "../../run/unknown-ids.js";
import type { SizeCalls } from "./attempt.js";

/** The users of PureCloud that an audit reads, as far as their number is known. */
export interface PureCloudScopeSizes {
  /** How many calls were made. */
  readonly asked: number;
  /** The users by state. Empty if users are read by their ids, because then nobody lists them. */
  readonly sizes: PureCloudSizes;
  readonly choice: PureCloudChoice;
  /** What bulk reads depend on. Undefined if it is assumed, or if nothing is read in bulk. */
  readonly bulk?: PureCloudBulkSizes | undefined;
  /** How many users are deleted. Undefined if it is assumed, or if nobody lists them. */
  readonly deleted?: number | undefined;
}

/** The sizes that `--users` gives. All users have the first of the states. Each group has as many members. */
export function givenPureCloudSizes(target: PureCloudTarget, users: number): PureCloudScopeSizes {
  const { states, selection } = target;
  const sizes = Object.fromEntries(states.map((state, index) => [state, index === 0 ? users : 0] as const));
  const members = selection.groupIds?.map(() => users);
  return { asked: 0, ...sized(target, members, sizes) };
}

/**
 * Reads the sizes. Makes one call for the deleted users, one for 100 ids of divisions or users, and one for each group, or one for each state. Where bulk
 * reads may pay, it makes one more for 500 queues, one for the organisations that trust this one, and one for roles.
 */
export async function readPureCloudSizes(
  request: PureCloudRequest,
  shard: Shard | undefined,
  { signal, failures }: SizeCalls,
): Promise<PureCloudScopeSizes> {
  const { states, selection } = request;
  const { divisionIds, groupIds, userIds } = selection;
  const purecloud = pureCloudClient(request);
  const isListed = request.needed?.context.includes("deletedUsers") ?? true;
  const deleted = isListed ? await pureCloudDeletedSize(purecloud, { signal }) : undefined;
  const once = isListed ? 1 : 0;
  const { unknown, asked: lookUps } = await lookUp(purecloud, selection, { signal });
  if (unknown.length > 0) failures.push(explain(new UnknownIds(unknown)));
  if (!groupIds && !userIds) {
    const { sizes, share } = divisionIds
      ? await pureCloudDivisionSizes(purecloud, states, { signal, divisionIds })
      : { sizes: await pureCloudSizes(purecloud, states, { signal }), share: undefined };
    const scope = sized(request, undefined, sizes, share);
    const { asked, ...bulk } = await bulkSizes(purecloud, request, { ...scope, shard, signal });
    return { asked: once + lookUps + states.length + asked, bulk, deleted, ...scope };
  }
  const members = groupIds && (await groupSizes(purecloud, groupIds, { signal, failures }));
  return { asked: once + lookUps + (groupIds?.length ?? 0), deleted, ...sized(request, members, {}) };
}

/** How many members each group has that exists. @throws UnknownIds if none exists */
async function groupSizes(purecloud: PureCloudClient, groupIds: readonly string[], { signal, failures }: SizeCalls) {
  const sizes: number[] = [];
  const unknown: UnknownId[] = [];
  for (const groupId of groupIds) {
    try {
      sizes.push(...(await pureCloudGroupSizes(purecloud, [groupId], { signal })));
    } catch (error) {
      if (!isUnknownId(error)) throw error;
      unknown.push(unknownId("groupIds", groupId));
    }
  }
  if (unknown.length === groupIds.length) throw new UnknownIds(unknown);
  if (unknown.length > 0) failures.push(explain(new UnknownIds(unknown)));
  return sizes;
}

interface BulkOptions {
  readonly sizes: PureCloudSizes;
  readonly choice: PureCloudChoice;
  readonly shard: Shard | undefined;
  readonly signal: AbortSignal;
}

async function bulkSizes(
  purecloud: PureCloudClient,
  { sections, strategy }: PureCloudRequest,
  { sizes, choice, shard, signal }: BulkOptions,
) {
  const { users } = pureCloudCost(sizes, { shard, choice });
  const total = pureCloudCost(sizes).users.least;
  return pureCloudBulkSizes(purecloud, { sections, strategy, signal, users: users.likely ?? users.least, total });
}

function sized(
  { states, selection: { divisionIds, userIds } }: Pick<PureCloudTarget, "states" | "selection">,
  members: readonly number[] | undefined,
  sizes: PureCloudSizes,
  share?: number,
): Pick<PureCloudScopeSizes, "sizes" | "choice"> {
  const isChosen = userIds !== undefined || members !== undefined;
  const isNarrowed = divisionIds !== undefined || (isChosen && states.length < PURECLOUD_STATES.length);
  const users = userIds && new Set(userIds.map((id) => id.toLowerCase())).size;
  return { sizes: isChosen ? {} : sizes, choice: { users, members, isNarrowed, share } };
}
