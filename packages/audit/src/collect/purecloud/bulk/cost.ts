import type { PureCloudContextPart } from "../../../record/context.js";
import type { PureCloudSectionName } from "../../../record/purecloud/record.js";
import { type Amount, type Cost, exactly, forEach } from "../../cost.js";
import { ACCESS_PAGE, MEMBERS_PAGE, QUEUES_PAGE, TRUSTORS_PAGE } from "../organisation/page-sizes.js";
import type { PureCloudStrategy } from "../strategy.js";
import {
  controlsOf,
  GRANTS_A_USER,
  grantPages,
  grantWays,
  grantWaysAtBest,
  licensePages,
  licenseWays,
  likelyGrantPages,
  likelyMembers,
  MORE_INACTIVE,
  memberCalls,
  mostMembers,
  QUEUE_CALLS,
  queueWays,
  queueWaysAtBest,
  takesBulk,
  trustWays,
  trustWaysAtBest,
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
  /** The parts of the context that this run keeps. */
  readonly context: ReadonlySet<PureCloudContextPart>;
}

/** What one part costs, and whether it is read in bulk. The audit decides by the same arithmetic. */
export interface PartCost {
  readonly isBulk: boolean;
  readonly costs: readonly Cost[];
  /** What the likely numbers take for granted, in words. @default nothing */
  readonly assumed?: string | undefined;
}

/** By so many users an audit chooses its ways. */
const reckoned = ({ likely, least }: Amount): number => likely ?? least;

const pagesOf = (count: number, size: number): Amount => exactly(Math.max(1, Math.ceil(count / size)));

/** Users who are read both ways. */
function controlReads(users: Amount): Amount {
  const most = controlsOf(users.most ?? Number.POSITIVE_INFINITY);
  return { least: controlsOf(users.least), most, likely: controlsOf(reckoned(users)), about: users.about };
}

/** Users whom the lists leave open. The control reads are among them, if there are any. */
const leftOpen = (users: Amount): Amount => ({ ...users, least: 0, likely: controlsOf(reckoned(users)) });

/** The calls for queues. */
export function queueCosts(input: BulkCostInput): PartCost {
  const { users, inactive, chosen, strategy, bulk, context } = input;
  const [queues, utilization] = [chosen.has("queues"), chosen.has("utilization")];
  const pages = pagesOf(bulk.memberCounts?.length ?? 1, QUEUES_PAGE);
  const all = { operation: "getRoutingQueues", ...pages, why: `each ${QUEUES_PAGE} queues` };
  if (!queues && !utilization) return { isBulk: false, costs: context.has("queues") ? [all] : [] };
  const size = { users: reckoned(users), queues, utilization };
  const { memberCounts } = bulk;
  const mayPay = takesBulk(strategy, queueWaysAtBest(size));
  const isBulk = mayPay && memberCounts !== undefined && takesBulk(strategy, queueWays(size, memberCounts));
  const isListed = mayPay || context.has("queues");
  const list = isListed ? [all] : [];
  const own = utilization ? utilizationCosts(input, isBulk) : [];
  if (!isBulk) {
    const why = "each user twice: joined queues and other queues";
    const single = { operation: "getUserQueues", ...forEach(users, exactly(QUEUE_CALLS)), why };
    return { isBulk, costs: [...list, ...(queues ? [single] : []), ...own] };
  }
  const costs = [
    {
      operation: "getRoutingQueueMembers",
      ...exactly(memberCalls(memberCounts)),
      why: `each ${MEMBERS_PAGE} members of a queue`,
    },
    {
      operation: "getUserQueues",
      ...forEach(queueControls(users, inactive), exactly(QUEUE_CALLS)),
      why: "control reads: two for each of some users",
    },
  ];
  return {
    isBulk,
    costs: [...list, ...costs, ...own],
    assumed: inactive > 0 ? "no list of members names an inactive user" : undefined,
  };
}

/** Users whose queues are read both ways. */
function queueControls(users: Amount, inactive: number): Amount {
  const controls = controlReads(users);
  const more = Math.min(MORE_INACTIVE, inactive);
  const upTo = (few: number | null, all: number | null) => Math.min((few ?? 0) + more, all ?? Number.POSITIVE_INFINITY);
  return { ...controls, most: upTo(controls.most, users.most), likely: upTo(controls.likely, reckoned(users)) };
}

