import { asItems, asText, type WireObject } from "../../../record/wire.js";
import type { Caller } from "../../caller.js";
import { onlyFields } from "../../pick.js";
import { UnusableAnswer } from "../../section.js";
import { allItems } from "../all-items.js";
import { entitiesPick } from "../pages.js";
import type { PureCloudReader } from "../reader.js";
import { DELETED_PAGE } from "./page-sizes.js";

/**
 * The users whom the organisation deleted, with what identifies them.
 *
 * @throws UnusableAnswer if some may be missing, or if the platform lists users in other states only
 */
export async function deletedUsers(purecloud: PureCloudReader, caller: Caller): Promise<readonly unknown[]> {
  const params = { state: "deleted", pageSize: DELETED_PAGE };
  const listed = await allItems(purecloud, caller, "getUsers", params, identityPick);
  const deleted = (asItems(listed) ?? []).filter(isDeleted);
  // A platform that ignores the state lists everybody else. That must not read as "nobody was deleted".
  if (listed.length > 0 && deleted.length === 0)
    throw new UnusableAnswer("the listing of deleted users has only users in other states");
  return deleted;
}

const isDeleted = ({ state }: WireObject): boolean => (asText(state) ?? "deleted").toLowerCase() === "deleted";

/** The profile of a user who left has more than the audit needs. */
const identityPick = entitiesPick((user) => {
  const identity = onlyFields(user, ["id", "name", "email", "username", "state"]);
  const telephones = asItems(user.addresses)?.filter(({ mediaType }) => mediaType === "PHONE");
  return telephones && telephones.length > 0 ? { ...identity, addresses: telephones } : identity;
});
