/** The questions that the sandbox has no switch for, each against a platform that gives the one answer or the other. */
import { unknowns } from "@rollcall/sandbox";
import { describe, expect, test } from "vitest";
import { odinProbes } from "../../../src/commands/doctor/probes/odin/index.js";
import { pureCloudProbes } from "../../../src/commands/doctor/probes/purecloud/index.js";
import { ask, type Script, scripted, status } from "./ask.js";

/** A question, the verdict, and a platform that gives it. */
type Proof = readonly [id: string, answer: string | null, script: Script];

const PLACE = { serviceProviderId: "ent", groupId: "g" };
const SYSTEM = { loginType: "System", policy: [] };
const users = [1, 2, 3].map((n) => ({ ...PLACE, userId: `u${n}`, phoneNumber: "1" }));
const odin = (script: Script): Script => ({
  "GET /auth/session": SYSTEM,
  "GET /service-providers": [{ serviceProviderId: "ent" }],
  "GET /groups": ({ groupId }: { groupId?: unknown }) => (groupId ? { ...PLACE, userCount: 3 } : [PLACE]),
  "GET /users": users,
  ...script,
});
const forbidden = status(403, { error: "[Error 4003] Unauthorized request: X", status: 403, details: null });
const unlicensed = status(400, { error: "x", details: "[Error 4410] Service is not assigned to this subscriber" });
const extended = (isFalseTrue: boolean) => ({
  "GET /users": ({ extended: asked }: { extended?: unknown }) =>
    asked === true || (asked === false && isFalseTrue)
      ? users.map((user) => ({ ...user, title: "t", language: "en" }))
      : users,
});
const path = "GET /users/device-policies";
const packs = "GET /service-providers/service-packs";
const PACK = { servicePackName: "p" };
type Query = Readonly<Record<string, unknown>>;
/** A list of packs, without their use and with it. */
const packsWith = (withUse: unknown, usual: unknown = [PACK]): Script => ({
  [packs]: ({ includeUtilization }: Query) => (includeUtilization === true ? withUse : usual),
});

