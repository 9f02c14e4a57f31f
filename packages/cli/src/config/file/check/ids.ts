import { didYouMean } from "../../nearest.js";
import type { Issue, KeyPath } from "../place.js";
import type { RollcallConfig, RuleSettings, SuppressionSettings } from "../shape.js";

/** Ids that no rule has, and suppressions that are about too much. @param ids those of all rules */
export function wrongIds(config: RollcallConfig, ids: readonly string[]): readonly Issue[] {
  const { rules, suppressions, tenants = [] } = config;
  return [
    ...wrongSeverities(rules, ["rules"], ids),
    ...wrongSuppressions(suppressions, ["suppressions"], ids),
    ...tenants.flatMap((tenant, at) => [
      ...wrongSeverities(tenant.rules, ["tenants", at, "rules"], ids),
      ...wrongSuppressions(tenant.suppressions, ["tenants", at, "suppressions"], ids),
    ]),
  ];
}

function wrongSeverities(rules: RuleSettings | undefined, path: KeyPath, ids: readonly string[]): Issue[] {
  const unknown = Object.keys(rules?.severities ?? {}).filter((id) => !ids.includes(id));
  return unknown.map((id) => ({
    path: [...path, "severities", id],
    text: `names no rule.${didYouMean(id, ids)} See rollcall rules`,
    isKey: true,
  }));
}

function wrongSuppressions(
  suppressions: readonly SuppressionSettings[] = [],
  path: KeyPath,
  ids: readonly string[],
): readonly Issue[] {
  return suppressions.flatMap(({ id, of }, at): Issue | [] => {
    const [rule = ""] = id.split("|");
    if (!ids.includes(rule))
      return { path: [...path, at, "id"], text: `names no rule.${didYouMean(rule, ids)} See rollcall rules` };
    const isWide = id === rule && Object.values(of ?? {}).every((value) => value === undefined);
    if (!isWide) return [];
    return { path: [...path, at], text: "is about a whole rule. Add of: a group, a division, a department or users" };
  });
}
