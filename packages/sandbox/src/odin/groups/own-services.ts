import type { Estate } from "../../estate/estate.js";
import type { Group } from "../common/group.js";

/** Without it, no user of the group has digit plans, pinholes, transfer numbers or authorization codes (docs/facts/odin-services.md O-184). */
export const ENHANCED_PLANS = "Enhanced Outgoing Calling Plan";

/** Every group has these. */
const ALWAYS = ["Music On Hold", "Outgoing Calling Plan"];

/** The services that a group itself can have. */
export const OWN_SERVICES: readonly string[] = [...ALWAYS, ENHANCED_PLANS];

/** The names of the group's own services that it uses. */
export const ownServicesOf = (estate: Estate, group: Group): readonly string[] =>
  OWN_SERVICES.filter((name) => hasOwnService(estate, group, name));

export const hasOwnService = ({ odin }: Estate, { serviceProviderId, groupId }: Group, name: string): boolean =>
  name === ENHANCED_PLANS ? odin.hasEnhancedPlan(serviceProviderId, groupId) : ALWAYS.includes(name);
