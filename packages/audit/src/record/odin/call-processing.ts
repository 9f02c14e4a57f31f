import type { Fact } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asNumber, asTrimmed } from "../wire.js";
import type { OdinSections } from "./record.js";
import { sayingMore } from "./says-more.js";

/** Limits and identities of a user's calls. `null` is what the platform does not say. */
export interface OdinCallProcessing {
  /** Whether the user's own caller id policies are in force. If false, the group's are. */
  readonly ownCallerId: boolean | null;
  /** `Use DN`, `Use Configurable CLID` or `Use Group CLID`. */
  readonly callerIdPolicy: string | null;
  /** The same for emergency calls. */
  readonly emergencyCallerIdPolicy: string | null;
  /** Whether the user's own limits are in force. If false, the group's are. */
  readonly ownLimits: boolean | null;
  /** Whether the number of calls that are redirected at the same time is limited. */
  readonly limitsRedirectedCalls: boolean | null;
  /** How often one call may be redirected. */
  readonly redirectionDepth: number | null;
}

const SECTION = "utilities.callProcessingPolicy";

export function callProcessingOf(sections: OdinSections): Fact<OdinCallProcessing> {
  return factOf(sections[SECTION], SECTION, (data) => {
    const policy = sayingMore(data);
    return (
      policy && {
        ownCallerId: asBoolean(policy.useUserCLIDSetting) ?? null,
        callerIdPolicy: asTrimmed(policy.clidPolicy) ?? null,
        emergencyCallerIdPolicy: asTrimmed(policy.emergencyClidPolicy) ?? null,
        ownLimits: asBoolean(policy.useUserCallLimitsSetting) ?? null,
        limitsRedirectedCalls: asBoolean(policy.useMaxConcurrentRedirectedCalls) ?? null,
        redirectionDepth: asNumber(policy.maxRedirectionDepth) ?? null,
      }
    );
  });
}