const ODIN: readonly Proof[] = [
  ["tree-in-one-call", "answered", { "GET /service-providers/reports": [PLACE] }],
  ["tree-in-one-call", "refused", { "GET /service-providers/reports": forbidden }],
  ["tree-in-one-call", null, { "GET /service-providers/reports": status(500) }],
  ["groups-of-a-group-login", "answered", { "GET /auth/session": { ...PLACE, loginType: "Group" } }],
  ["groups-of-a-group-login", "refused", { "GET /auth/session": { ...PLACE }, "GET /groups": forbidden }],
  ["groups-of-a-group-login", null, {}],
  ["limit-exceeded", "ignored", {}],
  ["limit-exceeded", null, { "GET /users": users.slice(0, 1) }],
  ["extended-false", "true", extended(true)],
  ["extended-false", "false", extended(false)],
  ["extended-false", null, {}],
  ["user-count", "equal", {}],
  ["user-count", "equal", lateGroup()],
  ["user-count", "more", { "GET /users": users.slice(1) }],
  ["user-count", "fewer", { "GET /users": [...users, { ...PLACE, userId: "u4" }] }],
  ["session-policy", "empty", {}],
  ["session-policy", "map", { "GET /auth/session": { policy: { userAccess: "Full" } } }],
  ["session-policy", "absent", { "GET /auth/session": {} }],
  ["id-of-administrators", "userId", { "GET /groups/admins": [{ userId: "a" }] }],
  ["id-of-administrators", "administratorID", { "GET /groups/admins": { admins: [{ administratorID: "a" }] } }],
  ["id-of-administrators", "both", { "GET /groups/admins": [{ userId: "a", administratorID: "a" }] }],
  [
    "id-of-administrators",
    "mixed",
    { "GET /groups/admins": [{ userId: "a" }], "GET /service-providers/admins": [{ administratorID: "a" }] },
  ],
  ["id-of-administrators", null, {}],
  [
    "lists-of-one",
    "some",
    {
      "GET /users/services/assigned": { userServices: [{ serviceName: "s" }], groupServices: { serviceName: "s" } },
    },
  ],
  ["lists-of-one", null, {}],
  ["empty-objects", "object", { "GET /users/services/settings": { Privacy: {} } }],
  ["empty-objects", null, { "GET /users/services/settings": { Privacy: { isActive: true } } }],
  ["calling-plan-rows", "wrapped", { [bulk()]: [{ user: {}, data: {} }] }],
  ["calling-plan-rows", "flat", { [bulk()]: [{ userId: "u1", userPermissions: {} }] }],
  [
    "calling-plan-rows",
    "mixed",
    {
      [bulk()]: [
        { user: {}, data: {} },
        { userId: "u1", userPermissions: {} },
      ],
    },
  ],
  ["calling-plan-rows", null, { [bulk()]: [] }],
  ["events-of-schedules", "included", { "GET /users/schedules": [{ name: "s", events: [] }] }],
  ["events-of-schedules", "absent", { "GET /users/schedules": [{ name: "s" }] }],
  ["events-of-schedules", null, { "GET /users/schedules": [] }],
  ["list-of-a-number-range", "included", { "GET /groups/dns": { dns: [{ min: "1", list: [] }] } }],
  ["list-of-a-number-range", "absent", { "GET /groups/dns": { dns: [{ min: "1" }] } }],
  ["list-of-a-number-range", "mixed", { "GET /groups/dns": { dns: [{ min: "1" }, { min: "2", list: [] }] } }],
  ["has-password", "present", { "GET /users/password": { hasPassword: true } }],
  ["has-password", "absent", { "GET /users/password": { expirationDays: 1 } }],
  ["path-of-getUserDevicePolicies", "exists", { [path]: {} }],
  ["path-of-getUserDevicePolicies", "exists", { [path]: unlicensed }],
  ["path-of-getUserDevicePolicies", "exists", { [path]: forbidden }],
  ["path-of-getUserDevicePolicies", "exists", { [path]: status(404, "[Error 4008] User not found: u1") }],
  ["path-of-getUserDevicePolicies", "missing", { [path]: status(404, { error: "Not Found" }) }],
  ["path-of-getUserDevicePolicies", "missing", { [path]: status(405) }],
  ["path-of-getUserDevicePolicies", null, { [path]: status(403, "Forbidden") }],
  ["path-of-getUserDevicePolicies", null, { [path]: status(502) }],
  ["unauthorised-status", "500", { "GET /system/passcode-rules": status(500, "[Error 4003] Unauthorized request: X") }],
  ["broadworks-words", "bare", lacking(status(400, "[Error 4410] Service is not assigned"))],
  ["broadworks-words", "both", lacking(status(400, { error: "not assigned", details: "[Error 4410]" }))],
  ...["communication-barring", "call-processing-policy"].flatMap((name): Proof[] => {
    const [id, call] = [`path-of-getUser${pascal(name)}`, `GET /users/${name}`];
    return [
      [id, "exists", { [call]: {} }],
      [id, "missing", {}],
    ];
  }),
  ["unauthorised-status", "401", { "GET /system/passcode-rules": status(401, "[Error 4003] Unauthorized request: X") }],
  [
    "unauthorised-status",
    "other",
    { "GET /system/passcode-rules": status(409, "[Error 4003] Unauthorized request: X") },
  ],
  ["broadworks-words", "other", lacking(status(400, { message: "[Error 4410]" }))],
  [
    "broadworks-words",
    "mixed",
    { ...lacking(status(400, "[Error 4410]")), "GET /users/fax-messaging": status(400, { error: "[Error 4410]" }) },
  ],
  ["unlicensed-status", "other", lacking(status(409, "[Error 4410]"))],
  ["unlicensed-status", null, lacking(status(403, "Forbidden"))],
  ["unlicensed-status", null, { "GET /users/services/assigned": status(403) }],
  ["paths-of-services", "none", {}],
  ["paths-of-services", "some", { "GET /users/comm-pilot-express": unlicensed }],
  ["paths-of-services", "all", ofServices({})],
  ["paths-of-services", null, { "GET /users/voice-portal": status(502) }],
  ["numbers-of-a-user", "list", { "GET /users/dns": [] }],
  ["numbers-of-a-user", "object", { "GET /users/dns": { dns: [] } }],
  ["numbers-of-a-user", null, {}],
  ["packs-with-use", "rows", packsWith([{ ...PACK, utilization: [] }])],
  ["packs-with-use", "rows", packsWith([PACK, { ...PACK, inUse: 3 }])],
  ["packs-with-use", "rows", packsWith([{ ...PACK, details: { assigned: 3 } }], [{ ...PACK, details: {} }])],
  ["packs-with-use", "beside", packsWith({ servicePacks: [PACK], utilization: [] })],
  [
    "packs-with-use",
    "beside",
    packsWith({ servicePacks: [PACK], total: 1, uses: [{ assigned: 3 }] }, { servicePacks: [PACK], total: 1 }),
  ],
  ["packs-with-use", "nowhere", packsWith([PACK])],
  ["packs-with-use", "nowhere", packsWith([{ ...PACK, alias: "q" }], [{ ...PACK, alias: "q" }])],
  ["packs-with-use", null, packsWith([], [])],
  [
    "packs-with-use",
    null,
    { [packs]: ({ includeUtilization }: Query) => (includeUtilization === true ? forbidden : [PACK]) },
  ],
];

