import type { WriteQuestion } from "./probe.js";
import type { Verdict } from "./run-probes.js";

/** What one platform said to its questions. */
export interface PlatformEvidence {
  readonly platform: "odin" | "purecloud";
  /** The level of the login, where a platform has levels. */
  readonly login: string | undefined;
  readonly calls: number;
  readonly verdicts: readonly Verdict[];
  /** How many questions were not asked, because the run was interrupted. */
  readonly left: number;
  readonly writes: readonly WriteQuestion[];
}
