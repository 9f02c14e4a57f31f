import type { Estate } from "../../estate/estate.js";
import type { Group } from "../common/group.js";
import { providerOf, type Wire } from "../common/subject.js";
import type { Place } from "../rows/list.js";
import { POLICIES } from "../session/session.js";
import { groupOfId, idIn, siteOf, type Where } from "./virtual-users.js";

/** Who administers a group or a service provider. */
export interface Admin {
  readonly userId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly policies: Wire;
}

/** One who may do much, and one for the telephones only. */
export function groupAdminsOf(where: Where): readonly Admin[] {
  const lastName = siteOf(where);
  return [
    { userId: idIn(where, "admin"), lastName, firstName: "Office", policies: POLICIES },
    { userId: idIn(where, "admin", "devices"), lastName, firstName: "Devices", policies: LIMITED },
  ];
}

const LIMITED: Wire = { ...POLICIES, userAccess: "Read-Only Profile", adminAccess: "None", serviceAccess: "Read-Only" };

/** The login of a service provider is its only administrator. */
export function providerAdminsOf({ estate, serviceProviderId }: Pick<Where, "estate" | "serviceProviderId">) {
  const { domain = "", name = "" } = providerOf(estate, serviceProviderId) ?? {};
  const policies = { ...POLICIES, groupAccess: "Full", servicePackAccess: "Full" };
  return [{ userId: `rollcall.admin@${domain}`, lastName: name, firstName: "Administrator", policies }];
}

export const groupOfAdmin = groupOfId;

/** The place of an administrator of a service provider. It has no group. */
export const providerOfAdmin = ({ odin }: Estate, userId: string): Group | undefined => {
  const one = odin.serviceProviders.find(({ domain }) => userId.endsWith(`@${domain}`));
  return one && { serviceProviderId: one.serviceProviderId, groupId: "" };
};

const locale = { language: "English", locale: "en_US", encoding: "ISO-8859-1" };

export const groupAdminRow = ({ policies: _, ...admin }: Admin): Wire => ({ ...admin, department: null, ...locale });

export const groupAdminDetail = (admin: Admin, { serviceProviderId, groupId }: Place): Wire => ({
  ...groupAdminRow(admin),
  serviceProviderId,
  groupId,
});

/** The list has the id under the other name. */
export const providerAdminRow = ({ policies: _, userId, ...admin }: Admin): Wire => ({
  administratorID: userId,
  ...admin,
  administratorType: "Normal",
  ...locale,
});

export const providerAdminDetail = ({ policies: _, ...admin }: Admin, { serviceProviderId }: Place): Wire => ({
  ...admin,
  administratorType: "Normal",
  ...locale,
  serviceProviderId,
});

export const policiesOf = ({ policies }: Admin): Wire => policies;
