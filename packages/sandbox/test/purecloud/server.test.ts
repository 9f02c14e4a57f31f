import { auditPureCloudUsers, type PureCloudRecord } from "@rollcall/audit";
import { isApiError } from "@rollcall/clients/core";
import {
  clientCredentials,
  createPureCloudClient,
  items,
  type PureCloudClient,
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

  it("empty answers are empty", async () => {
    const userId = anybody();
    await purecloud.postUserInvite({ userId });
    await purecloud.deleteUserStationDefaultstation({ userId });
    expect(await purecloud.getUserStation({ userId })).not.toHaveProperty("defaultStation");
  });
});
