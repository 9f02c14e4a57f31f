import { ACCESS_PAGE, MEMBERS_PAGE } from "../organisation/page-sizes.js";
import type { MemberCounts } from "../organisation/queues.js";
import type { TrustLeft } from "../organisation/trust.js";
import type { PureCloudStrategy } from "../strategy.js";

/** Users who are read singly as well, before the first record. */
export const CONTROLS = 20;
/** How many of them are in no queue, as far as the lists of members tell. */
export const CONTROLS_WITHOUT_QUEUE = 5;
/** If no list of members names an inactive user, so many inactive users are read singly as well. */
export const MORE_INACTIVE = 50;

/** If a queue cannot be read, up to so many users are read singly. For more, the section says which queue is missing. */
export const MOST_SINGLE_USERS = 1_000;

/** Calls for the queues of one user: one for the joined queues, one for the others. */
export const QUEUE_CALLS = 2;

/** The users and the sections that are read. */
export interface BulkSize {
  readonly users: number;
  /** Whether the section `queues` is read. */
  readonly queues: boolean;
  /** Whether the section `utilization` is read, which needs one call for each member of a queue. */
  readonly utilization: boolean;
}

/** The calls of both ways. */
export interface Ways {
  readonly bulk: number;
  readonly single: number;
}

/** Whether a section is read in bulk, or may be. The audit and its plan both choose by this, from the same numbers. */
export const takesBulk = (strategy: PureCloudStrategy, { bulk, single }: Ways): boolean =>
  strategy === "bulk" || (strategy === "auto" && bulk < single);

/** How many control reads there are. */
export const controlsOf = (users: number): number => Math.min(CONTROLS, users);

/** Calls for all lists of members. Queues without members are passed over. */
export function memberCalls(counts: MemberCounts): number {
  return counts.reduce<number>((sum, count) => sum + (count === undefined ? 1 : Math.ceil(count / MEMBERS_PAGE)), 0);
}

/** The most users who can be in queues. */
export function mostMembers(users: number, counts: MemberCounts): number {
  return counts.reduce<number>((sum, count) => Math.min(users, sum + (count ?? users)), 0);
}

/** How many users are in queues, if each queue has any of the users for its members. */
export function likelyMembers(users: number, counts: MemberCounts): number {
  const inNone = counts.reduce<number>((share, count) => share * (1 - Math.min(1, (count ?? users) / users)), 1);
  return users === 0 ? 0 : Math.round(users * (1 - inNone));
}

/** The calls for queues and utilization, once the list of queues is there. */
export function queueWays({ users, queues, utilization }: BulkSize, counts: MemberCounts): Ways {
  const members = utilization ? mostMembers(users, counts) : 0;
  const single = queues ? QUEUE_CALLS * users + members : utilization ? users : 0;
  return { bulk: memberCalls(counts) + QUEUE_CALLS * controlsOf(users) + members, single };
}

/** The calls for them at best, before the list of queues is there. One without members costs the control reads alone. */
export function queueWaysAtBest(size: BulkSize): Ways {
  const { bulk, single } = queueWays(size, []);
  return { bulk: 1 + bulk, single };
}

/** The calls for trustors. @param known what the lists that were read so far leave to be read */
export function trustWays(users: number, known: TrustLeft): Ways {
  return { bulk: known.lists + Math.min(users, known.candidates + controlsOf(users)), single: users };
}

/** How many grants a user is reckoned to have. Nobody counts them before they are read. */
export const GRANTS_A_USER = 3;

/** The calls for the grants of all roles, as far as they can be reckoned. Each role has one page, and many have more. */
export const grantPages = (total: number, roles: number): number =>
  roles + Math.ceil((GRANTS_A_USER * total) / ACCESS_PAGE);

/** The same as is usual. The last page of a role is half full. */
export const likelyGrantPages = (total: number, roles: number): number =>
  Math.max(roles, Math.round(roles / 2 + (GRANTS_A_USER * total) / ACCESS_PAGE));

/** The calls for the lists of licences. @param total the users of the organisation */
export const licensePages = (total: number): number => Math.max(1, Math.ceil(total / ACCESS_PAGE));

/** The calls for licences. */
export function licenseWays(users: number, total: number): Ways {
  return { bulk: licensePages(total) + controlsOf(users), single: users };
}

/** The calls for grants, once the roles are there. */
export function grantWays(users: number, total: number, roles: number): Ways {
  return { bulk: grantPages(total, roles) + controlsOf(users), single: users };
}

/** The calls for grants at best, before the roles are there. */
export function grantWaysAtBest(users: number, total: number): Ways {
  const { bulk, single } = grantWays(users, total, 1);
  return { bulk: 1 + bulk, single };
}

/** The calls for trustors at best, before the list of trusting organisations is there. */
export const trustWaysAtBest = (users: number): Ways => trustWays(users, { lists: 1, candidates: 0 });
