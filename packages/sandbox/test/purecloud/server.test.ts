import { auditPureCloudUsers, type PureCloudRecord } from "@rollcall/audit";
import { isApiError } from "@rollcall/clients/core";
import {
  addGroupMembers,
  addQueueMembers,
  clientCredentials,
  createPureCloudClient,
  items,
  type PureCloudClient,
  removeGrants,
  removeGroupMembers,
  removeQueueMembers,
  replaceUserSkills,
  updateUser,
} from "@rollcall/clients/purecloud";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPureCloudState, purecloudHandlers } from "../../src/purecloud/index.js";
import { type Sandbox, startRooms } from "../../src/server/start.js";

let server: Sandbox;
let purecloud: PureCloudClient;
let everybody: readonly number[];
const idOf = (index: number) => server.estate.purecloud.userId(index);
const anybody = () => idOf(everybody.find((index) => !server.estate.person(index).left) ?? -1);

beforeAll(async () => {
  const room = { handlers: purecloudHandlers, state: createPureCloudState() };
  server = await startRooms({ users: 150, rateLimits: false }, { handlers: {}, state: undefined }, room);
  everybody = server.estate.purecloud.members;
  const auth = clientCredentials({ clientId: "client", clientSecret: "any" });
  purecloud = createPureCloudClient({
    baseUrl: server.purecloudUrl,
    loginUrl: server.loginUrl,
    auth,
    rateLimit: false,
    retry: false,
  });
});
afterAll(() => server.close());

