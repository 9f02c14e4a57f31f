import { type Administrator, rows } from "@rollcall/clients/odin";
import type { User } from "@rollcall/clients/purecloud";
import type { Api, MockOperation } from "@rollcall/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { groupsOf, type Judged, judge } from "./kit.js";
import { lateRows, phone, rowsOfUser } from "./odin-rows.js";
import { client, operationsOf, type Sending, send, token } from "./send.js";

const ESTATE = { users: 100, seed: 3 };
let judged: Judged;
beforeAll(async () => {
  judged = await judge(ESTATE);
});
afterAll(() => judged.close());

/** What does not succeed, because the platform took the operation away. */
const REFUSED: Readonly<Record<string, number>> = { deleteUserRoles: 404 };

/** The user who is created, without the group. */
const NEW = {
  userId: "noor.haddad@northwind.example",
  lastName: "Haddad",
  firstName: "Noor",
  callingLineIdLastName: "Haddad",
  callingLineIdFirstName: "Noor",
};

/** Sends every operation once, the named ones last. Returns the answers, and what is wrong with them. */
async function everyOperation(
  judged: Judged,
  api: Api,
  last: readonly string[],
  sendingOf: (operation: MockOperation) => Sending,
) {
  const operations = await operationsOf(api);
  const wrong: string[] = [];
  const answers = new Map<string, string>();
  const late = (operationId: string) => last.indexOf(operationId);
  for (const operation of operations.toSorted((a, b) => late(a.operationId) - late(b.operationId))) {
    const { operationId, successes, statuses } = operation;
    const { status, body } = await send(judged, api, operation, sendingOf(operation));
    const wanted = REFUSED[operationId] ?? successes[0]?.status ?? statuses.find((one) => one < 300);
    answers.set(operationId, body);
    if (status !== wanted) wrong.push(`${operationId} ${status}: ${body}`);
  }
  return { wrong, answers };
}

/** The rows of a list that may come in an object. */
function rowsOf<Row extends object>(answer: object, key: string): readonly Row[] {
  return rows((key in answer ? (answer as Record<string, unknown>)[key] : answer) as Row[] | Row);
}

/** Sends every operation of Odin once, and returns their answers. */
async function everyOperationOfOdin(judged: Judged): Promise<Map<string, string>> {
  const { sandbox, violations } = judged;
  const authorization = await token(judged, "odin");
  const [group = { serviceProviderId: "", groupId: "" }] = groupsOf(sandbox);
  const { data } = await judged.odin.getGroupUserAudit(group);
  // Only who has a voice portal has a passcode for it.
  const userId = data?.[0]?.users?.find(({ utilities }) => utilities?.portalPasscode)?.userId ?? "";
  // A user with every service, so no setting is refused.
  const { userServices = [] } = await judged.odin.getUserServices({ userId });
  const services = rows(userServices).map(({ serviceName = "" }) => ({ serviceName, assigned: true }));
  await judged.odin.putUserServices({ body: { userId, userServices: services } });
  // The read of one phone needs a phone.
  await judged.odin.postUserBroadWorksAnywherePhoneNumber({ body: { userId, ...phone } });
  const devices = rows(await judged.odin.getGroupDevices(group));
  const ofRows = rowsOfUser(
    userId,
    String(devices.find(({ availablePorts }) => Number(availablePorts) > 1)?.deviceName),
  );
  const schedule = { userId, name: "Days off", type: "Holiday" } as const;
  const event = { ...schedule, eventName: "Moving", startTime: "2026-12-25T00:00:00", endTime: "2026-12-25T23:59:59" };
  await judged.odin.postUserSchedule({ body: schedule });
  await judged.odin.postUserEvent({ body: event });
  const bodies: Readonly<Record<string, object>> = {
    ...(ofRows.bodies as Readonly<Record<string, object>>),
    logout: { token: authorization.slice("Bearer ".length) },
    putUserSequentialRing: { userId, callerMayStopSearch: true },
    putUserServices: { userId, userServices: [{ serviceName: "Call Forwarding Always", assigned: true }] },
    putUserServiceSettings: { userId, "Call Forwarding Always": { isActive: false } },
    postUser: { ...NEW, ...group },
    postUserSchedule: { ...schedule, name: "Travels" },
    putUserSchedule: schedule,
    postUserEvent: { ...event, eventName: "Journey" },
    putUserEvent: event,
    putUserGroupId: { userId, newGroupId: group.groupId },
    // Another user, because others change this one later.
    putUserId: { userId: data?.[0]?.users?.find((one) => one.userId !== userId)?.userId, newUserId: "new@x.example" },
  };
  /** The example of a change, for this user. */
  const ofUser = (operationId: string, example: unknown) => {
    const body = Object(example) as { readonly userId?: string; readonly users?: object; readonly data?: object };
    if (operationId in bodies) return {};
    if (body.data !== undefined) return { [operationId]: { ...body, users: [{ userId }] } };
    return body.userId === undefined ? {} : { [operationId]: { ...body, userId } };
  };
  const { odin } = judged;
  const [admin] = rowsOf<Administrator>(
    await odin.getServiceProviderAdmins({ serviceProviderId: group.serviceProviderId }),
    "admins",
  );
  /** What an operation needs that is of another, which names it. */
  const named: Readonly<Record<string, object | undefined>> = {
    deleteUserEvent: event,
    deleteUserSchedule: schedule,
    getGroupAdminPolicies: rowsOf<object>(await odin.getGroupAdmins(group), "admins")[0],
    getGroupCallCenterAgents: rows(await odin.getGroupCallCenters(group))[0],
    getServiceProviderAdminPolicies: { userId: admin?.administratorID },
    getUserSharedCallAppearanceEndpoint: rowsOf<object>(
      await odin.getUserSharedCallAppearanceBulk(group),
      "endpoints",
    )[0],
  };
  const parameters = {
    ...group,
    userId,
    ...ofRows.parameters,
    serviceName: "Standard",
    serviceType: "servicePackName",
  };
  const { wrong, answers } = await everyOperation(
    judged,
    "odin",
    [...lateRows, "deleteUser", "logout"],
    ({ operationId, body }) => ({
      authorization: operationId === "login" ? null : authorization,
      parameters: { ...parameters, ...named[operationId] },
      // A list names its group, although one of its items can be read without it.
      wanted: ({ name, required = false }) => required || (name in group && operationId !== "getUsers"),
      bodies: { ...bodies, ...ofUser(operationId, body?.examples[0]) },
    }),
  );
  expect(wrong).toEqual([]);
  expect(violations).toEqual([]);
  return answers;
}

