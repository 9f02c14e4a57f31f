import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import type { Group } from "../common/group.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";

/** Nine digits, so it is no user's own. Every other group has one that all its users may dial. */
export function groupCodesOf(
  estate: Estate,
  group: Group,
): readonly { readonly code: string; readonly description: string }[] {
  if (!hasOwnService(estate, group, ENHANCED_PLANS)) return [];
  const roll = dice(estate.seed, "odin", "group codes", group.serviceProviderId, group.groupId);
  return roll.chance(0.5) ? [{ code: String(roll.int(100_000_000, 999_999_999)), description: "Switchboard" }] : [];
}
