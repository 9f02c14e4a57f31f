import type { Wire } from "../common/subject.js";

/** What release 21 keeps of the older form. */
const KEPT = ["isActive", "userId", "serviceProviderId", "groupId", "isEnterprise"];

/** BroadWorks Mobility as release 21 has it. A user has a list of mobile identities, and the one number is the first. */
export function mobilityOf21(older: Wire): Wire {
  const { phonesToRing, mobilePhoneNumber } = older;
  const identity = { mobileNumber: mobilePhoneNumber, isPrimary: true, enableAlerting: phonesToRing !== "Fixed" };
  return {
    ...Object.fromEntries(Object.entries(older).filter(([name]) => KEPT.includes(name))),
    profileIdentityDevicesToRing: phonesToRing,
    mobileIdentity: mobilePhoneNumber === undefined ? [] : [identity],
  };
}
