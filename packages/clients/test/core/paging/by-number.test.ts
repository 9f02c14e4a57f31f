import { describe, expect, test } from "vitest";
import { asked, listing, pageOf, platform, query, readAll, rowsFrom } from "../../helpers/estate.js";
import { virtualClock } from "../../helpers/in-process.js";
import { json, rejection, type Seen } from "../../helpers/kit.js";
import { ApiError, items, type PageReport, pages } from "../../helpers/public.js";

const ids = (count: number) => rowsFrom(count).map(({ id }) => id);

describe("by page number", () => {
  test("reads all, each page when it is wanted", async () => {
    const { purecloud, requests } = listing(rowsFrom(7), (page) => page);
    let report: PageReport | undefined;
    const seen: number[] = [];
    const options = { onReport: (is: PageReport) => (report = is) };
    for await (const page of pages(purecloud.getUsers, { pageSize: 3, state: "any" }, options)) {
      expect(page.answer.pageNumber).toBe(requests.length);
      seen.push(page.items.length);
    }
    expect(seen).toEqual([3, 3, 1]);
    expect(asked(requests)).toEqual(["1x3", "2x3", "3x3"]);
    expect(query(requests[0] as Seen).get("state")).toBe("any");
    expect(report).toEqual({ seen: 7, duplicates: 0, total: 7, gaps: 0 });
  });

  test("the largest page that the platform takes is the default; less with another system's presence", async () => {
    const { purecloud, requests } = listing(rowsFrom(1), (page) => page);
    await readAll((options) => items(purecloud.getUsers, {}, options));
    await readAll((options) => items(purecloud.getUsers, { integrationPresenceSource: "MicrosoftTeams" }, options));
    await readAll((options) => items(purecloud.getUserRoutingskills, { userId: "u" }, options));
    expect(asked(requests)).toEqual(["1x500", "1x100", "1x50"]);
  });

  test("begins at the page that is asked for", async () => {
    const { purecloud } = listing(rowsFrom(7), (page) => page);
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsers, { pageSize: 3, pageNumber: 2 }, options),
    );
    expect(got).toEqual(["u4", "u5", "u6", "u7"]);
    expect(report).toMatchObject({ seen: 4, gaps: 0 });
  });

  test.each([
    ["a missing pageCount", 6, { pageCount: undefined }],
    ["neither pageCount nor total", 7, { pageCount: undefined, total: undefined }],
    ["neither, and a full last page", 6, { pageCount: undefined, total: undefined }],
    ["a pageCount that is too large", 6, { pageCount: 99 }],
    ["a pageCount that is too small", 7, { pageCount: 1 }],
    ["counts that are not numbers", 7, { pageCount: "3", total: null }],
  ])("stops with %s", async (_, count, lie) => {
    const { purecloud, requests } = listing(rowsFrom(count), (page) => ({ ...page, ...lie }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 3 }, options));
    expect(got).toEqual(ids(count));
    expect(report?.truncated).toBeUndefined();
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ["a number", { nextPage: 2 }],
    ["an object", { nextUri: { href: "/api/v2/users?pageNumber=2" } }],
    ["true", { nextUri: true }],
  ])("a next page that is named by %s is read, although the page is short and nothing is counted", async (_, named) => {
    const rows = rowsFrom(5);
    const { purecloud, requests } = listing(rows, ({ pageNumber }) => ({
      entities: rows.slice(2 * pageNumber - 2, 2 * pageNumber),
      ...(pageNumber < 3 && named),
    }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 3 }, options));
    expect(got).toEqual(ids(5));
    expect(report).toEqual({ seen: 5, duplicates: 0, total: undefined, gaps: undefined });
    expect(requests).toHaveLength(3);
  });

  test("stops at an empty page, and reports what is missing", async () => {
    const { purecloud, requests } = listing(rowsFrom(4), (page) => ({ ...page, total: 9, pageCount: 5 }));
    const { report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(report).toEqual({ seen: 4, duplicates: 0, total: 9, gaps: 5 });
    expect(requests.length).toBe(5);
  });

  test.each([
    ["pageCount", () => ({ pageCount: 3 })],
    ["pageCount as text", () => ({ pageCount: "3" })],
    ["nextUri", (page: number) => (page < 3 ? { nextUri: `/api/v2/users?pageNumber=${page + 1}` } : {})],
  ])("an empty page is not the end if %s names more", async (_, counts) => {
    const rows = rowsFrom(75);
    const { purecloud, requests } = listing(rows, ({ pageNumber, entities }) => ({
      entities: pageNumber === 2 ? [] : entities,
      ...counts(pageNumber),
    }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 25 }, options));
    expect(got).toEqual([...ids(25), ...ids(75).slice(50)]);
    expect(report?.truncated).toBeUndefined();
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  test("empty pages that name more for ever end, and say so", async () => {
    const { purecloud, requests } = listing(rowsFrom(4), ({ entities }) => ({ entities, pageCount: 1000 }));
    const { report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(report).toMatchObject({ seen: 4, truncated: "pages hold nothing new" });
    expect(requests).toHaveLength(5);
  });

  test("counts may be text", async () => {
    const rows = rowsFrom(60);
    const { purecloud } = listing(rows, ({ pageNumber }) => ({
      entities: rows.slice(20 * (pageNumber - 1), 20 * pageNumber),
      total: "60",
      pageCount: "3",
    }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 25 }, options));
    expect(got).toEqual(ids(60));
    expect(report).toEqual({ seen: 60, duplicates: 0, total: 60, gaps: 0 });
  });

  test.each([
    ["with a total", { total: 5 }, { total: 5, gaps: 2 }],
    ["without one", { total: undefined }, { total: undefined, gaps: undefined }],
  ])("rows that are null are missing, and never given, %s", async (_, counts, told) => {
    const rows = [null, ...rowsFrom(3), null] as never;
    const { purecloud } = listing(rows, (page) => ({ ...page, ...counts }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 25 }, options));
    expect(got).toEqual(ids(3));
    expect(report).toMatchObject({ seen: 3, truncated: "2 came as null", ...told });
  });

  test("an answer without rows is reported, not taken for an empty list", async () => {
    const { purecloud } = listing([], () => ({}));
    const { report } = await readAll((options) => items(purecloud.getUsers, {}, options));
    expect(report).toMatchObject({ seen: 0, truncated: "an answer without entities" });
  });

  test.each([
    { total: 100, pageCount: 50 },
    { total: undefined, pageCount: undefined },
  ])("stops at a page that repeats (%o)", async (counts) => {
    const { purecloud, requests } = listing([], (page) => ({ ...page, entities: rowsFrom(2), ...counts }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(got).toEqual(["u1", "u2"]);
    expect(report).toMatchObject({ seen: 2, duplicates: 2, truncated: "page 2 repeats the page before" });
    expect(requests.length).toBe(2);
  });

  test("stops where two pages alternate for ever", async () => {
    const { purecloud, requests } = listing([], ({ pageNumber }) => ({
      entities: rowsFrom(2, pageNumber % 2 ? "a" : "b"),
      pageCount: 1e9,
      total: 1e9,
    }));
    const { report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(report).toMatchObject({ seen: 4, truncated: "pages hold nothing new" });
    expect(requests.length).toBeLessThan(10);
  });

  test("pages that ignore the size that was asked for, while the total changes, lose nothing", async () => {
    const { purecloud } = listing([], ({ pageNumber }) => ({
      entities: [["a", "b"], ["c", "d"], ["d", "e"], []][pageNumber - 1]?.map((id) => ({ id })) ?? [],
      pageCount: 3,
      total: 5 + (pageNumber % 2),
    }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(got).toEqual(["a", "b", "c", "d", "e"]);
    expect(report?.duplicates).toBeGreaterThan(0);
  });

  test("a platform that gives smaller pages than it was asked for, and says so", async () => {
    const rows = rowsFrom(25);
    const { purecloud, requests } = platform((response, seen) => {
      const number = query(seen).get("pageNumber");
      json(response, pageOf(rows, { ...seen, url: `/?pageSize=10&pageNumber=${number}` }));
    });
    const { ids: got } = await readAll((options) => items(purecloud.getUsers, { pageSize: 500 }, options));
    expect(got).toEqual(ids(25));
    expect(requests.length).toBe(3);
  });

  test.each([10, 2, 1])("so it is with overlap (pages of %i)", async (most) => {
    const rows = rowsFrom(25);
    const { purecloud, requests } = platform((response, seen) => {
      const size = Math.min(most, Number(query(seen).get("pageSize")));
      const number = query(seen).get("pageNumber");
      json(response, pageOf(rows, { ...seen, url: `/?pageSize=${size}&pageNumber=${number}` }));
    });
    const { ids: got } = await readAll((options) => items(purecloud.getUsers, {}, { ...options, overlap: true }));
    expect(got).toEqual(ids(25));
    expect(requests.length).toBeLessThan(40);
  });

  test("a search pages by its body", async () => {
    const rows = rowsFrom(5);
    const { purecloud, requests } = platform((response, { body }) => {
      const { pageNumber, pageSize } = JSON.parse(body);
      const results = rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      json(response, { results, total: 5, pageCount: 3, pageNumber, pageSize, types: ["users"] });
    });
    const body = { pageSize: 2, query: [{ type: "EXACT" as const, fields: ["name"], value: "x" }] };
    const { ids: got } = await readAll((options) => items(purecloud.postUsersSearch, { body }, options));
    expect(got).toEqual(ids(5));
    expect(requests.map((request) => JSON.parse(request.body))).toEqual(
      [1, 2, 3].map((pageNumber) => ({ ...body, pageNumber })),
    );
  });
});

describe("rows that move", () => {
  test("users added in front come as duplicates, which are dropped and counted", async () => {
    const rows = rowsFrom(6);
    const { purecloud } = listing(rows, (page) => {
      rows.unshift({ id: `new${rows.length}` });
      return page;
    });
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 3 }, options));
    expect(got.filter((id) => id.startsWith("u")).sort()).toEqual(ids(6));
    expect(new Set(got).size).toBe(got.length);
    expect(report?.duplicates).toBeGreaterThan(0);
  });

  test("a user removed in front makes nobody be passed over", async () => {
    const rows = rowsFrom(9);
    const { purecloud } = listing(rows, (page) => {
      if (page.pageNumber === 1) rows.shift();
      return page;
    });
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 3 }, options));
    expect(got.slice().sort()).toEqual(ids(9));
    expect(report?.truncated).toBeUndefined();
  });
});

