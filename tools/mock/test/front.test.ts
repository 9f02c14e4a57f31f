import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Listening, serve } from "@rollcall/config/loopback";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { serveEstate, serveFront } from "../src/front.ts";
import { people, tiny } from "./fixtures/tiny.ts";

let front: Listening;
beforeAll(async () => {
  front = await serveEstate(tiny);
});
afterAll(() => front.close());

const authorization = "Bearer made-up";

async function call(path: string, { headers, ...init }: RequestInit = {}) {
  const response = await fetch(front.url + path, { ...init, headers: { authorization, ...headers } });
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    violations: response.headers.get("sl-violations"),
  };
}

describe("the front answers with the example of", () => {
  test.each([
    ["the user in the path", "/users/id-of-lena", people.lena],
    ["a user whose id is escaped and whose key is a number", "/users/4003%40parkbenchsolutions.com", people["4003"]],
    ["the user in the query", "/plans?userId=4003%40parkbenchsolutions.com", { plan: "narrow" }],
    ["a user's variant for a false flag", "/users/id-of-amara/queues?joined=false", { queues: ["Billing"] }],
    ["the user for a true flag", "/users/id-of-amara/queues?joined=true", { queues: ["Support"] }],
    ["the user for an absent flag", "/users/id-of-amara/queues", { queues: ["Support"] }],
    ["a query value", "/users?state=inactive", { names: ["Priya"] }],
    ["a parameter's default", "/users", { names: ["Amara", "Lena"] }],
    ["nobody in particular, before a user's", "/users?state=nonsense", { names: ["Amara", "Lena", "Priya"] }],
    ["the last page, to a cursor", "/users?cursor=abc", { names: [] }],
    ["a literal path beside a template", "/users/me", people.amara],
    ["a list", "/groups", [{ groupId: "a" }]],
    ["one object on the same path", "/groups?groupId=x", { groupId: "a" }],
  ])("%s", async (_, path, body) => {
    expect(await call(path)).toEqual({ status: 200, body, violations: null });
  });

  test("a user's error, with its status", async () => {
    expect(await call("/users/id-of-lena/trustors")).toMatchObject({ status: 403, body: { code: "lena" } });
  });

  test.each([
    "/users/nobody",
    "/plans?userId=nobody",
    "/users/nobody/trustors",
    "/users/id-of-lena/queues", // only amara has an example
  ])("nobody, or nobody of that kind: 404 for %s", async (path) => {
    expect(await call(path)).toMatchObject({ status: 404, body: { code: "none" } });
  });

  test("nobody, also where success has no body", async () => {
    expect(await call("/users/nobody", { method: "DELETE" })).toMatchObject({ status: 404 });
    expect(await call("/users/id-of-lena", { method: "DELETE" })).toMatchObject({ status: 204, body: undefined });
  });
});

describe("what the client prefers wins", () => {
  test.each([
    ["another example", "/users/id-of-lena", "example=amara", 200, people.amara],
    ["an error of a known user", "/users/id-of-lena", "code=404", 404, { code: "gone" }],
    ["a success of an unknown user", "/users/nobody", "code=200, example=lena", 200, people.lena],
  ])("%s", async (_, path, prefer, status, body) => {
    expect(await call(path, { headers: { prefer } })).toMatchObject({ status, body });
  });

  test("in the query, as Prism has it too", async () => {
    expect(await call("/users/id-of-lena?__example=amara")).toMatchObject({ status: 200, body: people.amara });
  });
});

describe("what Prism refuses stays refused", () => {
  test.each<[string, string, RequestInit, number]>([
    ["a body with an unknown field", "/users/id-of-amara", patch({ nmae: "A" }), 400],
    ["a body of a wrong type", "/users/id-of-amara", patch({ name: 1 }), 400],
    ["a missing body", "/users/id-of-amara", { method: "PATCH" }, 400],
    ["a missing parameter", "/plans", {}, 400],
    ["a missing token", "/users/id-of-amara", { headers: { authorization: "" } }, 401],
    ["an unknown path", "/nowhere", {}, 404],
    ["an unknown method", "/users/me", { method: "PUT" }, 405],
  ])("%s", async (_, path, init, status) => {
    const answer = await call(path, init);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toEqual(people.amara);
    // Either the spec's own error with the violation in a header, or an answer that says it is Prism's own.
    expect(`${answer.violations} ${JSON.stringify(answer.body)}`).toMatch(/"severity":"Error"|stoplight\.io\/prism/);
  });
});

function patch(body: unknown): RequestInit {
  return { method: "PATCH", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

describe("passing on", () => {
  test("a body of megabytes arrives whole", async () => {
    expect(await call("/users/id-of-amara", patch({ name: "x".repeat(4_000_000) }))).toMatchObject({
      status: 200,
      violations: null,
    });
  });

  test("method, path, query, headers and body go through unchanged, but for Prefer", async () => {
    let seen: Pick<IncomingMessage, "method" | "url" | "headers"> & { body: string } = { headers: {}, body: "" };
    const echo = await serve(async (request, response) => {
      const { method, url, headers } = request;
      let body = "";
      for await (const chunk of request) body += String(chunk);
      seen = { method, url, headers, body };
      response.writeHead(418, { "x-echo": "yes" }).end("brewed");
    });
    const before = await serveFront(tiny, echo.url);
    const answer = await fetch(`${before.url}/users/id-of-amara?a=1&a=%2F`, {
      ...patch({ name: "A" }),
      headers: { "content-type": "application/json", "x-own": "kept" },
    });
    expect([answer.status, answer.headers.get("x-echo"), await answer.text()]).toEqual([418, "yes", "brewed"]);
    expect(seen).toMatchObject({ method: "PATCH", url: "/users/id-of-amara?a=1&a=%2F", body: '{"name":"A"}' });
    expect(seen.headers).toMatchObject({ "x-own": "kept", prefer: 'code=200, example="amara"' });
    await before.close();
    await echo.close();
  });

  test("a client that gives up is given up on, and Prism is let go of after each request", async () => {
    const sockets: Socket[] = [];
    let asked = false;
    const silent = createServer((request, response) => {
      if (request.url === "/users/me") response.end();
      else asked = true;
    }).on("connection", (socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const before = await serveFront(tiny, `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);

    const impatient = new AbortController();
    const hanging = expect(fetch(`${before.url}/users`, { signal: impatient.signal })).rejects.toThrow();
    await vi.waitUntil(() => asked, { timeout: 60_000 });
    impatient.abort();
    await hanging;
    await vi.waitUntil(() => sockets.every(({ destroyed }) => destroyed), { timeout: 60_000 });

    await (await fetch(`${before.url}/users/me`)).text();
    expect(sockets).toHaveLength(2);
    await vi.waitUntil(() => sockets.every(({ destroyed }) => destroyed), { timeout: 60_000 });
    await before.close();
    await new Promise((resolve) => silent.close(resolve));
  });

  test("a Prism that is gone is a 502, not a hang", async () => {
    const gone = await serve(() => {});
    await gone.close();
    const before = await serveFront(tiny, gone.url);
    expect((await fetch(`${before.url}/users`)).status).toBe(502);
    await before.close();
  });
});
