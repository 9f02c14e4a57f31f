import type { Suppression } from "./config.js";
import { findingId } from "./finding.js";
import type { Judged, JudgedPerson, Working } from "./judged.js";
import { suppresses } from "./suppress.js";

/** Who was judged, and by which rules. */
export interface Looked {
  readonly judged: readonly Judged[];
  readonly people: readonly JudgedPerson[];
  readonly working: readonly Working[];
}

/**
 * The suppressions that hide nothing, of those that no finding has. Their rules must have judged those whom they are about. A
 * finding that could not be evaluated today may come back, and then the suppression is needed.
 */
export function unusedIn(candidates: readonly Suppression[], looked: Looked): readonly Suppression[] {
  return candidates.filter((one) => {
    const rule = looked.working.find(({ rule: { id } }) => id === one.id.split("|")[0]);
    return rule !== undefined && isIdle(one, rule, looked);
  });
}

function isIdle(suppression: Suppression, { rule, index }: Working, { judged, people }: Looked): boolean {
  const isOfOne = suppression.id !== rule.id;
  const { platform } = rule;
  const all =
    platform === "odin" || platform === "purecloud"
      ? judged.filter(({ subject }) => subject.platform === platform)
      : [...people, ...judged];
  let isJudged = false;
  for (const one of all) {
    // Most suppressions name one finding, and most users are not its subject.
    if (isOfOne && suppression.id !== findingId(rule.id, one.subject)) continue;
    const users = "users" in one ? one.users : [one];
    if (!suppresses(suppression, rule.id, { subject: one.subject, users })) continue;
    if (users.some(({ unknown }) => unknown.has(index))) return false;
    isJudged = true;
  }
  return isJudged;
}
