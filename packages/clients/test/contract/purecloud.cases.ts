import type { PureCloudOperations } from "../../src/purecloud/index.js";
import type { ContractCase } from "./contract-case.js";

const amara = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111";
const daniel = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c222";
const priya = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c333";
const tomas = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c444";
const lena = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c555";
const supervisor = "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f04";
const payroll = { authorityName: "payroll", externalKey: "77041" };
const job = "b7d1f0c2-9a4e-4c58-8f36-1e2d3c4b5a60";
const jobs = "/api/v2/analytics/users/details/jobs";
const verifier = "2e3f4a5b-6c7d-4e8f-9a0b-1c2d3e4f5a01";
const busy = { presenceDefinition: { id: "c2f5a1d0-7e8b-4c39-a6d1-9b0e4f3a2c03" } };
const home = "6a2f0f0e-2b1d-4c63-8f4b-7f3a9a1d0c01";
const billing = "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02";
const escalations = "5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02";
const portuguese = "7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a02";
const staff = "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02";
const users = "/api/v2/users";
const edges = "/api/v2/telephony/providers/edges";
const trust = "/api/v2/orgauthorization";
const interval = "2026-10-01T00:00:00.000Z/2026-10-02T00:00:00.000Z";

/** A call of every PureCloud operation that is a method. URLs and bodies are written out, not computed from parameters. */
export const purecloudCases: readonly ContractCase<PureCloudOperations>[] = [
  // Users.
  {
    operation: "getUsers",
    params: {
      pageSize: 500,
      pageNumber: 1,
      id: [amara, daniel],
      expand: ["station", "authorization"],
      state: "active",
    },
    expects: {
      method: "GET",
      url: `/api/v2/users?pageSize=500&pageNumber=1&id=${amara}&id=${daniel}&expand=station&expand=authorization&state=active`,
    },
    example: "active",
  },
  { operation: "getUsers", expects: { method: "GET", url: "/api/v2/users" }, example: "any" },
  {
    operation: "getUser",
    params: { userId: amara, expand: ["skills"] },
    expects: { method: "GET", url: `${users}/${amara}?expand=skills` },
    example: "amara",
  },
  {
    operation: "getUser",
    params: { userId: "a/b c?d#é" },
    expects: { method: "GET", url: `${users}/a%2Fb%20c%3Fd%23%C3%A9` },
    example: "lena",
  },
  {
    operation: "getUsersMe",
    params: { expand: ["organization", "token"] },
    expects: { method: "GET", url: "/api/v2/users/me?expand=organization&expand=token" },
    example: "daniel",
  },
  {
    operation: "getUsersQuery",
    params: { cursor: "a+b/c=", pageSize: 25, sortOrder: "DESC" },
    expects: { method: "GET", url: "/api/v2/users/query?cursor=a%2Bb%2Fc%3D&pageSize=25&sortOrder=DESC" },
    example: "last",
  },
  {
    operation: "postUsers",
    params: { body: { name: "Noor Haddad", email: "noor.haddad@parkbenchsolutions.com", divisionId: home } },
    expects: {
      method: "POST",
      url: users,
    },
    example: "created",
  },
  {
    operation: "patchUser",
    params: { userId: amara, body: { version: 12, title: "Senior Agent", manager: daniel } },
    expects: {
      method: "PATCH",
      url: `${users}/${amara}`,
    },
    example: "amara",
  },
  {
    operation: "patchUsersBulk",
    params: {
      body: [
        { id: amara, acdAutoAnswer: false },
        { id: tomas, acdAutoAnswer: true },
      ],
    },
    expects: { method: "PATCH", url: "/api/v2/users/bulk" },
    example: "default",
  },
  {
    operation: "deleteUser",
    params: { userId: amara },
    expects: { method: "DELETE", url: `${users}/${amara}` },
    example: "amara",
  },
  {
    operation: "postUserInvite",
    params: { userId: amara, force: false },
    expects: { method: "POST", url: `${users}/${amara}/invite?force=false` },
  },
  {
    operation: "postUserPassword",
    params: { userId: amara, body: { newPassword: "example-password-not-a-secret" } },
    expects: {
      method: "POST",
      url: `${users}/${amara}/password`,
    },
  },
  {
    operation: "postUsersMePassword",
    params: { body: { newPassword: "example-new-one", oldPassword: "example-old-one" } },
    expects: { method: "POST", url: "/api/v2/users/me/password" },
  },

  // Search and profiles.
  {
    operation: "getUsersSearch",
    params: { q64: "eyJwYWdlTnVtYmVyIjoyfQ==", expand: ["station"] },
    expects: { method: "GET", url: "/api/v2/users/search?q64=eyJwYWdlTnVtYmVyIjoyfQ%3D%3D&expand=station" },
    example: "default",
  },
  {
    operation: "postUsersSearch",
    params: { body: { pageSize: 25, query: [{ type: "EXACT", fields: ["state"], value: "active" }] } },
    expects: { method: "POST", url: "/api/v2/users/search" },
    example: "default",
  },
  {
    operation: "getFieldconfig",
    params: { type: "group" },
    expects: { method: "GET", url: "/api/v2/fieldconfig?type=group" },
    example: "group",
  },
  {
    operation: "getProfilesUsers",
    params: { pageSize: 25, jid: ["1f0c7e528a344c1b@parkbench.orgspan.example"], sortOrder: "ASC" },
    expects: {
      method: "GET",
      url: "/api/v2/profiles/users?pageSize=25&jid=1f0c7e528a344c1b%40parkbench.orgspan.example&sortOrder=ASC",
    },
    example: "default",
  },
  {
    operation: "getUserProfile",
    params: { userId: daniel, expand: ["presence"] },
    expects: { method: "GET", url: `${users}/${daniel}/profile?expand=presence` },
    example: "daniel",
  },
  {
    operation: "getUserProfileskills",
    params: { userId: priya },
    expects: { method: "GET", url: `${users}/${priya}/profileskills` },
    example: "priya",
  },
  {
    operation: "putUserProfileskills",
    params: { userId: amara, body: ["Wine list"] },
    expects: { method: "PUT", url: `${users}/${amara}/profileskills` },
    example: "amara",
  },
  {
    operation: "putUserProfileskills",
    params: { userId: amara },
    expects: { method: "PUT", url: `${users}/${amara}/profileskills` },
    example: "amara",
  },

  // Analytics.
  {
    operation: "postAnalyticsUsersAggregatesQuery",
    params: { body: { interval, metrics: ["tAgentRoutingStatus"] } },
    expects: { method: "POST", url: "/api/v2/analytics/users/aggregates/query" },
    example: "default",
  },
  {
    operation: "postAnalyticsUsersDetailsQuery",
    params: { body: { interval, order: "asc" } },
    expects: { method: "POST", url: "/api/v2/analytics/users/details/query" },
    example: "default",
  },
  {
    operation: "postAnalyticsUsersObservationsQuery",
    params: {
      body: { filter: { type: "or", predicates: [{ dimension: "userId", value: amara }] }, metrics: ["oActiveQueues"] },
    },
    expects: { method: "POST", url: "/api/v2/analytics/users/observations/query" },
    example: "default",
  },

  // Relations.
  {
    operation: "getUserAdjacents",
    params: { userId: daniel },
    expects: { method: "GET", url: `${users}/${daniel}/adjacents` },
    example: "daniel",
  },
  {
    operation: "getUserDirectreports",
    params: { userId: daniel, expand: [] },
    expects: { method: "GET", url: `${users}/${daniel}/directreports` },
    example: "daniel",
  },
  {
    operation: "getUserFavorites",
    params: { userId: amara, pageNumber: 2, sortOrder: "ASC" },
    expects: { method: "GET", url: `${users}/${amara}/favorites?pageNumber=2&sortOrder=ASC` },
    example: "amara",
  },
  {
    operation: "getUserSuperiors",
    params: { userId: amara },
    expects: { method: "GET", url: `${users}/${amara}/superiors` },
    example: "amara",
  },

  // Authorization.
  {
    operation: "getAuthorizationSubject",
    params: { subjectId: daniel, includeDuplicates: false },
    expects: { method: "GET", url: `/api/v2/authorization/subjects/${daniel}?includeDuplicates=false` },
    example: "daniel",
  },
  {
    operation: "getAuthorizationRoles",
    params: {
      userCount: false,
      id: ["4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02"],
      permission: ["authorization:*:*", "admin"],
    },
    expects: {
      method: "GET",
      url: "/api/v2/authorization/roles?permission=authorization%3A*%3A*&permission=admin&userCount=false&id=4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02",
    },
    example: "estate",
  },
  {
    operation: "getAuthorizationRole",
    params: { roleId: "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02", expand: ["unusedPermissions"] },
    expects: {
      method: "GET",
      url: "/api/v2/authorization/roles/4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02?expand=unusedPermissions",
    },
    example: "estate",
  },
  {
    operation: "getAuthorizationRoleUsers",
    params: { roleId: "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02", pageSize: 100 },
    expects: {
      method: "GET",
      url: "/api/v2/authorization/roles/4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f02/users?pageSize=100",
    },
    example: "estate",
  },
  {
    operation: "getAuthorizationRoleSubjectgrants",
    params: { roleId: "4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f03", pageSize: 100, pageNumber: 1 },
    expects: {
      method: "GET",
      url: "/api/v2/authorization/roles/4e8d1c30-2a6b-4d7e-9f01-3b2c5d4e6f03/subjectgrants?pageSize=100&pageNumber=1",
    },
    example: "everywhere",
  },
  {
    operation: "getAuthorizationDivisions",
    params: { objectCount: true, id: [home] },
    expects: { method: "GET", url: `/api/v2/authorization/divisions?objectCount=true&id=${home}` },
    example: "estate",
  },
  {
    operation: "getAuthorizationDivisionsHome",
    expects: { method: "GET", url: "/api/v2/authorization/divisions/home" },
    example: "estate",
  },
  {
    operation: "getAuthorizationDivisionsQuery",
    params: { after: "c29tZS1jdXJzb3I=", pageSize: "200" },
    expects: { method: "GET", url: "/api/v2/authorization/divisions/query?after=c29tZS1jdXJzb3I%3D&pageSize=200" },
    example: "estate",
  },
  {
    operation: "getAuthorizationDivisionGrants",
    params: { divisionId: home, pageSize: 500 },
    expects: { method: "GET", url: `/api/v2/authorization/divisions/${home}/grants?pageSize=500` },
    example: "estate",
  },
  {
    operation: "getUserRoles",
    params: { userId: daniel },
    expects: { method: "GET", url: `${users}/${daniel}/roles` },
    example: "daniel",
  },
  {
    operation: "putUserRoles",
    params: { userId: amara, body: [] },
    expects: { method: "PUT", url: `${users}/${amara}/roles` },
    example: "amara",
  },
  {
    operation: "deleteUserRoles",
    params: { userId: amara },
    expects: { method: "DELETE", url: `${users}/${amara}/roles` },
  },
  {
    operation: "getUserTrustors",
    params: { userId: tomas, pageSize: 25 },
    expects: { method: "GET", url: `${users}/${tomas}/trustors?pageSize=25` },
    example: "tomas",
  },
  {
    operation: "getUserVerifiers",
    params: { userId: daniel },
    expects: { method: "GET", url: `${users}/${daniel}/verifiers` },
    example: "daniel",
  },

  // Groups.
  {
    operation: "getGroups",
    params: { pageSize: 500, id: ["e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02"], sortOrder: "ascending" },
    expects: {
      method: "GET",
      url: "/api/v2/groups?pageSize=500&id=e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02&sortOrder=ascending",
    },
    example: "estate",
  },
  {
    operation: "getGroup",
    params: { groupId: "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02" },
    expects: { method: "GET", url: "/api/v2/groups/e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02" },
    example: "estate",
  },
  {
    operation: "getGroupMembers",
    params: { groupId: "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b01", pageSize: 100, expand: ["skills", "team"] },
    expects: {
      method: "GET",
      url: "/api/v2/groups/e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b01/members?pageSize=100&expand=skills&expand=team",
    },
    example: "estate",
  },
  {
    operation: "getGroupIndividuals",
    params: { groupId: "e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02" },
    expects: { method: "GET", url: "/api/v2/groups/e1a9c3b5-2d4f-4e6a-8b7c-5f0d1e2a3b02/individuals" },
    example: "estate",
  },

  // Telephony.
  {
    operation: "getUserCallforwarding",
    params: { userId: amara },
    expects: { method: "GET", url: `${users}/${amara}/callforwarding` },
    example: "amara",
  },
  {
    operation: "putUserCallforwarding",
    params: {
      userId: amara,
      body: { enabled: true, calls: [{ targets: [{ type: "PHONENUMBER", value: "+18135550142" }] }] },
    },
    expects: {
      method: "PUT",
      url: `${users}/${amara}/callforwarding`,
    },
    example: "amara",
  },
  {
    operation: "patchUserCallforwarding",
    params: { userId: amara, body: { enabled: false } },
    expects: { method: "PATCH", url: `${users}/${amara}/callforwarding` },
    example: "amara",
  },
  {
    operation: "getUserStation",
    params: { userId: tomas },
    expects: { method: "GET", url: `${users}/${tomas}/station` },
    example: "tomas",
  },
  {
    operation: "putUserStationAssociatedstationStationId",
    params: { userId: amara, stationId: "station-1" },
    expects: { method: "PUT", url: `${users}/${amara}/station/associatedstation/station-1` },
  },
  {
    operation: "deleteUserStationAssociatedstation",
    params: { userId: amara },
    expects: { method: "DELETE", url: `${users}/${amara}/station/associatedstation` },
  },
  {
    operation: "putUserStationDefaultstationStationId",
    params: { userId: amara, stationId: "station-2" },
    expects: { method: "PUT", url: `${users}/${amara}/station/defaultstation/station-2` },
  },
  {
    operation: "deleteUserStationDefaultstation",
    params: { userId: amara },
    expects: { method: "DELETE", url: `${users}/${amara}/station/defaultstation` },
  },

  // Availability.
  {
    operation: "getUserGeolocation",
    params: { userId: amara, clientId: "client-1" },
    expects: { method: "GET", url: `${users}/${amara}/geolocations/client-1` },
    example: "amara",
  },
  {
    operation: "patchUserGeolocation",
    params: { userId: amara, clientId: "client-1", body: { latitude: 0, longitude: -82.46 } },
    expects: {
      method: "PATCH",
      url: `${users}/${amara}/geolocations/client-1`,
    },
    example: "amara",
  },
  {
    operation: "getUserOutofoffice",
    params: { userId: tomas },
    expects: { method: "GET", url: `${users}/${tomas}/outofoffice` },
    example: "tomas",
  },
  {
    operation: "putUserOutofoffice",
    params: { userId: amara, body: { active: false } },
    expects: { method: "PUT", url: `${users}/${amara}/outofoffice` },
    example: "amara",
  },

  // Routing.
  {
    operation: "getUserQueues",
    params: { userId: amara, joined: false, divisionId: [home] },
    expects: { method: "GET", url: `${users}/${amara}/queues?joined=false&divisionId=${home}` },
    example: "amara-unjoined",
  },
  {
    operation: "patchUserQueues",
    params: { userId: amara, body: [{ id: "queue-1", joined: true }] },
    expects: { method: "PATCH", url: `${users}/${amara}/queues` },
    example: "amara",
  },
  {
    operation: "patchUserQueue",
    params: { queueId: "queue-1", userId: amara, body: { joined: false } },
    expects: { method: "PATCH", url: `${users}/${amara}/queues/queue-1` },
    example: "amara",
  },
  {
    operation: "getUserRoutinglanguages",
    params: { userId: lena, pageSize: 50, sortOrder: "ascending" },
    expects: { method: "GET", url: `${users}/${lena}/routinglanguages?pageSize=50&sortOrder=ascending` },
    example: "lena",
  },
  {
    operation: "postUserRoutinglanguages",
    params: { userId: amara, body: { id: "language-1", proficiency: 0 } },
    expects: { method: "POST", url: `${users}/${amara}/routinglanguages` },
    example: "amara",
  },
  {
    operation: "patchUserRoutinglanguage",
    params: { userId: amara, languageId: "language-1", body: { id: "language-1", proficiency: 4 } },
    expects: {
      method: "PATCH",
      url: `${users}/${amara}/routinglanguages/language-1`,
    },
    example: "amara",
  },
  {
    operation: "deleteUserRoutinglanguage",
    params: { userId: amara, languageId: "language-1" },
    expects: { method: "DELETE", url: `${users}/${amara}/routinglanguages/language-1` },
  },
  {
    operation: "getUserRoutingskills",
    params: { userId: tomas },
    expects: { method: "GET", url: `${users}/${tomas}/routingskills` },
    example: "tomas",
  },
  {
    operation: "postUserRoutingskills",
    params: { userId: amara, body: { id: "skill-1", proficiency: 0 } },
    expects: { method: "POST", url: `${users}/${amara}/routingskills` },
    example: "amara",
  },
  {
    operation: "putUserRoutingskill",
    params: { userId: amara, skillId: "skill-1", body: { id: "skill-1", proficiency: 4 } },
    expects: {
      method: "PUT",
      url: `${users}/${amara}/routingskills/skill-1`,
    },
    example: "amara",
  },
  {
    operation: "deleteUserRoutingskill",
    params: { userId: amara, skillId: "skill-1" },
    expects: { method: "DELETE", url: `${users}/${amara}/routingskills/skill-1` },
  },
  {
    operation: "getRoutingLanguages",
    params: { name: "English - Spoken", id: ["7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a01"] },
    expects: {
      method: "GET",
      url: "/api/v2/routing/languages?name=English%20-%20Spoken&id=7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a01",
    },
    example: "estate",
  },
  {
    operation: "getRoutingUtilization",
    expects: { method: "GET", url: "/api/v2/routing/utilization" },
    example: "estate",
  },
  {
    operation: "getRoutingUserUtilization",
    params: { userId: tomas },
    expects: { method: "GET", url: `/api/v2/routing/users/${tomas}/utilization` },
    example: "tomas",
  },
  {
    operation: "getUserRoutingstatus",
    params: { userId: priya },
    expects: { method: "GET", url: `${users}/${priya}/routingstatus` },
    example: "priya",
  },
  {
    operation: "putUserRoutingstatus",
    params: { userId: amara, body: { status: "IDLE" } },
    expects: { method: "PUT", url: `${users}/${amara}/routingstatus` },
    example: "amara",
  },

  // Presence, stations, licences, numbers, trust and places.
  {
    operation: "getUserPresence",
    params: { userId: amara, sourceId: "PURECLOUD" },
    expects: { method: "GET", url: `${users}/${amara}/presences/PURECLOUD` },
    example: "amara",
  },
  {
    operation: "getUserPresencesPurecloud",
    params: { userId: amara },
    expects: { method: "GET", url: `${users}/${amara}/presences/purecloud` },
    example: "amara",
  },
  {
    operation: "getUsersPresencesPurecloudBulk",
    params: { id: [amara, lena] },
    expects: { method: "GET", url: `${users}/presences/purecloud/bulk?id=${amara}&id=${lena}` },
    example: "estate",
  },
  {
    operation: "getPresenceDefinitions",
    params: { deactivated: "FALSE", divisionId: [home], localeCode: "ALL" },
    expects: { method: "GET", url: `/api/v2/presence/definitions?deactivated=FALSE&divisionId=${home}&localeCode=ALL` },
    example: "estate",
  },
  {
    operation: "getStations",
    params: { pageSize: 100, pageNumber: 2, webRtcUserId: amara, id: "station-1,station-2" },
    expects: {
      method: "GET",
      url: `/api/v2/stations?pageSize=100&pageNumber=2&webRtcUserId=${amara}&id=station-1%2Cstation-2`,
    },
    example: "estate",
  },
  {
    operation: "getStation",
    params: { stationId: "station-1" },
    expects: { method: "GET", url: "/api/v2/stations/station-1" },
    example: "webrtc",
  },
  {
    operation: "getLicenseUsers",
    params: { pageSize: 100, pageNumber: 2 },
    expects: { method: "GET", url: "/api/v2/license/users?pageSize=100&pageNumber=2" },
    example: "estate",
  },
  {
    operation: "getLicenseUser",
    params: { userId: amara },
    expects: { method: "GET", url: `/api/v2/license/users/${amara}` },
    example: "amara",
  },
  {
    operation: "getLicenseDefinitions",
    expects: { method: "GET", url: "/api/v2/license/definitions" },
    example: "estate",
  },
  {
    operation: "getTelephonyProvidersEdgesDids",
    params: {
      sortBy: "number",
      sortOrder: "DESC",
      phoneNumber: "+18135551021",
      "owner.id": amara,
      "didPool.id": "pool-1",
    },
    expects: {
      method: "GET",
      url: `${edges}/dids?sortBy=number&sortOrder=DESC&phoneNumber=%2B18135551021&owner.id=${amara}&didPool.id=pool-1`,
    },
    example: "estate",
  },
  {
    operation: "getTelephonyProvidersEdgesDidpools",
    params: { id: ["pool-1", "pool-2"] },
    expects: { method: "GET", url: `${edges}/didpools?id=pool-1&id=pool-2` },
    example: "estate",
  },
  {
    operation: "getTelephonyProvidersEdgesDidpoolsDids",
    params: { type: "UNASSIGNED", numberMatch: "555", sortOrder: "ascending" },
    expects: { method: "GET", url: `${edges}/didpools/dids?type=UNASSIGNED&numberMatch=555&sortOrder=ascending` },
    example: "estate",
  },
  {
    operation: "getTelephonyProvidersEdgesExtensions",
    params: { number: "102*" },
    expects: { method: "GET", url: `${edges}/extensions?number=102*` },
    example: "estate",
  },
  {
    operation: "getTelephonyProvidersEdgesExtensionpools",
    params: { divisionId: [home] },
    expects: { method: "GET", url: `${edges}/extensionpools?divisionId=${home}` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrustors",
    params: { pageSize: 100, pageNumber: 1 },
    expects: { method: "GET", url: `${trust}/trustors?pageSize=100&pageNumber=1` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrustorUsers",
    params: { trustorOrgId: "org-1", pageSize: 100 },
    expects: { method: "GET", url: `${trust}/trustors/org-1/users?pageSize=100` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrustorGroups",
    params: { trustorOrgId: "org-1", pageNumber: 2 },
    expects: { method: "GET", url: `${trust}/trustors/org-1/groups?pageNumber=2` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrustorClonedusers",
    params: { trustorOrgId: "org-1" },
    expects: { method: "GET", url: `${trust}/trustors/org-1/clonedusers` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrustees",
    params: { pageSize: 100, pageNumber: 1 },
    expects: { method: "GET", url: `${trust}/trustees?pageSize=100&pageNumber=1` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrusteeUsers",
    params: { trusteeOrgId: "org-2", pageSize: 100 },
    expects: { method: "GET", url: `${trust}/trustees/org-2/users?pageSize=100` },
    example: "estate",
  },
  {
    operation: "getOrgauthorizationTrusteeGroups",
    params: { trusteeOrgId: "org-2", pageNumber: 2 },
    expects: { method: "GET", url: `${trust}/trustees/org-2/groups?pageNumber=2` },
    example: "estate",
  },
  {
    operation: "getOauthClients",
    expects: { method: "GET", url: "/api/v2/oauth/clients" },
    example: "estate",
  },
  {
    operation: "getLocations",
    params: { pageSize: 100, id: ["place-1", "place-2"], sortOrder: "desc" },
    expects: { method: "GET", url: "/api/v2/locations?pageSize=100&id=place-1&id=place-2&sortOrder=desc" },
    example: "estate",
  },
  {
    operation: "getUserSkillgroups",
    params: { userId: amara, pageSize: 25, after: "a+b=" },
    expects: { method: "GET", url: `${users}/${amara}/skillgroups?pageSize=25&after=a%2Bb%3D` },
    example: "amara",
  },
  {
    operation: "getUserExternalid",
    params: { userId: amara },
    expects: { method: "GET", url: `${users}/${amara}/externalid` },
    example: "amara",
  },
  {
    operation: "getUserExternalidAuthorityName",
    params: { userId: amara, authorityName: "HR files/1" },
    expects: { method: "GET", url: `${users}/${amara}/externalid/HR%20files%2F1` },
    example: "amara",
  },
  {
    operation: "getUsersExternalidAuthorityNameExternalKey",
    params: { authorityName: "hr", externalKey: "E/1021", expand: ["station"] },
    expects: { method: "GET", url: `${users}/externalid/hr/E%2F1021?expand=station` },
    example: "amara",
  },
  {
    operation: "getUserState",
    params: { userId: priya },
    expects: { method: "GET", url: `${users}/${priya}/state` },
    example: "priya",
  },
  {
    operation: "getVoicemailUserpolicy",
    params: { userId: amara },
    expects: { method: "GET", url: `/api/v2/voicemail/userpolicies/${amara}` },
    example: "amara",
  },

  // Lists of the organisation, and members.
  {
    operation: "getRoutingQueues",
    params: { pageSize: 500, name: "Supp*", sortOrder: "asc" },
    expects: { method: "GET", url: "/api/v2/routing/queues?pageSize=500&sortOrder=asc&name=Supp*" },
    example: "default",
  },
  {
    operation: "getRoutingQueueMembers",
    params: { queueId: "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02", pageSize: 100, joined: false },
    expects: {
      method: "GET",
      url: "/api/v2/routing/queues/9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02/members?pageSize=100&joined=false",
    },
    example: "default",
  },
  {
    operation: "getRoutingSkills",
    params: { pageSize: 100, id: ["5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02"] },
    expects: { method: "GET", url: "/api/v2/routing/skills?pageSize=100&id=5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02" },
    example: "default",
  },
  {
    operation: "getRoutingQueue",
    params: { queueId: "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02" },
    expects: { method: "GET", url: "/api/v2/routing/queues/9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02" },
    example: "default",
  },
  {
    operation: "postRoutingQueueMembers",
    params: { queueId: billing, delete: true, body: [{ id: daniel }, { id: tomas }] },
    expects: {
      method: "POST",
      url: `/api/v2/routing/queues/${billing}/members?delete=true`,
    },
  },
  {
    operation: "patchRoutingQueueMembers",
    params: { queueId: billing, body: [{ id: amara, joined: true }] },
    expects: {
      method: "PATCH",
      url: `/api/v2/routing/queues/${billing}/members`,
    },
    example: "default",
  },
  {
    operation: "patchRoutingQueueMember",
    params: { queueId: billing, memberId: amara, body: { joined: false } },
    expects: {
      method: "PATCH",
      url: `/api/v2/routing/queues/${billing}/members/${amara}`,
    },
  },
  {
    operation: "patchRoutingQueueMember",
    params: { queueId: billing, memberId: amara, body: { ringNumber: 2 } },
    expects: {
      method: "PATCH",
      url: `/api/v2/routing/queues/${billing}/members/${amara}`,
    },
  },
  {
    operation: "deleteRoutingQueueMember",
    params: { queueId: billing, memberId: amara },
    expects: { method: "DELETE", url: `/api/v2/routing/queues/${billing}/members/${amara}` },
  },
  {
    operation: "patchUserRoutingskillsBulk",
    params: { userId: amara, body: [{ id: escalations, proficiency: 2.5 }] },
    expects: {
      method: "PATCH",
      url: `${users}/${amara}/routingskills/bulk`,
    },
    example: "amara",
  },
  {
    operation: "putUserRoutingskillsBulk",
    params: { userId: amara, body: [{ id: escalations, proficiency: 0 }] },
    expects: {
      method: "PUT",
      url: `${users}/${amara}/routingskills/bulk`,
    },
    example: "amara",
  },
  {
    operation: "patchUserRoutinglanguagesBulk",
    params: { userId: amara, body: [{ id: portuguese, proficiency: 4 }] },
    expects: {
      method: "PATCH",
      url: `${users}/${amara}/routinglanguages/bulk`,
    },
    example: "amara",
  },
  {
    operation: "putRoutingUserUtilization",
    params: { userId: amara, body: { utilization: { email: { maximumCapacity: 2 } }, maxInboundCalls: 1 } },
    expects: {
      method: "PUT",
      url: `/api/v2/routing/users/${amara}/utilization`,
    },
    example: "amara",
  },
  {
    operation: "deleteRoutingUserUtilization",
    params: { userId: amara },
    expects: { method: "DELETE", url: `/api/v2/routing/users/${amara}/utilization` },
  },
  {
    operation: "postGroupMembers",
    params: { groupId: staff, body: { memberIds: [tomas, lena], version: 4 } },
    expects: {
      method: "POST",
      url: `/api/v2/groups/${staff}/members`,
    },
  },
  {
    operation: "deleteGroupMembers",
    params: { groupId: staff, ids: [tomas, lena] },
    expects: { method: "DELETE", url: `/api/v2/groups/${staff}/members?ids=${tomas},${lena}` },
  },
  // Changes of what belongs to users.
  {
    operation: "postAuthorizationSubjectBulkadd",
    params: { subjectId: amara, subjectType: "PC_USER", body: { grants: [{ roleId: supervisor, divisionId: "*" }] } },
    expects: {
      method: "POST",
      url: `/api/v2/authorization/subjects/${amara}/bulkadd?subjectType=PC_USER`,
    },
  },
  {
    operation: "postAuthorizationSubjectBulkremove",
    params: { subjectId: amara, body: { grants: [{ roleId: supervisor, divisionId: home }] } },
    expects: {
      method: "POST",
      url: `/api/v2/authorization/subjects/${amara}/bulkremove`,
    },
  },
  {
    operation: "postAuthorizationSubjectBulkreplace",
    params: { subjectId: amara, body: { grants: [{ roleId: supervisor, divisionId: home }] } },
    expects: {
      method: "POST",
      url: `/api/v2/authorization/subjects/${amara}/bulkreplace`,
    },
  },
  {
    operation: "postAuthorizationSubjectDivisionRole",
    params: { subjectId: amara, divisionId: "*", roleId: supervisor },
    expects: { method: "POST", url: `/api/v2/authorization/subjects/${amara}/divisions/*/roles/${supervisor}` },
  },
  {
    operation: "deleteAuthorizationSubjectDivisionRole",
    params: { subjectId: amara, divisionId: home, roleId: supervisor },
    expects: { method: "DELETE", url: `/api/v2/authorization/subjects/${amara}/divisions/${home}/roles/${supervisor}` },
  },
  {
    operation: "postAuthorizationRole",
    params: { roleId: supervisor, subjectType: "PC_USER", body: { subjectIds: [amara, daniel], divisionIds: [home] } },
    expects: {
      method: "POST",
      url: `/api/v2/authorization/roles/${supervisor}?subjectType=PC_USER`,
    },
  },
  {
    operation: "postAuthorizationDivisionObject",
    params: { divisionId: home, objectType: "USER", body: [amara, daniel] },
    expects: { method: "POST", url: `/api/v2/authorization/divisions/${home}/objects/USER` },
  },
  {
    operation: "patchUserPresence",
    params: { userId: amara, sourceId: "PURECLOUD", body: busy },
    expects: { method: "PATCH", url: `${users}/${amara}/presences/PURECLOUD` },
    example: "amara",
  },
  {
    operation: "patchUserPresencesPurecloud",
    params: { userId: amara, body: { ...busy, message: "Back at 3" } },
    expects: { method: "PATCH", url: `${users}/${amara}/presences/purecloud` },
    example: "amara",
  },
  {
    operation: "putUsersPresencesBulk",
    params: { body: [{ id: amara, ...busy }] },
    expects: { method: "PUT", url: "/api/v2/users/presences/bulk" },
    example: "default",
  },
  {
    operation: "deleteToken",
    params: { userId: amara },
    expects: { method: "DELETE", url: `/api/v2/tokens/${amara}` },
  },
  {
    operation: "deleteStationAssociateduser",
    params: { stationId: "8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01" },
    expects: { method: "DELETE", url: "/api/v2/stations/8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01/associateduser" },
  },
  {
    operation: "putUserState",
    params: { userId: amara, body: { state: "inactive", version: 14, stateChangeReason: "Voluntary" } },
    expects: {
      method: "PUT",
      url: `${users}/${amara}/state`,
    },
    example: "amara",
  },
  {
    operation: "postUserExternalid",
    params: { userId: amara, body: payroll },
    expects: { method: "POST", url: `${users}/${amara}/externalid` },
    example: "amara",
  },
  {
    operation: "deleteUserExternalidAuthorityNameExternalKey",
    params: { userId: amara, authorityName: "pay/roll", externalKey: "a b" },
    expects: { method: "DELETE", url: `${users}/${amara}/externalid/pay%2Froll/a%20b` },
  },
  {
    operation: "putUserVerifier",
    params: { userId: daniel, verifierId: verifier, body: { name: "Phone of Daniel", enabled: true, default: true } },
    expects: {
      method: "PUT",
      url: `${users}/${daniel}/verifiers/${verifier}`,
    },
    example: "daniel",
  },
  {
    operation: "deleteUserVerifier",
    params: { userId: daniel, verifierId: verifier },
    expects: { method: "DELETE", url: `${users}/${daniel}/verifiers/${verifier}` },
  },
  {
    operation: "patchVoicemailUserpolicy",
    params: { userId: amara, body: { alertTimeoutSeconds: 30, pin: "example-pin-not-a-secret" } },
    expects: {
      method: "PATCH",
      url: `/api/v2/voicemail/userpolicies/${amara}`,
    },
    example: "amara",
  },
  {
    operation: "putVoicemailUserpolicy",
    params: { userId: amara, body: { enabled: true, alertTimeoutSeconds: 18, sendEmailNotifications: false } },
    expects: {
      method: "PUT",
      url: `/api/v2/voicemail/userpolicies/${amara}`,
    },
    example: "amara",
  },
  {
    operation: "postAnalyticsUsersDetailsJobs",
    params: { body: { interval, order: "asc" } },
    expects: { method: "POST", url: jobs },
    example: "default",
  },
  {
    operation: "getAnalyticsUsersDetailsJobsAvailability",
    expects: { method: "GET", url: `${jobs}/availability` },
    example: "default",
  },
  {
    operation: "getAnalyticsUsersDetailsJob",
    params: { jobId: job },
    expects: { method: "GET", url: `${jobs}/${job}` },
    example: "default",
  },
  {
    operation: "getAnalyticsUsersDetailsJob",
    params: { jobId: job },
    expects: { method: "GET", url: `${jobs}/${job}` },
    example: "pending",
  },
  {
    operation: "getAnalyticsUsersDetailsJobResults",
    params: { jobId: job, cursor: "a+b/c=", pageSize: 50 },
    expects: { method: "GET", url: `${jobs}/${job}/results?cursor=a%2Bb%2Fc%3D&pageSize=50` },
    example: "first",
  },
  {
    operation: "getAnalyticsUsersDetailsJobResults",
    params: { jobId: job },
    expects: { method: "GET", url: `${jobs}/${job}/results` },
    example: "last",
  },
  {
    operation: "deleteAnalyticsUsersDetailsJob",
    params: { jobId: job },
    expects: { method: "DELETE", url: `${jobs}/${job}` },
  },
];
