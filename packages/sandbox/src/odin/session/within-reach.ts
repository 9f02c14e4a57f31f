import type { Estate } from "../../estate/estate.js";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { unauthorised } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import { subjectOf } from "../common/subject.js";
import { type Reach, reachOf, sees } from "./reach.js";

/** What BroadWorks calls the request of a list that a login may not see. */
const REQUESTS: Readonly<Record<string, string>> = {
  getServiceProviders: "ServiceProviderGetListRequest",
  getServiceProviderReports: "GroupGetListInSystemRequest",
  getGroups: "GroupGetListInServiceProviderRequest",
  getSystemPasscodeRules: "SystemPortalPasscodeRulesGetRequest",
};

/** What is of the whole system. */
const OF_SYSTEM = ["getSystemPasscodeRules", "searchSystemDns"];

/** What is of all groups of a service provider. */
const OF_PROVIDER = [
  "getServiceProviderAdmins",
  "getServiceProviderAdminPolicies",
  "getServiceProviderDns",
  "searchServiceProviderDns",
];

/** Whether something above the login is requested. */
function isAbove({ operationId, query }: Call, { provider, groupId }: Reach): boolean {
  if (OF_SYSTEM.includes(operationId)) return provider !== undefined;
  if (OF_PROVIDER.includes(operationId)) return groupId !== undefined;
  if (operationId === "getServiceProviders") return provider !== undefined && query.serviceProviderId === undefined;
  if (operationId === "getServiceProviderReports") return provider !== undefined;
  return operationId === "getGroups" && groupId !== undefined && query.groupId === undefined;
}

/** Whether the user, group or service provider of a call is beyond the login. Unknown ones are not, so they get 404. */
function isBeyond({ operationId, query, body }: Call, estate: Estate, state: OdinState, reach: Reach): boolean {
  const userIds = usersOf(query, body);
  if (reach.self !== undefined && userIds.length === 0) return true;
  if (!sees(reach, query) || !sees(reach, destinationOf(operationId, body))) return true;
  return userIds.some((userId) => isOutside(userId, estate, state, reach));
}

/** The group that gets a user. */
function destinationOf(operationId: string, body: unknown): { serviceProviderId?: string; groupId?: string } {
  const { serviceProviderId, groupId, newGroupId } = Object(body);
  if (operationId === "postUser") return { serviceProviderId, groupId };
  return operationId === "putUserGroupId" ? { groupId: newGroupId } : {};
}

/** A change names its user in the body. A change of several users names them in a list. */
function usersOf(query: Call["query"], body: unknown): readonly string[] {
  const { userId, users, data } = Object(body) as {
    userId?: string;
    users?: readonly { userId: string }[];
    data?: unknown;
  };
  const several = data === undefined ? [] : (users ?? []);
  return [query.userId ?? userId ?? [], several.map((one) => one.userId)].flat().map(String);
}

function isOutside(userId: string, estate: Estate, state: OdinState, reach: Reach): boolean {
  if (reach.self !== undefined && userId !== reach.self) return true;
  const subject = subjectOf(estate, userId, state);
  return subject !== undefined && !sees(reach, subject);
}

/** The query of a list, cut down to what the login sees. */
function narrowed(call: Call, { provider, groupId }: Reach): Call {
  if (call.operationId !== "getUsers" || call.query.userId !== undefined || !provider) return call;
  const { serviceProviderId } = provider;
  return { ...call, query: { serviceProviderId, ...(groupId !== undefined && { groupId }), ...call.query } };
}

/** Lets a handler answer only for what the login of a call sees. A session is for everybody. */
export const withinReach =
  (handler: Handler<OdinState>): Handler<OdinState> =>
  (call, estate, state): Reply => {
    const reach = reachOf(estate, call.login);
    if (call.operationId === "getSession" || reach.loginType === "System") return handler(call, estate, state);
    if (isAbove(call, reach)) return unauthorised(REQUESTS[call.operationId]);
    if (isBeyond(call, estate, state, reach)) return unauthorised();
    return handler(narrowed(call, reach), estate, state);
  };
