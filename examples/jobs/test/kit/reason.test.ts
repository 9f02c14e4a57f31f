import { ApiError } from "@rollcall/clients/core";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { accessToken, createPureCloudClient } from "@rollcall/clients/purecloud";
import { expect, test } from "vitest";
import { reasonOf } from "../../src/kit/reason.ts";

const ID = "3b878100-1b91-496f-ade1-374a5b8b41e5";

/** A platform that accepts a login, and refuses all else. */
const refusing = (status: number, body: object) => async (url: string) =>
  url.endsWith("/auth/token")
    ? Response.json({ token: "a-token-of-odin" })
    : Response.json(body, { status, headers: { "inin-correlation-id": ID } });

const thrown = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it is accepted"),
    (error: unknown) => error,
  );

test("the reason of a row has operation, status and the platform's code, and the correlation id once", async () => {
  const fetch = refusing(400, { code: "invalid.password", message: "It is\ntoo short." });
  const options = { region: "eu_west_1", auth: accessToken("t"), rateLimit: false, retry: false } as const;
  const purecloud = createPureCloudClient({ ...options, fetch });
  const body = { newPassword: "invalid.password" };
  expect(reasonOf(await thrown(purecloud.postUserPassword({ userId: "u", body })))).toBe(
    `purecloud postUserPassword: 400; invalid.password: It is too short.; correlation id ${ID}`,
  );
});

test("a correlation id that the message lacks is added", () => {
  const details = { api: "purecloud", operation: "getUser", method: "GET", url: "https://x.example/" } as const;
  expect(reasonOf(new ApiError("no details", { ...details, correlationId: ID }))).toBe(
    `no details (correlation id ${ID})`,
  );
});

test("a passcode that is also the platform's code hides no code, and does not show", async () => {
  const fetch = refusing(400, { error: "[Error 4410] Service is not assigned", status: 400, details: "4410 was sent" });
  const auth = passwordLogin({ username: "admin", password: "secret-of-admin" });
  const odin = createOdinClient({ baseUrl: "https://x.example", auth, rateLimit: false, retry: false, fetch });
  const body = { userId: "u", newPasscode: "4410" };
  expect(reasonOf(await thrown(odin.putUserPortalPasscode({ body })))).toBe(
    "odin putUserPortalPasscode: 400; [Error 4410] Service is not assigned: [redacted] was sent",
  );
});
