import { odinGroupSize, type PureCloudSizes, pureCloudSizes } from "@rollcall/audit";
import type { Platforms } from "../../config/platforms.js";
import type { Targets } from "../../config/targets.js";
import { EXIT } from "../../exit-code.js";
import { odinClient, pureCloudClient } from "../../run/clients.js";
import { explain, type Failure } from "../../run/failure.js";

/** How many users there are, as far as that could be learnt. */
export interface Sizes {
  /** How many calls were made. */
  readonly asked: number;
  /** By group id. */
  readonly groups: ReadonlyMap<string, number>;
  readonly purecloud: PureCloudSizes | undefined;
  /** What could not be learnt, and why. */
  readonly failures: readonly Failure[];
}

/** The sizes as `--users` gives them: all of PureCloud's users in the first of its states. */
export function givenSizes({ odin, purecloud }: Targets, users: number): Sizes {
  const states = purecloud?.states.map((state, index) => [state, index === 0 ? users : 0] as const);
  return {
    asked: 0,
    groups: new Map(odin?.groupIds.map((groupId) => [groupId, users])),
    purecloud: states && Object.fromEntries(states),
    failures: [],
  };
}

/**
 * Asks both platforms, side by side: one call for each group, and one for each state.
 *
 * @throws what refused a login or was out of reach
 */
export async function askedSizes({ odin, purecloud }: Platforms, signal: AbortSignal): Promise<Sizes> {
  const controller = new AbortController();
  const options = { signal: AbortSignal.any([signal, controller.signal]) };
  const failures: Failure[] = [];
  const groups = new Map<string, number>();
  const attempt = async <T>(scope: string, ask: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await ask();
    } catch (error) {
      const { line, code } = explain(error);
      if (code !== EXIT.failed) throw error;
      failures.push({ line: `${scope}: its size could not be learnt (${line})`, code });
      return undefined;
    }
  };
  const askOdin = async () => {
    if (!odin) return;
    const client = odinClient(odin);
    const { serviceProviderId } = odin;
    for (const groupId of odin.groupIds) {
      const ask = () => odinGroupSize(client, { serviceProviderId, groupId }, options);
      const size = await attempt(`${serviceProviderId}/${groupId}`, ask);
      if (size !== undefined) groups.set(groupId, size);
    }
  };
  const askPureCloud = async () => {
    if (!purecloud) return undefined;
    const client = pureCloudClient(purecloud);
    return attempt("PureCloud", () => pureCloudSizes(client, purecloud.states, options));
  };
  try {
    const [, sizes] = await Promise.all([askOdin(), askPureCloud()]);
    const asked = (odin?.groupIds.length ?? 0) + (purecloud?.states.length ?? 0);
    return { asked, groups, purecloud: sizes, failures };
  } finally {
    controller.abort(); // Without one of them there is no plan: the other need not be waited for.
  }
}
