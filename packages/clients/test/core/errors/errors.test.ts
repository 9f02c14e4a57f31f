import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { retryAfter } from "../../../src/core/errors/retry-after.js";
import * as core from "../../../src/core/index.js";
import { json, rejection, serve, testClient } from "../../helpers/kit.js";

const failing = async (status: number, body: unknown, headers: Record<string, string> = {}, api?: "odin") => {
  const { url } = await serve((response) => json(response, body, status, headers));
  return (await rejection(
    testClient(url, api ? { api } : {}).getThing({ thingId: "1", expand: "x" }),
  )) as core.ApiError;
};

describe("statuses", () => {
  test.each([
    [400, core.ApiError, false],
    [401, core.ApiAuthError, false],
    [403, core.ApiAuthError, false],
    [404, core.ApiNotFoundError, false],
    [408, core.ApiError, true],
    [409, core.ApiError, false],
    [413, core.ApiError, false],
    [415, core.ApiError, false],
    [425, core.ApiError, true],
    [429, core.ApiRateLimitError, true],
    [500, core.ApiError, true],
    [501, core.ApiError, false],
    [502, core.ApiError, true],
    [503, core.ApiError, true],
    [504, core.ApiError, true],
  ])("%i", async (status, type, retryable) => {
    const body = { message: "m", code: "c", status };
    const error = await failing(status, body);
    expect(error.constructor).toBe(type);
    expect(error).toMatchObject({ status, body, retryable, api: "purecloud", operation: "getThing", name: type.name });
    expect(error.request).toEqual({ method: "GET", url: expect.stringMatching(/\/api\/v2\/things\/1\?expand=x$/) });
  });

  test("an empty body is still an error, of its status", async () => {
    const { url } = await serve((response) => response.writeHead(404).end());
    const error = await rejection(testClient(url).getThing({ thingId: "1" }));
    expect(error).toBeInstanceOf(core.ApiNotFoundError);
    expect(error).toMatchObject({ status: 404, body: undefined });
  });

  test("a proxy's page is kept as text, cut, and not quoted in the message", async () => {
    const page = `<html>${"x".repeat(5000)}`;
    const { url } = await serve((response) => response.writeHead(502, { "content-type": "text/html" }).end(page));
    const error = (await rejection(testClient(url).getThing({ thingId: "1" }))) as core.ApiError;
    expect(error.body).toBe(page.slice(0, 2000));
    expect(error.message).toBe("purecloud getThing: 502");
  });
});

describe("PureCloud's words", () => {
  test("code, message and correlation id, from the header before the body", async () => {
    const body = { message: "No such thing", code: "not.found", status: 404, contextId: "from-body" };
    expect(await failing(404, body, { "ININ-Correlation-Id": "from-header" })).toMatchObject({
      correlationId: "from-header",
      message: "purecloud getThing: 404; not.found: No such thing; correlation id from-header",
    });
    expect((await failing(404, body)).correlationId).toBe("from-body");
  });

  test("403 names what the operation requires, and what is missing", async () => {
    const error = (await failing(403, {
      code: "missing.any.permissions",
      message: "You must have at least one of the following permissions: [thing:thing:view, thing:all:*]",
      messageParams: { permissions: "[thing:thing:view, thing:all:*]" },
    })) as core.ApiAuthError;
    expect(error.permissions).toEqual(["thing:view", "thing:admin:all"]);
    expect(error.missing).toEqual(["thing:thing:view", "thing:all:*"]);
    expect(error.message).toContain(
      "requires any of thing:view, thing:admin:all; missing thing:thing:view, thing:all:*",
    );
  });

  test("a 403 about something else names nothing as missing", async () => {
    const error = await failing(403, { code: "not.authorized", message: "at 10:20:30 a:b:c" });
    expect(error).toMatchObject({ missing: [] });
  });

  test("an endless message is kept in the body, and cut in the error's own", async () => {
    const error = await failing(400, { message: "x".repeat(5000) });
    expect(error.message.length).toBeLessThan(400);
    expect(error.body).toEqual({ message: "x".repeat(5000) });
  });

  test("odd bodies do not break the error", async () => {
    for (const body of [null, [], 1, "text", { code: 1, message: {} }, { code: "missing.permissions" }]) {
      expect(await failing(403, body)).toMatchObject({ status: 403, body });
    }
  });
});

