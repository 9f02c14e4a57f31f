/** What a line says of the waits of a call, and of an address. */

import type { HookEvent } from "@rollcall/clients/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { shapeOf } from "../../../src/run/trace/path-shape.js";
import { TracedCalls, type TraceLine } from "../../../src/run/trace/traced-calls.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "Date"] }));
afterEach(() => void vi.useRealTimers());

const event = (more: Partial<HookEvent> = {}): HookEvent => ({
  ...{ call: {}, api: "purecloud", operation: "getUser", method: "GET", url: "https://api.example/api/v2/users/7" },
  ...{ attempt: 1, ...more },
});

test("a wait is named for its reason: the limit, a refusal for pace, another fault", () => {
  const lines: TraceLine[] = [];
  const hooks = new TracedCalls((line) => lines.push(line)).hooks("acme");
  const call = {};
  const pass = (ms: number) => vi.advanceTimersByTime(ms);
  const answer = (attempt: number, more: Partial<HookEvent>) => {
    hooks.onRateLimit?.(event({ call, attempt, delayMs: 1 }));
    pass(200);
    hooks.onRequest?.(event({ call, attempt }));
    pass(30);
    hooks.onResponse?.(event({ call, attempt, durationMs: 30, ...more }));
  };
  answer(1, { status: 429 });
  hooks.onRateLimit?.(event({ call, status: 429, delayMs: 9000 })); // All calls are held back. This is not a separate wait.
  hooks.onRetry?.(event({ call, status: 429, error: "ApiRateLimitError", delayMs: 2000 }));
  pass(2000);
  answer(2, { status: 0, error: "ApiTimeoutError" });
  hooks.onRetry?.(event({ call, status: 0, error: "ApiTimeoutError", delayMs: 500 }));
  pass(500);
  answer(3, { status: 200 });
  const shared = { tenant: "acme", call: 1, ms: 30, limitMs: 200 };
  expect(lines).toMatchObject([
    { ...shared, attempt: 1, status: 429, error: null, refusedMs: 0, faultMs: 0, repeats: null },
    { ...shared, attempt: 2, status: null, error: "ApiTimeoutError", refusedMs: 2000, faultMs: 0, repeats: "429" },
    { ...shared, attempt: 3, status: 200, error: null, refusedMs: 0, faultMs: 500, repeats: "ApiTimeoutError" },
  ]);
  expect(Date.parse(lines[1]?.time ?? "") - Date.parse(lines[0]?.time ?? "")).toBe(30 + 2000 + 200);
});

test("an address has the words of the specs only", () => {
  const shape = (operation: string, path: string, api: HookEvent["api"] = "purecloud") =>
    shapeOf(event({ api, operation, url: `https://gateway.example/acme${path}` }));
  const user = { operation: "getUser", path: "/api/v2/users/{userId}", query: ["expand"] };
  expect(shape("getUser", "/api/v2/users/ana?expand=x")).toEqual(user);
  expect(shape("GET /api/v2/users/ana", "/api/v2/users/ana?expand=x")).toEqual(user);
  expect(shape("GET /api/v2/users/me", "/api/v2/users/me").operation).toBe("getUsersMe");
  expect(shape("GET /x", "/api/v2/ana/users/b%20c?ana.ruiz=1&state=x")).toEqual({
    ...{ operation: null, path: "/{}/api/v2/{}/users/{}", query: ["{}", "state"] },
  });
  expect(shape("login", "/oauth/token")).toEqual({ operation: "login", path: "/{}/oauth/token", query: [] });
  expect(shape("login", "/api/v2/auth/token", "odin").path).toBe("/{}/api/v2/auth/token");
});
