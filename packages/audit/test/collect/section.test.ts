import { ApiAbortError, ApiAuthError, ApiError, ApiNotFoundError, ApiTimeoutError } from "@rollcall/clients/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { platformWords } from "../../src/collect/error-text.js";
import { isUnusableAnswer, outcomeOf, UnusableAnswer } from "../../src/collect/section.js";
import { type Failed, printable } from "../../src/index.js";

const details = { api: "odin", operation: "getThing", method: "GET", url: "http://host/thing" } as const;
const apiError = (status: number, body?: unknown) =>
  new ApiError(`odin getThing: ${status}`, { ...details, status, body, retryable: status >= 500 });

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/;

describe("outcomeOf", () => {
  test("any status and any body: only a 403 is a refusal, and nothing reads as data", () => {
    const statuses = fc.integer({ min: 0, max: 599 }).filter((status) => status !== 401);
    fc.assert(
      fc.property(statuses, fc.jsonValue(), (status, body) => {
        const outcome = outcomeOf(apiError(status, body));
        expect(status === 403 ? ["forbidden", "failed"] : ["failed"]).toContain(outcome.status);
        expect(outcome).not.toHaveProperty("data");
      }),
    );
    fc.assert(
      fc.property(statuses, fc.string(), (status, more) => {
        const details = `[Error 4410] Service is not assigned.${more}`;
        const outcome = outcomeOf(apiError(status, { error: "There has been a BroadWorks error.", status, details }));
        if (outcome.status !== "unavailable") throw new Error(`${status} is ${outcome.status}`);
        const words = outcome.reason;
        expect(words).toMatch(/^There has been a BroadWorks error/);
        expect(words).not.toMatch(CONTROLS);
      }),
    );
  });

  test("a login whose level is too low is forbidden, in the words of Odin, with any status", () => {
    const details = "[Error 4003] Unauthorized request: UserCallPoliciesGetRequest";
    for (const status of [400, 403, 404, 422, 500]) {
      for (const body of [
        { error: "There has been a BroadWorks error.", status, details },
        { error: details, status },
      ])
        expect(outcomeOf(apiError(status, body))).toEqual({ status: "forbidden", permissions: [] });
      expect(outcomeOf(new UnusableAnswer(`the answer is an error: ${details}`, true)).status).toBe("forbidden");
    }
    expect(outcomeOf(apiError(400, { error: "[Error 4003] User not found" })).status).toBe("failed");
  });

  test("what no client throws on purpose is thrown again", () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        let again: unknown;
        try {
          outcomeOf(thrown);
        } catch (error) {
          again = error;
          expect(Object.is(again, thrown)).toBe(true);
          return;
        }
        throw new Error("it was swallowed");
      }),
    );
    const bug = new TypeError("x is not a function");
    expect(() => outcomeOf(bug)).toThrow(bug);
  });

  test("a refused login and an abort are thrown again", () => {
    const refused = new ApiAuthError("odin getThing: 401", { ...details, status: 401 });
    const aborted = new ApiAbortError("odin getThing: aborted", details);
    const login = { ...details, operation: "login" };
    const locked = new ApiAuthError("odin login: 403", { ...login, status: 403 });
    const unknownClient = new ApiError("purecloud login: 400", { ...login, status: 400 });
    for (const error of [refused, aborted, locked, unknownClient]) {
      expect(() => outcomeOf(error)).toThrow(error);
    }
  });

  test("403 names the permissions of the operation, else those that the answer says are missing", () => {
    const status = 403;
    const all = { ...details, status, permissions: ["a:b:view", "c:d:view"], missing: ["a:b:view"] };
    expect(outcomeOf(new ApiAuthError("", all))).toEqual({
      status: "forbidden",
      permissions: ["a:b:view", "c:d:view"],
    });
    const unnamed = new ApiAuthError("", { ...details, status, missing: ["a:b:view"] });
    expect(outcomeOf(unnamed)).toEqual({ status: "forbidden", permissions: ["a:b:view"] });
  });

  test.each<["odin" | "purecloud", unknown, "forbidden" | "failed"]>([
    ...(["odin", "purecloud"] as const).flatMap((api): ["odin" | "purecloud", unknown, "forbidden" | "failed"][] => [
      [api, undefined, "forbidden"],
      [api, "", "forbidden"],
      [api, {}, "forbidden"],
      [api, { error: "x", status: 403, details: null }, "forbidden"],
      [api, { message: "x", code: "not.authorized" }, "forbidden"],
      [api, { code: "not.authorized", status: 403, contextId: "x" }, "forbidden"],
      [api, "<html><title>Blocked</title></html>", "failed"],
      [api, " \n<!DOCTYPE html>", "failed"],
      [api, { blocked: true, ray: "1f" }, "failed"],
      [api, [], "failed"],
    ]),
    ["odin", "[Error 4003] Unauthorized request: X", "forbidden"],
    ["purecloud", "Forbidden", "failed"],
  ])("403 of %s with the body %j is %s", (api, body, status) => {
    const error = new ApiAuthError("x; requires all of a:b:view", { ...details, api, status: 403, body });
    const outcome = outcomeOf(error);
    expect(outcome.status).toBe(status);
    if (outcome.status !== "failed") return;
    const message = `${api} getThing: 403 of a proxy or gateway, and not of the platform`;
    expect(outcome.error).toEqual({ name: "ApiAuthError", status: 403, message, retryable: true });
  });

  test("failures keep what one can act on, and nothing secret", () => {
    const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
    const timeout = new ApiTimeoutError(`no answer\n\u001b[31m Bearer abcdef123456 ${token}`, {
      ...details,
      retryable: true,
    });
    const outcome = outcomeOf(timeout);
    expect(outcome).toEqual({
      status: "failed",
      error: { name: "ApiTimeoutError", status: 0, message: expect.any(String), retryable: true },
    });
    const text = JSON.stringify(outcome);
    expect(text).not.toContain(token);
    expect(text).not.toContain("abcdef123456");
    expect(text).not.toMatch(/\\u001b|\\n/);
    const long = outcomeOf(new ApiNotFoundError("x".repeat(10_000), { ...details, status: 404 }));
    expect(JSON.stringify(long).length).toBeLessThan(500);
  });

  test("a good answer without the data is known by its guard, also from another install", () => {
    expect(isUnusableAnswer(new UnusableAnswer("the answer holds no entities"))).toBe(true);
    expect(isUnusableAnswer(Object.assign(new Error("x"), { name: "UnusableAnswer" }))).toBe(true);
    for (const other of [new Error("x"), { name: "UnusableAnswer" }, null]) expect(isUnusableAnswer(other)).toBe(false);
  });

  test("a good answer without the data is failed", () => {
    expect(outcomeOf(new UnusableAnswer("the answer holds no entities"))).toMatchObject({
      status: "failed",
      error: { message: "the answer holds no entities" },
    });
  });
});

test("words of errors hold no character that printable would have to show, and stay whole", () => {
  const error = new ApiNotFoundError("a\u0000b\u001bc pass\u200bage\u{e0041} \u202eend\u2028\ufffb\ufeff", {
    ...details,
    status: 404,
  });
  const { error: kept } = outcomeOf(error) as Failed;
  expect(printable(kept.message)).toBe(kept.message);
  expect(kept.message).toBe("a b c passage end");
});

test("platformWords reads both platforms' errors, and no web pages", () => {
  expect(platformWords({ error: "No license.", status: 400, details: "Voice Messaging" })).toBe(
    "No license. Voice Messaging",
  );
  expect(platformWords("User not found")).toBe("User not found");
  expect(platformWords({ message: "missing", code: "x" })).toBe("missing");
  for (const nothing of ["<html>oops</html>", "  ", {}, { error: { code: 1 } }, null, undefined, 5, []]) {
    expect(platformWords(nothing)).toBeNull();
  }
});
