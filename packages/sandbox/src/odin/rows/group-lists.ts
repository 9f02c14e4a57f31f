/** The lists of memberships, numbers, administrators, devices and schedules. `lists.ts` says how a row works. */
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
import { huntGroupOfUser, huntGroupsOf } from "../groups/hunt-groups.js";
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

export const groupLists: readonly List[] = [
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
