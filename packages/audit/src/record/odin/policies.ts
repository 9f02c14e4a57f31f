import type { Fact } from "../fact.js";
import { factOf } from "../fact-of.js";
import { asBoolean, asTrimmed } from "../wire.js";
import type { OdinSections } from "./record.js";
import { sayingMore } from "./says-more.js";

/** Which profile bars calls of a user. */
export interface OdinBarring {
  /** Whether the group's profile is in force. `null` if the platform does not say it. */
  readonly usesGroup: boolean | null;
  /** The user's own profile. `null` if none is named. */
  readonly profile: string | null;
}

const BARRING = "utilities.communicationBarring";
const DEVICE = "utilities.devicePolicies";

export function barringOf(sections: OdinSections): Fact<OdinBarring> {
  return factOf(sections[BARRING], BARRING, (data) => {
    const barring = sayingMore(data);
    return (
      barring && {
        usesGroup: asBoolean(barring.useGroupSetting) ?? null,
        profile: asTrimmed(barring.profileName) ?? null,
      }
    );
  });
}

/** How the lines of the user's device are shared: `Single User Private and Shared` or `Multiple User Shared`. */
export function lineModeOf(sections: OdinSections): Fact<string> {
  return factOf(sections[DEVICE], DEVICE, (data) => {
    const policies = sayingMore(data);
    return policies && (asTrimmed(policies.lineMode) ?? null);
  });
}