describe("smaller pages", () => {
  test.each([400, 408, 413, 504])(
    "a page that answers %i is asked for again, smaller: none lost, none twice",
    async (status) => {
      const rows = rowsFrom(1130);
      const { purecloud, requests } = platform((response, seen) => {
        const { pageSize, pageNumber, ...rest } = pageOf(rows, seen);
        const limit = pageNumber * pageSize > 400 ? (pageNumber * pageSize > 900 ? 100 : 250) : 500;
        if (pageSize > limit) return json(response, { message: "too much" }, status);
        json(response, { pageSize, pageNumber, ...rest });
      });
      const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 400 }, options));
      expect(got).toEqual(ids(1130));
      expect(report).toEqual({ seen: 1130, duplicates: 0, total: 1130, gaps: 0 });
      expect(asked(requests).slice(0, 2)).toEqual(["1x400", "2x400"]);
    },
  );

  test("so is one that times out", async () => {
    virtualClock();
    const { purecloud, requests } = platform((response, seen) => {
      if (query(seen).get("pageSize") === "100") json(response, pageOf(rowsFrom(150), seen));
    });
    const { ids: got } = await readAll((options) => items(purecloud.getUsers, {}, { ...options, timeoutMs: 200 }));
    expect(got).toEqual(ids(150));
    expect(new Set(asked(requests))).toEqual(new Set(["1x500", "1x250", "1x100", "2x100"]));
  });

  test("rows without an id are neither lost nor doubled", async () => {
    const { purecloud } = platform((response, seen) => {
      const page = pageOf(rowsFrom(700), seen);
      if (page.pageSize * page.pageNumber > 300 && page.pageSize > 250) return json(response, {}, 413);
      json(response, { ...page, entities: page.entities.map(({ id }) => ({ name: id })) });
    });
    const names: (string | undefined)[] = [];
    for await (const { name } of items(purecloud.getUsers, { pageSize: 300 })) names.push(name);
    expect(names).toEqual(ids(700));
  });

  test("an error that no size helps passes through", async () => {
    const { purecloud, requests } = platform((response) => json(response, { message: "bad" }, 400));
    const error = await rejection(readAll((options) => items(purecloud.getUsers, {}, options)));
    expect(error).toBeInstanceOf(ApiError);
    expect(asked(requests)).toEqual(["1x500", "1x250", "1x100"]);
    await rejection(readAll((options) => items(purecloud.getUsers, { pageSize: 25 }, options)));
    expect(requests.length).toBe(4);
  });
});