describe("Odin", () => {
  test.each(ODIN)("%s is %s", async (id, answer, script) => {
    const verdict = await ask("odin", scripted(odin(script)), id);
    expect(verdict.answer, verdict.why).toBe(answer);
  });

  test("without a group with users, no question is settled by a guess", async () => {
    const verdict = await ask("odin", scripted({ "GET /auth/session": SYSTEM }), "user-count");
    expect([verdict.answer, verdict.why]).toEqual([null, expect.stringContaining("--odin-sp")]);
  });
});

/** A login that sees many groups, of which only a late one has users. */
function lateGroup(): Script {
  const rows = Array.from({ length: 12 }, (_, at) => ({ serviceProviderId: `sp${at}`, groupId: `g${at}` }));
  return {
    "GET /service-providers/reports": rows,
    "GET /users": ({ groupId }: { groupId?: unknown }) => (groupId === "g11" ? users : []),
  };
}

/** All paths that the names of services suggest answer this. */
function ofServices(answer: unknown): Script {
  const { reads = [] } = odinProbes.find(({ id }) => id === "paths-of-services") ?? {};
  return Object.fromEntries(reads.map(({ path: one }) => [`GET ${one.replace("/api/v2", "")}`, answer]));
}

/** `call-waiting` is `CallWaiting`. */
function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
}

function bulk(): string {
  return "GET /users/calling-plans/outgoing/redirected/bulk";
}

/** Users without Fax Messaging and BroadWorks Mobility, whose reads answer this. */
function lacking(answer: unknown): Script {
  const userServices = [{ serviceName: "Call Waiting" }];
  return {
    "GET /users/services/assigned": { userServices },
    "GET /users/broad-works-mobility": answer,
    "GET /users/fax-messaging": answer,
  };
}

const page = (entities: unknown[], more = {}) => ({ entities, pageSize: 100, pageCount: 1, ...more });
const purecloud = (script: Script): Script => ({
  "GET /users": ({ state }: { state?: unknown }) => page([{ id: `${state}-1`, state }]),
  "GET /authorization/roles": page([{ id: "r" }]),
  "GET /groups": page([{ id: "g" }]),
  "GET /orgauthorization/trustors": page([{ id: "org" }]),
  "GET /orgauthorization/trustors/{trustorOrgId}/users": page([{ id: "active-1" }]),
  ...script,
});
const trustors = "GET /users/{userId}/trustors";
const forwarding = "GET /users/{userId}/callforwarding";

/** The listings whose largest page is asked for. */
const SIZES: readonly (readonly [string, string])[] = [
  ["page-of-getUserQueues", "GET /users/{userId}/queues"],
  ["page-of-getUserTrustors", trustors],
  ["page-of-getUserRoutingskills", "GET /users/{userId}/routingskills"],
  ["page-of-getLicenseUsers", "GET /license/users"],
  ["page-of-getStations", "GET /stations"],
  ["page-of-getOrgauthorizationTrustors", "GET /orgauthorization/trustors"],
  ["page-of-getAuthorizationRoleUsers", "GET /authorization/roles/{roleId}/users"],
  ["page-of-getGroupMembers", "GET /groups/{groupId}/members"],
  ["page-of-postUsersSearch", "POST /users/search"],
];

