import type { PureCloudOperations } from "../../src/purecloud/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import {
  amara,
  billing,
  daniel,
  escalations,
  home,
  lena,
  portuguese,
  priya,
  staff,
  tomas,
  users,
} from "./purecloud-ids.js";

const call = callsOf<PureCloudOperations>();

/** Queues, skills, languages and utilization. */
export const purecloudRoutingCases: readonly ContractCase<PureCloudOperations>[] = [
  // Routing.
  call(
    "getUserQueues",
    { userId: amara, joined: false, divisionId: [home] },
    `GET ${users}/${amara}/queues?joined=false&divisionId=${home}`,
    "amara-unjoined",
  ),
  call(
    "patchUserQueues",
    { userId: amara, body: [{ id: "queue-1", joined: true }] },
    `PATCH ${users}/${amara}/queues`,
    "amara",
  ),
  call(
    "patchUserQueue",
    { queueId: "queue-1", userId: amara, body: { joined: false } },
    `PATCH ${users}/${amara}/queues/queue-1`,
    "amara",
  ),
  call(
    "getUserRoutinglanguages",
    { userId: lena, pageSize: 50, sortOrder: "ascending" },
    `GET ${users}/${lena}/routinglanguages?pageSize=50&sortOrder=ascending`,
    "lena",
  ),
  call(
    "postUserRoutinglanguages",
    { userId: amara, body: { id: "language-1", proficiency: 0 } },
    `POST ${users}/${amara}/routinglanguages`,
    "amara",
  ),
  call(
    "patchUserRoutinglanguage",
    { userId: amara, languageId: "language-1", body: { id: "language-1", proficiency: 4 } },
    `PATCH ${users}/${amara}/routinglanguages/language-1`,
    "amara",
  ),
  call(
    "deleteUserRoutinglanguage",
    { userId: amara, languageId: "language-1" },
    `DELETE ${users}/${amara}/routinglanguages/language-1`,
  ),
  call("getUserRoutingskills", { userId: tomas }, `GET ${users}/${tomas}/routingskills`, "tomas"),
  call(
    "postUserRoutingskills",
    { userId: amara, body: { id: "skill-1", proficiency: 0 } },
    `POST ${users}/${amara}/routingskills`,
    "amara",
  ),
  call(
    "putUserRoutingskill",
    { userId: amara, skillId: "skill-1", body: { id: "skill-1", proficiency: 4 } },
    `PUT ${users}/${amara}/routingskills/skill-1`,
    "amara",
  ),
  call(
    "deleteUserRoutingskill",
    { userId: amara, skillId: "skill-1" },
    `DELETE ${users}/${amara}/routingskills/skill-1`,
  ),
  call(
    "getRoutingLanguages",
    { name: "English - Spoken", id: ["7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a01"] },
    "GET /api/v2/routing/languages?name=English%20-%20Spoken&id=7a3f8b20-6c1d-4e5f-8b9a-2d1e0c3f5a01",
    "estate",
  ),
  call("getRoutingUtilization", undefined, "GET /api/v2/routing/utilization", "estate"),
  call("getRoutingUserUtilization", { userId: tomas }, `GET /api/v2/routing/users/${tomas}/utilization`, "tomas"),
  call("getUserRoutingstatus", { userId: priya }, `GET ${users}/${priya}/routingstatus`, "priya"),
  call(
    "putUserRoutingstatus",
    { userId: amara, body: { status: "IDLE" } },
    `PUT ${users}/${amara}/routingstatus`,
    "amara",
  ),
  // Lists of the organisation, and members.
  call(
    "getRoutingQueues",
    { pageSize: 500, name: "Supp*", sortOrder: "asc" },
    "GET /api/v2/routing/queues?pageSize=500&sortOrder=asc&name=Supp*",
    "default",
  ),
  call(
    "getRoutingQueueMembers",
    { queueId: "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02", pageSize: 100, joined: false },
    "GET /api/v2/routing/queues/9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02/members?pageSize=100&joined=false",
    "default",
  ),
  call(
    "getRoutingSkills",
    { pageSize: 100, id: ["5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02"] },
    "GET /api/v2/routing/skills?pageSize=100&id=5d2e6f10-4b7c-4a39-9c8d-1e0f2a3b4c02",
    "default",
  ),
  call(
    "getRoutingQueue",
    { queueId: "9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02" },
    "GET /api/v2/routing/queues/9b1c5a70-3e4d-4f0a-8a11-0c2f7d9e1a02",
    "default",
  ),
  call(
    "postRoutingQueueMembers",
    { queueId: billing, delete: true, body: [{ id: daniel }, { id: tomas }] },
    `POST /api/v2/routing/queues/${billing}/members?delete=true`,
  ),
  call(
    "patchRoutingQueueMembers",
    { queueId: billing, body: [{ id: amara, joined: true }] },
    `PATCH /api/v2/routing/queues/${billing}/members`,
    "default",
  ),
  call(
    "patchRoutingQueueMember",
    { queueId: billing, memberId: amara, body: { joined: false } },
    `PATCH /api/v2/routing/queues/${billing}/members/${amara}`,
  ),
  call(
    "patchRoutingQueueMember",
    { queueId: billing, memberId: amara, body: { ringNumber: 2 } },
    `PATCH /api/v2/routing/queues/${billing}/members/${amara}`,
  ),
  call(
    "deleteRoutingQueueMember",
    { queueId: billing, memberId: amara },
    `DELETE /api/v2/routing/queues/${billing}/members/${amara}`,
  ),
  call(
    "patchUserRoutingskillsBulk",
    { userId: amara, body: [{ id: escalations, proficiency: 2.5 }] },
    `PATCH ${users}/${amara}/routingskills/bulk`,
    "amara",
  ),
  call(
    "putUserRoutingskillsBulk",
    { userId: amara, body: [{ id: escalations, proficiency: 0 }] },
    `PUT ${users}/${amara}/routingskills/bulk`,
    "amara",
  ),
  call(
    "patchUserRoutinglanguagesBulk",
    { userId: amara, body: [{ id: portuguese, proficiency: 4 }] },
    `PATCH ${users}/${amara}/routinglanguages/bulk`,
    "amara",
  ),
  call(
    "putRoutingUserUtilization",
    { userId: amara, body: { utilization: { email: { maximumCapacity: 2 } }, maxInboundCalls: 1 } },
    `PUT /api/v2/routing/users/${amara}/utilization`,
    "amara",
  ),
  call("deleteRoutingUserUtilization", { userId: amara }, `DELETE /api/v2/routing/users/${amara}/utilization`),
  call(
    "postGroupMembers",
    { groupId: staff, body: { memberIds: [tomas, lena], version: 4 } },
    `POST /api/v2/groups/${staff}/members`,
  ),
  call(
    "deleteGroupMembers",
    { groupId: staff, ids: [tomas, lena] },
    `DELETE /api/v2/groups/${staff}/members?ids=${tomas},${lena}`,
  ),
];
