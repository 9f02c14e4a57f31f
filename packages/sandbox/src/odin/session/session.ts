import type { Estate } from "../../estate/estate.js";
import type { Call, Reply } from "../../server/handler.js";
import { ok } from "../common/replies.js";
import type { Wire } from "../common/subject.js";

/** The holder of any token. It is an administrator of everything, who only reads. */
function session(estate: Estate): Wire {
  const domain = estate.odin.serviceProviders[0]?.domain ?? "";
  return {
    userId: `rollcall.admin@${domain}`,
    groupId: null,
    serviceProviderId: null,
    isEnterprise: false,
    loginType: "System",
    userDomain: domain,
    passwordExpiresDays: 2147483647,
    local: "en_US",
    encoding: null,
    systemDomain: domain,
    softwareVersion: "21sp1",
    isSystemAdmin: true,
    readOnly: true,
    policy: [],
    version: "latest",
  };
}

export const getSession = (_: Call, estate: Estate): Reply => ok(session(estate));
