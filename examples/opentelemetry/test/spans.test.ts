import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { describe, expect, test } from "vitest";
import { inTurn, observe, SECRETS, serve } from "./server.ts";

describe("spans", () => {
  test("one for each try, named and described by the conventions", async () => {
    const url = await inTurn(503, 200);
    const { client, spans } = observe(url);
    await client.getUser({ userId: "u1", expand: ["station"] });
    const shared = {
      "http.request.method": "GET",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(url).port),
    };
    const getUser = {
      ...shared,
      "url.full": `${url}/api/v2/users/u1?expand=station`,
      "rollcall.api": "purecloud",
      "rollcall.operation": "getUser",
    };
    expect(spans().map(({ name, kind, status, attributes }) => [name, kind, status.code, attributes])).toEqual([
      [
        "POST login",
        SpanKind.CLIENT,
        SpanStatusCode.UNSET,
        {
          ...{ ...shared, "http.request.method": "POST", "url.full": `${url}/oauth/token` },
          ...{ "rollcall.api": "purecloud", "rollcall.operation": "login", "http.response.status_code": 200 },
        },
      ],
      [
        "GET getUser",
        SpanKind.CLIENT,
        SpanStatusCode.ERROR,
        { ...getUser, "http.response.status_code": 503, "error.type": "503" },
      ],
      [
        "GET getUser",
        SpanKind.CLIENT,
        SpanStatusCode.UNSET,
        { ...getUser, "http.response.status_code": 200, "http.request.resend_count": 1 },
      ],
    ]);
  });

  test("a try without an answer has no status, but the error's name", async () => {
    const leaving = new AbortController();
    const url = await serve((response, request) => {
      if (request.url?.endsWith("/lost")) response.destroy();
      if (request.url?.endsWith("/left")) leaving.abort();
    });
    const { client, tries } = observe(url, { retry: false });
    await expect(client.getUser({ userId: "lost" })).rejects.toThrow();
    await expect(client.getUser({ userId: "slow" }, { timeoutMs: 50 })).rejects.toThrow();
    await expect(client.getUser({ userId: "left" }, { signal: leaving.signal })).rejects.toThrow();
    expect(tries().map(({ attributes }) => attributes["error.type"])).toEqual([
      "ApiConnectionError",
      "ApiTimeoutError",
      "ApiAbortError",
    ]);
    expect(tries().every(({ status }) => status.code === SpanStatusCode.ERROR)).toBe(true);
    expect(tries().some(({ attributes }) => "http.response.status_code" in attributes)).toBe(false);
  });

  test("a path that the spec lacks is in no name", async () => {
    const { client, tries } = observe(await inTurn(200));
    await client.request("GET", "/api/v2/users/u1/elsewhere");
    expect(tries().map(({ name, attributes }) => [name, attributes["rollcall.operation"]])).toEqual([
      ["GET", undefined],
    ]);
  });
});

test("no secret is in any span or metric", async () => {
  const { client, spans, metrics } = observe(await inTurn(401, 503, 400));
  const init = { body: { password: "canary-body" }, headers: { "x-secret": "canary-header" }, retry: { unsafe: true } };
  await expect(client.request("POST", "/api/v2/x?token=canary-query&a=1", init)).rejects.toThrow();
  const told = spans().map(({ name, attributes, events, links, status }) => ({
    name,
    attributes,
    events,
    links,
    status,
  }));
  expect(told.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([200, 401, 200, 503, 400]);
  const printed = JSON.stringify([told, await metrics()]);
  expect(printed).toContain("token=[redacted]&a=1");
  for (const secret of ["canary", btoa(`${SECRETS.clientId}:${SECRETS.clientSecret}`)]) {
    expect(printed).not.toContain(secret);
  }
});
