import type { Shard } from "@rollcall/audit";
import type { Platforms } from "../../config/platforms.js";
import type { Targets } from "../../config/targets.js";
import { UsageError } from "../../config/usage-error.js";
import type { Failure } from "../../run/failure.js";
import { namedGroups } from "../../run/odin-groups.js";
import { attempt, LOSS, type SizeCalls } from "./attempt.js";
import { type OdinSizes, odinSizes } from "./odin-sizes.js";
import { givenPureCloudSizes, type PureCloudScopeSizes, readPureCloudSizes } from "./purecloud-sizes.js";

/** How many users there are, as far as that is known. */
export interface Sizes {
  readonly odin: OdinSizes;
  /** Undefined if it is not audited, or could not be read. */
  readonly purecloud: PureCloudScopeSizes | undefined;
  /** What could not be read, and why. Its code is 0 if the plan is whole all the same. */
  readonly failures: readonly Failure[];
}

const NOTHING: OdinSizes = { asked: 0, groups: [], listing: [] };

/**
 * The sizes that `--users` gives.
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
  return {
    odin: { ...NOTHING, groups: named.map((group) => ({ group, users })) },
    purecloud: purecloud && givenPureCloudSizes(purecloud, users),
    failures: [],
  };
}

/**
 * Reads the sizes from both platforms, side by side.
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
    const [onOdin, onPureCloud] = await Promise.all([
      odin && attempt("Odin", LOSS.groups, calls, () => odinSizes(odin, calls)),
      purecloud && attempt("PureCloud", LOSS.size, calls, () => readPureCloudSizes(purecloud, shard, calls)),
    ]);
    return { odin: onOdin ?? NOTHING, purecloud: onPureCloud, failures: calls.failures };
  } finally {
    controller.abort(); // Without one platform there is no plan, so the other need not finish.
  }
}
