import type { Estate } from "../../estate/estate.js";
import type { Call, Reply } from "../../server/handler.js";
import { ok } from "../common/replies.js";
import type { Wire } from "../common/subject.js";
import { type Reach, reachOf } from "./reach.js";

/** The policies of an administrator of a group or a service provider. A login above has none, and the list is empty. */
export const POLICIES: Wire = {
  profileAccess: "Full",
  userAccess: "Full",
  adminAccess: "Read-Only",
  departmentAccess: "Full",
  accessDeviceAccess: "Full",
  enhancedServiceInstanceAccess: "Full",
  featureAccessCodeAccess: "Read-Only",
  phoneNumberExtensionAccess: "Full",
  callingLineIdNumberAccess: "Full",
  serviceAccess: "Full",
  trunkGroupAccess: "Full",
};

const isGoverned = ({ loginType }: Reach): boolean =>
  ["Service Provider", "Group", "Group Department"].includes(loginType);

/** The holder of a token. */
function session(estate: Estate, reach: Reach): Wire {
  const domain = (reach.provider ?? estate.odin.serviceProviders[0])?.domain ?? "";
  const isAbove = ["System", "Provisioning"].includes(reach.loginType);
  return {
    userId: reach.userId,
    groupId: reach.groupId ?? null,
    serviceProviderId: reach.provider?.serviceProviderId ?? null,
    resellerId: reach.loginType === "Reseller" ? "reseller-1" : null,
    isEnterprise: reach.provider?.isEnterprise ?? false,
    loginType: reach.loginType,
    userDomain: domain,
    passwordExpiresDays: 2147483647,
    local: "en_US",
    encoding: null,
    systemDomain: estate.odin.serviceProviders[0]?.domain ?? "",
    softwareVersion: "21sp1",
    isSystemAdmin: isAbove,
    readOnly: false,
    policy: isGoverned(reach) ? POLICIES : [],
    version: "latest",
  };
}

export const getSession = ({ login }: Call, estate: Estate): Reply => ok(session(estate, reachOf(estate, login)));
