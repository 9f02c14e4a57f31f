import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../../src/server/handler.js";
import { type Sandbox, startRooms } from "../../src/server/start.js";

/** Rooms that tell what they were asked, and one operation that fails. */
const calls: Call[] = [];
const handlers = {
  getUsers: (call: Call) => {
    calls.push(call);
    return { status: 200, body: { entities: [] } };
  },
  getUser: () => {
    throw new Error("no luck");
  },
  deleteUserStationDefaultstation: () => ({ status: 202 }),
  postUsers: (call: Call) => ({ status: 200, body: call.body }),
};

let sandbox: Sandbox;
let odin: string;
let purecloud: string;

async function send(url: string, token: string | undefined, init: RequestInit = {}) {
  const headers = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...init.headers };
  const response = await fetch(url, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

const form = (fields: Record<string, string>, client = "client:any"): RequestInit => ({
  method: "POST",
  headers: client === "" ? {} : { authorization: `Basic ${Buffer.from(client).toString("base64")}` },
  body: new URLSearchParams(fields),
});
const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

beforeAll(async () => {
  sandbox = await startRooms({ users: 20 }, { handlers, state: {} }, { handlers, state: {} });
  const login = await send(
    `${sandbox.odinUrl}/api/v2/auth/token`,
    undefined,
    json("POST", { username: "a", password: "b" }),
  );
  odin = login.body.token;
  const token = await send(`${sandbox.loginUrl}/oauth/token`, undefined, form({ grant_type: "client_credentials" }));
  purecloud = token.body.access_token;
});
afterAll(() => sandbox.close());

describe("tokens", () => {
  it("gives Odin's as a web token with its end", () => {
    const claims = JSON.parse(Buffer.from(odin.split(".")[1] ?? "", "base64url").toString());
    expect(claims.exp - claims.iat).toBe(43_200);
    expect(claims.exp).toBeGreaterThan(Date.now() / 1000);
  });

  it("refuses the password and the secret that are wrong", async () => {
    const body = json("POST", { username: "a", password: "wrong" });
    const password = await send(`${sandbox.odinUrl}/api/v2/auth/token`, undefined, body);
    expect(password).toMatchObject({ status: 401, body: { error: "Invalid Credentials", status: 401 } });
    const old = json("POST", { username: "a", password: "expired" });
    expect((await send(`${sandbox.odinUrl}/api/v2/auth/token`, undefined, old)).status).toBe(402);
    const secret = form({ grant_type: "client_credentials" }, "client:wrong");
    expect(await send(`${sandbox.loginUrl}/oauth/token`, undefined, secret)).toMatchObject({
      status: 401,
      body: { error: "invalid_client" },
    });
  });

  it("lets an expired password be changed, and then only the new one logs in", async () => {
    const url = `${sandbox.odinUrl}/api/v2/auth`;
    const logIn = async (password: string) =>
      (await send(`${url}/token`, undefined, json("POST", { username: "b", password }))).status;
    const change = { userId: "b", oldPassword: "expired", newPassword: "first" };
    expect((await send(`${url}/token/password`, undefined, json("PUT", { ...change, userId: undefined }))).status).toBe(
      400,
    );
    const { status, body } = await send(`${url}/token/password`, undefined, json("PUT", change));
    expect([status, await logIn("expired"), await logIn("first")]).toEqual([200, 401, 200]);
    const again = json("PUT", { oldPassword: "first", newPassword: "second" });
    expect(await send(`${url}/password`, body.token, again)).toMatchObject({ status: 200, body: [] });
    expect((await send(`${url}/password`, body.token, again)).status).toBe(401);
    expect([await logIn("first"), await logIn("second")]).toEqual([401, 200]);
  });

  it("renews Odin's, and ends one that logs out", async () => {
    const url = `${sandbox.odinUrl}/api/v2/auth/token`;
    const renewed = await send(url, odin, { method: "PUT" });
    const { token } = renewed.body;
    expect(token).not.toBe(odin);
    expect((await send(`${sandbox.odinUrl}/api/v2/users`, token)).status).toBe(200);
    expect(await send(`${url}/logout`, token, json("POST", { token }))).toMatchObject({ status: 200, body: [] });
    expect((await send(`${sandbox.odinUrl}/api/v2/users`, token)).status).toBe(401);
  });

  it("accepts a code once, and a refresh token once", async () => {
    const url = `${sandbox.loginUrl}/oauth/token`;
    const code = form({ grant_type: "authorization_code", code: "code", redirect_uri: "https://app.example/" });
    const first = await send(url, undefined, code);
    expect(first.status).toBe(200);
    expect(await send(url, undefined, code)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    const refresh = form({ grant_type: "refresh_token", refresh_token: first.body.refresh_token });
    const second = await send(url, undefined, refresh);
    expect(second.body.refresh_token).not.toBe(first.body.refresh_token);
    expect(await send(url, undefined, refresh)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    calls.length = 0;
    await send(`${sandbox.purecloudUrl}/api/v2/users`, second.body.access_token);
    expect(calls[0]?.user).toBe(sandbox.estate.purecloud.members[0]);
  });

  it("requires one, in each platform's words", async () => {
    const code = async (token: string | undefined) =>
      (await send(`${sandbox.purecloudUrl}/api/v2/users`, token)).body.code;
    expect(await code(undefined)).toBe("authentication.required");
    expect(await code("made-up")).toBe("bad.credentials");
    expect(await code(odin)).toBe("bad.credentials");
    expect((await send(`${sandbox.odinUrl}/api/v2/users`, purecloud)).status).toBe(401);
  });
});

describe("requests", () => {
  it("reach the handler as the spec types them", async () => {
    calls.length = 0;
    const query = "pageSize=7&id=a&expand=skills,station&expand=team&unheard=of";
    const { status } = await send(`${sandbox.purecloudUrl}/api/v2/users?${query}`, purecloud);
    expect(status).toBe(200);
    expect(calls[0]).toMatchObject({ operationId: "getUsers", path: {}, user: undefined });
    expect(calls[0]?.query).toEqual({ pageSize: 7, id: ["a"], expand: ["skills", "station", "team"] });
  });

  it("are refused if the spec lacks the path or the method", async () => {
    const path = await send(`${sandbox.purecloudUrl}/api/v2/nowhere`, purecloud);
    expect(path).toMatchObject({ status: 501, body: { code: "not.implemented", status: 501 } });
    const method = await send(`${sandbox.odinUrl}/api/v2/users`, odin, { method: "PATCH" });
    expect(method).toMatchObject({ status: 501, body: { error: expect.stringContaining("does not have PATCH") } });
    const url = `${sandbox.purecloudUrl}/api/v2/users/u/routingskills/bulk`;
    expect((await send(url, purecloud, json("PUT", []))).body.code).toBe("not.implemented");
    const broken = await send(`${sandbox.purecloudUrl}/api/v2/users/%`, purecloud);
    expect(broken).toMatchObject({ status: 400, body: { code: "bad.request" } });
  });

  it("are refused in a type that is not JSON", async () => {
    const init = { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" };
    const { status, body } = await send(`${sandbox.purecloudUrl}/api/v2/users`, purecloud, init);
    expect([status, body.code]).toEqual([415, "unsupported.media.type"]);
  });

  it("may come from a page in a browser", async () => {
    const headers = { "access-control-request-method": "PATCH", "access-control-request-headers": "authorization" };
    const asked = await fetch(`${sandbox.purecloudUrl}/api/v2/users/u`, { method: "OPTIONS", headers });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toContain("PATCH");
    expect(asked.headers.get("access-control-allow-headers")).toBe("authorization");
    const answer = await send(`${sandbox.purecloudUrl}/api/v2/users`, purecloud);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("inin-correlation-id");
  });

  it("are refused if they violate the spec, in each platform's words", async () => {
    const size = await send(`${sandbox.purecloudUrl}/api/v2/users?pageSize=many`, purecloud);
    expect(size).toMatchObject({
      status: 400,
      body: {
        code: "bad.request",
        message: "The request could not be understood by the server due to malformed syntax.",
        details: [{ fieldName: "pageSize" }],
      },
    });
    const state = await send(`${sandbox.purecloudUrl}/api/v2/users?state=busy`, purecloud);
    expect(state).toMatchObject({ status: 400, body: { code: "invalid.value" } });
    const ids = Array.from({ length: 101 }, (_, at) => `id=${at}`).join("&");
    const many = await send(`${sandbox.purecloudUrl}/api/v2/users?${ids}`, purecloud);
    const words = (limit: number) => `Only ${limit} users can be requested at a time.`;
    expect(many).toMatchObject({ status: 400, body: { code: "max.user.ids", message: words(100) } });
    const presences = await send(`${sandbox.purecloudUrl}/api/v2/users/presences/purecloud/bulk?${ids}`, purecloud);
    expect(presences).toMatchObject({ status: 400, body: { code: "max.user.ids", message: words(50) } });
    const body = JSON.stringify(Array.from({ length: 51 }, (_, at) => ({ id: String(at) })));
    const changes = await send(`${sandbox.purecloudUrl}/api/v2/users/bulk`, purecloud, json("PATCH", body));
    expect(changes).toMatchObject({ status: 400, body: { message: "Only 50 items can be sent in [body]." } });
    const missing = await send(`${sandbox.odinUrl}/api/v2/users/services`, odin);
    expect(missing).toMatchObject({ status: 400, body: { error: "Missing required key: userId", details: null } });
  });

  it.each(["{", "[]", JSON.stringify({ name: "A" })])("are refused with the body %s", async (body) => {
    const { status } = await send(`${sandbox.purecloudUrl}/api/v2/users`, purecloud, json("POST", body));
    expect(status).toBe(400);
  });

  it("may have a body up to 512,000 bytes", async () => {
    const user = { name: "A".repeat(512_000), email: "a@a.example", divisionId: "d" };
    const { status, body } = await send(`${sandbox.purecloudUrl}/api/v2/users`, purecloud, json("POST", user));
    expect([status, body.code]).toEqual([413, "request.entity.too.large"]);
  });
});

describe("answers", () => {
  it("carry PureCloud's correlation id, also in errors, and the state of the limit", async () => {
    const { headers } = await send(`${sandbox.purecloudUrl}/api/v2/users`, purecloud);
    expect(headers.get("inin-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("inin-ratelimit-allowed")).toBe("300");
    const refused = await send(`${sandbox.purecloudUrl}/api/v2/users?pageSize=many`, purecloud);
    expect(refused.body.contextId).toBe(refused.headers.get("inin-correlation-id"));
    expect(Number(refused.headers.get("inin-ratelimit-count"))).toBe(Number(headers.get("inin-ratelimit-count")) + 1);
  });

  it("may have no body", async () => {
    const url = `${sandbox.purecloudUrl}/api/v2/users/u/station/defaultstation`;
    expect(await send(url, purecloud, { method: "DELETE" })).toMatchObject({ status: 202, body: undefined });
  });

  it("name what is missing, and what broke", async () => {
    const missing = await send(`${sandbox.purecloudUrl}/api/v2/users/u/queues`, purecloud);
    expect([missing.status, missing.body.message]).toEqual([501, "The sandbox has no handler for getUserQueues."]);
    const broken = await send(`${sandbox.purecloudUrl}/api/v2/users/u`, purecloud);
    expect([broken.status, broken.body.message]).toEqual([500, "The sandbox failed: no luck"]);
  });
});

it("counts what came, and keeps the last thousand", async () => {
  const own = await startRooms({ users: 1, rateLimits: false }, { handlers, state: {} }, { handlers, state: {} });
  try {
    for (let at = 0; at < 1003; at++) await send(`${own.purecloudUrl}/api/v2/users?pageNumber=${at}`, undefined);
    expect(own.requests.total).toBe(1003);
    expect(own.requests.of("getUsers")).toBe(1003);
    expect([...own.requests.counts]).toEqual([["getUsers 401", 1003]]);
    expect(own.requests.recent.map(({ number }) => number)).toEqual(Array.from({ length: 1000 }, (_, at) => at + 4));
  } finally {
    await own.close();
  }
});
