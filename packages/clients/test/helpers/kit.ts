import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { accessToken } from "../../src/core/auth/access-token.js";
import { byPath as makeByPath } from "../../src/core/call/by-path/by-path.js";
import type { LoadByPath } from "../../src/core/call/by-path/lazy.js";
import { type ClientExtras, createClient } from "../../src/core/client.js";
import { explainer } from "../../src/core/errors/explain.js";
import type { Explain } from "../../src/core/errors/failure.js";
import type { CallOptions, OperationTable } from "../../src/core/operation.js";
import { type ClientOptions, checkOptions, checkUrl } from "../../src/core/options.js";
import { createLimiter } from "../../src/core/pace/limiter.js";
import type { Quota } from "../../src/core/pace/quota.js";
import type { Rate } from "../../src/core/pace/rate.js";
import { describe as describeOdin } from "../../src/odin/describe.js";
import { describe as describePureCloud } from "../../src/purecloud/describe.js";

/** One request as a server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A real server on loopback that records what reaches it. It closes with the test. */
export async function serve(answer: (response: ServerResponse, seen: Seen) => void) {
  const requests: Seen[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { method = "", url = "", headers } = request;
    const seen = { method, url, headers, body: Buffer.concat(pieces).toString() };
    requests.push(seen);
    answer(response, seen);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, server };
}

/** Answers JSON. */
export const json = (response: ServerResponse, data: unknown, status = 200, headers: Record<string, string> = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(data));
};

/** A few operations that between them have every feature of the table. */
export const table = {
  getThing: {
    method: "GET",
    path: "/api/v2/things/{thingId}",
    query: ["expand", "ids", "since", "on"],
    csv: ["ids"],
    headers: ["If-Match"],
    result: "object",
  },
  listThings: { method: "GET", path: "/api/v2/things", query: ["name", "id"], required: ["name"], result: "array" },
  postThing: { method: "POST", path: "/api/v2/things", body: "required" },
  searchThings: { method: "POST", path: "/api/v2/things/search", body: "required", safe: true },
  deleteThing: { method: "DELETE", path: "/api/v2/things/{thingId}", result: "void" },
} as const satisfies OperationTable;

const permissions = { getThing: { mode: "any", permissions: ["thing:view", "thing:admin:all"] } } as const;

/** The part that calls by path, for the table. */
const loadByPath: LoadByPath = async () => ({
  createByPath: (core, engine) => makeByPath(core, engine, ["/api/v2/things/search"]),
});

type Method = (params?: Record<string, unknown>, options?: CallOptions) => Promise<unknown>;
/** The table's paths, for `http`. */
export interface Paths {
  "/api/v2/things/{thingId}": {
    get: {
      parameters: { path: { thingId: string }; query?: Record<string, unknown> };
      responses: {
        200: { content: { "application/json": { id?: string } } };
        404: { content: { "application/json": { message?: string } } };
      };
    };
    post: {
      parameters: { path: { thingId: string } };
      requestBody: { content: { "application/json": unknown } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}
export type TestClient = Record<keyof typeof table, Method> & ClientExtras<Paths>;

/** A client of the table above. One try a call and no pacing, unless the test is about them. */
export function testClient(
  baseUrl: string,
  options: Partial<ClientOptions> & {
    api?: "odin" | "purecloud";
    loginUrl?: string;
    rate?: Rate;
    quota?: (headers: Headers) => Quota;
    explain?: Explain;
    byPath?: (load: LoadByPath) => ReturnType<LoadByPath>;
  } = {},
): TestClient {
  const { api = "purecloud", loginUrl, rate, quota, explain: other, byPath = (load) => load(), ...rest } = options;
  const given = { auth: accessToken("test-token"), retry: false, rateLimit: false, ...rest } as const;
  const shared = checkOptions(api, given, "someLogin", { perSecond: 5 });
  const explain =
    other ??
    (async () => explainer(api === "odin" ? describeOdin : describePureCloud, permissions, { check: "baseUrl" }));
  const limit = rate ? { limiter: createLimiter(rate) } : {};
  return createClient<TestClient>(
    {
      ...{ ...shared, ...limit, quota, explain, baseUrl: checkUrl(api, "baseUrl", baseUrl), loginUrl },
      byPath: () => byPath(loadByPath),
    },
    table,
  );
}

/** What a promise rejects with. A test fails if it resolves. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
}
