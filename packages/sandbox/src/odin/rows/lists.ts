/**
 * The lists of what a group or a service provider has. One row is one path: the list, and the one item with a key.
 *
 * - `items` makes everything in the list, from the estate and from what requests wrote.
 * - `row` is an item as the list has it. `answer` puts the rows into an object, for lists that come in one.
 * - `one` is for a path that also answers one item, if `parameter` names it.
 * - `of: "provider"` is for the list of a service provider, which may name a group.
 */
import { assignee, assigneesOf, numbersOf, ownServices } from "../groups/groups.js";
import { groupOfHuntGroup, huntGroupDetail, huntGroupRow, huntGroupsOf } from "../groups/hunt-groups.js";
import { type List, list } from "./list.js";

export const lists: readonly List[] = [
  list({
    operationId: "getGroupDns",
    items: numbersOf,
    answer: (dns, { serviceProviderId, groupId }) => ({ serviceProviderId, groupId, dns }),
  }),
  list({
    operationId: "getGroupHuntGroups",
    items: huntGroupsOf,
    row: huntGroupRow,
    one: {
      parameter: "serviceUserId",
      keyOf: ({ serviceUserId }) => serviceUserId,
      groupOf: groupOfHuntGroup,
      detail: huntGroupDetail,
    },
  }),
  list({
    operationId: "getGroupServicesAssigned",
    items: assigneesOf,
    row: assignee,
    answer: (users, { serviceProviderId, groupId, call }) => {
      const { serviceName, serviceType } = call.query;
      return { serviceName, serviceType, serviceProviderId, groupId, users };
    },
  }),
  list({ operationId: "getGroupServicesAssignedList", items: ownServices }),
];