describe("over the wire", () => {
  it("the clients list each user once, whatever the page", async () => {
    for (const pageSize of [13, 500]) {
      const ids: (string | undefined)[] = [];
      for await (const { id } of items(purecloud.getUsers, { state: "any", pageSize })) ids.push(id);
      const { deleted } = server.estate.purecloud;
      expect(ids).toEqual([...everybody, ...deleted].sort((a, b) => a - b).map(idOf));
    }
    const inactive: (string | undefined)[] = [];
    for await (const { id } of items(purecloud.getUsersQuery, { state: "inactive", pageSize: 2 })) inactive.push(id);
    expect(inactive).toEqual(everybody.filter((index) => server.estate.person(index).left).map(idOf));
  });

  it("an audit reads every section of every user", async () => {
    const records: PureCloudRecord[] = [];
    for await (const record of auditPureCloudUsers(purecloud, { geolocation: true })) records.push(record);
    expect(records.map(({ userId }) => userId).sort()).toEqual(everybody.map(idOf).sort());
    for (const { userId, sections } of records) {
      expect(Object.keys(sections)).toContain("geolocation");
      for (const [name, section] of Object.entries(sections)) expect(section.status, `${name} of ${userId}`).toBe("ok");
    }
  });

  it("the next read shows a write, and a conflict is reported", async () => {
    const userId = anybody();
    const before = await purecloud.getUser({ userId });
    const changed = await updateUser(purecloud, userId, () => ({ title: "Head of Tea" }));
    expect(changed).toMatchObject({ title: "Head of Tea", version: (before.version ?? 0) + 1 });
    expect((await purecloud.getUser({ userId })).title).toBe("Head of Tea");
    const stale = purecloud.patchUser({ userId, body: { version: before.version ?? 0, title: "Head of Coffee" } });
    const error: unknown = await stale.catch((reason: unknown) => reason);
    expect(isApiError(error)).toBe(true);
    const body = { code: "general.conflict", contextId: expect.any(String), details: [], errors: [] };
    expect(error).toMatchObject({ status: 409, body });
  });

  it("more users than a call takes are put into a queue and a group, and taken out again", async () => {
    const users = everybody
      .filter((index) => !server.estate.person(index).left)
      .map(idOf)
      .slice(0, 110);
    const [queue] = (await purecloud.getRoutingQueues({ name: "Walk-ins" })).entities ?? [];
    const [group] = (await purecloud.getGroups({ pageSize: 1 })).entities ?? [];
    const { id: queueId = "", memberCount = 0 } = queue ?? {};
    const { id: groupId = "", version = 0 } = group ?? {};
    const counts = async () => {
      const { memberCount: inQueue } = await purecloud.getRoutingQueue({ queueId });
      const { memberCount: inGroup } = await purecloud.getGroup({ groupId });
      return { inQueue, inGroup };
    };
    const before = await counts();
    expect(memberCount).toBe(0);
    await addQueueMembers(purecloud, queueId, users);
    await removeGroupMembers(purecloud, groupId, users);
    const without = (await counts()).inGroup ?? 0;
    expect(await counts()).toEqual({ inQueue: users.length, inGroup: without });
    await addGroupMembers(purecloud, groupId, users);
    expect(await counts()).toEqual({ inQueue: users.length, inGroup: without + users.length });
    expect((await purecloud.getGroup({ groupId })).version).toBe(version + 6);
    await removeQueueMembers(purecloud, queueId, users);
    expect((await counts()).inQueue).toBe(before.inQueue);
  });

  it("a user gets the skills of a list, and no others", async () => {
    const userId = anybody();
    const { entities = [] } = await purecloud.getRoutingSkills();
    const skills = entities.map(({ id = "" }, at) => ({ id, proficiency: at % 6 }));
    await replaceUserSkills(purecloud, userId, skills.slice(1));
    await replaceUserSkills(purecloud, userId, skills.slice(0, 3));
    const read = await purecloud.getUserRoutingskills({ userId });
    expect(read.entities?.map(({ id, proficiency }) => ({ id, proficiency }))).toEqual(skills.slice(0, 3));
  });

  it("a user who is logged out needs a new login, and no other user does", async () => {
    const [first = -1, second = -1] = everybody.filter((index) => !server.estate.person(index).left);
    const ask = async (form: Record<string, string>) => {
      const headers = { authorization: `Basic ${btoa("client:any")}` };
      const body = new URLSearchParams(form);
      return await fetch(`${server.loginUrl}/oauth/token`, { method: "POST", headers, body });
    };
    const logIn = async (index: number) => {
      const form = { grant_type: "authorization_code", code: `code-${index}`, redirect_uri: "https://app.example/" };
      return (await (await ask(form)).json()) as { access_token: string; refresh_token: string };
    };
    const [mine, theirs] = [await logIn(first), await logIn(second)];
    const me = async (token: string) =>
      (await fetch(`${server.purecloudUrl}/api/v2/users/me`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect([await me(mine.access_token), await me(theirs.access_token)]).toEqual([200, 200]);
    await purecloud.deleteToken({ userId: idOf(first) });
    expect([await me(mine.access_token), await me(theirs.access_token)]).toEqual([401, 200]);
    const renew = (token: string) => ask({ grant_type: "refresh_token", refresh_token: token });
    expect([(await renew(mine.refresh_token)).status, (await renew(theirs.refresh_token)).status]).toEqual([400, 200]);
    expect((await ask({ grant_type: "authorization_code", code: `again-${first}` })).status).toBe(200);
    await expect(purecloud.deleteToken({ userId: "nobody" })).rejects.toMatchObject({ status: 404 });
  });

  it("grants are removed although one is gone, where the bulk operation removes nothing", async () => {
    const subjectId = anybody();
    const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId, includeDuplicates: true });
    const own = grants.filter((grant) => grant.subjectId === subjectId);
    const pairs = own.map(({ role, division }) => ({ roleId: role?.id ?? "", divisionId: division?.id ?? "" }));
    const gone = { roleId: "removed-role", divisionId: pairs[0]?.divisionId ?? "" };
    const bulk = purecloud.postAuthorizationSubjectBulkremove({ subjectId, body: { grants: [...pairs, gone] } });
    await expect(bulk).rejects.toMatchObject({ status: 404 });
    expect((await purecloud.getAuthorizationSubject({ subjectId })).grants).not.toEqual([]);
    expect(await removeGrants(purecloud, subjectId, [gone, ...pairs])).toEqual({ removed: pairs, gone: [gone] });
    const left = (await purecloud.getAuthorizationSubject({ subjectId, includeDuplicates: true })).grants ?? [];
    expect(left.filter((grant) => grant.subjectId === subjectId)).toEqual([]);
  });

  it("empty answers are empty", async () => {
    const userId = anybody();
    await purecloud.postUserInvite({ userId });
    await purecloud.deleteUserStationDefaultstation({ userId });
    expect(await purecloud.getUserStation({ userId })).not.toHaveProperty("defaultStation");
  });
});
