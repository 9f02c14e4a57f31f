/**
 * The lists of what a group or a service provider has. One row is one path: the list, and the one item with a key.
 *
 * - `items` makes everything in the list, from the estate and from what requests wrote.
 * - `row` is an item as the list has it. `answer` puts the rows into an object, for lists that come in one.
 * - `one` is for a path that also answers one item, if `parameter` names it.
 * - `of: "provider"` is for the list of a service provider, which may name a group.
 */
import { assignee, assigneesOf, assignment, numbersOf, ownServices } from "../groups/groups.js";
import { huntGroupDetail, huntGroupRow, huntGroupsOf } from "../groups/hunt-groups.js";
import { groupOfId } from "../groups/virtual-users.js";
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
      groupOf: groupOfId,
      detail: huntGroupDetail,
    },
  }),
  list({
    operationId: "getGroupServicesAssigned",
    items: assigneesOf("direct"),
    row: assignee,
    answer: assignment,
  }),
  list({
    operationId: "getGroupServicesAssignedAll",
    items: assigneesOf("effective"),
    row: assignee,
    answer: assignment,
  }),
  list({ operationId: "getGroupServicesAvailable", items: ownServices }),
  list({ operationId: "getGroupServicesAssignedList", items: ownServices }),
];
