import type { PureCloudSectionName } from "../../../record/purecloud/record.js";

/** Queues on a page (docs/facts/purecloud.md P-107). */
export const QUEUES_PAGE = 500;
/** Deleted users on a page. A listing of users has as many. */
export const DELETED_PAGE = 500;
/** Members of a queue on a page (docs/facts/purecloud.md P-108). */
export const MEMBERS_PAGE = 100;
/** Roles, divisions, licensed users and grants on a page. So many are known to work (docs/facts/purecloud.md P-130, P-135, P-154). */
export const ACCESS_PAGE = 100;
/** Organisations on a page. No maximum is documented, and 100 is safe. */
export const TRUSTORS_PAGE = 100;

/** Users on a page. So many are known to work (docs/facts/purecloud.md P-51). */
const USERS_PAGE = 500;
/** The most users on a page with the presence in another system (docs/facts/purecloud.md P-52). */
const WITH_INTEGRATION_PRESENCE = 100;

/** How many users a page of the listing has with these sections. */
export function usersOnPage(chosen: ReadonlySet<PureCloudSectionName>, wanted = USERS_PAGE): number {
  return chosen.has("integrationPresence") ? Math.min(wanted, WITH_INTEGRATION_PRESENCE) : wanted;
}