describe("Odin's words", () => {
  test("error and details", async () => {
    const error = await failing(
      400,
      { error: "There has been a BroadWorks error.", status: 400, details: "4008" },
      {},
      "odin",
    );
    expect(error.message).toBe("odin getThing: 400; There has been a BroadWorks error.: 4008");
  });

  test("a bare string, as JSON or as text", async () => {
    expect(await failing(404, "User not found", {}, "odin")).toMatchObject({
      body: "User not found",
      message: "odin getThing: 404; User not found",
    });
    const { url } = await serve((response) => response.writeHead(400).end("Expired token"));
    const error = await rejection(testClient(url, { api: "odin" }).getThing({ thingId: "1" }));
    expect(error).toMatchObject({ body: "Expired token", message: "odin getThing: 400; Expired token" });
  });
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 0, 1);
  test.each<[string | null, number | undefined]>([
    ["42", 42_000],
    ["0", 0],
    [" 7 ", 7000],
    [new Date(now + 5000).toUTCString(), 5000],
    [new Date(now - 5000).toUTCString(), 0],
    ["Thursday, 01-Jan-26 00:00:09 GMT", 9000],
    ["Thu Jan  1 00:00:08 2026", 8000],
    ...["1.5", "-3", "3, 3", "garbage 5", "soon", "1e3", "0x10", "9".repeat(400), "1 2", "", null].map(
      (header): [string | null, undefined] => [header, undefined],
    ),
  ])("%o", (header, ms) => {
    expect(retryAfter(new Headers(header === null ? {} : { "retry-after": header }), () => now)).toBe(ms);
  });

  test("a date counts from the answer's own Date, because clocks differ", () => {
    const date = new Date(now - 3_600_000).toUTCString();
    const headers = new Headers({ date, "retry-after": new Date(now - 3_600_000 + 5000).toUTCString() });
    expect(retryAfter(headers, () => now)).toBe(5000);
    expect(retryAfter(new Headers({ date: "today", "retry-after": "4" }), () => now)).toBe(4000);
  });

  test("is read from PureCloud's words if a browser may not read the header", async () => {
    const message = "Rate limit exceeded the maximum. Retry the request in [3] seconds";
    expect(await failing(429, { message })).toMatchObject({ retryAfterMs: 3000 });
    expect(await failing(429, { message }, { "retry-after": "5" })).toMatchObject({ retryAfterMs: 5000 });
    expect(await failing(429, { message: "Retry the request in [many] seconds" })).toMatchObject({
      retryAfterMs: undefined,
    });
  });

  test("reaches the error", async () => {
    expect(await failing(429, {}, { "retry-after": "7" })).toMatchObject({ retryAfterMs: 7000, retryable: true });
    expect(await failing(429, {})).toMatchObject({ retryAfterMs: undefined });
  });
});

describe("the family", () => {
  const details = {
    api: "odin",
    operation: "o",
    method: "GET",
    url: "https://h.example/?token=t0ken&code=c0de&a=1",
  } as const;
  const guards = [
    [core.ApiError, core.isApiError, []],
    [core.ApiAuthError, core.isApiAuthError, []],
    [core.ApiNotFoundError, core.isApiNotFoundError, []],
    [core.ApiRateLimitError, core.isApiRateLimitError, []],
    [core.ApiConnectionError, core.isApiConnectionError, []],
    [core.ApiTimeoutError, core.isApiTimeoutError, [core.isApiConnectionError]],
    [core.ApiAbortError, core.isApiAbortError, []],
    [core.ApiDecodeError, core.isApiDecodeError, []],
  ] as const;

  test.each(guards)("%o and its guard", (type, own, also) => {
    const error = new type("m", details);
    expect(error.name).toBe(type.name);
    expect(error.stack?.startsWith(`${type.name}: m`)).toBe(true);
    for (const [, guard] of guards) {
      const expected = guard === own || guard === core.isApiError || (also as readonly unknown[]).includes(guard);
      expect(guard(error)).toBe(expected);
    }
  });

  test("guards know errors of another copy of the package", () => {
    const brand = Symbol.for("rollcall.ApiError");
    const foreign = Object.assign(Object.create(null), { [brand]: ["ApiError", "ApiAuthError"] });
    expect(core.isApiError(foreign) && core.isApiAuthError(foreign)).toBe(true);
    expect(core.isApiNotFoundError(foreign)).toBe(false);
    for (const other of [null, undefined, 0, "ApiError", new Error("x"), {}, { [brand]: true }]) {
      expect(core.isApiError(other)).toBe(false);
    }
  });

  test("the URL's secrets are redacted, and JSON and inspect show the rest", () => {
    const error = new core.ApiError("m", { ...details, status: 400, body: { a: 1 }, correlationId: "id" });
    const url = "https://h.example/?token=[redacted]&code=[redacted]&a=1";
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      message: "m",
      api: "odin",
      operation: "o",
      status: 400,
      request: { method: "GET", url },
      body: { a: 1 },
      correlationId: "id",
      retryable: false,
    });
    expect(inspect(error)).toContain(url);
  });
});
