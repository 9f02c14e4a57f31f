import { ApiAuthError } from "@rollcall/clients/core";
import { expect, test } from "vitest";
import { explain } from "../../src/run/failure.js";

test("a listing that is refused names the permissions to ask for", () => {
  const details = { api: "purecloud", operation: "getUsers", method: "GET", url: "http://host/", status: 403 } as const;
  const error = new ApiAuthError("purecloud getUsers: 403", { ...details, permissions: ["directory:user:view"] });
  expect(explain(error).line).toContain("needs directory:user:view");
});

test("permissions that the message names are not named again", () => {
  const details = { api: "purecloud", operation: "getUsers", method: "GET", url: "http://host/", status: 403 } as const;
  const message = "purecloud getUsers: 403; requires all of directory:user:view";
  const error = new ApiAuthError(message, { ...details, permissions: ["directory:user:view"] });
  expect(explain(error).line).toBe(`the audit of PureCloud could not continue (${message})`);
});

test("an answer that lacks its data is not an unexpected failure", () => {
  const { line, code } = explain(Object.assign(new Error("the answer holds no entities"), { name: "UnusableAnswer" }));
  expect([line, code]).toEqual(["the answer holds no entities", 1]);
  expect(explain(new Error("x")).line).toBe("unexpected failure: Error: x");
});
