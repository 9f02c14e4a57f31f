import { isApiAuthError } from "@rollcall/clients/core";
import type { OdinClient, PasscodeRules, UserProfile } from "@rollcall/clients/odin";

/** Reads the rules that are in force for a user, once for each group. */
export function readRules(odin: OdinClient): (user: UserProfile) => Promise<PasscodeRules> {
  const read = new Map<string, Promise<PasscodeRules>>();
  return ({ serviceProviderId = "", groupId = "" }) => {
    const key = JSON.stringify([serviceProviderId, groupId]);
    const rules = read.get(key) ?? rulesOf(odin, serviceProviderId, groupId);
    read.set(key, rules);
    return rules;
  };
}

/** A group says whose rules are in force. A login that may not read those uses what the group shows of them. */
async function rulesOf(odin: OdinClient, serviceProviderId: string, groupId: string): Promise<PasscodeRules> {
  const ofGroup = await odin.getGroupPasscodeRules({ serviceProviderId, groupId });
  const orOfGroup = (error: unknown): PasscodeRules => {
    if (isApiAuthError(error)) return ofGroup;
    throw error;
  };
  if (ofGroup.useRuleLevel === "Service Provider")
    return odin.getServiceProviderPasscodeRules({ serviceProviderId }).catch(orOfGroup);
  if (ofGroup.useRuleLevel === "System") return odin.getSystemPasscodeRules().catch(orOfGroup);
  return ofGroup;
}
