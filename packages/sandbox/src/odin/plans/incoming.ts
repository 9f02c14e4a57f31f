import { afterWrites } from "../common/after-writes.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";

/** Which calls a user may receive. Most users have the plan of their group. */
export function incomingPlan(subject: Subject): Wire {
  const roll = subject.roll("incoming calling plan");
  const isOwn = roll.chance(0.2);
  return afterWrites(subject, "IncomingCallingPlan", {
    useCustomSettings: isOwn,
    userPermissions: {
      allowFromWithinGroup: true,
      allowFromOutsideGroup: isOwn
        ? roll.pick(["Allow", "Allow Only If Redirected From Another User", "Disallow"])
        : "Allow",
      allowCollectCalls: !isOwn,
      digitPatterns: isOwn ? [{ digitPatternName: "Nuisance prefixes", allow: false }] : [],
    },
    userId: homeOf(subject).userId,
  });
}
