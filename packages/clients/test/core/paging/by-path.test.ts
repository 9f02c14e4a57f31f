import { describe, expect, test } from "vitest";
import { pageOf as pageIn, platform, query, readAll, rowsFrom } from "../../helpers/estate.js";
import { serveInProcess, virtualClock } from "../../helpers/in-process.js";
import { json, rejection, type Seen } from "../../helpers/kit.js";
import {
  ApiAbortError,
  ApiError,
  accessToken,
  createPureCloudClient,
  isTruncatedError,
  items,
  type PageOptions,
  pages,
  TruncatedError,
} from "../../helpers/public.js";

interface Group {
  readonly id: string;
}
const PATH = "/api/v2/outbound/campaigns";
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

  /** Rows by path, with what the platform does between its pages. */
  const reading = (count: number, options: PageOptions = {}, change = (answer: object, _: Seen): object => answer) => {
    const rows = rowsFrom(count);
    const { purecloud, requests } = platform((response, seen) => json(response, change(form(seen, rows), seen)));
    const read = (wanted = {}) =>
      readAll((given) => items<Group>(purecloud, PATH, { query: wanted }, { ...given, ...options }));
    return { purecloud, requests, read };
  };

  test("begins where the caller says", async () => {
    const { read, requests } = reading(250);
    let begun = 0;
    for (const from of [{ pageNumber: 2 }, { after: "100" }, { cursor: "100" }]) {
      const [[name, value] = []] = Object.entries(from);
      // Only the parameter that this listing has begins it elsewhere.
      const { ids: all } = await read();
      const known = requests.some((seen) => query(seen).has(`${name}`));
      requests.length = 0;
      if (!known) continue;
      begun += 1;
      const { ids: got, report } = await read(from);
      expect(got).toEqual(all.slice(100));
      expect(report?.seen).toBe(150);
      expect(report?.truncated).toBeUndefined();
      expect(query(requests[0] as Seen).get(`${name}`)).toBe(`${value}`);
    }
    expect(begun).toBe(1);
  });

  test("exactly one full page, or two, is all, and nothing is missing", async () => {
    for (const count of [100, 200]) {
      const { ids: got, report } = await reading(count).read();
      expect(got).toEqual(ids(count));
      expect(report?.truncated).toBeUndefined();
    }
  });

  test.each([1, 3])("readAhead %i reads the same, and stops with the caller", async (readAhead) => {
    const { read, requests, purecloud } = reading(250, { readAhead });
    expect((await read()).ids).toEqual(ids(250));
    requests.length = 0;
    for await (const _ of items(purecloud, PATH, {}, { readAhead })) break;
    expect(requests.length).toBeLessThanOrEqual(2 + readAhead);
  });

  test("a page that is refused as too large is requested in smaller ones", async () => {
    const rows = rowsFrom(250);
    const { purecloud, requests } = platform((response, seen) =>
      Number(query(seen).get("pageSize")) > 100 ? json(response, {}, 413) : json(response, form(seen, rows)),
    );
    const { ids: got } = await readAll((options) =>
      items<Group>(purecloud, PATH, { query: { pageSize: 300 } }, options),
    );
    expect(got).toEqual(ids(250));
    expect(sizes(requests).slice(-3)).toEqual(["100", "100", "100"]);
  });

  test("a signal ends it between two pages", async () => {
    const controller = new AbortController();
    let count = 0;
    const { read, requests } = reading(250, { signal: controller.signal }, (answer) => {
      if (++count === 2) controller.abort(new Error("enough"));
      return answer;
    });
    const error = await rejection(read());
    expect(error).toBeInstanceOf(ApiAbortError);
    expect((error as Error).cause).toMatchObject({ message: "enough" });
    expect(requests).toHaveLength(2);
  });

  test("a page that fails for a moment is requested again, and a 429 too", async () => {
    virtualClock();
    const rows = rowsFrom(250);
    let count = 0;
    const { url, fetch, requests } = serveInProcess((response, seen) => {
      count += 1;
      const status = { 1: 503, 3: 429, 5: 503 }[count] ?? 200;
      json(response, status === 200 ? form(seen, rows) : {}, status);
    });
    const purecloud = createPureCloudClient({ auth: accessToken("t"), baseUrl: url, fetch });
    const { ids: got } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(got).toEqual(ids(250));
    expect(requests).toHaveLength(6);
  });

  test("an error of a later page comes after the rows before it", async () => {
    const { purecloud } = platform((response, seen) => {
      const isFirst = !/[?&](pageNumber=[^1]|after|cursor)/.test(seen.url);
      json(response, form(seen, rowsFrom(250)), isFirst ? 200 : 403);
    });
    const got: string[] = [];
    const read = async () => {
      for await (const { id } of items<Group>(purecloud, PATH)) got.push(id);
    };
    expect(await rejection(read())).toMatchObject({ status: 403 });
    expect(got).toEqual(ids(100));
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

  test("rows that move come once and are counted, and gaps are reported", async () => {
    const rows = rowsFrom(250);
    const { purecloud } = platform((response, seen) => {
      const page = pageOf(rows, seen);
      rows.unshift({ id: `new${rows.length}` });
      json(response, page);
    });
    const { ids: got, report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(new Set(got).size).toBe(got.length);
    expect(got.filter((id) => id.startsWith("u")).sort()).toEqual(ids(250).sort());
    expect(report?.duplicates).toBeGreaterThan(0);
    const short = platform((response, seen) => json(response, { ...pageOf(rowsFrom(150), seen), total: 170 }));
    const { report: gaps } = await readAll((options) => items<Group>(short.purecloud, PATH, {}, options));
    expect(gaps).toEqual({ seen: 150, duplicates: 0, total: 170, gaps: 20 });
  });

  test("with overlap, nobody is missed when rows go", async () => {
    const rows = rowsFrom(300);
    const { purecloud } = platform((response, seen) => {
      const page = pageOf(rows, seen);
      rows.shift();
      json(response, page);
    });
    const { ids: got } = await readAll((options) => items<Group>(purecloud, PATH, {}, { ...options, overlap: true }));
    expect(got).toEqual(ids(300));
  });

  test.each([
    ["repeat", () => "2", "the after repeats"],
    ["are ever new", (count: number) => `c${count}`, "pages hold nothing new"],
  ])("cursors that %s end, and say so", async (_, next, truncated) => {
    let count = 0;
    const { purecloud, requests } = platform((response) => {
      count += 1;
      json(response, { entities: rowsFrom(2), cursors: { after: next(count) } });
    });
    const { ids: got, report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(got).toEqual(["u1", "u2"]);
    expect(report).toMatchObject({ seen: 2, truncated });
    expect(requests.length).toBeLessThanOrEqual(102);
  });

  test.each([
    [
      "an empty page that names a next one",
      { entities: [], cursors: { after: "2" } },
      "an empty page names a next one",
    ],
    ["no list", { total: 5 }, "an answer without entities"],
    ["null", null, "an answer without entities"],
    ["a text", "Moved", "an answer without entities"],
    ["nothing (204)", undefined, "an answer without entities"],
    ["hasMore", { entities: [], hasMore: true }, "hasMore says that there is more"],
    ["nextPageToken", { entities: [], nextPageToken: "x" }, "nextPageToken says that there is more"],
    ["links.next", { entities: [], _links: { next: "/x" } }, "next says that there is more"],
    ["is_truncated", { entities: [], is_truncated: true }, "is_truncated says that there is more"],
  ])("%s is reported, and thrown if nobody asked for the report", async (_, answer, truncated) => {
    const { purecloud, requests } = platform((response) =>
      answer === undefined ? response.writeHead(200).end("") : json(response, answer),
    );
    const { report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(report).toMatchObject({ seen: 0, truncated });
    expect(requests).toHaveLength(1);
    const error = await rejection(items<Group>(purecloud, PATH).next());
    expect(error).toMatchObject({ name: "TruncatedError", report });
    expect(isTruncatedError(error) && error instanceof TruncatedError).toBe(true);
    expect(String(error)).toBe(
      `TruncatedError: GET ${PATH}: items may be missing (${truncated}). Pass onReport to accept that`,
    );
  });

  test("a later page that is null is reported, and so is hasMore on the last of several pages", async () => {
    const rows = rowsFrom(150);
    for (const [last, truncated] of [
      [null, "an answer without entities"],
      [{ entities: rows.slice(100), has_more: true }, "has_more says that there is more"],
    ] as const) {
      const { purecloud } = platform((response, seen) =>
        json(response, query(seen).get("pageNumber") === "2" ? last : { entities: rows.slice(0, 100), has_more: true }),
      );
      const { report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
      expect(report).toMatchObject({ seen: last ? 150 : 100, truncated });
    }
  });

  test("fields that say that there is no more, or that only sound like it, change nothing", async () => {
    const said = { hasMore: false, next: null, nextUpdate: "2026-01-01", moreover: 1, links: { self: "/x" } };
    const { purecloud } = platform((response) => json(response, { entities: rowsFrom(2), ...said }));
    expect((await readAll((options) => items<Group>(purecloud, PATH, {}, options))).report).toEqual({
      ...{ seen: 2, duplicates: 0, total: undefined, gaps: undefined },
    });
    const read = async () => {
      for await (const _ of items<Group>(purecloud, PATH));
    };
    await expect(read()).resolves.toBeUndefined();
  });

  test("more than 100 ids are split, and those that did not come are named", async () => {
    const { purecloud } = platform((response, seen) => {
      const wanted = query(seen).getAll("id");
      if (wanted.length > 100) return json(response, { code: "max.ids" }, 400);
      const rows = wanted.filter((id) => id !== "u7").map((id) => ({ id }));
      json(response, pageOf(rows, seen));
    });
    const wanted = { query: { id: ids(250) } };
    const { ids: got, report } = await readAll((options) => items<Group>(purecloud, PATH, wanted, options));
    expect(got).toEqual(ids(250).filter((id) => id !== "u7"));
    expect(report?.missing).toEqual(["u7"]);
  });

  test("wrong counts are refused, as those of a method are", async () => {
    const { purecloud, requests } = platform((response) => json(response, {}));
    for (const [wanted, options] of [
      [{}, { readAhead: -1 }],
      [{ pageSize: 0 }, {}],
    ] as const)
      expect(await rejection(items(purecloud, PATH, { query: wanted }, options).next())).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
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

  test("short pages with a number and without a count are read until one is empty", async () => {
    const rows = rowsFrom(5);
    const { purecloud, requests } = platform((response, seen) => {
      const pageNumber = Number(query(seen).get("pageNumber") ?? 1);
      json(response, { entities: rows.slice(2 * pageNumber - 2, 2 * pageNumber), pageNumber, pageSize: 100 });
    });
    const { ids: got, report } = await readAll((options) => items<Group>(purecloud, PATH, {}, options));
    expect(got).toEqual(ids(5));
    expect(report?.truncated).toBeUndefined();
    expect(requests).toHaveLength(4);
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
