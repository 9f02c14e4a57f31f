import {
  odinGroupSize,
  type PureCloudBulkSizes,
  type PureCloudSizes,
  pureCloudBulkSizes,
  pureCloudCost,
  pureCloudSizes,
  type Shard,
} from "@rollcall/audit";
import type { OdinRequest, Platforms, PureCloudRequest } from "../../config/platforms.js";
import type { Targets } from "../../config/targets.js";
import { EXIT } from "../../exit-code.js";
import { odinClient, pureCloudClient } from "../../run/clients.js";
import { explain, type Failure } from "../../run/failure.js";

/** How many users there are, as far as that is known. */
export interface Sizes {
  /** How many calls were made. */
  readonly asked: number;
  /** By group id. */
  readonly groups: ReadonlyMap<string, number>;
  readonly purecloud: OrganisationSizes | undefined;
  /** What could not be read, and why. */
  readonly failures: readonly Failure[];
}

/** How large an organisation is. */
export interface OrganisationSizes {
  readonly states: PureCloudSizes;
  /** Undefined if it is assumed. */
  readonly bulk: PureCloudBulkSizes | undefined;
}

/** The sizes that `--users` gives. All users of PureCloud have the first of its states. */
export function givenSizes({ odin, purecloud }: Targets, users: number): Sizes {
  const states = purecloud?.states.map((state, index) => [state, index === 0 ? users : 0] as const);
  return {
    asked: 0,
    groups: new Map(odin?.groupIds.map((groupId) => [groupId, users])),
    purecloud: states && { states: Object.fromEntries(states), bulk: undefined },
    failures: [],
  };
}

/**
 * Reads the sizes from both platforms, side by side. Makes one call for each group and one for each state. Bulk reads of
 * PureCloud need one call for 500 queues as well, and one for the organisations that trust this one.
 *
 * @throws the error of a refused login or an unreachable host
 */
export async function readSizes(
  { odin, purecloud }: Platforms,
  shard: Shard | undefined,
  signal: AbortSignal,
): Promise<Sizes> {
  const controller = new AbortController();
  const calls: SizeCalls = { signal: AbortSignal.any([signal, controller.signal]), failures: [] };
  try {
    const [groups, sizes] = await Promise.all([
      odin ? groupSizes(odin, calls) : new Map<string, number>(),
      purecloud && attempt("PureCloud", calls, () => organisationSizes(purecloud, shard, calls)),
    ]);
    const asked = (odin?.groupIds.length ?? 0) + (purecloud?.states.length ?? 0) + (sizes?.asked ?? 0);
    return { asked, groups, purecloud: sizes, failures: calls.failures };
  } finally {
    controller.abort(); // Without one platform there is no plan, so the other need not finish.
  }
}

/** What the calls for sizes share. */
interface SizeCalls {
  readonly signal: AbortSignal;
  readonly failures: Failure[];
}

/** The sizes of an organisation, and how many calls those of bulk reads took. */
async function organisationSizes(request: PureCloudRequest, shard: Shard | undefined, calls: SizeCalls) {
  const client = pureCloudClient(request);
  const { sections, strategy } = request;
  const states = await pureCloudSizes(client, request.states, calls);
  const [users, total] = [shard, undefined].map((one) => pureCloudCost(states, { shard: one }).users.least);
  const options = { sections, strategy, signal: calls.signal, total };
  const { asked, ...bulk } = await pureCloudBulkSizes(client, { ...options, users: users ?? 0 });
  return { states, bulk, asked };
}

async function groupSizes(odin: OdinRequest, calls: SizeCalls): Promise<Map<string, number>> {
  const client = odinClient(odin);
  const { serviceProviderId, groupIds } = odin;
  const sizes = new Map<string, number>();
  for (const groupId of groupIds) {
    const read = () => odinGroupSize(client, { serviceProviderId, groupId }, calls);
    const size = await attempt(`${serviceProviderId}/${groupId}`, calls, read);
    if (size !== undefined) sizes.set(groupId, size);
  }
  return sizes;
}

/** Notes a failure that concerns one scope only. @throws any other */
async function attempt<T>(scope: string, { failures }: SizeCalls, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { line, code } = explain(error);
    if (code !== EXIT.failed) throw error;
    failures.push({ line: `${scope}: its size could not be read (${line})`, code });
    return undefined;
  }
}
