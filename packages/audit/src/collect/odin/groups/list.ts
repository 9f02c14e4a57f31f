import type { OdinGroupList, OdinGroupsOptions, OdinTreeReader } from "./group-list.js";
import { Lister } from "./lister.js";
import { loginOf, refuseOthers } from "./login.js";

/**
 * Lists the groups that a login sees. The login of a group or a department sees one, which its session names. A login above the
 * service providers reads all groups in one call. If that is refused, it reads the service providers, and then the groups of
 * each.
 *
 * @throws NoGroups if there is no group to audit, ApiError if nothing can be listed, the reason of an abort, and Stopped
 */
export async function odinGroups(odin: OdinTreeReader, options: OdinGroupsOptions = {}): Promise<OdinGroupList> {
  const { serviceProviderIds: requested = [] } = options;
  const lister = new Lister(odin, options);
  const login = await loginOf(odin, lister.caller);
  refuseOthers(login, requested);
  const { serviceProviderId, groupId } = login;
  // Its list of groups would be refused (docs/facts/odin-groups.md O-230).
  if (serviceProviderId !== undefined && groupId !== undefined) {
    return lister.result([{ serviceProviderId, groupId }]);
  }
  const named = serviceProviderId === undefined ? [...new Set(requested)] : [serviceProviderId];
  const { groups, unclear } = named.length > 0 ? { groups: [], unclear: named } : await lister.tree();
  return lister.result([...groups, ...(await lister.groupsOf(unclear))]);
}
