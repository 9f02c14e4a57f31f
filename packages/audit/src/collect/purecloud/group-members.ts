import { asObject, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { UnusableAnswer } from "../section.js";
import { allEntities, itemPageOf, pageFields } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** The largest page of members (docs/facts/purecloud.md P-126). */
export const MEMBERS_PAGE = 100;

/** Of the members only the ids are read. */
const memberIds = (answer: unknown): unknown => {
  const page = asObject(pageFields(answer));
  if (!page || !Array.isArray(page.entities)) return answer;
  return { ...page, entities: page.entities.map((one: unknown) => (asObject(one) ? { id: asObject(one)?.id } : one)) };
};

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
    const page = (pageNumber: number) => {
      const params = { groupId, pageSize: MEMBERS_PAGE, pageNumber };
      return caller.read(purecloud, "getGroupMembers", params, itemPageOf, memberIds);
    };
    for (const member of await allEntities(page, MEMBERS_PAGE)) {
      const id = asText(asObject(member)?.id);
      if (id === undefined) throw new UnusableAnswer("a member of a group has no id");
      members.add(id.toLowerCase());
    }
  }
  return members;
}
