import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startWatch, type Watch } from "../src/watched.ts";

/** A platform that answers with what it got. */
const platform = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  response.writeHead(418, { "content-type": "application/json", "inin-correlation-id": "c1" });
  response.end(JSON.stringify({ method: request.method, url: request.url, own: request.headers["x-own"], body }));
});

let watch: Watch;
beforeEach(async () => {
  await new Promise<void>((resolve) => platform.listen(0, "127.0.0.1", resolve));
  watch = await startWatch(`http://127.0.0.1:${(platform.address() as AddressInfo).port}`);
});
afterEach(async () => {
  await watch.close();
  platform.closeAllConnections();
  await new Promise((resolve) => platform.close(resolve));
});

test("a call is passed on and noted, its answer passed back", async () => {
  const headers = { "x-own": "kept", "user-agent": "rollcall/1" };
  const answer = await fetch(`${watch.url}/api/v2/users?a=1&a=%2F`, {
    method: "PATCH",
    headers,
    body: '{"title":"ü"}',
  });
  expect([answer.status, answer.headers.get("inin-correlation-id")]).toEqual([418, "c1"]);
  expect(await answer.json()).toEqual({
    method: "PATCH",
    url: "/api/v2/users?a=1&a=%2F",
    own: "kept",
    body: '{"title":"ü"}',
  });
  expect(watch.calls).toEqual(["PATCH /api/v2/users"]);
  expect([...watch.agents]).toEqual(["rollcall/1"]);
});

test("pages of any origin are let in, and asking whether they are is no call", async () => {
  const headers = { origin: "http://page.example", "access-control-request-headers": "authorization" };
  const answer = await fetch(`${watch.url}/api/v2/users`, { method: "OPTIONS", headers });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-allow-headers")).toBe("authorization");
  expect((await fetch(`${watch.url}/x`)).headers.get("access-control-allow-origin")).toBe("*");
  expect(watch.calls).toEqual(["GET /x"]);
});

test("one path fails once, one leads elsewhere", async () => {
  const retried = `${watch.url}/api/v2/made-up/retried?ids=a%20b&ids=c`;
  expect((await fetch(retried)).status).toBe(503);
  expect(await (await fetch(retried)).json()).toEqual({ ids: ["a b", "c"] });
  const moved = await fetch(`${watch.url}/api/v2/made-up/moved`, { redirect: "manual" });
  expect([moved.status, moved.headers.get("location")]).toEqual([302, "/api/v2/users/me"]);
});

test("one never answers, and counts who gives up", async () => {
  const impatient = new AbortController();
  const held = expect(fetch(`${watch.url}/api/v2/made-up/held`, { signal: impatient.signal })).rejects.toThrow();
  await vi.waitUntil(() => watch.calls.length === 1, { timeout: 60_000 });
  impatient.abort();
  await held;
  await vi.waitUntil(() => watch.givenUp() === 1, { timeout: 60_000 });
  expect(watch.calls).toEqual(["GET /api/v2/made-up/held"]);
});

test("a platform that is gone is a 502, not a hang", async () => {
  await new Promise((resolve) => platform.close(resolve));
  expect((await fetch(`${watch.url}/x`)).status).toBe(502);
  await new Promise<void>((resolve) => platform.listen(0, resolve));
});
