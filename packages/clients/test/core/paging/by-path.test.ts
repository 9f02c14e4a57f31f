import { describe, expect, test } from "vitest";
import { pageOf as pageIn, platform, query, readAll, rowsFrom } from "../../helpers/estate.js";
import { json, rejection, type Seen } from "../../helpers/kit.js";
import { ApiError, items, pages } from "../../helpers/public.js";

interface Group {
  readonly id: string;
}
const PATH = "/api/v2/groups";
const ids = (count: number) => rowsFrom(count).map(({ id }) => id);
const sizes = (requests: readonly Seen[]) => requests.map((seen) => query(seen).get("pageSize"));

/** The page of a request that may leave out its number, as the first one does. */
const pageOf = (rows: readonly Group[], seen: Seen) =>
  pageIn(rows, query(seen).has("pageNumber") ? seen : { ...seen, url: `${seen.url}&pageNumber=1` });

/** A listing in one of the platform's forms, from where a request says. */
const forms: Record<string, (seen: Seen, rows: readonly Group[]) => object> = {
  "by number, entities and pageCount": (seen, rows) => pageOf(rows, seen),
  "by number, without any count": (seen, rows) => ({ entities: pageOf(rows, seen).entities }),
  "by number, results and total": (seen, rows) => {
    const { entities, total } = pageOf(rows, seen);
    return { results: entities, total };
  },
  "by cursors.after": (seen, rows) => {
    const { entities, end } = slice(seen, rows, "after");
    return { entities, ...(end < rows.length && { cursors: { after: String(end) } }) };
  },
  "by after": (seen, rows) => {
    const { entities, end } = slice(seen, rows, "after");
    return { entities, ...(end < rows.length && { after: String(end) }) };
  },
  "by cursor": (seen, rows) => {
    const { entities, end } = slice(seen, rows, "cursor");
    return { entities, ...(end < rows.length && { cursor: String(end) }) };
  },
  "by nextUri": (seen, rows) => {
    const { entities, end } = slice(seen, rows, "after");
    return { entities, ...(end < rows.length && { nextUri: `${PATH}?after=${end}&pageSize=100` }) };
  },
};
function slice(seen: Seen, rows: readonly Group[], name: string) {
  const start = Number(query(seen).get(name) ?? 0);
  const end = start + Number(query(seen).get("pageSize"));
  return { entities: rows.slice(start, end), end };
}

describe.each(Object.entries(forms))("a listing that the spec lacks, %s", (_, form) => {
  test("is read to its end, in pages of 100 or as the caller says, without a request too many", async () => {
    const rows = rowsFrom(250);
    const { purecloud, requests } = platform((response, seen) => json(response, form(seen, rows)));
    const { ids: got, report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(got).toEqual(ids(250));
    expect(report).toMatchObject({ seen: 250, duplicates: 0 });
    expect(report?.truncated).toBeUndefined();
    expect(sizes(requests)).toEqual(["100", "100", "100"]);

    requests.length = 0;
    const wanted = { query: { pageSize: 200, name: "a b" } };
    expect((await readAll((options) => items<Group>(purecloud, PATH, wanted, options))).ids).toEqual(ids(250));
    expect(sizes(requests)).toEqual(["200", "200"]);
    expect(requests.map((seen) => query(seen).get("name"))).toEqual(["a b", "a b"]);
  });

  test("one page is one request", async () => {
    const { purecloud, requests } = platform((response, seen) => json(response, form(seen, rowsFrom(3))));
    const all: unknown[] = [];
    for await (const page of pages<Group>(purecloud, PATH)) all.push(...page.items);
    expect(all).toEqual(rowsFrom(3));
    expect(requests).toHaveLength(1);
  });
});

describe("a path keeps every promise of items", () => {
  test("each id once, and a repeated page ends", async () => {
    const { purecloud } = platform((response) => json(response, { entities: rowsFrom(100), pageCount: 9, total: 900 }));
    const { ids: got, report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(got).toEqual(ids(100));
    expect(report).toMatchObject({ truncated: "page 2 repeats the page before", gaps: 800 });
  });

  test("a page that is too large is requested again in smaller ones", async () => {
    const rows = rowsFrom(300);
    const { purecloud, requests } = platform((response, seen) =>
      Number(query(seen).get("pageSize")) > 100 ? json(response, {}, 413) : json(response, pageOf(rows, seen)),
    );
    const wanted = { query: { pageSize: 500 } };
    expect((await readAll((options) => items<Group>(purecloud, PATH, wanted, options))).ids).toEqual(ids(300));
    expect(sizes(requests).slice(-3)).toEqual(["100", "100", "100"]);
  });

  test("readAhead, and errors as they are", async () => {
    const rows = rowsFrom(250);
    const { purecloud, requests } = platform((response, seen) => json(response, pageOf(rows, seen)));
    const reading = items<Group>(purecloud, PATH, {}, { readAhead: 2 });
    expect((await reading.next()).value).toEqual({ id: "u1" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).toHaveLength(3);
    const refusing = platform((response) => json(response, { code: "not.found" }, 404));
    const error = await rejection(items(refusing.purecloud, PATH).next());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, operation: `GET ${PATH}` });
    expect(refusing.requests).toHaveLength(1);
  });

  test("a list without an object around it is one page", async () => {
    const { purecloud, requests } = platform((response) => json(response, rowsFrom(2)));
    expect((await readAll((options) => items<Group>(purecloud, PATH, {}, options))).ids).toEqual(["u1", "u2"]);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["/api/v2/users", "getUsers"],
    ["/api/v2/users?state=active", "getUsers"],
    ["/api/v2/users/u-1/queues", "getUserQueues"],
    ["/api/v2/users/me", "getUsersMe"],
  ])("a path that the spec has is refused, with the method's name: %s", async (path, name) => {
    const { purecloud, requests } = platform((response) => json(response, {}));
    const error = await rejection(items(purecloud, path).next());
    expect(String(error)).toContain(`so pass the method ${name} of the client`);
    expect(requests).toEqual([]);
  });
});
