import { counts } from "@rollcall/config/counts";
import { type Api, apis } from "@rollcall/mock";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/index.js";
import { groupsOf, type Judged, judge } from "./kit.js";
import { client, operationsOf, type Sending, send, token } from "./send.js";

/** All requests pass here, even wrong ones, because the test judges the answers to them. */
let judged: Judged;
/** The URLs of the sandbox behind the judge. */
const targets: Record<Api, string> = { odin: "", purecloud: "" };
const started: Sandbox[] = [];

beforeAll(async () => {
  judged = await judge({ users: 20 }, { requests: false }, async (api, url) => {
    targets[api] = url;
    return () => targets[api];
  });
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.close()));
});
afterAll(() => judged.close());

/** Puts another sandbox behind the judge. */
async function behind(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ users: 20, rateLimits: false, ...options });
  started.push(sandbox);
  targets.odin = sandbox.odinUrl;
  targets.purecloud = sandbox.purecloudUrl;
  return sandbox;
}

/** Each refusal is for other operations than the one before. */
let turn = 0;

/** Those of some operations whose turn it is. */
function inTurn<T>(operations: readonly T[]): readonly T[] {
  turn += 1;
  return operations.filter((_, index) => (index + turn) % counts.refusedOneIn === 0);
}

const LOGINS = ["login", "refreshToken", "logout", "putAuthTokenPassword", "postOauthToken"];

/** What every operation answers but the logins. */
async function statuses(api: Api, sending: Sending, only: (operationId: string) => boolean = () => true) {
  const operations = (await operationsOf(api)).filter(
    ({ operationId }) => !LOGINS.includes(operationId) && only(operationId),
  );
  const found = new Set<number>();
  for (const operation of inTurn(operations)) found.add((await send(judged, api, operation, sending)).status);
  return [...found].sort();
}

describe.each(apis)("%s refuses by its spec", (api) => {
  const fails = api === "odin" ? [500] : [500, 503, 504];
  const always = { rate: 1, inARow: 1 };

  test.each<[string, SandboxOptions, string | null | undefined, number]>([
    ["a request without a token", {}, null, 401],
    ["an unknown token", {}, "Bearer made-up", 401],
    ["a token that has ended", { faults: { tokenExpirySeconds: 0 } }, undefined, 401],
    ["every token", { faults: { unauthorizedForever: true } }, undefined, 401],
    ["with a time to wait", { faults: { tooMany: { ...always, retryAfter: 3 } } }, undefined, 429],
    ["without a time to wait", { faults: { tooMany: { ...always, retryAfter: null } } }, undefined, 429],
    ["over the limit", { rateLimits: { odin: { requests: 0 }, purecloud: { requests: 0 } } }, undefined, 429],
    ...fails.map((status): [string, SandboxOptions, undefined, number] => [
      `a failure with ${status}`,
      { faults: { serverError: { ...always, statuses: [status] } } },
      undefined,
      status,
    ]),
  ])("%s", async (_, options, given, status) => {
    await behind(options);
    const authorization = given === undefined ? await token(judged, api) : given;
    expect(await statuses(api, { authorization })).toEqual([status]);
    expect(judged.violations).toEqual([]);
  });

  test("what is forbidden", async () => {
    const operations = await operationsOf(api);
    const forbidden = Object.fromEntries(operations.map(({ operationId }) => [operationId, true as const]));
    await behind({ faults: { forbidden } });
    expect(await statuses(api, { authorization: await token(judged, api) })).toEqual([403]);
    expect(judged.violations).toEqual([]);
  });

  test("unknown users and groups", async () => {
    await behind({});
    const authorization = await token(judged, api);
    const parameters = {
      userId: "nobody@nowhere.example",
      subjectId: "nobody",
      groupId: "none",
      serviceProviderId: "none",
    };
    const ofOne = (await operationsOf(api)).filter(
      ({ method, parameters: named }) =>
        method === "GET" && named.some(({ name, required }) => required && name in parameters),
    );
    const ids = ofOne.map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThan(15);
    expect(await statuses(api, { authorization, parameters }, (one) => ids.includes(one))).toEqual([404]);
    expect(judged.violations).toEqual([]);
  });

  test("users who have gone", async () => {
    const { estate } = await behind({ faults: { vanish: 1 } });
    const authorization = await token(judged, api);
    const index = Array.from({ length: estate.size }, (_, at) => at).find((at) => {
      const { odin, purecloud } = estate.person(at).on;
      return odin && purecloud;
    });
    const userId = estate[api].userId(index ?? -1);
    const ids = (await operationsOf(api))
      .filter(({ parameters }) => parameters.some(({ name, required }) => name === "userId" && required))
      .map(({ operationId }) => operationId);
    expect(await statuses(api, { authorization, parameters: { userId } }, (one) => ids.includes(one))).toEqual([404]);
    expect(judged.violations).toEqual([]);
  });
});

