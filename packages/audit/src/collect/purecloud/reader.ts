import type { PureCloudClient } from "@rollcall/clients/purecloud";

/** The operations of the PureCloud client that the audit uses. All of them only read. */
export type PureCloudReader = Pick<
  PureCloudClient,
  | "getAuthorizationDivisions"
  | "getAuthorizationRoleSubjectgrants"
  | "getAuthorizationRoles"
  | "getAuthorizationSubject"
  | "getLicenseDefinitions"
  | "getLicenseUser"
  | "getLicenseUsers"
  | "getOrgauthorizationTrustorGroups"
  | "getOrgauthorizationTrustors"
  | "getOrgauthorizationTrustorUsers"
  | "getRoutingQueue"
  | "getRoutingQueueMembers"
  | "getRoutingQueues"
  | "getRoutingUserUtilization"
  | "getRoutingUtilization"
  | "getUser"
  | "getUserCallforwarding"
  | "getUserOutofoffice"
  | "getUserProfileskills"
  | "getUserQueues"
  | "getUserRoles"
  | "getUserRoutinglanguages"
  | "getUserRoutingskills"
  | "getUserRoutingstatus"
  | "getUserStation"
  | "getUserTrustors"
  | "getUsers"
  | "getVoicemailUserpolicy"
>;
