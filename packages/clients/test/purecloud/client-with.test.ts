import { describe, expect, test } from "vitest";
import { boundTo } from "../../src/core/bound.js";
import * as operations from "../../src/purecloud/operations.js";
import { pageOf, query, readAll, rowsFrom } from "../helpers/estate.js";
import { json, rejection, serve } from "../helpers/kit.js";
import {
  type ApiAuthError,
  accessToken,
  createPureCloudClient,
  createPureCloudClientWith,
  isApiAuthError,
  items,
  updateUser,
} from "../helpers/public.js";

const { getUser, getUsers, getUsersQuery, patchUser } = operations;
const optionsOf = (baseUrl: string) =>
  ({ baseUrl, auth: accessToken("t"), rateLimit: false, retry: { maxDelayMs: 1 } }) as const;
const names = (client: object) => Object.keys(client).sort();

describe("a client with some operations", () => {
  test("has these methods, http and request, and nothing else", () => {
    const client = createPureCloudClientWith({ getUsers, patchUser }, optionsOf("https://x.example"));
    expect(names(client)).toEqual(["getUsers", "http", "patchUser", "request"]);
    expect(names(createPureCloudClientWith({}, optionsOf("https://x.example")))).toEqual(["http", "request"]);
  });

  test("with all of them is the client that has every method", () => {
    const given = createPureCloudClientWith(operations, optionsOf("https://x.example"));
    const every = createPureCloudClient(optionsOf("https://x.example"));
    expect(names(given)).toEqual(names(every));
    const methods = new Map<string, unknown>(Object.entries(every));
    for (const [name, operation] of Object.entries(operations)) {
      expect(boundTo(methods.get(name))).toMatchObject({ name, operation });
    }
  });

  test("sends, answers and fails as that one does", async () => {
    const { url, requests } = await serve((response, { method }) =>
      method === "GET" ? json(response, { id: "u", version: 1 }) : json(response, { code: "x", message: "no" }, 403),
    );
    const outcomes = [];
    for (const client of [
      createPureCloudClientWith({ getUser, patchUser }, optionsOf(url)),
      createPureCloudClient(optionsOf(url)),
    ]) {
      const read = await client.getUser({ userId: "u", expand: ["station"] });
      const error = await rejection(client.patchUser({ userId: "u", body: { version: 1 } }));
      const wrong = await rejection(client.getUser({ userID: "u" } as never));
      expect(isApiAuthError(error) && error.permissions).toContain("directory:user:edit");
      outcomes.push({ read, message: (error as ApiAuthError).message, wrong: String(wrong) });
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    const sent = requests.map(({ method, url, body, headers: { host: _, ...headers } }) => ({
      ...{ method, url, body, headers },
    }));
    expect(sent.slice(0, 2)).toEqual(sent.slice(2));
  });

  test("something that is no operation is refused by name, before any call", () => {
    const wrong = { getUser, getUsers: undefined } as never;
    expect(() => createPureCloudClientWith(wrong, optionsOf("https://x.example"))).toThrow(
      new TypeError("purecloud: unknown operation getUsers"),
    );
  });

  test("http still knows every POST that only reads: it is tried again", async () => {
    const { url, requests } = await serve((response) =>
      requests.length === 1 ? json(response, {}, 503) : json(response, { results: [] }),
    );
    const { http } = createPureCloudClientWith({}, optionsOf(url));
    const { response } = await http.POST("/api/v2/users/search", { body: {} });
    expect([response.status, requests.length]).toEqual([200, 2]);
  });
});

test("updateUser needs two operations", async () => {
  const { url, requests } = await serve((response) => json(response, { id: "u", version: 3 }));
  await updateUser(createPureCloudClientWith({ getUser, patchUser }, optionsOf(url)), "u", { title: "Lead" });
  expect(requests.map(({ method, body }) => [method, body])).toEqual([
    ["GET", ""],
    ["PATCH", '{"title":"Lead","version":3}'],
  ]);
});

describe("items beyond what getUsers lists by page", () => {
  const many = () => {
    const rows = rowsFrom(10_350);
    return serve((response, seen) => {
      if (!seen.url.startsWith("/api/v2/users/query")) return json(response, pageOf(rows, seen));
      const index = Number(query(seen).get("cursor") ?? 0);
      const end = index + Number(query(seen).get("pageSize"));
      json(response, { entities: rows.slice(index, end), ...(end < rows.length && { cursor: String(end) }) });
    });
  };

  test("are read by getUsersQuery, if the client has it", async () => {
    const { url } = await many();
    const client = createPureCloudClientWith({ getUsers, getUsersQuery }, optionsOf(url));
    const { report } = await readAll((options) => items(client.getUsers, { state: "inactive" }, options));
    expect(report).toEqual({ seen: 10_350, duplicates: 0, total: 10_350, gaps: 0 });
  });

  test("are reported with the name of the operation to add, if it has not", async () => {
    const { url } = await many();
    const client = createPureCloudClientWith({ getUsers }, optionsOf(url));
    const { report } = await readAll((options) => items(client.getUsers, { state: "inactive" }, options));
    expect(report).toMatchObject({ seen: 10_000, total: 10_350, gaps: 350 });
    expect(report?.truncated).toBe(
      "the platform lists no more than 10000 of these by page: add getUsersQuery to the client",
    );
  });
});
