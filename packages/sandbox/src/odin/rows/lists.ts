/**
 * The lists of what a group or a service provider has. One row is one path: the list, and the one item with a key.
 *
 * - `items` makes everything in the list, from the estate and from what requests wrote.
 * - `row` is an item as the list has it. `answer` puts the rows into an object, for lists that come in one.
 * - `one` is for a path that also answers one item, if `parameter` names it.
 * - `membership` is for what a user belongs to. It has the items of a list.
 * - `of: "provider"` is for the list of a service provider, which may name a group.
 */
import {
  appearancesIn,
  deviceDetail,
  deviceLineRow,
  deviceLinesOf,
  deviceRow,
  devicesOf,
} from "../devices/inventory.js";
import * as admins from "../groups/admins.js";
import {
  autoAttendantDetail,
  autoAttendantOfUser,
  autoAttendantRow,
  autoAttendantsOf,
} from "../groups/auto-attendants.js";
import { callCenterAgents, callCenterDetail, callCenterRow, callCentersOf } from "../groups/call-centers.js";
import { dnDetailRow, dnDetailsOf } from "../groups/dn-owners.js";
import { departmentsOf, groupEventsOf, groupSchedulesOf } from "../groups/group-settings.js";
import { assignee, assigneesOf, assignment, numbersOf, ownServices } from "../groups/groups.js";
import { huntGroupDetail, huntGroupOfUser, huntGroupRow, huntGroupsOf } from "../groups/hunt-groups.js";
import { pickupGroupDetail, pickupGroupRow, pickupGroupsOf } from "../groups/pickup-groups.js";
import { providerDnsOf } from "../groups/provider-dns.js";
import { groupOfId, numberOfGroup, type VirtualUser } from "../groups/virtual-users.js";
import { type List, list } from "./list.js";
import { membership } from "./membership.js";

/** How a virtual user is read by its id. */
const byServiceId = {
  parameter: "serviceUserId",
  keyOf: ({ serviceUserId }: Pick<VirtualUser, "serviceUserId">) => serviceUserId,
  groupOf: groupOfId,
};

/** How an administrator is read by the id. */
const byUserId = { parameter: "userId", keyOf: ({ userId }: admins.Admin) => userId };
const ofGroup = { ...byUserId, groupOf: admins.groupOfAdmin };
const ofProvider = { ...byUserId, groupOf: admins.providerOfAdmin };

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
    one: { ...byServiceId, detail: huntGroupDetail },
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
  list({
    operationId: "getGroupAutoAttendants",
    items: autoAttendantsOf,
    row: autoAttendantRow,
    one: { ...byServiceId, detail: autoAttendantDetail },
  }),
  membership({ operationId: "getUserAutoAttendants", items: autoAttendantsOf, row: autoAttendantOfUser }),
  list({
    operationId: "getGroupCallCenters",
    items: callCentersOf,
    row: callCenterRow,
    one: { ...byServiceId, detail: callCenterDetail },
  }),
  list({
    operationId: "getGroupCallCenterAgents",
    items: callCentersOf,
    one: { ...byServiceId, detail: callCenterAgents },
  }),
  list({
    operationId: "getGroupCallPickups",
    items: pickupGroupsOf,
    row: pickupGroupRow,
    one: { parameter: "name", keyOf: ({ name }) => name, detail: pickupGroupDetail },
  }),
  membership({
    operationId: "getUserCallPickup",
    items: pickupGroupsOf,
    has: ({ users }, { userId }) => users.some((user) => user.userId === userId),
    row: pickupGroupDetail,
    // Sources disagree on the form of one, so every second group has another.
    answer: (rows, place) => (numberOfGroup(place) % 2 === 0 ? rows : (rows[0] ?? [])),
  }),
  membership({
    operationId: "getUserHuntGroups",
    items: huntGroupsOf,
    has: ({ agents }, { userId }) => agents.some((agent) => agent.userId === userId),
    row: huntGroupOfUser,
  }),
  list({
    operationId: "getGroupDnsDetails",
    items: dnDetailsOf,
    row: dnDetailRow,
    answer: (dns, { serviceProviderId, groupId }) => ({ serviceProviderId, groupId, dns }),
  }),
  list({
    operationId: "getServiceProviderDns",
    of: "provider",
    items: providerDnsOf,
    answer: (dns, { serviceProviderId }) => ({ serviceProviderId, dns }),
  }),
  list({
    operationId: "getGroupAdmins",
    items: admins.groupAdminsOf,
    row: admins.groupAdminRow,
    one: { ...ofGroup, detail: admins.groupAdminDetail },
  }),
  list({
    operationId: "getGroupAdminPolicies",
    items: admins.groupAdminsOf,
    one: { ...ofGroup, detail: admins.policiesOf },
  }),
  list({
    operationId: "getServiceProviderAdmins",
    of: "provider",
    items: admins.providerAdminsOf,
    row: admins.providerAdminRow,
    one: { ...ofProvider, detail: admins.providerAdminDetail },
  }),
  list({
    operationId: "getServiceProviderAdminPolicies",
    of: "provider",
    items: admins.providerAdminsOf,
    one: { ...ofProvider, detail: admins.policiesOf },
  }),
  list({
    operationId: "getGroupDevices",
    items: devicesOf,
    row: deviceRow,
    one: { parameter: "deviceName", keyOf: ({ detail }) => String(detail.deviceName), detail: deviceDetail },
  }),
  list({ operationId: "getGroupDeviceUsers", items: deviceLinesOf, row: deviceLineRow }),
  list({ operationId: "getUserSharedCallAppearanceBulk", items: appearancesIn }),
  list({ operationId: "getGroupSchedules", items: groupSchedulesOf }),
  list({ operationId: "getGroupEvents", items: groupEventsOf }),
  list({ operationId: "getGroupDepartments", items: departmentsOf }),
];
