import { onTestFinished } from "vitest";
import type { Call } from "../../src/server/handler.js";
import type { SandboxOptions } from "../../src/server/options.js";
import { startRooms } from "../../src/server/start.js";

/** A page of made-up rows. */
const page = ({ query }: Call) => {
  const { pageNumber = 1, pageSize = 4 } = query as { pageNumber?: number; pageSize?: number };
  const rows = Array.from({ length: 10 }, (_, at) => ({ id: `u${at}` })).slice((pageNumber - 1) * pageSize);
  return {
    status: 200,
    body: {
      entities: rows.slice(0, pageSize),
      pageNumber,
      pageSize,
      total: 10,
      pageCount: Math.ceil(10 / pageSize),
      ...(pageNumber * pageSize < 10 && { nextUri: `/api/v2/users?pageNumber=${pageNumber + 1}` }),
    },
  };
};
const handlers = {
  getUsers: page,
  getUser: ({ path }: Call) => ({ status: 200, body: { id: path.userId, name: "A".repeat(200) } }),
  getUserTrustors: () => ({ status: 200, body: { entities: [] } }),
  getUserCallPolicies: () => ({ status: 200, body: {} }),
  getUserServices: () => ({ status: 200, body: {} }),
};

/** The outcome of a request. Status 0 means no answer, and less than 0 means that its body was cut. */
export type Outcome = { status: number; body: unknown; retryAfter: string | null; ms: number };

/** A sandbox with faults that ends with the test. Its first two requests get a client's token for both platforms. */
export async function start(faults: SandboxOptions["faults"], options: SandboxOptions = {}) {
  const room = { handlers, state: {} };
  const sandbox = await startRooms({ users: 60, rateLimits: false, ...options, ...(faults && { faults }) }, room, room);
  onTestFinished(() => sandbox.close());
  const login = (url: string, init: RequestInit) => fetch(url, { method: "POST", ...init }).then((got) => got.json());
  const { access_token } = (await login(`${sandbox.loginUrl}/oauth/token`, {
    headers: { authorization: `Basic ${btoa("client:any")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  })) as { access_token: string };
  const { token } = (await login(`${sandbox.odinUrl}/api/v2/auth/token`, {
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "a", password: "b" }),
  })) as { token: string };
  const get =
    (url: string, bearer: string) =>
    async (path: string): Promise<Outcome> => {
      const began = performance.now();
      const done = (status: number, body: unknown, retryAfter: string | null) => ({
        status,
        body,
        retryAfter,
        ms: performance.now() - began,
      });
      let status = 0;
      try {
        const response = await fetch(`${url}/api/v2${path}`, { headers: { authorization: `Bearer ${bearer}` } });
        status = response.status;
        const text = await response.text();
        const retryAfter = response.headers.get("retry-after");
        try {
          return done(status, JSON.parse(text), retryAfter);
        } catch {
          return done(status, text, retryAfter);
        }
      } catch {
        return done(0 - status, undefined, null);
      }
    };
  return { sandbox, purecloud: get(sandbox.purecloudUrl, access_token), odin: get(sandbox.odinUrl, token) };
}
