import type { PureCloudSectionName } from "../../../record/purecloud/record.js";
import { type Amount, type Cost, exactly, forEach } from "../../cost.js";
import type { Shard } from "../../shard.js";
import { keepsContext as isKeeper } from "../organisation/context.js";
import type { PureCloudStrategy } from "../strategy.js";
import {
  controlsOf,
  grantPages,
  grantWays,
  licensePages,
  licenseWays,
  MEMBERS_PAGE,
  MORE_INACTIVE,
  mayPayForGrants,
  mayPayForQueues,
  mayPayForTrust,
  memberCalls,
  mostMembers,
  QUEUE_CALLS,
  QUEUES_PAGE,
  queueWays,
  TRUSTORS_PAGE,
  trustWays,
} from "./arithmetic.js";
import type { PureCloudBulkSizes } from "./sizes.js";

/** What the cost of a part depends on. */
export interface BulkCostInput {
  readonly users: Amount;
  /** How many users the organisation has. For a shard these are more. */
  readonly total: number;
  /** How many of them are inactive. */
  readonly inactive: number;
  readonly chosen: ReadonlySet<PureCloudSectionName>;
  readonly strategy: PureCloudStrategy;
  readonly bulk: PureCloudBulkSizes;
  readonly keepsContext: boolean;
  readonly shard: Shard | undefined;
}

/** What one part costs, and whether it is read in bulk. The audit decides by the same arithmetic. */
export interface PartCost {
  readonly isBulk: boolean;
  readonly costs: readonly Cost[];
}

const pagesOf = (count: number, size: number): Amount => exactly(Math.max(1, Math.ceil(count / size)));

/** The calls for queues. */
export function queueCosts(input: BulkCostInput): PartCost {
  const { users, inactive, chosen, strategy, bulk, keepsContext, shard } = input;
  const [queues, utilization] = [chosen.has("queues"), chosen.has("utilization")];
  if (!queues && !utilization) return { isBulk: false, costs: [] };
  const size = { users: users.least, queues, utilization };
  const { memberCounts } = bulk;
  const mayPay = strategy === "bulk" || (strategy === "auto" && mayPayForQueues(size));
  const ways = memberCounts && queueWays(size, memberCounts);
  const isBulk = mayPay && ways !== undefined && (strategy === "bulk" || ways.bulk < ways.single);
  const isListed = mayPay || (keepsContext && isKeeper(shard));
  const pages = pagesOf(memberCounts?.length ?? 1, QUEUES_PAGE);
  const list = isListed ? [{ operation: "getRoutingQueues", ...pages, why: `each ${QUEUES_PAGE} queues` }] : [];
  const own = utilization ? utilizationCosts(input, isBulk) : [];
  if (!isBulk) {
    const why = "each user twice: joined queues and other queues";
    const single = { operation: "getUserQueues", ...forEach(users, QUEUE_CALLS), why };
    return { isBulk, costs: [...list, ...(queues ? [single] : []), ...own] };
  }
  const least = QUEUE_CALLS * controlsOf(users.least);
  const controls = { least, most: least + QUEUE_CALLS * Math.min(MORE_INACTIVE, inactive), about: users.about };
  const members = { ...exactly(memberCalls(memberCounts ?? [])), why: `each ${MEMBERS_PAGE} members of a queue` };
  const costs = [
    { operation: "getRoutingQueueMembers", ...members },
    { operation: "getUserQueues", ...controls, why: "control reads: two for each of some users" },
  ];
  return { isBulk, costs: [...list, ...costs, ...own] };
}

/** Who is in a queue has an own call. The others inherit the organisation's. */
function utilizationCosts({ users, chosen, bulk }: BulkCostInput, isBulk: boolean): Cost[] {
  const operation = "getRoutingUserUtilization";
  if (!isBulk && !chosen.has("queues")) return [{ operation, ...forEach(users, 1), why: "each user" }];
  const most = mostMembers(users.least, bulk.memberCounts ?? [undefined]);
  return [
    { operation: "getRoutingUtilization", ...exactly(0), most: 1, why: "the organisation's, for users in no queue" },
    { operation, least: 0, most, about: users.about, why: "each member of a queue" },
  ];
}