describe("a listing that may lack items", () => {
  const nulls = () =>
    listing(rowsFrom(3), (page) => ({ ...page, entities: page.entities.map((row) => (row.id === "u2" ? null : row)) }));

  test("throws after its last item, if nobody asked for the report", async () => {
    const got: string[] = [];
    const read = async () => {
      for await (const { id } of items(nulls().purecloud.getUsers)) got.push(id ?? "");
    };
    const error = await rejection(read());
    expect(got).toEqual(["u1", "u3"]);
    expect(error).toMatchObject({ name: "TruncatedError", report: { seen: 2, truncated: "1 came as null" } });
  });

  test("does not throw if the caller breaks off, or asks for the report", async () => {
    for await (const { id } of items(nulls().purecloud.getUsers)) if (id === "u3") break;
    const { report } = await readAll((options) => items(nulls().purecloud.getUsers, {}, options));
    expect(report?.truncated).toBe("1 came as null");
  });

  test("an unread field of a method's answer says so too", async () => {
    const { purecloud } = listing(rowsFrom(3), (page) => ({ ...page, hasMore: true }));
    const { report } = await readAll((options) => items(purecloud.getUsers, {}, options));
    expect(report).toMatchObject({ seen: 3, truncated: "hasMore says that there is more" });
  });
});
