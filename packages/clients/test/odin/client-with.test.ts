import { expect, test } from "vitest";
import * as operations from "../../src/odin/operations.js";
import { json, serve } from "../helpers/kit.js";
import { createOdinClient, createOdinClientWith, passwordLogin } from "../helpers/public.js";

const auth = passwordLogin({ username: "u", password: "p" });

test("a client with some operations has these, http, request and logout", async () => {
  const { url, requests } = await serve((response) => json(response, { token: "abcd", userId: "u" }));
  const { getUser } = operations;
  const client = createOdinClientWith({ getUser }, { baseUrl: url, auth });
  expect(Object.keys(client).sort()).toEqual(["getUser", "http", "logout", "request"]);
  expect(await client.getUser({ userId: "u" })).toMatchObject({ userId: "u" });
  await client.logout();
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "POST /api/v2/auth/token",
    "GET /api/v2/users?userId=u",
    "POST /api/v2/auth/token/logout",
  ]);
});

test("with all of them it is the client that has every method", () => {
  const options = { baseUrl: "https://x.example", auth };
  expect(Object.keys(createOdinClientWith(operations, options))).toEqual(Object.keys(createOdinClient(options)));
});
