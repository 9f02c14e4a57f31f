/** Queues on a page (docs/facts/purecloud.md P-107). */
export const QUEUES_PAGE = 500;
/** Members of a queue on a page (docs/facts/purecloud.md P-108). */
export const MEMBERS_PAGE = 100;
/** Organisations on a page. No maximum is documented, and 100 is safe. */
export const TRUSTORS_PAGE = 100;

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

/** How many members each queue has. Undefined if the platform does not say. */
export type MemberCounts = readonly (number | undefined)[];

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

/** The calls for queues and utilization, once the list of queues is there. */
export function queueWays({ users, queues, utilization }: BulkSize, counts: MemberCounts): Ways {
  const members = utilization ? mostMembers(users, counts) : 0;
  const single = queues ? QUEUE_CALLS * users + members : utilization ? users : 0;
  return { bulk: memberCalls(counts) + QUEUE_CALLS * controlsOf(users) + members, single };
}

/** Whether it may pay to request the list of queues. One without members would cost the control reads alone. */
export function mayPayForQueues(size: BulkSize): boolean {
  const { bulk, single } = queueWays(size, []);
  return 1 + bulk < single;
}

/** The calls for trustors. @param known what the lists that were read so far leave to be read */
export function trustWays(users: number, known: { readonly lists: number; readonly candidates: number }): Ways {
  return { bulk: known.lists + Math.min(users, known.candidates + controlsOf(users)), single: users };
}

/** Users on a page of licences (docs/facts/purecloud.md P-154), and grants on a page of a role. */
const ACCESS_PAGE = 100;
/** How many grants a user is reckoned to have. Nobody counts them before they are read. */
export const GRANTS_A_USER = 3;

/** The calls for the grants of all roles, as far as they can be reckoned. Each role has one page, and many have more. */
export const grantPages = (total: number, roles: number): number =>
  roles + Math.ceil((GRANTS_A_USER * total) / ACCESS_PAGE);

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

/** Whether it may pay to request the roles. */
export function mayPayForGrants(users: number, total: number): boolean {
  const { bulk, single } = grantWays(users, total, 1);
  return 1 + bulk < single;
}

/** Whether it may pay to request the list of trusting organisations. */
export function mayPayForTrust(users: number): boolean {
  const { bulk, single } = trustWays(users, { lists: 1, candidates: 0 });
  return bulk < single;
}