const PURECLOUD: readonly Proof[] = [
  ["trustors-of-all-users", "all", { [trustors]: page([{ id: "org" }]) }],
  ["trustors-of-all-users", "not-all", { [trustors]: page([{ id: "another" }]) }],
  ["trustors-of-all-users", null, { [trustors]: page([]) }],
  ["inactive-by-id", "found", { "GET /users/{userId}": {} }],
  ["inactive-by-id", "missing", {}],
  ["inactive-by-id", null, { "GET /users/{userId}": status(403) }],
  ["deleted-by-state", "found", { "GET /users/{userId}": {} }],
  ["deleted-by-state", "missing", {}],
  ["deleted-by-state", null, { "GET /users": page([]) }],
  ["forwarding-never-set", "off", { [forwarding]: { enabled: false } }],
  ["forwarding-never-set", "missing", {}],
  ["forwarding-never-set", null, { [forwarding]: { enabled: false, modifiedDate: "2026-01-01" } }],
  ["fields-of-listed-users", "all", { "GET /users": page([{ id: "u", version: 3 }]) }],
  ["fields-of-listed-users", "some", { "GET /users": page([{ id: "u", version: 3 }, { id: "v" }]) }],
  ["fields-of-listed-users", "some", { "GET /users": page([{ version: 3 }]) }],
  ["fields-of-listed-users", null, { "GET /users": page([]) }],
  ["absence-never-set", "off", { "GET /users/{userId}/outofoffice": { active: false } }],
  ["absence-never-set", "missing", {}],
  ["inactive-members", "queues-only", ofQueue({ id: "inactive-1", user: { id: "inactive-1" } })],
  ["member-users", "absent", ofQueue({ id: "active-1", joined: true })],
  ["last-page-of-members", null, {}],
  ["division-star", null, {}],
  ["division-star", null, { "GET /authorization/divisions/{divisionId}/grants": status(403) }],
  ["licences-of-deleted", null, { "GET /license/users": page([{ id: "active-1", licenses: ["a"] }]) }],
  ["fields-of-observations", "none", observed({ observationDate: "2026-01-01", userId: "active-1" })],
  ["fields-of-observations", "some", observed({ userId: "active-1", teamId: "t" })],
  ["fields-of-observations", null, observed()],
  ["fields-of-observations", null, {}],
  ...SIZES.flatMap(([id, call]): Proof[] => [
    [id, "accepted", { [call]: page([], { pageSize: 500 }) }],
    [id, "cut", { [call]: page([]) }],
    [id, "refused", { [call]: status(400) }],
    [id, null, { [call]: status(403) }],
  ]),
];

describe("PureCloud", () => {
  test.each(PURECLOUD)("%s is %s", async (id, answer, script) => {
    const verdict = await ask("purecloud", scripted(purecloud(script)), id);
    expect(verdict.answer, verdict.why).toBe(answer);
  });
});

/** An organisation of one queue with one member, whose own queues are not listed. */
function ofQueue(member: object): Script {
  return {
    "GET /routing/queues": page([{ id: "q", memberCount: 1 }]),
    "GET /routing/queues/{queueId}/members": page([member]),
    "GET /users/{userId}/queues": page([]),
  };
}

function observed(...observations: readonly object[]): Script {
  const data = [{ metric: "oMemberQueues", observations }];
  return { "POST /analytics/users/observations/query": { results: [{ data }] } };
}

// unknowns.test.ts asks a sandbox for the answers that it has a switch for.
test.each([
  ["odin", odinProbes, ODIN],
  ["purecloud", pureCloudProbes, PURECLOUD],
] as const)("each answer to each question of %s has a platform that gives it", (platform, probes, proofs) => {
  const inWords = (id: string, answer: string | null) => `${id} is ${answer}`;
  const given = new Set([
    ...proofs.map(([id, answer]) => inWords(id, answer)),
    ...Object.entries(unknowns[platform]).flatMap(([id, { answers }]) =>
      Object.keys(answers).map((answer) => inWords(id, answer)),
    ),
  ]);
  const all = probes.flatMap(({ id, answers }) => Object.keys(answers).map((answer) => inWords(id, answer)));
  expect(all.filter((one) => !given.has(one))).toEqual([]);
});
