import type { PureCloudOperations } from "../../src/purecloud/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { amara, daniel, home, tomas, users } from "./purecloud-ids.js";

const call = callsOf<PureCloudOperations>();

/** Roles, divisions, trust and groups. */
export const purecloudAccessCases: readonly ContractCase<PureCloudOperations>[] = [
  // Authorization.
  call(
    "getAuthorizationSubject",
    { subjectId: daniel, includeDuplicates: false },
    `GET /api/v2/authorization/subjects/${daniel}?includeDuplicates=false`,
    "daniel",
  ),
  call(
    "getAuthorizationRoles",
    {
      userCount: false,
      id: ["4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02"],
      permission: ["authorization:*:*", "admin"],
    },
    "GET /api/v2/authorization/roles?permission=authorization%3A*%3A*&permission=admin&userCount=false&id=4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02",
    "estate",
  ),
  call(
    "getAuthorizationRole",
    { roleId: "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02", expand: ["unusedPermissions"] },
    "GET /api/v2/authorization/roles/4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02?expand=unusedPermissions",
    "estate",
  ),
  call(
    "getAuthorizationRoleUsers",
    { roleId: "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02", pageSize: 100 },
    "GET /api/v2/authorization/roles/4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02/users?pageSize=100",
    "estate",
  ),
  call(
    "getAuthorizationRoleSubjectgrants",
    { roleId: "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f03", pageSize: 100, pageNumber: 1 },
    "GET /api/v2/authorization/roles/4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f03/subjectgrants?pageSize=100&pageNumber=1",
    "everywhere",
  ),
  call(
    "getAuthorizationDivisions",
    { objectCount: true, id: [home] },
    `GET /api/v2/authorization/divisions?objectCount=true&id=${home}`,
    "estate",
  ),
  call("getAuthorizationDivisionsHome", undefined, "GET /api/v2/authorization/divisions/home", "estate"),
  call(
    "getAuthorizationDivisionsQuery",
    { after: "c29tZS1jdXJzb3I=", pageSize: "200" },
    "GET /api/v2/authorization/divisions/query?after=c29tZS1jdXJzb3I%3D&pageSize=200",
    "estate",
  ),
  call(
    "getAuthorizationDivisionGrants",
    { divisionId: home, pageSize: 500 },
    `GET /api/v2/authorization/divisions/${home}/grants?pageSize=500`,
    "estate",
  ),
  call("getUserRoles", { userId: daniel }, `GET ${users}/${daniel}/roles`, "daniel"),
  call("putUserRoles", { userId: amara, body: [] }, `PUT ${users}/${amara}/roles`, "amara"),
  call("deleteUserRoles", { userId: amara }, `DELETE ${users}/${amara}/roles`),
  call("getUserTrustors", { userId: tomas, pageSize: 25 }, `GET ${users}/${tomas}/trustors?pageSize=25`, "tomas"),
  call("getUserVerifiers", { userId: daniel }, `GET ${users}/${daniel}/verifiers`, "daniel"),
  // Groups.
  call(
    "getGroups",
    { pageSize: 500, id: ["e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02"], sortOrder: "ascending" },
    "GET /api/v2/groups?pageSize=500&id=e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02&sortOrder=ascending",
    "estate",
  ),
  call(
    "getGroup",
    { groupId: "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02" },
    "GET /api/v2/groups/e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02",
    "estate",
  ),
  call(
    "getGroupMembers",
    { groupId: "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b01", pageSize: 100, expand: ["skills", "team"] },
    "GET /api/v2/groups/e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b01/members?pageSize=100&expand=skills&expand=team",
    "estate",
  ),
  call(
    "getGroupIndividuals",
    { groupId: "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02" },
    "GET /api/v2/groups/e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02/individuals",
    "estate",
  ),
];
