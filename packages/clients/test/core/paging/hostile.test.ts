/** Answers that name a next page in a form that no schema allows. */
import { expect, test } from "vitest";
import { getUsersQuery } from "../../../src/purecloud/operations.js";
import { query, readAll, rowsFrom } from "../../helpers/estate.js";
import { json, serve } from "../../helpers/kit.js";
import { accessToken, createPureCloudClientWith, items } from "../../helpers/public.js";

/** A listing whose pages end with what `describeNext` says. */
async function read(describeNext: (cursor: string | null) => object) {
  const { url, requests } = await serve((response, request) => {
    const cursor = query(request).get("cursor");
    json(response, { entities: rowsFrom(2, `page${cursor}-`), ...describeNext(cursor) });
  });
  const purecloud = createPureCloudClientWith(
    { getUsersQuery },
    { baseUrl: url, auth: accessToken("t"), retry: false },
  );
  const { report } = await readAll((options) => items(purecloud.getUsersQuery, {}, options));
  return { report, cursors: requests.map((request) => query(request).get("cursor")) };
}

test("a cursor may be a number, and 0 is none", async () => {
  const { report, cursors } = await read((cursor) => ({ cursor: cursor === null ? 4 : 0 }));
  expect(cursors).toEqual([null, "4"]);
  expect(report).toEqual({ seen: 4, duplicates: 0, total: undefined, gaps: undefined });
});

test.each([
  ["a list", { cursor: ["4"] }],
  ["an object", { cursor: { after: "4" } }],
  ["a number elsewhere", { nextPage: 2 }],
  ["true", { cursors: { after: true } }],
])("a next page that is named by %s is reported, because it cannot be read", async (_, named) => {
  const { report, cursors } = await read(() => named);
  expect(cursors).toEqual([null]);
  expect(report?.truncated).toEqual(expect.any(String));
});

test.each([[{ cursor: null }], [{ cursor: "" }], [{ cursors: null }], [{ cursors: "x" }], [{ nextUri: null }]])(
  "%j names no page",
  async (named) => {
    const { report, cursors } = await read(() => named);
    expect(cursors).toEqual([null]);
    expect(report?.truncated).toBeUndefined();
  },
);