test("every operation of Odin answers as the spec says, even if all lists of one row come as a bare object", async () => {
  const usual = await everyOperationOfOdin(judged);
  const bare = await judge({ ...ESTATE, unknowns: { "lists-of-one": "all" } });
  try {
    const answers = await everyOperationOfOdin(bare);
    const changed = [...answers].filter(([operationId, body]) => usual.get(operationId) !== body);
    expect(changed.length).toBeGreaterThan(20);
  } finally {
    await bare.close();
  }
});

/** An agent who is on no queue at the moment, and has one of everything. */
async function agent(): Promise<User & { id: string; verifierId: string }> {
  const { entities = [] } = await judged.purecloud.getUsers({
    pageSize: 500,
    expand: ["skills", "languages", "station", "routingStatus", "authorization", "geolocation", "groups"],
  });
  for (const user of entities) {
    const { skills = [], languages = [], station, routingStatus } = user;
    const isWhole = skills.length > 0 && languages.length > 0 && station?.defaultStation;
    if (!isWhole || routingStatus?.status !== "INTERACTING") continue;
    const [verifier] = (await judged.purecloud.getUserVerifiers({ userId: user.id })).entities ?? [];
    if (verifier) return { ...user, verifierId: verifier.id };
  }
  throw new Error("no agent in this estate");
}

/** A job that has ended, so it has results. */
async function endedJob(): Promise<string> {
  const { purecloud } = judged;
  const interval = "2026-09-01T00:00:00.000Z/2026-09-02T00:00:00.000Z";
  const { jobId } = await purecloud.postAnalyticsUsersDetailsJobs({ body: { interval } });
  while ((await purecloud.getAnalyticsUsersDetailsJob({ jobId })).state !== "FULFILLED");
  return jobId;
}

