import type { PureCloudOperations } from "../../src/purecloud/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { amara, edges, home, lena, priya, tomas, trust, users } from "./purecloud-ids.js";

const call = callsOf<PureCloudOperations>();

/** Telephones, presences, numbers, places and what else is known of a user. */
export const purecloudTelephonyCases: readonly ContractCase<PureCloudOperations>[] = [
  // Telephony.
  call("getUserCallforwarding", { userId: amara }, `GET ${users}/${amara}/callforwarding`, "amara"),
  call(
    "putUserCallforwarding",
    {
      userId: amara,
      body: { enabled: true, calls: [{ targets: [{ type: "PHONENUMBER", value: "+18135550142" }] }] },
    },
    `PUT ${users}/${amara}/callforwarding`,
    "amara",
  ),
  call(
    "patchUserCallforwarding",
    { userId: amara, body: { enabled: false } },
    `PATCH ${users}/${amara}/callforwarding`,
    "amara",
  ),
  call("getUserStation", { userId: tomas }, `GET ${users}/${tomas}/station`, "tomas"),
  call(
    "putUserStationAssociatedstationStationId",
    { userId: amara, stationId: "station-1" },
    `PUT ${users}/${amara}/station/associatedstation/station-1`,
  ),
  call("deleteUserStationAssociatedstation", { userId: amara }, `DELETE ${users}/${amara}/station/associatedstation`),
  call(
    "putUserStationDefaultstationStationId",
    { userId: amara, stationId: "station-2" },
    `PUT ${users}/${amara}/station/defaultstation/station-2`,
  ),
  call("deleteUserStationDefaultstation", { userId: amara }, `DELETE ${users}/${amara}/station/defaultstation`),
  // Availability.
  call(
    "getUserGeolocation",
    { userId: amara, clientId: "client-1" },
    `GET ${users}/${amara}/geolocations/client-1`,
    "amara",
  ),
  call(
    "patchUserGeolocation",
    { userId: amara, clientId: "client-1", body: { latitude: 0, longitude: -82.46 } },
    `PATCH ${users}/${amara}/geolocations/client-1`,
    "amara",
  ),
  call("getUserOutofoffice", { userId: tomas }, `GET ${users}/${tomas}/outofoffice`, "tomas"),
  call("putUserOutofoffice", { userId: amara, body: { active: false } }, `PUT ${users}/${amara}/outofoffice`, "amara"),
  // Presence, stations, licences, numbers, trust and places.
  call(
    "getUserPresence",
    { userId: amara, sourceId: "PURECLOUD" },
    `GET ${users}/${amara}/presences/PURECLOUD`,
    "amara",
  ),
  call("getUserPresencesPurecloud", { userId: amara }, `GET ${users}/${amara}/presences/purecloud`, "amara"),
  call(
    "getUsersPresencesPurecloudBulk",
    { id: [amara, lena] },
    `GET ${users}/presences/purecloud/bulk?id=${amara}&id=${lena}`,
    "estate",
  ),
  call(
    "getPresenceDefinitions",
    { deactivated: "FALSE", divisionId: [home], localeCode: "ALL" },
    `GET /api/v2/presence/definitions?deactivated=FALSE&divisionId=${home}&localeCode=ALL`,
    "estate",
  ),
  call(
    "getStations",
    { pageSize: 100, pageNumber: 2, webRtcUserId: amara, id: "station-1,station-2" },
    `GET /api/v2/stations?pageSize=100&pageNumber=2&webRtcUserId=${amara}&id=station-1%2Cstation-2`,
    "estate",
  ),
  call("getStation", { stationId: "station-1" }, "GET /api/v2/stations/station-1", "webrtc"),
  call(
    "getLicenseUsers",
    { pageSize: 100, pageNumber: 2 },
    "GET /api/v2/license/users?pageSize=100&pageNumber=2",
    "estate",
  ),
  call("getLicenseUser", { userId: amara }, `GET /api/v2/license/users/${amara}`, "amara"),
  call("getLicenseDefinitions", undefined, "GET /api/v2/license/definitions", "estate"),
  call(
    "getTelephonyProvidersEdgesDids",
    {
      sortBy: "number",
      sortOrder: "DESC",
      phoneNumber: "+18135551021",
      "owner.id": amara,
      "didPool.id": "pool-1",
    },
    `GET ${edges}/dids?sortBy=number&sortOrder=DESC&phoneNumber=%2B18135551021&owner.id=${amara}&didPool.id=pool-1`,
    "estate",
  ),
  call(
    "getTelephonyProvidersEdgesDidpools",
    { id: ["pool-1", "pool-2"] },
    `GET ${edges}/didpools?id=pool-1&id=pool-2`,
    "estate",
  ),
  call(
    "getTelephonyProvidersEdgesDidpoolsDids",
    { type: "UNASSIGNED", numberMatch: "555", sortOrder: "ascending" },
    `GET ${edges}/didpools/dids?type=UNASSIGNED&numberMatch=555&sortOrder=ascending`,
    "estate",
  ),
  call("getTelephonyProvidersEdgesExtensions", { number: "102*" }, `GET ${edges}/extensions?number=102*`, "estate"),
  call(
    "getTelephonyProvidersEdgesExtensionpools",
    { divisionId: [home] },
    `GET ${edges}/extensionpools?divisionId=${home}`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrustors",
    { pageSize: 100, pageNumber: 1 },
    `GET ${trust}/trustors?pageSize=100&pageNumber=1`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrustorUsers",
    { trustorOrgId: "org-1", pageSize: 100 },
    `GET ${trust}/trustors/org-1/users?pageSize=100`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrustorGroups",
    { trustorOrgId: "org-1", pageNumber: 2 },
    `GET ${trust}/trustors/org-1/groups?pageNumber=2`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrustorClonedusers",
    { trustorOrgId: "org-1" },
    `GET ${trust}/trustors/org-1/clonedusers`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrustees",
    { pageSize: 100, pageNumber: 1 },
    `GET ${trust}/trustees?pageSize=100&pageNumber=1`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrusteeUsers",
    { trusteeOrgId: "org-2", pageSize: 100 },
    `GET ${trust}/trustees/org-2/users?pageSize=100`,
    "estate",
  ),
  call(
    "getOrgauthorizationTrusteeGroups",
    { trusteeOrgId: "org-2", pageNumber: 2 },
    `GET ${trust}/trustees/org-2/groups?pageNumber=2`,
    "estate",
  ),
  call("getOauthClients", undefined, "GET /api/v2/oauth/clients", "estate"),
  call(
    "getLocations",
    { pageSize: 100, id: ["place-1", "place-2"], sortOrder: "desc" },
    "GET /api/v2/locations?pageSize=100&id=place-1&id=place-2&sortOrder=desc",
    "estate",
  ),
  call(
    "getUserSkillgroups",
    { userId: amara, pageSize: 25, after: "a+b=" },
    `GET ${users}/${amara}/skillgroups?pageSize=25&after=a%2Bb%3D`,
    "amara",
  ),
  call("getUserExternalid", { userId: amara }, `GET ${users}/${amara}/externalid`, "amara"),
  call(
    "getUserExternalidAuthorityName",
    { userId: amara, authorityName: "HR files/1" },
    `GET ${users}/${amara}/externalid/HR%20files%2F1`,
    "amara",
  ),
  call(
    "getUsersExternalidAuthorityNameExternalKey",
    { authorityName: "hr", externalKey: "E/1021", expand: ["station"] },
    `GET ${users}/externalid/hr/E%2F1021?expand=station`,
    "amara",
  ),
  call("getUserState", { userId: priya }, `GET ${users}/${priya}/state`, "priya"),
  call("getVoicemailUserpolicy", { userId: amara }, `GET /api/v2/voicemail/userpolicies/${amara}`, "amara"),
];
