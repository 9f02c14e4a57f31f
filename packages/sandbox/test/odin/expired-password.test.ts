import { isRefusedLogin } from "@rollcall/clients/core";
import { changeExpiredPassword, createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/index.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 5 });
});
afterAll(() => sandbox.close());

test("a login whose password has expired changes it over the wire, once, and works then", async () => {
  const clientOf = (auth: Parameters<typeof createOdinClient>[0]["auth"]) =>
    createOdinClient({ baseUrl: sandbox.odinUrl, auth, retry: false, rateLimit: false });
  const logIn = (password: string) => clientOf(passwordLogin({ username: "admin", password })).getSession();
  const refusal = await logIn("expired").catch((error: unknown) => error);
  expect([isRefusedLogin(refusal), (refusal as Error).message]).toEqual([true, expect.stringContaining("402")]);

  const tokens: (string | null)[] = [];
  const watched: typeof fetch = (url, init) => {
    tokens.push(new Headers(init?.headers).get("authorization"));
    return fetch(url, init);
  };
  const change = (passwords: Parameters<typeof changeExpiredPassword>[1]) =>
    changeExpiredPassword({ baseUrl: sandbox.odinUrl, rateLimit: false, fetch: watched }, passwords);
  const passwords = { username: "admin", oldPassword: "expired", newPassword: "Another-passw0rd" };
  await expect(change({ ...passwords, oldPassword: "wrong" })).rejects.toMatchObject({ status: 401 });
  expect(await change(passwords)).toMatchObject({ token: expect.any(String), userId: expect.any(String) });
  expect(sandbox.requests.of("putAuthTokenPassword")).toBe(2);
  expect(tokens).toEqual([null, null]);
  await expect(logIn("expired")).rejects.toMatchObject({ status: 401 });
  expect(await logIn("Another-passw0rd")).toMatchObject({ loginType: expect.any(String) });
});
