import { describe, expect, test } from "vitest";
import { asked, listing, pageOf, platform, query, readAll, rowsFrom } from "./estate.js";
import { json, rejection, type Seen } from "./kit.js";
import { ApiAbortError, ApiError, isApiError, items, type PageReport, pages } from "./public.js";

const ids = (count: number) => rowsFrom(count).map(({ id }) => id);

describe("by page number", () => {
  test("reads all, each page when it is wanted", async () => {
    const { purecloud, requests } = await listing(rowsFrom(7), (page) => page);
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
    const { purecloud, requests } = await listing(rowsFrom(1), (page) => page);
    await readAll((options) => items(purecloud.getUsers, {}, options));
    await readAll((options) => items(purecloud.getUsers, { integrationPresenceSource: "MicrosoftTeams" }, options));
    await readAll((options) => items(purecloud.getUserRoutingskills, { userId: "u" }, options));
    expect(asked(requests)).toEqual(["1x500", "1x100", "1x50"]);
  });

  test("begins at the page that is asked for", async () => {
    const { purecloud } = await listing(rowsFrom(7), (page) => page);
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
    const { purecloud, requests } = await listing(rowsFrom(count), (page) => ({ ...page, ...lie }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 3 }, options));
    expect(got).toEqual(ids(count));
    expect(report?.truncated).toBeUndefined();
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  test("stops at an empty page, and reports what is missing", async () => {
    const { purecloud, requests } = await listing(rowsFrom(4), (page) => ({ ...page, total: 9, pageCount: 5 }));
    const { report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(report).toEqual({ seen: 4, duplicates: 0, total: 9, gaps: 5 });
    expect(requests.length).toBe(3);
  });

  test("an answer without rows is reported, not taken for an empty list", async () => {
    const { purecloud } = await listing([], () => ({}));
    const { report } = await readAll((options) => items(purecloud.getUsers, {}, options));
    expect(report).toMatchObject({ seen: 0, truncated: "an answer without entities" });
  });

  test.each([
    { total: 100, pageCount: 50 },
    { total: undefined, pageCount: undefined },
  ])("stops at a page that repeats (%o)", async (counts) => {
    const { purecloud, requests } = await listing([], (page) => ({ ...page, entities: rowsFrom(2), ...counts }));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(got).toEqual(["u1", "u2"]);
    expect(report).toMatchObject({ seen: 2, duplicates: 2, truncated: "page 2 repeats the page before" });
    expect(requests.length).toBe(2);
  });

  test("stops where two pages alternate for ever", async () => {
    const { purecloud, requests } = await listing([], ({ pageNumber }) => ({
      entities: rowsFrom(2, pageNumber % 2 ? "a" : "b"),
      pageCount: 1e9,
      total: 1e9,
    }));
    const { report } = await readAll((options) => items(purecloud.getUsers, { pageSize: 2 }, options));
    expect(report).toMatchObject({ seen: 4, truncated: "pages hold nothing new" });
    expect(requests.length).toBeLessThan(10);
  });

  test("pages that ignore the size that was asked for, while the total changes, lose nothing", async () => {
    const { purecloud } = await listing([], ({ pageNumber }) => ({
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
    const { purecloud, requests } = await platform((response, seen) => {
      const number = query(seen).get("pageNumber");
      json(response, pageOf(rows, { ...seen, url: `/?pageSize=10&pageNumber=${number}` }));
    });
    const { ids: got } = await readAll((options) => items(purecloud.getUsers, { pageSize: 500 }, options));
    expect(got).toEqual(ids(25));
    expect(requests.length).toBe(3);
  });

  test.each([10, 2, 1])("so it is with overlap (pages of %i)", async (most) => {
    const rows = rowsFrom(25);
    const { purecloud, requests } = await platform((response, seen) => {
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
    const { purecloud, requests } = await platform((response, { body }) => {
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
    const { purecloud } = await listing(rows, (page) => {
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
    const { purecloud } = await listing(rows, (page) => {
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
      const { purecloud, requests } = await platform((response, seen) => {
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
    const { purecloud, requests } = await platform((response, seen) => {
      if (query(seen).get("pageSize") === "100") json(response, pageOf(rowsFrom(150), seen));
    });
    const { ids: got } = await readAll((options) => items(purecloud.getUsers, {}, { ...options, timeoutMs: 200 }));
    expect(got).toEqual(ids(150));
    expect(new Set(asked(requests))).toEqual(new Set(["1x500", "1x250", "1x100", "2x100"]));
  });

  test("rows without an id are neither lost nor doubled", async () => {
    const { purecloud } = await platform((response, seen) => {
      const page = pageOf(rowsFrom(700), seen);
      if (page.pageSize * page.pageNumber > 300 && page.pageSize > 250) return json(response, {}, 413);
      json(response, { ...page, entities: page.entities.map(({ id }) => ({ name: id })) });
    });
    const names: (string | undefined)[] = [];
    for await (const { name } of items(purecloud.getUsers, { pageSize: 300 })) names.push(name);
    expect(names).toEqual(ids(700));
  });

  test("an error that no size helps passes through", async () => {
    const { purecloud, requests } = await platform((response) => json(response, { message: "bad" }, 400));
    const error = await rejection(readAll((options) => items(purecloud.getUsers, {}, options)));
    expect(error).toBeInstanceOf(ApiError);
    expect(asked(requests)).toEqual(["1x500", "1x250", "1x100"]);
    await rejection(readAll((options) => items(purecloud.getUsers, { pageSize: 25 }, options)));
    expect(requests.length).toBe(4);
  });
});

describe("by cursor", () => {
  const cursors = (next: (index: number) => string | undefined, count = 6) =>
    platform((response, seen) => {
      const index = Number(query(seen).get("cursor") ?? 0);
      const size = Number(query(seen).get("pageSize"));
      json(response, { entities: rowsFrom(count).slice(index, index + size), cursor: next(index + size) });
    });

  test("follows it to the last page", async () => {
    const { purecloud, requests } = await cursors((index) => (index < 6 ? String(index) : undefined));
    const { ids: got, report } = await readAll((options) => items(purecloud.getUsersQuery, { pageSize: 2 }, options));
    expect(got).toEqual(ids(6));
    expect(report).toEqual({ seen: 6, duplicates: 0, total: undefined, gaps: undefined });
    expect(requests.map((request) => query(request).get("cursor"))).toEqual([null, "2", "4"]);
  });

  test("stops at a cursor that repeats, and at an empty page", async () => {
    const repeating = await cursors(() => "2");
    const { report } = await readAll((options) => items(repeating.purecloud.getUsersQuery, { pageSize: 2 }, options));
    expect(report).toMatchObject({ seen: 4, truncated: "the cursor repeats" });
    const endless = await cursors((index) => String(index));
    const empty = await readAll((options) => items(endless.purecloud.getUsersQuery, { pageSize: 2 }, options));
    expect(empty.report).toMatchObject({ seen: 6, truncated: "a page is empty, yet names a next one" });
  });

  test("a search goes on by the q64 of nextPage, a plus in it included", async () => {
    const pagesByQ64: Record<string, unknown> = {
      "a+b=": { results: rowsFrom(2), total: 3, nextPage: "/api/v2/users/search?q64=c%2Bd%3D%3D&expand=skills" },
      "c+d==": { results: rowsFrom(3).slice(2), total: 3 },
    };
    const { purecloud, requests } = await platform((response, seen) =>
      json(response, pagesByQ64[query(seen).get("q64") ?? ""]),
    );
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsersSearch, { q64: "a+b=", expand: ["skills"] }, options),
    );
    expect(got).toEqual(ids(3));
    expect(report).toEqual({ seen: 3, duplicates: 0, total: 3, gaps: 0 });
    expect(query(requests[1] as Seen).get("expand")).toBe("skills");
  });
});

describe("lists", () => {
  test("a bare list, and a listing without pages, is one page", async () => {
    const { purecloud, requests } = await platform((response, { url }) =>
      json(response, url.endsWith("verifiers") ? { entities: rowsFrom(2), total: 3 } : rowsFrom(2)),
    );
    const reports = await readAll((options) => items(purecloud.getUserDirectreports, { userId: "u" }, options));
    expect(reports).toEqual({ ids: ids(2), report: { seen: 2, duplicates: 0, total: 2, gaps: 0 } });
    const verifiers = await readAll((options) => items(purecloud.getUserVerifiers, { userId: "u" }, options));
    expect(verifiers).toEqual({ ids: ids(2), report: { seen: 2, duplicates: 0, total: 3, gaps: 1 } });
    expect(requests.length).toBe(2);
    for await (const page of pages(purecloud.getUserSuperiors, { userId: "u" })) {
      expect(page).toEqual({ items: rowsFrom(2), answer: rowsFrom(2) });
    }
  });

  test("more than 100 ids are split", async () => {
    const { purecloud, requests } = await platform((response, seen) => {
      const wanted = query(seen).getAll("id");
      if (wanted.length > 100) return json(response, { code: "max.user.ids" }, 400);
      json(
        response,
        pageOf(
          wanted.map((id) => ({ id })),
          seen,
        ),
      );
    });
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsers, { id: [...ids(250), "u1", "u250"] }, options),
    );
    expect(got).toEqual(ids(250));
    expect(report).toEqual({ seen: 250, duplicates: 0, total: 250, gaps: 0 });
    expect(requests.length).toBe(3);
  });
});

describe("more than 10,000 inactive users", () => {
  const many = async (count: number, byCursor: number) => {
    const rows = rowsFrom(count);
    return platform((response, seen) => {
      if (seen.url.startsWith("/api/v2/users/query")) {
        if (byCursor !== 200) return json(response, { code: "missing.permissions" }, byCursor);
        const index = Number(query(seen).get("cursor") ?? 0);
        const end = index + Number(query(seen).get("pageSize"));
        return json(response, { entities: rows.slice(index, end), ...(end < count && { cursor: String(end) }) });
      }
      const page = pageOf(rows, seen);
      if (page.pageNumber * page.pageSize > 10_000) return json(response, { message: "no more than 10000" }, 400);
      json(response, page);
    });
  };

  test.each([500, 300])("go on by cursor (pages of %i)", async (pageSize) => {
    const { purecloud, requests } = await many(10_350, 200);
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsers, { state: "inactive", pageSize, expand: ["skills"], sortOrder: "ascending" }, options),
    );
    expect(got).toEqual(ids(10_350));
    expect(report).toEqual({ seen: 10_350, duplicates: 0, total: 10_350, gaps: 0 });
    const last = query(requests[requests.length - 1] as Seen);
    expect([last.get("state"), last.get("expand"), last.get("pageSize")]).toEqual(["inactive", "skills", "100"]);
    const beyond = asked(requests).filter(
      (one) => one.split("x").reduce((rows, count) => rows * Number(count), 1) > 10_000,
    );
    expect(beyond).toEqual([]);
  });

  test("with overlap too", async () => {
    const { purecloud } = await many(10_350, 200);
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsers, { state: "inactive" }, { ...options, overlap: true }),
    );
    expect(got).toEqual(ids(10_350));
    expect(report?.truncated).toBeUndefined();
  });

  test("in any state, a 400 shows it", async () => {
    const { purecloud } = await many(10_350, 200);
    const { ids: got } = await readAll((options) => items(purecloud.getUsers, { state: "any" }, options));
    expect(got).toEqual(ids(10_350));
  });

  test("are reported where the cursor is refused or cannot filter; 10,000 are not", async () => {
    const { purecloud } = await many(10_350, 403);
    const refused = await readAll((options) => items(purecloud.getUsers, { state: "inactive" }, options));
    expect(refused.report).toMatchObject({ seen: 10_000, total: 10_350, gaps: 350 });
    expect(refused.report?.truncated).toMatch(/no more than 10000 .*getUsersQuery: 403/);
    const filtered = await readAll((options) =>
      items(purecloud.getUsers, { state: "inactive", jabberId: ["x"] }, options),
    );
    expect(filtered.report?.truncated).toMatch(/no more than 10000/);
    const whole = await many(10_000, 403);
    const all = await readAll((options) => items(whole.purecloud.getUsers, { state: "inactive" }, options));
    expect(all.report).toEqual({ seen: 10_000, duplicates: 0, total: 10_000, gaps: 0 });
  });
});

describe("asking", () => {
  test.each([0, 2])("stops when the caller breaks off (readAhead %i)", async (readAhead) => {
    const { purecloud, requests } = await listing(rowsFrom(50), (page) => page);
    let reports = 0;
    for await (const { id } of items(
      purecloud.getUsers,
      { pageSize: 2 },
      { readAhead, onReport: () => (reports += 1) },
    )) {
      if (id === "u3") break;
    }
    const before = requests.length;
    expect(before).toBeLessThanOrEqual(2 + readAhead);
    await new Promise((done) => setTimeout(done, 50));
    expect(requests.length).toBe(before);
    expect(reports).toBe(0);
  });

  test.each([0, 1, 3])("reads ahead no more than %i pages, one request at a time", async (readAhead) => {
    const rows = rowsFrom(20);
    let open = 0;
    const { purecloud, requests } = await platform((response, seen) => {
      expect(++open).toBe(1);
      setTimeout(() => {
        open -= 1;
        json(response, pageOf(rows, seen));
      }, 5);
    });
    let taken = 0;
    const ahead: number[] = [];
    for await (const _ of pages(purecloud.getUsers, { pageSize: 2 }, { readAhead })) {
      taken += 1;
      await new Promise((done) => setTimeout(done, 40));
      ahead.push(requests.length - taken);
    }
    expect(taken).toBe(10);
    expect(Math.max(...ahead)).toBe(readAhead);
  });

  test.each([0, 2])("ends with the caller's signal (readAhead %i)", async (readAhead) => {
    const controller = new AbortController();
    const { purecloud, requests } = await platform((response, seen) => {
      if (requests.length < 2) json(response, pageOf(rowsFrom(9), seen));
      else controller.abort(new Error("enough"));
    });
    const read = readAll(() => items(purecloud.getUsers, { pageSize: 3 }, { readAhead, signal: controller.signal }));
    const error = await rejection(read);
    expect(error).toBeInstanceOf(ApiAbortError);
    expect((error as Error).cause).toMatchObject({ message: "enough" });
    expect(await rejection(readAll(() => items(purecloud.getUsers, {}, { signal: controller.signal })))).toBeInstanceOf(
      ApiAbortError,
    );
    expect(requests.length).toBe(2);
  });

  test("an error ahead comes after the pages in front of it", async () => {
    const { purecloud } = await platform((response, seen) => {
      const page = pageOf(rowsFrom(9), seen);
      json(response, page, page.pageNumber < 3 ? 200 : 404);
    });
    const got: unknown[] = [];
    const read = async () => {
      for await (const { id } of items(purecloud.getUsers, { pageSize: 3 }, { readAhead: 5 })) got.push(id);
    };
    expect(isApiError(await rejection(read()))).toBe(true);
    expect(got).toEqual(ids(6));
  });

  test("what cannot be read is refused at once", async () => {
    const { purecloud, requests } = await listing([], (page) => page);
    const loose = items as unknown as (...args: unknown[]) => AsyncIterable<{ id?: string }>;
    expect(() => loose(() => Promise.resolve([]))).toThrow(/a method of a client/);
    expect(() => loose(purecloud.getUsers, {}, { readAhead: -1 })).toThrow(/readAhead/);
    for (const call of [loose(purecloud.deleteUser, { userId: "u" }), loose(purecloud.getUsers, { pageSize: 0 })]) {
      expect(await rejection(readAll(() => call))).toBeInstanceOf(TypeError);
    }
    expect(requests.length).toBe(0);
    expect(Object.keys(purecloud.getUsers)).toEqual([]);
  });
});