test("a wrong login", async () => {
  await behind({});
  const [login] = (await operationsOf("odin")).filter(({ operationId }) => operationId === "login");
  const [oauth] = (await operationsOf("purecloud")).filter(({ operationId }) => operationId === "postOauthToken");
  if (!login || !oauth) throw new Error("a login is missing");
  const odin = (body: object) => send(judged, "odin", login, { authorization: null, bodies: { login: body } });
  expect((await odin({ username: "me", password: "wrong" })).status).toBe(401);
  expect((await odin({ username: "me" })).status).toBe(400);
  const purecloud = (body: object, authorization: string | null = client()) =>
    send(judged, "purecloud", oauth, { authorization, bodies: { postOauthToken: body } });
  const granted = { grant_type: "client_credentials" };
  expect((await purecloud(granted, client("wrong"))).status).toBe(401);
  expect((await purecloud(granted, null)).status).toBe(401);
  const code = { grant_type: "authorization_code", code: "once", redirect_uri: "https://app.example/" };
  expect((await purecloud(code)).status).toBe(200);
  expect((await purecloud(code)).status).toBe(400);
  expect((await purecloud({ grant_type: "refresh_token", refresh_token: "made-up" })).status).toBe(400);
  expect((await purecloud({ grant_type: "password" })).status).toBe(400);
  expect(judged.violations).toEqual([]);
});

test("invalid requests", async () => {
  const sandbox = await behind({});
  const [group = { serviceProviderId: "", groupId: "" }] = groupsOf(sandbox);
  const userId = sandbox.estate.purecloud.userId(sandbox.estate.purecloud.members[0] ?? -1);
  const wrong = {
    odin: { limit: "many", extended: "perhaps" },
    purecloud: { pageSize: "many", state: "busy", type: "busy", pageNumber: 0 },
  };
  for (const api of apis) {
    const authorization = await token(judged, api);
    for (const operation of inTurn(await operationsOf(api))) {
      const { operationId, parameters, body } = operation;
      const spoilt = parameters.some(({ name }) => name in wrong[api]);
      const needed = parameters.some(({ in: place, required }) => place === "query" && required);
      const known = { userId, subjectId: userId, ...group };
      const sent = async (sending: Partial<Sending>) =>
        (await send(judged, api, operation, { authorization, ...sending })).status;
      if (LOGINS.includes(operationId)) continue;
      const wanted: Sending["wanted"] = ({ name, required = false }) => required || name in wrong[api];
      if (spoilt) expect(await sent({ wanted, parameters: { ...known, ...wrong[api] } }), operationId).toBe(400);
      if (needed) expect(await sent({ wanted: () => false, parameters: known }), operationId).toBe(400);
      if (body) expect(await sent({ parameters: known, bodies: { [operationId]: 5 } }), operationId).toBe(400);
      const large = { [operationId]: { name: "A".repeat(512_001) } };
      if (body) expect(await sent({ parameters: known, bodies: large })).toBe(api === "odin" ? 400 : 413);
    }
  }
  expect(judged.violations).toEqual([]);
});

test("conflicts", async () => {
  await behind({});
  const { purecloud } = judged;
  const [one] = (await purecloud.getUsers({ pageSize: 1 })).entities ?? [];
  const { id: userId = "", version = 0, email = "", division } = one ?? {};
  const stale = purecloud.patchUser({ userId, body: { version: version - 1, title: "Head of Tea" } });
  await expect(stale).rejects.toMatchObject({ status: 409 });
  const twice = purecloud.postUsers({ body: { name: "Namesake", email, divisionId: division?.id ?? "" } });
  await expect(twice).rejects.toMatchObject({ status: 409 });
  const [group] = (await purecloud.getGroups()).entities ?? [];
  const late = { groupId: group?.id ?? "", body: { memberIds: [userId], version: (group?.version ?? 0) - 1 } };
  await expect(purecloud.postGroupMembers(late)).rejects.toMatchObject({ status: 409 });
  const [queue] = (await purecloud.getRoutingQueues()).entities ?? [];
  const post = (ids: readonly string[]) =>
    purecloud.postRoutingQueueMembers({ queueId: queue?.id ?? "", body: ids.map((id) => ({ id })) });
  await expect(post([userId, "amara"])).rejects.toMatchObject({ status: 400, body: { code: "invalid.id" } });
  await expect(post(["00000000-0000-4000-8000-000000000000"])).rejects.toMatchObject({ status: 404 });
  expect(judged.violations).toEqual([]);
});

test("a missing service", async () => {
  const { estate } = await behind({ faults: { unlicensed: 1 } });
  const authorization = await token(judged, "odin");
  const index = Array.from({ length: estate.size }, (_, at) => at).find((at) => estate.person(at).on.odin);
  const parameters = { userId: estate.odin.userId(index ?? -1) };
  const ids = ["getUserCallPolicies", "getUserPortalPasscode", "getUserFeatureAccessCodes", "getUserAnnouncements"];
  const found = await statuses("odin", { authorization, parameters }, (one) => ids.includes(one));
  expect(found.length).toBeGreaterThan(0);
  for (const status of found) expect([400, 404, 500]).toContain(status);
  expect(judged.violations).toEqual([]);
});
