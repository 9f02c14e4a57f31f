import { odinGroupServices, odinGroupSize, type PureCloudSizes, pureCloudSizes } from "@rollcall/audit";
import type { OdinRequest, Platforms } from "../../config/platforms.js";
import type { Targets } from "../../config/targets.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { odinClient, pureCloudClient } from "../../run/clients.js";
import { explain, type Failure } from "../../run/failure.js";

/** How many users there are, as far as that is known. */
export interface Sizes {
  /** How many calls were made. */
  readonly asked: number;
  /** By group id. */
  readonly groups: ReadonlyMap<string, number>;
  /** The services of a group itself, by group id. They are read only if they decide how many calls the audit makes. */
  readonly services: ReadonlyMap<string, ReadonlySet<string>>;
  readonly purecloud: PureCloudSizes | undefined;
  /** What could not be read, and why. Its code is 0 if the plan is whole all the same. */
  readonly failures: readonly Failure[];
}

/** The sizes that `--users` gives. All users of PureCloud have the first of its states. */
export function givenSizes({ odin, purecloud }: Targets, users: number): Sizes {
  const states = purecloud?.states.map((state, index) => [state, index === 0 ? users : 0] as const);
  return {
    asked: 0,
    groups: new Map(odin?.groupIds.map((groupId) => [groupId, users])),
    services: new Map(),
    purecloud: states && Object.fromEntries(states),
    failures: [],
  };
}

/**
 * Reads the sizes from both platforms, side by side. Makes one call for each group, one more with
 * `composed`, and one for each state.
 *
 * @throws the error of a refused login or an unreachable host
 */
export async function readSizes({ odin, purecloud }: Platforms, signal: AbortSignal): Promise<Sizes> {
  const controller = new AbortController();
  const calls: SizeCalls = { signal: AbortSignal.any([signal, controller.signal]), failures: [] };
  try {
    const [ofOdin, sizes] = await Promise.all([
      odin ? groupSizes(odin, calls) : { asked: 0, groups: new Map(), services: new Map() },
      purecloud &&
        attempt("PureCloud", calls, () => pureCloudSizes(pureCloudClient(purecloud), purecloud.states, calls)),
    ]);
    const asked = ofOdin.asked + (purecloud?.states.length ?? 0);
    return { ...ofOdin, asked, purecloud: sizes, failures: calls.failures };
  } finally {
    controller.abort(); // Without one platform there is no plan, so the other need not finish.
  }
}

/** What the calls for sizes share. */
interface SizeCalls {
  readonly signal: AbortSignal;
  readonly failures: Failure[];
}

async function groupSizes(odin: OdinRequest, calls: SizeCalls): Promise<Pick<Sizes, "asked" | "groups" | "services">> {
  const client = odinClient(odin);
  const { serviceProviderId, groupIds, strategy } = odin;
  const groups = new Map<string, number>();
  const services = new Map<string, ReadonlySet<string>>();
  let asked = 0;
  for (const groupId of groupIds) {
    const group = { serviceProviderId, groupId };
    asked += 1;
    const size = await attempt(`${serviceProviderId}/${groupId}`, calls, () => odinGroupSize(client, group, calls));
    if (size === undefined) continue;
    groups.set(groupId, size);
    if (strategy !== "composed") continue;
    asked += 1;
    const found = await attempt(
      `${serviceProviderId}/${groupId}`,
      calls,
      () => odinGroupServices(client, group, calls),
      {
        what: "its services could not be read, so its calls are a range",
        code: EXIT.ok,
      },
    );
    if (found) services.set(groupId, found);
  }
  return { asked, groups, services };
}

/** A size without which a scope has no plan. */
const SIZE = { what: "its size could not be read", code: EXIT.failed };

/** Notes a failure that concerns one scope only. @param loss what to say of it. @throws any other */
async function attempt<T>(
  scope: string,
  { failures }: SizeCalls,
  read: () => Promise<T>,
  loss: { readonly what: string; readonly code: ExitCode } = SIZE,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { line, code } = explain(error);
    if (code !== EXIT.failed) throw error;
    failures.push({ line: `${scope}: ${loss.what} (${line})`, code: loss.code });
    return undefined;
  }
}
