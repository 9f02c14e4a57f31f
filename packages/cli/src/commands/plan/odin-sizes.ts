import { type Cost, type OdinGroup, odinGroupSize, sumOfAmounts } from "@rollcall/audit";
import type { OdinRequest } from "../../config/platforms.js";
import { EXIT } from "../../exit-code.js";
import { connectOdin, type OdinConnection } from "../../run/connection.js";
import { auditedGroups } from "../../run/odin-groups.js";
import { attempt, type SizeCalls } from "./attempt.js";

/** An Odin group, and how many users it has. */
export interface SizedGroup {
  readonly group: OdinGroup;
  readonly users: number;
}

/** The groups of an audit and their sizes. */
export interface OdinSizes {
  /** How many calls were made. */
  readonly asked: number;
  readonly groups: readonly SizedGroup[];
  /** The calls that listed the groups. An audit makes them too. */
  readonly listing: readonly Cost[];
}

/** Lists the groups unless flags name them, and reads their sizes, one call each. */
export async function odinSizes(request: OdinRequest, calls: SizeCalls): Promise<OdinSizes> {
  const connection = connectOdin(request, { count: 0 });
  const { signal } = calls;
  const audited = await auditedGroups(request, connection, { earlier: undefined, stop: signal, signal });
  for (const { serviceProviderId, because } of audited.unlisted) {
    calls.failures.push({
      line: `${serviceProviderId}: its groups could not be listed (${because})`,
      code: EXIT.failed,
    });
  }
  const { groups, costs } = audited;
  const sized = await groupSizes(groups, connection, calls);
  return { asked: groups.length + sumOfAmounts(costs).least, groups: sized, listing: costs };
}

async function groupSizes(
  groups: readonly OdinGroup[],
  { odin }: OdinConnection,
  calls: SizeCalls,
): Promise<readonly SizedGroup[]> {
  const sizes: SizedGroup[] = [];
  for (const group of groups) {
    const scope = `${group.serviceProviderId}/${group.groupId}`;
    const users = await attempt(scope, "size", calls, () => odinGroupSize(odin, group, calls));
    if (users !== undefined) sizes.push({ group, users });
  }
  return sizes;
}
