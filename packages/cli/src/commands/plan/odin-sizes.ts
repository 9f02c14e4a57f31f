import {
  type Cost,
  type OdinGroup,
  odinGroupHuntGroups,
  odinGroupServices,
  odinGroupSize,
  sumOfAmounts,
} from "@rollcall/audit";
import type { OdinRequest } from "../../config/platforms.js";
import { EXIT } from "../../exit-code.js";
import { OdinAdviser } from "../../run/advice.js";
import { connectOdin, type OdinConnection } from "../../run/connection.js";
import { auditedGroups } from "../../run/odin-groups.js";
import { Traffic } from "../../terminal/progress/traffic.js";
import { attempt, LOSS, type SizeCalls } from "./attempt.js";

/** An Odin group, and how many users it has. */
export interface SizedGroup {
  readonly group: OdinGroup;
  readonly users: number;
  /** The services of the group itself. They are read only if they decide how many calls the audit makes. */
  readonly services?: ReadonlySet<string> | undefined;
  /** How many hunt groups it has. Counted only if the audit reads hunt groups. */
  readonly huntGroups?: number | undefined;
}

/** The groups of an audit and their sizes. */
export interface OdinSizes {
  /** How many calls were made. */
  readonly asked: number;
  readonly groups: readonly SizedGroup[];
  /** The calls that listed the groups. An audit makes them too. */
  readonly listing: readonly Cost[];
}

/**
 * Lists the groups unless flags name them, and reads the size of each in one call. If the audit reads hunt groups, each group takes
 * one call more. With `composed`, it takes another one.
 */
export async function odinSizes(request: OdinRequest, calls: SizeCalls): Promise<OdinSizes> {
  const connection = connectOdin(request, new Traffic());
  const { signal } = calls;
  const audited = await auditedGroups(request, connection, { earlier: undefined, stop: signal, signal });
  const adviser = new OdinAdviser(connection.odin);
  for (const { serviceProviderId, because } of audited.unlisted) {
    const line = `${serviceProviderId}: its groups could not be listed (${because})`;
    const { unknown } = await adviser.forProviders([serviceProviderId]);
    calls.failures.push({ line, code: EXIT.incomplete, unknown });
  }
  const { groups: all, costs } = audited;
  let asked = sumOfAmounts(costs).least;
  const groups: SizedGroup[] = [];
  for (const group of all) {
    const sized = await sizeOf(group, request, { ...connection, adviser }, calls);
    asked += sized.asked;
    const { users, services, huntGroups } = sized;
    if (users !== undefined) groups.push({ group, users, services, huntGroups });
  }
  return { asked, groups, listing: costs };
}

/** Odin, and who knows what is wrong with ids. */
interface Advised extends OdinConnection {
  readonly adviser: OdinAdviser;
}

async function sizeOf(
  group: OdinGroup,
  { strategy, needed }: OdinRequest,
  { odin, adviser }: Advised,
  calls: SizeCalls,
) {
  const scope = `${group.serviceProviderId}/${group.groupId}`;
  const advise = () => adviser.forGroup(group);
  const users = await attempt(scope, LOSS.size, calls, () => odinGroupSize(odin, group, calls), advise);
  if (users === undefined) return { asked: 1, users };
  const counts = users > 0 && (needed?.context.includes("huntGroups") ?? true);
  const huntGroups = counts
    ? await attempt(scope, LOSS.huntGroups, calls, () => odinGroupHuntGroups(odin, group, calls))
    : undefined;
  const services =
    strategy === "composed"
      ? await attempt(scope, LOSS.services, calls, () => odinGroupServices(odin, group, calls))
      : undefined;
  return { asked: 1 + Number(counts) + Number(strategy === "composed"), users, huntGroups, services };
}