/** The calls for trustors. */
export function trustCosts({ users, chosen, strategy, bulk: { trustors } }: BulkCostInput): PartCost {
  if (!chosen.has("trustors")) return { isBulk: false, costs: [] };
  const isForced = strategy === "bulk";
  const mayPay = isForced || (strategy === "auto" && mayPayForTrust(users.least));
  const operation = "getUserTrustors";
  const single = { operation, ...forEach(users, 1), why: "each user" };
  if (!mayPay) return { isBulk: false, costs: [single] };
  const pages = pagesOf(trustors ?? 1, TRUSTORS_PAGE);
  const list = { operation: "getOrgauthorizationTrustors", ...pages, why: "organisations that trust yours" };
  const ways = trustors === undefined ? undefined : trustWays(users.least, { lists: 2 * trustors, candidates: 0 });
  const isBulk = ways !== undefined && (isForced || ways.bulk < ways.single);
  if (!isBulk || trustors === undefined) return { isBulk: false, costs: [list, single] };
  const controls = { ...exactly(controlsOf(users.least)), about: users.about };
  if (trustors === 0) return { isBulk, costs: [list, { operation, ...controls, why: "control reads" }] };
  const ofEach = (name: string, what: string) => ({ operation: name, ...exactly(trustors), why: `${what} of each` });
  const costs = [
    ofEach("getOrgauthorizationTrustorUsers", "users"),
    ofEach("getOrgauthorizationTrustorGroups", "groups"),
    { operation, ...users, least: 0, why: "whom they may trust, and control reads" },
  ];
  return { isBulk, costs: [list, ...costs] };
}

/** The calls for licences. */
export function licenseCosts({ users, total, chosen, strategy }: BulkCostInput): PartCost {
  if (!chosen.has("licenses")) return { isBulk: false, costs: [] };
  const ways = licenseWays(users.least, total);
  const isBulk = strategy === "bulk" || (strategy === "auto" && ways.bulk < ways.single);
  const operation = "getLicenseUser";
  if (!isBulk) return { isBulk, costs: [{ operation, ...forEach(users, 1), why: "each user" }] };
  const list = { operation: "getLicenseUsers", ...exactly(licensePages(total)), why: "each 100 users" };
  return {
    isBulk,
    costs: [list, { operation, ...users, least: 0, why: "whom the list leaves out, and control reads" }],
  };
}

/** The calls for grants. If the context is kept, the roles are part of it. */
export function grantCosts(input: BulkCostInput): PartCost {
  const { users, total, chosen, strategy, bulk, keepsContext, shard } = input;
  if (!chosen.has("grants")) return { isBulk: false, costs: [] };
  const { roles } = bulk;
  const mayPay = strategy === "bulk" || (strategy === "auto" && mayPayForGrants(users.least, total));
  const ways = roles === undefined ? undefined : grantWays(users.least, total, roles);
  const isBulk = mayPay && ways !== undefined && (strategy === "bulk" || ways.bulk < ways.single);
  const isKept = keepsContext && isKeeper(shard);
  const pages = pagesOf(roles ?? 1, ROLES_PAGE);
  const list = mayPay && !isKept ? [{ operation: "getAuthorizationRoles", ...pages, why: "each 100 roles" }] : [];
  const operation = "getAuthorizationSubject";
  if (!isBulk) return { isBulk, costs: [...list, { operation, ...forEach(users, 1), why: "each user" }] };
  const most = grantPages(total, roles ?? 0);
  const rows = { least: roles ?? 0, most, about: true, why: "each 100 grants of a role" };
  const own = { operation, ...users, least: 0, why: "whose roles the grants do not explain, and control reads" };
  return { isBulk, costs: [...list, { operation: "getAuthorizationRoleSubjectgrants", ...rows }, own] };
}

/** Roles on a page. */
const ROLES_PAGE = 100;
