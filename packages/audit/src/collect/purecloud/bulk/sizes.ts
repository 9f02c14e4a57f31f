import type { CallOptions } from "@rollcall/clients/core";
import { items, methodsThrough } from "@rollcall/clients/purecloud";
import { getRoutingQueues } from "@rollcall/clients/purecloud/operations";
import { asCount, asObject } from "../../../record/wire.js";
import { outcomeOf } from "../../section.js";
import { QUEUES_PAGE } from "../organisation/page-sizes.js";
import type { MemberCounts } from "../organisation/queues.js";
import { entitiesOf } from "../pages.js";
import type { PureCloudReader } from "../reader.js";
import { chosenSections, type PureCloudSectionChoice } from "../sections.js";
import type { PureCloudStrategy } from "../strategy.js";
import { grantWaysAtBest, queueWaysAtBest, takesBulk, trustWaysAtBest } from "./arithmetic.js";

/** What the cost of bulk reads depends on. Undefined parts are unknown, so the cost counts single reads. */
export interface PureCloudBulkSizes {
  /** How many members each queue has. Undefined for a queue of which the platform does not say it. */
  readonly memberCounts?: MemberCounts | undefined;
  /** How many organisations trust this one. */
  readonly trustors?: number | undefined;
  /** How many roles there are. */
  readonly roles?: number | undefined;
  /** What is assumed, in words. Undefined if the sizes were read. */
  readonly assumed?: string | undefined;
}

/** The options of an audit that decide which sizes matter. */
export interface BulkSizesOptions extends CallOptions {
  /** How many users are read. For chosen divisions, the likely number of `pureCloudCost`. */
  readonly users: number;
  /** How many users the organisation has. @default users */
  readonly total?: number | undefined;
  /** @default ["default"] */
  readonly sections?: readonly PureCloudSectionChoice[] | undefined;
  /** @default "auto" */
  readonly strategy?: PureCloudStrategy | undefined;
}

/**
 * Reads what the cost of bulk reads depends on, if bulk reads may pay. Makes one call for each 500 queues, one for the
 * trusting organisations, and one for the roles. What cannot be read is unknown.
 *
 * @returns the sizes, and how many calls were made
 * @throws ApiError for a refused login or an abort
 */
export async function pureCloudBulkSizes(
  purecloud: PureCloudReader,
  { users, total = users, sections = ["default"], strategy = "auto", ...options }: BulkSizesOptions,
): Promise<PureCloudBulkSizes & { readonly asked: number }> {
  const chosen = chosenSections(sections);
  const [queues, utilization] = [chosen.has("queues"), chosen.has("utilization")];
  let asked = 0;
  const page = async (answer: Promise<unknown>) => {
    asked += 1;
    const got = await answer;
    return asCount(asObject(got)?.total) ?? entitiesOf(got).length;
  };
  const mayHaveQueues = (queues || utilization) && takesBulk(strategy, queueWaysAtBest({ users, queues, utilization }));
  const list = await known(mayHaveQueues, () =>
    memberCountsOf((params) => {
      asked += 1;
      return purecloud.getRoutingQueues(params, options);
    }),
  );
  const mayHaveTrust = chosen.has("trustors") && takesBulk(strategy, trustWaysAtBest(users));
  const trust = await known(mayHaveTrust, () =>
    page(purecloud.getOrgauthorizationTrustors({ pageSize: 1, pageNumber: 1 }, options)),
  );
  const mayHaveGrants = chosen.has("grants") && takesBulk(strategy, grantWaysAtBest(users, total));
  const roles = await known(mayHaveGrants, () =>
    page(purecloud.getAuthorizationRoles({ userCount: false, pageSize: 1, pageNumber: 1 }, options)),
  );
  return {
    memberCounts: list,
    trustors: trust,
    roles,
    asked,
  };
}

/** How many members each queue has. */
async function memberCountsOf(read: (params: Params) => Promise<unknown>): Promise<MemberCounts> {
  const { getRoutingQueues: method } = methodsThrough({ getRoutingQueues }, (_, params) => read(params as Params));
  const counts: (number | undefined)[] = [];
  // A plan is about right even if the list is cut off.
  for await (const { memberCount } of items(method, { pageSize: QUEUES_PAGE }, { onReport: () => {} }))
    counts.push(asCount(memberCount));
  return counts;
}

type Params = Parameters<PureCloudReader["getRoutingQueues"]>[0];

/** What is read. Undefined if it does not matter, or cannot be read. Throws what would end an audit. */
async function known<T>(matters: boolean, read: () => Promise<T>): Promise<T | undefined> {
  if (!matters) return undefined;
  try {
    return await read();
  } catch (error) {
    outcomeOf(error);
    return undefined;
  }
}

/** Users for each queue of an organisation that nobody has counted. */
const USERS_A_QUEUE = 50;
const MEMBERS = 100;
const ROLES = 60;

/** The sizes of an organisation of which only the users are known. */
export function assumedBulkSizes(users: number): PureCloudBulkSizes {
  return {
    memberCounts: Array.from({ length: Math.ceil(users / USERS_A_QUEUE) }, () => Math.min(users, MEMBERS)),
    trustors: 0,
    roles: ROLES,
    assumed: `a queue of ${MEMBERS} members for each ${USERS_A_QUEUE} users, ${ROLES} roles, and no organisation that trusts yours`,
  };
}