/** Who is in a queue has an own call. The others inherit the organisation's. */
function utilizationCosts({ users, chosen, bulk }: BulkCostInput, isBulk: boolean): Cost[] {
  const operation = "getRoutingUserUtilization";
  if (!isBulk && !chosen.has("queues")) return [{ operation, ...forEach(users, exactly(1)), why: "each user" }];
  const counts = bulk.memberCounts ?? [undefined];
  const [all, many] = [users.most ?? users.least, reckoned(users)];
  const likely = likelyMembers(many, counts);
  const inherited = { least: 0, most: 1, likely: likely < many ? 1 : 0, about: false };
  return [
    { operation: "getRoutingUtilization", ...inherited, why: "the organisation's, for users in no queue" },
    { operation, least: 0, most: mostMembers(all, counts), likely, about: users.about, why: "each member of a queue" },
  ];
}

/** The calls for trustors. */
export function trustCosts({ users, chosen, strategy, bulk: { trustors } }: BulkCostInput): PartCost {
  if (!chosen.has("trustors")) return { isBulk: false, costs: [] };
  const operation = "getUserTrustors";
  const single = { operation, ...forEach(users, exactly(1)), why: "each user" };
  if (!takesBulk(strategy, trustWaysAtBest(reckoned(users)))) return { isBulk: false, costs: [single] };
  const pages = pagesOf(trustors ?? 1, TRUSTORS_PAGE);
  const list = { operation: "getOrgauthorizationTrustors", ...pages, why: "organisations that trust yours" };
  const left = { lists: 2 * (trustors ?? 0), candidates: 0 };
  const isBulk = trustors !== undefined && takesBulk(strategy, trustWays(reckoned(users), left));
  if (!isBulk) return { isBulk, costs: [list, single] };
  if (trustors === 0) return { isBulk, costs: [list, { operation, ...controlReads(users), why: "control reads" }] };
  const ofEach = (name: string, what: string) => ({ operation: name, ...exactly(trustors), why: `${what} of each` });
  const costs = [
    ofEach("getOrgauthorizationTrustorUsers", "users"),
    ofEach("getOrgauthorizationTrustorGroups", "groups"),
    { operation, ...leftOpen(users), why: "each user whom they may trust, and control reads" },
  ];
  return { isBulk, costs: [list, ...costs], assumed: "the organisations that trust yours trust few of these users" };
}

/** The calls for licences. */
export function licenseCosts({ users, total, chosen, strategy }: BulkCostInput): PartCost {
  if (!chosen.has("licenses")) return { isBulk: false, costs: [] };
  const isBulk = takesBulk(strategy, licenseWays(reckoned(users), total));
  const operation = "getLicenseUser";
  if (!isBulk) return { isBulk, costs: [{ operation, ...forEach(users, exactly(1)), why: "each user" }] };
  const list = { operation: "getLicenseUsers", ...exactly(licensePages(total)), why: `each ${ACCESS_PAGE} users` };
  const own = { operation, ...leftOpen(users), why: "each user whom the list leaves out, and control reads" };
  return { isBulk, costs: [list, own], assumed: "the list of licences names every user" };
}

/** The calls for grants. If the context is kept, the roles are part of it. */
export function grantCosts(input: BulkCostInput): PartCost {
  const { users, total, chosen, strategy, bulk, context } = input;
  if (!chosen.has("grants")) return { isBulk: false, costs: [] };
  const { roles } = bulk;
  const mayPay = takesBulk(strategy, grantWaysAtBest(reckoned(users), total));
  const isBulk = mayPay && roles !== undefined && takesBulk(strategy, grantWays(reckoned(users), total, roles));
  const isKept = context.has("roles");
  const pages = pagesOf(roles ?? 1, ACCESS_PAGE);
  const list =
    mayPay && !isKept ? [{ operation: "getAuthorizationRoles", ...pages, why: `each ${ACCESS_PAGE} roles` }] : [];
  const operation = "getAuthorizationSubject";
  if (!isBulk) return { isBulk, costs: [...list, { operation, ...forEach(users, exactly(1)), why: "each user" }] };
  const pagesOfGrants = { least: roles, most: grantPages(total, roles), likely: likelyGrantPages(total, roles) };
  const rows = { ...pagesOfGrants, about: true, why: `each ${ACCESS_PAGE} grants of a role` };
  const own = {
    operation,
    ...leftOpen(users),
    why: "each user whose roles the grants do not explain, and control reads",
  };
  return {
    isBulk,
    costs: [...list, { operation: "getAuthorizationRoleSubjectgrants", ...rows }, own],
    assumed: `${GRANTS_A_USER} grants a user, which explain the roles of everybody`,
  };
}
