import type { PureCloudOperations } from "../../src/purecloud/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { amara, busy, daniel, home, payroll, supervisor, users, verifier } from "./purecloud-ids.js";

const call = callsOf<PureCloudOperations>();

/** Changes of what belongs to users. */
export const purecloudChangesCases: readonly ContractCase<PureCloudOperations>[] = [
  call(
    "postAuthorizationSubjectBulkadd",
    { subjectId: amara, subjectType: "PC_USER", body: { grants: [{ roleId: supervisor, divisionId: "*" }] } },
    `POST /api/v2/authorization/subjects/${amara}/bulkadd?subjectType=PC_USER`,
  ),
  call(
    "postAuthorizationSubjectBulkremove",
    { subjectId: amara, body: { grants: [{ roleId: supervisor, divisionId: home }] } },
    `POST /api/v2/authorization/subjects/${amara}/bulkremove`,
  ),
  call(
    "postAuthorizationSubjectBulkreplace",
    { subjectId: amara, body: { grants: [{ roleId: supervisor, divisionId: home }] } },
    `POST /api/v2/authorization/subjects/${amara}/bulkreplace`,
  ),
  call(
    "postAuthorizationSubjectDivisionRole",
    { subjectId: amara, divisionId: "*", roleId: supervisor },
    `POST /api/v2/authorization/subjects/${amara}/divisions/*/roles/${supervisor}`,
  ),
  call(
    "deleteAuthorizationSubjectDivisionRole",
    { subjectId: amara, divisionId: home, roleId: supervisor },
    `DELETE /api/v2/authorization/subjects/${amara}/divisions/${home}/roles/${supervisor}`,
  ),
  call(
    "postAuthorizationRole",
    { roleId: supervisor, subjectType: "PC_USER", body: { subjectIds: [amara, daniel], divisionIds: [home] } },
    `POST /api/v2/authorization/roles/${supervisor}?subjectType=PC_USER`,
  ),
  call(
    "postAuthorizationDivisionObject",
    { divisionId: home, objectType: "USER", body: [amara, daniel] },
    `POST /api/v2/authorization/divisions/${home}/objects/USER`,
  ),
  call(
    "patchUserPresence",
    { userId: amara, sourceId: "PURECLOUD", body: busy },
    `PATCH ${users}/${amara}/presences/PURECLOUD`,
    "amara",
  ),
  call(
    "patchUserPresencesPurecloud",
    { userId: amara, body: { ...busy, message: "Back at 3" } },
    `PATCH ${users}/${amara}/presences/purecloud`,
    "amara",
  ),
  call("putUsersPresencesBulk", { body: [{ id: amara, ...busy }] }, "PUT /api/v2/users/presences/bulk", "default"),
  call("deleteToken", { userId: amara }, `DELETE /api/v2/tokens/${amara}`),
  call(
    "deleteStationAssociateduser",
    { stationId: "8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01" },
    "DELETE /api/v2/stations/8c4b9d40-1f2e-4a6b-8d7c-5e4f3a2b1c01/associateduser",
  ),
  call(
    "putUserState",
    { userId: amara, body: { state: "inactive", version: 14, stateChangeReason: "Voluntary" } },
    `PUT ${users}/${amara}/state`,
    "amara",
  ),
  call("postUserExternalid", { userId: amara, body: payroll }, `POST ${users}/${amara}/externalid`, "amara"),
  call(
    "deleteUserExternalidAuthorityNameExternalKey",
    { userId: amara, authorityName: "pay/roll", externalKey: "a b" },
    `DELETE ${users}/${amara}/externalid/pay%2Froll/a%20b`,
  ),
  call(
    "putUserVerifier",
    { userId: daniel, verifierId: verifier, body: { name: "Phone of Daniel", enabled: true, default: true } },
    `PUT ${users}/${daniel}/verifiers/${verifier}`,
    "daniel",
  ),
  call(
    "deleteUserVerifier",
    { userId: daniel, verifierId: verifier },
    `DELETE ${users}/${daniel}/verifiers/${verifier}`,
  ),
  call(
    "patchVoicemailUserpolicy",
    { userId: amara, body: { alertTimeoutSeconds: 30, pin: "example-pin-not-a-secret" } },
    `PATCH /api/v2/voicemail/userpolicies/${amara}`,
    "amara",
  ),
  call(
    "putVoicemailUserpolicy",
    { userId: amara, body: { enabled: true, alertTimeoutSeconds: 18, sendEmailNotifications: false } },
    `PUT /api/v2/voicemail/userpolicies/${amara}`,
    "amara",
  ),
];
