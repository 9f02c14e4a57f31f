import { asObject, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { UnusableAnswer } from "../section.js";
import { allItems } from "./all-items.js";
import { entitiesPick } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** The largest page of members (docs/facts/purecloud.md P-126). */
export const MEMBERS_PAGE = 100;

/** Of the members only the ids are read. */
const memberIds = entitiesPick(({ id }) => ({ id }));

/**
 * The ids of the members of groups, each once.
 *
 * @throws ApiError for a group that does not exist, and UnusableAnswer if a list is not whole
 */
export async function membersOf(
  purecloud: PureCloudReader,
  caller: Caller,
  groupIds: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  for (const groupId of groupIds) {
    const params = { groupId, pageSize: MEMBERS_PAGE };
    for (const member of await allItems(purecloud, caller, "getGroupMembers", params, memberIds)) {
      const id = asText(asObject(member)?.id);
      if (id === undefined) throw new UnusableAnswer("a member of a group has no id");
      members.add(id.toLowerCase());
    }
  }
  return members;
}
