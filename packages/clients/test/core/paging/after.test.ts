/** Listings that page by `after`, as an operation of a spec would. */
import { expect, test } from "vitest";
import { getUsersQuery } from "../../../src/purecloud/operations.js";
import { query, readAll, rowsFrom } from "../../helpers/estate.js";
import { json, serve } from "../../helpers/kit.js";
import { accessToken, createPureCloudClientWith, items } from "../../helpers/public.js";

/** A platform that gives two of five rows a page, with `describeNext` for where the next one begins. */
async function listing(next: string, describeNext: (after: string | undefined) => object) {
  const { url, requests } = await serve((response, request) => {
    const from = Number(query(request).get("after") ?? 0);
    const rows = rowsFrom(5).slice(from, from + 2);
    json(response, { entities: rows, ...describeNext(from + 2 < 5 ? String(from + 2) : undefined) });
  });
  const paging = { items: "entities", size: "pageSize", after: "after", next, maxSize: 50 };
  const operation = { ...getUsersQuery, query: ["after", "pageSize"], paging };
  const purecloud = createPureCloudClientWith(
    { getUsersQuery: operation },
    { baseUrl: url, auth: accessToken("t"), retry: false },
  );
  const read = () => readAll((options) => items(purecloud.getUsersQuery, {}, options));
  const afters = () => requests.map((request) => query(request).get("after"));
  return { read, afters };
}

test.each([
  ["a field", "after", (after?: string) => ({ after })],
  ["a field of an object", "cursors.after", (after?: string) => ({ cursors: { after } })],
  ["a path", "nextUri", (after?: string) => ({ nextUri: after && `/api/v2/users?after=${after}&pageSize=50` })],
])("the next page begins where %s of the answer says", async (_, next, describeNext) => {
  const { read, afters } = await listing(next, describeNext);
  const { ids, report } = await read();
  expect(ids).toEqual(rowsFrom(5).map(({ id }) => id));
  expect(report).toEqual({ seen: 5, duplicates: 0, total: undefined, gaps: undefined });
  expect(afters()).toEqual([null, "2", "4"]);
});

test("a value that repeats ends the reading, and is reported", async () => {
  const { read } = await listing("after", () => ({ after: "2" }));
  expect((await read()).report).toMatchObject({ seen: 4, truncated: "the after repeats" });
});

test("a next page that cannot be followed is reported", async () => {
  const { read, afters } = await listing("after", () => ({ nextUri: "/api/v2/users?page=2" }));
  expect((await read()).report).toMatchObject({
    seen: 2,
    truncated: "the next page cannot be read",
  });
  expect(afters()).toEqual([null]);
});
