import type { RuleSummary } from "../engine/tally.js";

/**
 * Why a rule could judge nobody, such as a list that is not configured, or a platform that was not audited. Undefined if it could.
 * A rule without anybody to judge could, because it misses nobody.
 */
export const whyBlind = ({
  found,
  clear,
  because,
}: Pick<RuleSummary, "found" | "clear" | "because">): readonly string[] | undefined =>
  found + clear === 0 && because.length > 0 ? because : undefined;
