import { describe, expect, test } from "vitest";
import { asked, pageOf, platform, query, readAll, rowsFrom } from "../../helpers/estate.js";
import { json, type Seen } from "../../helpers/kit.js";
import { items } from "../../helpers/public.js";

const ids = (count: number) => rowsFrom(count).map(({ id }) => id);

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
    expect(empty.report).toMatchObject({ seen: 6, truncated: "an empty page names a next one" });
  });

  test("a search goes on by the q64 of nextPage, a plus in it included", async () => {
    const pagesByQ64: Record<string, unknown> = {
      "a+b=": { results: rowsFrom(2), total: 3, nextPage: "/api/v2/users/search?q64=c%2Bd%3D%3D&expand=skills" },
      "c+d==": { results: rowsFrom(3).slice(2), total: 3 },
    };
    const { purecloud, requests } = platform((response, seen) =>
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

test("rows that are null are missing, and never given", async () => {
  const { purecloud } = platform((response) => json(response, { entities: [null, ...rowsFrom(2)] }));
  const { ids: got, report } = await readAll((options) => items(purecloud.getUsersQuery, {}, options));
  expect(got).toEqual(ids(2));
  expect(report).toMatchObject({ seen: 2, truncated: "1 came as null" });
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

test("pages that repeat under ever-new cursors end, and say so", async () => {
  let count = 0;
  const { purecloud, requests } = platform((response) => {
    count += 1;
    json(response, { entities: rowsFrom(2), cursor: `c${count}` });
  });
  const { ids: got, report } = await readAll((options) => items(purecloud.getUsersQuery, {}, options));
  expect(got).toEqual(["u1", "u2"]);
  expect(report).toMatchObject({ seen: 2, truncated: "pages hold nothing new" });
  expect(requests.length).toBe(102);
});
