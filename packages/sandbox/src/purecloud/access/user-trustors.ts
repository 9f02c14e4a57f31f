import type { Trustor } from "@rollcall/clients/purecloud";
import { readUser } from "../common/answering.js";
import { pageOf } from "../common/listing.js";
import type { Member, Org } from "../common/org.js";
import { pagingOf } from "../common/query.js";
import { groupMembers, trustedGroup } from "../organisation/groups.js";
import { TRUSTED_WITH, trustorsOf } from "./trust.js";
import { trustGroupsOf, trustorsIn, withoutName } from "./trustors.js";

/** The trustors that a user has through a group, except the user's own. */
function throughGroup(org: Org, member: Member, own: readonly Trustor[]): Trustor[] {
  if (!groupMembers.of(org, member).has(trustedGroup(org).id)) return [];
  return trustorsIn(org)
    .filter(({ id }) => trustGroupsOf(org, id).length > 0 && own.every((one) => one.id !== id))
    .map((trustor) => ({ ...withoutName(org, trustor), authorization: TRUSTED_WITH }));
}

export const getUserTrustors = readUser((org, member, { query }) => {
  const own = trustorsOf(org, member);
  const isThrough = org.state.answers["trust-through-groups"] === "listed";
  const all = isThrough ? [...own, ...throughGroup(org, member, own)] : own;
  return pageOf(all, pagingOf(query), `/api/v2/users/${member.id}/trustors`, query, (item) => item);
});
