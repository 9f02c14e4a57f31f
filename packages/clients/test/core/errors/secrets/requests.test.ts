import { describe, expect, test } from "vitest";
import { redactUrl } from "../../../../src/core/errors/redact-url.js";
import { isSecretName } from "../../../../src/core/errors/secret-names.js";
import { json, rejection, serve, testClient } from "../../../helpers/kit.js";
import { printed } from "../../../helpers/printed.js";
import { accessToken } from "../../../helpers/public.js";
import { expectClean, PASSWORD, query, TOKEN } from "./canaries.js";

describe("no secret of a request is in its error", () => {
  test("what a request carries beside token and body, said back as plain text", async () => {
    const { url } = await serve((response, seen) => {
      const { searchParams } = new URL(seen.url, "http://x.example");
      response
        .writeHead(400)
        .end(`no: ${[...searchParams.values()]} ${seen.headers["x-auth-token"]} ${seen.headers.cookie}`);
    });
    const client = testClient(url);
    const calls = [
      client.request("GET", "/api/v2/x", { query: { apiKey: PASSWORD } }),
      client.request("GET", `/api/v2/x${query}`),
      client.request("GET", "/api/v2/x", { query: { code: PASSWORD } }),
      client.request("GET", `/api/v2/x?token=${TOKEN}"${TOKEN}'${TOKEN}`),
      client.getThing({ thingId: "1" }, { headers: { "X-Auth-Token": TOKEN, cookie: `id=${TOKEN}` } }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expectClean(error);
      expect(error).toMatchObject({ body: expect.stringContaining("no: ") });
    }
  });

  test("secrets of bodies, whatever their type and however deep", async () => {
    const { url } = await serve((response, { body }) => response.writeHead(400).end(body.replaceAll('"', "")));
    const circular: Record<string, unknown> = { toJSON: () => ({ password: TOKEN }) };
    circular.self = circular;
    for (const body of [{ passwords: [TOKEN] }, { password: { value: TOKEN } }, circular]) {
      expectClean(await rejection(testClient(url).postThing({ body })));
    }
    const error = await rejection(testClient(url).postThing({ body: { passcode: 48_291_357 } }));
    expect(printed(error)).not.toContain("48291357");
  });

  test.each(["odin", "purecloud"] as const)("secrets of forms, texts and pairs that %s says back", async (api) => {
    // As plain text, in which only the request shows what is secret.
    const { url } = await serve((response, { body }) =>
      response.end(`<html>${decodeURIComponent(body.replaceAll("+", " ")).match(/canary\S{0,20}/g)}`),
    );
    const { http, request } = testClient(url, { api });
    const secret = "canary&1 wörd".replace(" ", "-");
    const form = new FormData();
    form.set("user", "u");
    form.set("password", secret);
    const sendAs = (body: FormData | URLSearchParams | string) =>
      http.POST("/api/v2/things/{thingId}", {
        params: { path: { thingId: "1" } },
        ...{ body: body as never, bodySerializer: () => body },
      });
    const calls = [
      () => sendAs(form),
      () => sendAs(new URLSearchParams({ user: "u", password: secret })),
      () => sendAs(JSON.stringify([{ name: "password", value: secret }])),
      () => sendAs(`<password>${secret}</password>`),
      () => request("POST", "/api/v2/x", { body: `password: ${secret}` }),
      () => request("POST", "/api/v2/x", { body: [{ field: "pin", newValue: secret }] }),
      () => request("POST", "/api/v2/x", { body: { userPw: secret } }),
      () => request("POST", "/api/v2/x", { body: { passwordUpdate: { new: secret } } }),
    ];
    for (const call of calls) {
      const error = await rejection(call());
      expect(error).toMatchObject({ name: "ApiDecodeError", body: expect.stringContaining("[redacted]") });
      expect(printed(error)).not.toContain("canary");
    }
  });

  test("authorization codes in a body and in a query, and no other code", async () => {
    const { url } = await serve((response, seen) =>
      json(response, { details: `refused ${seen.body} ${seen.url}` }, 400),
    );
    const client = testClient(url, { auth: accessToken(TOKEN) });
    const path = "/api/v2/users/calling-plans/outgoing/authorization-codes/codes";
    const body = { userId: "4003@example.com", code: "70418299" };
    for (const error of [
      await rejection(client.request("POST", path, { body })),
      await rejection(client.request("DELETE", path, { query: body })),
    ]) {
      expect(printed(error)).not.toContain("70418299");
      expect(printed(error)).toContain("4003");
    }
    expect(printed(await rejection(client.request("POST", "/api/v2/users", { body })))).toContain("70418299");
  });

  test("bodies sent by path", async () => {
    const { url } = await serve((response, { body }) => response.end(`<html>${JSON.parse(body).newPassword}`));
    const call = { params: { path: { thingId: "1" } }, body: { newPassword: TOKEN } };
    expectClean(await rejection(testClient(url).http.POST("/api/v2/things/{thingId}", call)));
  });

  test("a password with quotes: no part of it stays, however it is said back", async () => {
    const password = 'canary-head"canary-tail';
    const member = JSON.stringify({ password });
    const answers = [`{"password":"${password}"}`, member, JSON.stringify({ m: member }), `<html>${member}`];
    for (const answer of [...answers, JSON.stringify({ m: JSON.stringify({ m: member }) })]) {
      const { url } = await serve((response) => response.writeHead(400).end(answer));
      const error = await rejection(testClient(url).postThing({ body: { password } }));
      expect(printed(error)).not.toContain("canary");
    }
  });
});

test("a cut secret in an error, on both platforms", async () => {
  const password = "Sup3r+S3cret/Passw0rd!";
  const { url } = await serve((response, { body }) => response.writeHead(400).end(body.slice(0, -5)));
  for (const api of ["odin", "purecloud"] as const) {
    const error = await rejection(testClient(url, { api }).postThing({ body: { note: 1, password } }));
    expect(printed(error)).not.toMatch(/Sup3r|S3cret|Passw0/);
  }
});

describe("the URL in hooks and errors", () => {
  test.each(
    "%61ccess_token sig key signature code pin userPin api_key X-Amz-Credential otp pw sessionId sid".split(" "),
  )("%s is masked", async (name) => {
    const { url } = await serve((response) => json(response, {}, 400));
    const urls: string[] = [];
    const client = testClient(url, { hooks: { onRequest: (event) => void urls.push(event.url) } });
    const error = await rejection(client.request("GET", `/api/v2/x?a=1&${name}=${TOKEN}&b=2`));
    expect(urls).toEqual([`${url}/api/v2/x?a=1&${name}=[redacted]&b=2`]);
    expectClean(error);
  });

  test("names after a semicolon are masked", async () => {
    const { url } = await serve((response, seen) => json(response, { message: seen.url }, 400));
    const urls: string[] = [];
    for (const api of ["odin", "purecloud"] as const) {
      const client = testClient(url, { api, hooks: { onRequest: (event) => void urls.push(event.url) } });
      const error = await rejection(client.request("GET", `/api/v2/x?a=1;password=${TOKEN};c=2&b=2`));
      expectClean(error);
      expect(urls.at(-1)).toBe(`${url}/api/v2/x?a=[redacted]&b=2`);
    }
  });

  test("what masks URLs masks every name that the list has, and what the platforms page by stays", () => {
    const words = "password passcode passphrase passkey pwd pin pinCode userPin otp otpCode".split(" ");
    const more = "secret token jwt bearer credential cookie assertion code_verifier apiKeys".split(" ");
    for (const name of [...words, ...more, "accessKey", "signingKey", "authCode", "unlockCodes", "recoveryCode"]) {
      expect([name, isSecretName(name)]).toEqual([name, true]);
      expect(redactUrl(`/x?${name}=v`)).toBe(`/x?${name}=[redacted]`);
    }
    const plain =
      "/x?pageSize=5&pageNumber=2&cursor=abc&q64=eyJ&expand=authorization&state=active&userId=a@b&id=1&sortOrder=asc";
    expect(redactUrl(plain)).toBe(plain);
  });
});
