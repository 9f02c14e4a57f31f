import type { PureCloudSectionName } from "../../record/purecloud/record.js";
import { type Amount, type Cost, forEach } from "../cost.js";

/** How many of 100 users are reckoned to have the power of an administrator. Nobody knows before they are listed. */
const ADMINISTRATORS = 2;

const ASSUMED = `${ADMINISTRATORS} of 100 users have the power of an administrator, and everybody's roles are listed`;

/** The calls for second factors, and what their likely number takes for granted. */
export function verifierCosts(
  chosen: ReadonlySet<PureCloudSectionName>,
  users: Amount,
): { readonly costs: readonly Cost[]; readonly assumed: readonly string[] } {
  if (!chosen.has("verifiers")) return { costs: [], assumed: [] };
  const bounds = forEach(users, { least: 0, most: 1, likely: ADMINISTRATORS / 100 });
  const likely = bounds.likely === null ? null : Math.ceil(bounds.likely);
  const why = "each user with the power of an administrator";
  return { costs: [{ operation: "getUserVerifiers", ...bounds, likely, why }], assumed: [ASSUMED] };
}
