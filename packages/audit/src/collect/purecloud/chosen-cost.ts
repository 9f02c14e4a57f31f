import { type Amount, exactly, type ScopeCost } from "../cost.js";
import type { Shard } from "../shard.js";
import { MEMBERS_PAGE } from "./group-members.js";
import { MOST_IDS } from "./users-by-id.js";

/** How large a choice of users is, as far as that is known before an audit. */
export interface PureCloudChoice {
  /** How many users are named. Undefined if none is. */
  readonly users?: number | undefined;
  /** How many members each named group has. Undefined if no group is named. */
  readonly members?: readonly number[] | undefined;
  /** Whether some of them may be passed over, because only some divisions or states are audited. @default false */
  readonly isNarrowed?: boolean | undefined;
  /** Which part of the listed users is in the named divisions, from 0 to 1 (`pureCloudDivisionSizes`). @default all of them */
  readonly share?: number | undefined;
}

/** Whether users are read by their ids, and not listed. */
export const isChosen = ({ users, members }: PureCloudChoice): boolean => users !== undefined || members !== undefined;

/** The users of a choice, and the calls that find them. */
export function chosenCost(
  choice: PureCloudChoice,
  shard: Shard | undefined,
): Pick<ScopeCost, "users" | "costs" | "assumed"> {
  const { members, isNarrowed } = choice;
  const ids = idsOf(choice);
  const most = pages(ids.most ?? 0, MOST_IDS);
  const lookUp = { least: pages(ids.least, MOST_IDS), most, likely: most, about: false };
  const groups = (members ?? []).reduce((sum, one) => sum + Math.max(1, pages(one, MEMBERS_PAGE)), 0);
  const parts = shard?.of ?? 1;
  return {
    assumed: isNarrowed || members ? ["all users who are named, and all members of the groups, are audited"] : [],
    // Some may be in another state or division, or not be there at all.
    users: {
      least: isNarrowed ? 0 : Math.round(ids.least / parts),
      most: Math.round((ids.most ?? 0) / parts),
      likely: Math.round((ids.most ?? 0) / parts),
      about: parts > 1,
    },
    costs: [
      ...(members
        ? [{ operation: "getGroupMembers", ...exactly(groups), why: `each ${MEMBERS_PAGE} members of a group` }]
        : []),
      { operation: "getUsers", ...lookUp, why: `each ${MOST_IDS} users by their ids` },
    ],
  };
}

/** How many ids are looked up. Groups may share members, and may lack some of the named users. */
function idsOf({ users, members }: PureCloudChoice): Amount {
  if (!members) return exactly(users ?? 0);
  const all = members.reduce((sum, one) => sum + one, 0);
  if (users === undefined) return { least: Math.max(0, ...members), most: all, likely: all, about: false };
  const most = Math.min(users, all);
  return { least: 0, most, likely: most, about: false };
}

const pages = (count: number, size: number) => Math.ceil(count / size);
