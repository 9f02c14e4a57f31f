import type { Call } from "../../server/handler.js";
import type { Org } from "../common/org.js";
import type { Membership } from "../rows/relation.js";
import { expanded, wantedOf } from "./expand.js";

/** A member of a group. Owners are no members here, and no rule includes anybody. So members and individuals are the same. */
export const groupMemberOf = (org: Org, { member }: Membership<true>, { query }: Call) =>
  expanded(org, member, wantedOf(query));
