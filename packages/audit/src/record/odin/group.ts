import { type Fact, mapFact } from "../fact.js";
import { returnedIn } from "../fact-of.js";
import { factOfPart, NO_PARTS, type Parts } from "../parts.js";
import { asDigits, asItems, asObject } from "../wire.js";
import { groupPlansOf, type OdinGroupPlans } from "./group-plans.js";
import { type HuntGroupsOfUsers, huntGroupsIn } from "./hunt-groups.js";

/** The clean view of an Odin group's context. */
export interface CleanOdinGroup {
  readonly platform: "odin";
  readonly serviceProviderId: string;
  readonly groupId: string;
  /** The parts as they were read. */
  readonly parts: Parts;
  /** The number that the group shows when its users call out. */
  readonly callerId: Fact<string>;
  /** The users whom the hunt groups of the group ring. */
  readonly huntGroups: Fact<HuntGroupsOfUsers>;
  /** The calling plans that users inherit. */
  readonly plans: OdinGroupPlans;
}

/** Derives the clean view of a group. Pure. Never throws. */
export function normaliseGroup(
  ids: Pick<CleanOdinGroup, "serviceProviderId" | "groupId">,
  parts: Parts = NO_PARTS,
): CleanOdinGroup {
  const { serviceProviderId, groupId } = ids;
  const group = returnedIn(factOfPart(parts, "group", asObject), "context.group", ["callingLineIdPhoneNumber"]);
  return {
    ...{ platform: "odin", serviceProviderId, groupId, parts },
    huntGroups: factOfPart(parts, "huntGroups", (data) => {
      const groups = asItems(data);
      return groups && huntGroupsIn(groups);
    }),
    plans: groupPlansOf(parts),
    callerId: mapFact(group, (one) => asDigits(one.callingLineIdPhoneNumber) ?? null),
  };
}
