import { ApiAuthError, ApiConnectionError, ApiDecodeError, ApiError } from "@rollcall/clients/core";
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
  expect(explain(error).line).toBe(`a call to PureCloud failed (${message})`);
});

test("an answer that lacks its data is not an unexpected failure", () => {
  const { line, code } = explain(Object.assign(new Error("the answer holds no entities"), { name: "UnusableAnswer" }));
  expect([line, code]).toEqual(["the answer holds no entities", 3]);
  expect(explain(new Error("x")).line).toBe("unexpected failure: Error: x");
});

const url = "https://host.example/oauth/token";
const purecloud = { api: "purecloud", operation: "login", method: "POST", url } as const;
const odin = { ...purecloud, api: "odin" } as const;
const data = { ...purecloud, operation: "getUsers", method: "GET" } as const;
const page = "<html><title>Blocked</title>";
const loginFlags = "Check --purecloud-login-url or --purecloud-region";

test.each([
  // Whether the credentials are wrong is only known if the token host says so.
  [
    new ApiAuthError("…", { ...purecloud, status: 400, body: { error: "invalid_client" }, correlationId: "c-1" }),
    "PureCloud at https://host.example refused the login (400, invalid_client, correlation id c-1). Check ROLLCALL_PURECLOUD_CLIENT_ID and ROLLCALL_PURECLOUD_CLIENT_SECRET",
  ],
  ...[302, 404, 405, 406, 410, 418, 451].map((status) => [
    new ApiAuthError("…", { ...purecloud, status }),
    `PureCloud at https://host.example/oauth/token gave no token (${status}). ${loginFlags}`,
  ]),
  [
    new ApiAuthError("…", { ...purecloud, status: 402 }),
    `PureCloud at https://host.example/oauth/token gave no token (402). ${loginFlags}`,
  ],
  [
    new ApiDecodeError("…", { ...purecloud, status: 200, contentType: "text/html" }),
    `PureCloud at https://host.example/oauth/token gave no token (200, text/html). ${loginFlags}`,
  ],
  [
    new ApiAuthError("…", { ...odin, status: 405 }),
    "Odin at https://host.example/oauth/token gave no token (405). Check --odin-url",
  ],
  [
    new ApiAuthError("…", { ...odin, status: 402 }),
    "Odin at https://host.example wants another password (402). Sign in to Odin and change the password, then run again",
  ],
  [
    // The other platform's host answers so.
    new ApiError("…", { ...odin, status: 501, retryable: true }),
    "Odin at https://host.example/oauth/token gave no token (501). Check --odin-url",
  ],
  [
    new ApiError("…", { ...odin, status: 503, retryable: true }),
    "the login to Odin at https://host.example failed (503). Wait a while, then run again",
  ],
  [
    new ApiConnectionError("purecloud login: no answer (connect ECONNREFUSED)", purecloud),
    `PureCloud at https://host.example cannot be reached. ${loginFlags} and the network (no answer (connect ECONNREFUSED))`,
  ],
  ...[
    new ApiAuthError("…", { ...odin, status: 407 }),
    new ApiConnectionError("odin login: no answer (Proxy response (407) !== 200 when HTTP Tunneling)", odin),
  ].map((error) => [
    error,
    "the proxy before Odin at https://host.example refused its user (407). Check HTTP_PROXY and HTTPS_PROXY",
  ]),
  [
    new ApiAuthError("…", { ...data, status: 403, body: "Forbidden" }),
    "a proxy or gateway answered instead of PureCloud at https://host.example (403). Check --purecloud-url or --purecloud-region and the proxy",
  ],
  ...[
    new ApiError("…", { ...data, status: 502, body: page }),
    new ApiAuthError("…", { ...data, status: 401, body: page }),
    new ApiDecodeError("…", { ...data, status: 200, body: ` ${page}` }),
  ].map((error) => [
    error,
    `a proxy or gateway answered instead of PureCloud at https://host.example (${error.status}, a web page). Check --purecloud-url or --purecloud-region and the proxy`,
  ]),
  [
    new ApiAuthError("…", { ...data, status: 401, body: { message: "no" }, correlationId: "c-2" }),
    "PureCloud at https://host.example no longer accepts the login (401, correlation id c-2). Check that the OAuth client is still active, and that the login is in the region of the calls",
  ],
  [
    new ApiAuthError("…", { ...data, api: "odin", status: 401 }),
    "Odin at https://host.example no longer accepts the login (401). Check that the account may still log in",
  ],
] as [ApiError, string][])("%s: the line names what to check, exit 4", (error, line) => {
  expect(explain(error)).toEqual({ line, code: 4 });
});
