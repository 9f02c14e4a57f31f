import {
  type Cost,
  type OdinGroup,
  odinGroupSize,
  type PureCloudSizes,
  pureCloudSizes,
  sumOfAmounts,
} from "@rollcall/audit";
import type { OdinRequest, Platforms } from "../../config/platforms.js";
import type { Targets } from "../../config/targets.js";
import { UsageError } from "../../config/usage-error.js";
import { EXIT } from "../../exit-code.js";
import { pureCloudClient } from "../../run/clients.js";
import { connectOdin, type OdinConnection } from "../../run/connection.js";
import { explain, type Failure } from "../../run/failure.js";
import { auditedGroups, namedGroups } from "../../run/odin-groups.js";

/** An Odin group, and how many users it has. */
export interface SizedGroup {
  readonly group: OdinGroup;
  readonly users: number;
}

/** How many users there are, as far as that is known. */
export interface Sizes {
  /** How many calls were made. */
  readonly asked: number;
  readonly groups: readonly SizedGroup[];
  /** The calls that listed the groups. An audit makes them too. */
  readonly listing: readonly Cost[];
  readonly purecloud: PureCloudSizes | undefined;
  /** What could not be read, and why. */
  readonly failures: readonly Failure[];
}

/**
 * The sizes that `--users` gives. All users of PureCloud have the first of its states.
 *
 * @throws UsageError if no flag names the groups, because only a call could
 */
export function givenSizes({ odin, purecloud }: Targets, users: number): Sizes {
  const named = odin ? namedGroups(odin) : [];
  if (!named) {
    throw new UsageError(
      "--users makes no call, so the groups are unknown. Give --odin-sp and --odin-group, or leave out --users",
    );
  }
  const states = purecloud?.states.map((state, index) => [state, index === 0 ? users : 0] as const);
  return {
    asked: 0,
    groups: named.map((group) => ({ group, users })),
    listing: [],
    purecloud: states && Object.fromEntries(states),
    failures: [],
  };
}

/**
 * Reads the sizes from both platforms, side by side. Makes one call for each group and one for each state, and those that list
 * the groups.
 *
 * @throws the error of a refused login or an unreachable host
 */
export async function readSizes({ odin, purecloud }: Platforms, signal: AbortSignal): Promise<Sizes> {
  const controller = new AbortController();
  const calls: SizeCalls = { signal: AbortSignal.any([signal, controller.signal]), failures: [] };
  try {
    const [onOdin, sizes] = await Promise.all([
      (odin && attempt("Odin", "groups", calls, () => odinSizes(odin, calls))) ?? NOTHING,
      purecloud &&
        attempt("PureCloud", "size", calls, () => pureCloudSizes(pureCloudClient(purecloud), purecloud.states, calls)),
    ]);
    const { groups, listing, asked } = onOdin ?? NOTHING;
    return {
      asked: asked + (purecloud?.states.length ?? 0),
      groups,
      listing,
      purecloud: sizes,
      failures: calls.failures,
    };
  } finally {
    controller.abort(); // Without one platform there is no plan, so the other need not finish.
  }
}

/** What the calls for sizes share. */
interface SizeCalls {
  readonly signal: AbortSignal;
  readonly failures: Failure[];
}

type OdinSizes = Pick<Sizes, "asked" | "groups" | "listing">;

const NOTHING: OdinSizes = { asked: 0, groups: [], listing: [] };

async function odinSizes(request: OdinRequest, calls: SizeCalls): Promise<OdinSizes> {
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

/** Notes a failure that concerns one scope only. @throws any other */
async function attempt<T>(
  scope: string,
  what: "groups" | "size",
  { failures }: SizeCalls,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { line, code } = explain(error);
    if (code !== EXIT.failed) throw error;
    failures.push({ line: `${scope}: its ${what} could not be read (${line})`, code });
    return undefined;
  }
}