test("every operation of PureCloud answers by the spec, even those that write", async () => {
  const { sandbox, purecloud, violations } = judged;
  const user = await agent();
  const { entities: queues = [] } = await purecloud.getUserQueues({ userId: user.id, joined: true });
  const { entities: others = [] } = await purecloud.getUsers({ pageSize: 2 });
  const [trustor] = (await purecloud.getOrgauthorizationTrustors()).entities ?? [];
  const [trustee] = (await purecloud.getOrgauthorizationTrustees()).entities ?? [];
  const [known] = await purecloud.getUserExternalid({ userId: user.id });
  const skill = { id: user.skills?.[0]?.id, proficiency: 3 };
  const language = { id: user.languages?.[0]?.id, proficiency: 4 };
  const asClient = await token(judged, "purecloud");
  const asPerson = await token(judged, "purecloud", `code-${sandbox.estate.purecloud.members[0]}`);
  const asUser = await token(judged, "purecloud", `code-${sandbox.estate.purecloud.indexOf(user.id)}`);
  const ofUser = ["putUserOutofoffice", "patchUserGeolocation"];
  const tokenOf = (operationId: string) =>
    operationId.includes("UsersMe") ? asPerson : ofUser.includes(operationId) ? asUser : asClient;
  const [role] = user.authorization?.roles ?? [];
  const grants = [{ roleId: role?.id, divisionId: user.division?.id }];
  const { entities: definitions = [] } = await purecloud.getPresenceDefinitions();
  const presenceDefinition = { id: definitions.find(({ systemPresence }) => systemPresence === "OnQueue")?.id };
  const parameters = {
    userId: user.id,
    subjectId: user.id,
    verifierId: user.verifierId,
    jobId: await endedJob(),
    clientId: user.geolocation?.id,
    queueId: queues[0]?.id,
    skillId: skill.id,
    languageId: language.id,
    stationId: user.station?.defaultStation?.id,
    trustorOrgId: trustor?.id,
    trusteeOrgId: trustee?.id,
    ...known,
    groupId: user.groups?.[0]?.id,
    ids: [user.id],
    memberId: user.id,
    roleId: role?.id,
    divisionId: user.division?.id,
    jid: [user.chat?.jabberId],
  };
  const bodies = {
    postUsers: { name: "Noor Haddad", email: "noor@northwind.example", divisionId: user.division?.id },
    patchUsersBulk: others.map(({ id }) => ({ id, acdAutoAnswer: true })),
    patchUser: { version: user.version, title: "Head of Tea" },
    putUserCallforwarding: { enabled: false, voicemail: "NONE" },
    patchUserQueues: queues.map(({ id }) => ({ id, joined: true })),
    postRoutingQueueMembers: others.map(({ id }) => ({ id })),
    patchRoutingQueueMembers: [{ id: user.id, joined: true }],
    postGroupMembers: { memberIds: others.map(({ id }) => id) },
    patchUserRoutingskillsBulk: [skill],
    putUserRoutingskillsBulk: [skill],
    patchUserRoutinglanguagesBulk: [language],
    putUserRoles: user.authorization?.roles?.map(({ id }) => id),
    postUserRoutingskills: skill,
    putUserRoutingskill: skill,
    postUserRoutinglanguages: language,
    patchUserRoutinglanguage: language,
    postAuthorizationSubjectBulkadd: { grants },
    postAuthorizationSubjectBulkremove: { grants },
    postAuthorizationSubjectBulkreplace: { grants },
    postAuthorizationRole: { subjectIds: [user.id], divisionIds: [user.division?.id] },
    postAuthorizationDivisionObject: [user.id],
    patchUserPresence: { presenceDefinition },
    patchUserPresencesPurecloud: { presenceDefinition },
    putUsersPresencesBulk: [{ id: user.id, presenceDefinition }],
    postUserExternalid: known,
    // `patchUser` comes first.
    putUserState: { state: "active", version: Number(user.version) + 1 },
  };
  const { wrong } = await everyOperation(
    judged,
    "purecloud",
    [
      "deleteRoutingQueueMember",
      "deleteUserRoutingskill",
      "deleteUserRoutinglanguage",
      "deleteUserExternalidAuthorityNameExternalKey",
      "deleteUserVerifier",
      "deleteAnalyticsUsersDetailsJob",
      "deleteToken",
      "deleteUser",
    ],
    ({ operationId }) => ({
      authorization: operationId === "postOauthToken" ? client() : tokenOf(operationId),
      parameters,
      bodies,
    }),
  );
  expect(wrong).toEqual([]);
  expect(violations).toEqual([]);
});

test("reads answer by the spec for all kinds of users: who left, who was created, who has problems", async () => {
  const { sandbox, purecloud, violations } = judged;
  const { estate } = sandbox;
  const [home] = (await purecloud.getUsers({ pageSize: 1 })).entities ?? [];
  const made = await purecloud.postUsers({
    body: { name: "Ada Quist", email: "ada@northwind.example", divisionId: home?.division?.id ?? "" },
  });
  const indices = estate.purecloud.members;
  const someone = (is: (index: number) => boolean) => estate.purecloud.userId(indices.find(is) ?? -1);
  const ids = [
    made.id ?? "",
    someone((index) => estate.person(index).left),
    someone((index) => estate.person(index).problems.size > 0),
    someone((index) => estate.person(index).nearMisses.size > 0),
    someone((index) => !estate.person(index).on.odin),
  ];
  const authorization = await token(judged, "purecloud");
  const reads = (await operationsOf("purecloud")).filter(
    ({ method, path }) => method === "GET" && /^[^{]*\{(userId|subjectId)\}[^{]*$/.test(path),
  );
  expect(reads.length).toBeGreaterThan(15);
  for (const id of ids) {
    for (const operation of reads) {
      const sent = { authorization, parameters: { userId: id, subjectId: id } };
      const { status } = await send(judged, "purecloud", operation, sent);
      expect(status, `${operation.operationId} of ${id}`).toBe(200);
    }
  }
  expect(violations).toEqual([]);
});
