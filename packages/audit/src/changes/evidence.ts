import { byCodeUnits } from "../code-units.js";
import type { Evidence } from "../rules/engine/verdict.js";

/** Evidence that changes by itself. Only its kind is compared, such as `never` or a number of days. */
const MOVING: ReadonlySet<string> = new Set([
  "user.passwordExpiresDays",
  "utilities.portalPasscode.expirationDays",
  "signIn.dateLastLogin",
  "signIn.lastTokenIssued",
  "routingStatus.status",
  "routingStatus.startTime",
  "queues.joined",
  "registration.registrations",
  "authorization.unusedRoles",
  "active users with this manager",
]);

/** Whether two findings of the same rule and user have the same evidence. */
export const isSameEvidence = (one: readonly Evidence[], other: readonly Evidence[]): boolean =>
  textOf(one) === textOf(other);

/** Neither the order of evidence nor the number of a row belongs to the user. */
function textOf(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ path, value, of }) => {
      const shown = MOVING.has(path) ? typeof value : Array.isArray(value) ? [...value].map(String).sort() : value;
      return JSON.stringify([path.replace(/\.\d+(?=\.|$)/g, ""), shown, of]);
    })
    .sort(byCodeUnits)
    .join("\n");
}
