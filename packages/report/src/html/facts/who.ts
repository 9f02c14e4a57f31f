import type { ReportedAudit } from "../../audit/reported-audit.js";
import type { Who } from "./facts.js";

/** How many of whom. */
export function whoOf({ coverage, judgement: { people }, facts: { sides } }: ReportedAudit): Who {
  const has = (platform: "odin" | "purecloud") => sides[platform].state !== "not audited";
  const seen = (platform: "odin" | "purecloud") =>
    has(platform)
      ? coverage.filter((one) => one.platform === platform).reduce((sum, { users }) => sum + users.seen, 0)
      : null;
  const ofBoth = (number: number) => (has("odin") && has("purecloud") ? number : null);
  const reasons = [sides.odin, sides.purecloud].flatMap((side) => (side.state === "partial" ? side.because : []));
  return {
    odin: seen("odin"),
    purecloud: seen("purecloud"),
    both: ofBoth(people.matched.length),
    ambiguous: ofBoth(people.ambiguous.length),
    onlyOdin: ofBoth(people.onlyOdin.length),
    onlyPureCloud: ofBoth(people.onlyPureCloud.length),
    partial: [...new Set(reasons)],
  };
}
