import { NO_PARTS, type Parts } from "../parts.js";
import { groupPlansOf, type OdinGroupPlans } from "./group-plans.js";

/** The clean view of an Odin group's context. */
export interface CleanOdinGroup {
  readonly platform: "odin";
  readonly serviceProviderId: string;
  readonly groupId: string;
  /** The parts as they were read. */
  readonly parts: Parts;
  /** The calling plans that users inherit. */
  readonly plans: OdinGroupPlans;
}

/** Derives the clean view of a group. Pure. Never throws. */
export function normaliseGroup(
  ids: Pick<CleanOdinGroup, "serviceProviderId" | "groupId">,
  parts: Parts = NO_PARTS,
): CleanOdinGroup {
  return { platform: "odin", ...ids, parts, plans: groupPlansOf(parts) };
}
