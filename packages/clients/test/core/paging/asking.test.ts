import { describe, expect, test } from "vitest";
import { asked, listing, pageOf, platform, query, readAll, rowsFrom } from "../../helpers/estate.js";
import { later, serveInProcess, virtualClock } from "../../helpers/in-process.js";
import { json, rejection } from "../../helpers/kit.js";
import {
  ApiAbortError,
  accessToken,
  createOdinClient,
  isApiError,
  items,
  type PageReport,
  pages,
} from "../../helpers/public.js";

const ids = (count: number) => rowsFrom(count).map(({ id }) => id);

const REST = "the next page cannot be read";

describe("lists", () => {
  test.each([
    ["a path of a next page", { nextUri: "/api/v2/users/u/verifiers?pageNumber=2" }, REST],
    ["another path of a next page", { nextPage: "/api/v2/users/u/verifiers?q64=x" }, REST],
    ["a cursor", { cursor: "c" }, REST],
    ["a cursor in an object", { cursors: { after: "c" } }, REST],
    ["a higher total", { total: 3 }, REST],
    ["several pages", { pageCount: 2, pageNumber: 1 }, REST],
    ["several pages before it", { pageCount: 5, pageNumber: 5 }, REST],
    ["a later number", { pageNumber: 2 }, REST],
    ["one page", { pageCount: 1, pageNumber: 1, total: 2, nextUri: "", cursors: null }, undefined],
  ])("an operation without pages whose answer has %s", async (_, more, truncated) => {
    const { purecloud, requests } = await platform((response) => json(response, { entities: rowsFrom(2), ...more }));
    const { report } = await readAll((options) => items(purecloud.getUserVerifiers, { userId: "u" }, options));
    expect(report?.truncated).toBe(truncated);
    expect(requests).toHaveLength(1);
  });

  test("a bare list, and a listing without pages, is one page", async () => {
    const { purecloud, requests } = platform((response, { url }) =>
      json(response, url.endsWith("verifiers") ? { entities: rowsFrom(2), total: 3 } : rowsFrom(2)),
    );
    const reports = await readAll((options) => items(purecloud.getUserDirectreports, { userId: "u" }, options));
    expect(reports).toEqual({ ids: ids(2), report: { seen: 2, duplicates: 0, total: 2, gaps: 0 } });
    const verifiers = await readAll((options) => items(purecloud.getUserVerifiers, { userId: "u" }, options));
    expect(verifiers).toEqual({ ids: ids(2), report: { seen: 2, duplicates: 0, total: 3, gaps: 1, truncated: REST } });
    expect(requests.length).toBe(2);
    for await (const page of pages(purecloud.getUserSuperiors, { userId: "u" })) {
      expect(page).toEqual({ items: rowsFrom(2), answer: rowsFrom(2) });
    }
  });

  test("an answer that is the only row of its list is one item", async () => {
    const event: Record<string, string> = { eventName: "Christmas", next: "2027" };
    const { url, fetch } = serveInProcess((response) => json(response, event));
    const odin = createOdinClient({ fetch, baseUrl: url, auth: accessToken("t"), retry: false, rateLimit: false });
    const schedule = { userId: "u", name: "Holidays", type: "Holiday" } as const;
    const found: unknown[] = [];
    let report: PageReport | undefined;
    for await (const page of pages(odin.getUserEvents, schedule, { onReport: (all) => (report = all) }))
      found.push(page);
    expect(found).toEqual([{ items: [event], answer: event }]);
    expect(report).toEqual({ seen: 1, duplicates: 0, total: 1, gaps: 0 });
    event.error = "There has been a BroadWorks error.";
    const failing = items(odin.getUserEvents, schedule);
    await expect(failing.next()).rejects.toThrow(new TypeError("items: the answer is an error, not an item"));
    // The box of a list is no row.
    const admins = items(odin.getGroupAdmins, { serviceProviderId: "s", groupId: "g" });
    await expect(admins.next()).rejects.toThrow(/an answer without/);
  });

  test("ids that did not come are named", async () => {
    const { purecloud } = platform((response, seen) => {
      const known = query(seen)
        .getAll("id")
        .filter((id) => id !== "unknown");
      json(
        response,
        pageOf(
          known.map((id) => ({ id })),
          seen,
        ),
      );
    });
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsers, { id: ["u1", "unknown", "u2"] }, options),
    );
    expect(got).toEqual(["u1", "u2"]);
    expect(report).toEqual({ seen: 2, duplicates: 0, total: 2, gaps: 0, missing: ["unknown"] });
  });

  test("other keys that did not come are named, as a list or in one text", async () => {
    const { purecloud, requests } = platform((response, seen) =>
      json(response, pageOf([{ id: "u1", chat: { jabberId: "one@x" }, peerId: "crm-1" } as never], seen)),
    );
    const askedFor = async (read: Parameters<typeof readAll>[0]) => (await readAll(read)).report?.missing;
    expect(await askedFor((o) => items(purecloud.getUsers, { jabberId: ["one@x", "two@x"] }, o))).toEqual(["two@x"]);
    expect(await askedFor((o) => items(purecloud.getUsers, { jabberId: "one@x,three@x" as never }, o))).toEqual([
      "three@x",
    ]);
    expect(await askedFor((o) => items(purecloud.getUsers, { jabberId: ["one@x"] }, o))).toBeUndefined();
    expect(await askedFor((o) => items(purecloud.getRoutingQueues, { peerId: ["crm-1", "crm-2"] }, o))).toEqual([
      "crm-2",
    ]);
    expect(requests.length).toBe(4);
  });

  test("ids in one text are ids too", async () => {
    const { purecloud } = platform((response, seen) => json(response, pageOf([{ id: "a" }], seen)));
    const { report } = await readAll((options) => items(purecloud.getStations, { id: "a,b" }, options));
    expect(report?.missing).toEqual(["b"]);
  });

  test("ids of ranges are not those of the numbers in them, so nobody knows which did not come", async () => {
    const rows = rowsFrom(2).map((row) => ({ ...row, didPool: { id: "p1" } }));
    const { purecloud } = platform((response, seen) => json(response, pageOf(rows, seen)));
    const wanted = { type: "ASSIGNED_AND_UNASSIGNED", id: ["p1", "p2"] } as const;
    const { report } = await readAll((options) =>
      items(purecloud.getTelephonyProvidersEdgesDidpoolsDids, wanted, options),
    );
    expect(report).toEqual({ seen: 2, duplicates: 0, total: 2, gaps: 0 });
  });

  test("an operation that takes fewer ids gets fewer in a call", async () => {
    const { purecloud, requests } = platform((response, seen) => {
      const wanted = query(seen).getAll("id");
      if (wanted.length > 50) return json(response, { code: "max.user.ids" }, 400);
      json(
        response,
        wanted.filter((id) => id !== "u7").map((id) => ({ id, userId: id })),
      );
    });
    const { ids: got, report } = await readAll((options) =>
      items(purecloud.getUsersPresencesPurecloudBulk, { id: ids(120) }, options),
    );
    expect(got).toHaveLength(119);
    expect(report?.missing).toEqual(["u7"]);
    expect(requests).toHaveLength(3);
  });

  test.each([
    ["", false],
    [" that name the next one", true],
  ])("members of a queue are read until a page is empty, also behind short pages%s", async (_, isNamed) => {
    // A filter may leave any page short, and no answer counts.
    const rows = rowsFrom(320);
    const wanted = rows.filter((_, index) => index < 100 || index % 7 === 0);
    for (const overlap of [false, true]) {
      const { purecloud, requests } = listing(rows, ({ entities, pageNumber, pageSize }) => ({
        ...{ entities: entities.filter((row) => wanted.includes(row)), pageNumber, pageSize },
        nextUri: isNamed && pageNumber * pageSize < 320 ? `/api/v2/x?pageNumber=${pageNumber + 1}` : undefined,
      }));
      const { ids: got, report } = await readAll((options) =>
        items(purecloud.getRoutingQueueMembers, { queueId: "q", name: "a" }, { ...options, overlap }),
      );
      expect(asked(requests).slice(-2)).toEqual(["4x100", "5x100"]);
      expect(got).toEqual(wanted.map(({ id }) => id));
      expect(report).toEqual({ seen: wanted.length, duplicates: 0, total: undefined, gaps: undefined });
    }
  });

  test("details of analytics page within their body, until a page is empty", async () => {
    const bodies: { paging: { pageNumber: number; pageSize: number }; interval: string }[] = [];
    const { purecloud } = platform((response, { body }) => {
      const sent = JSON.parse(body);
      bodies.push(sent);
      // A page may be short, and the number of hits is approximate.
      const count = [2, 1, 2, 0][sent.paging.pageNumber - 1] ?? 0;
      const userDetails = Array.from({ length: count }, (_, at) => ({ userId: `${sent.paging.pageNumber}-${at}` }));
      json(response, { userDetails, totalHits: 3 });
    });
    const interval = "2026-10-01T00:00:00.000Z/2026-10-02T00:00:00.000Z";
    const users: (string | undefined)[] = [];
    for await (const { userId } of items(purecloud.postAnalyticsUsersDetailsQuery, { body: { interval } }))
      users.push(userId);
    expect(users).toEqual(["1-0", "1-1", "2-0", "3-0", "3-1"]);
    expect(bodies.map(({ paging }) => paging)).toEqual(
      [1, 2, 3, 4].map((pageNumber) => ({ pageNumber, pageSize: 100 })),
    );
    expect(bodies.every((body) => body.interval === interval)).toBe(true);
  });

  test("more than 100 ids are split", async () => {
    const { purecloud, requests } = platform((response, seen) => {
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

describe("asking", () => {
  test.each([0, 2])("stops when the caller breaks off (readAhead %i)", async (readAhead) => {
    const { purecloud, requests } = listing(rowsFrom(50), (page) => page);
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
    await later(50);
    expect(requests.length).toBe(before);
    expect(reports).toBe(0);
  });

  test.each([0, 1, 3])("reads ahead no more than %i pages, one request at a time", async (readAhead) => {
    virtualClock();
    const rows = rowsFrom(20);
    let open = 0;
    const { purecloud, requests } = platform(async (response, seen) => {
      expect(++open).toBe(1);
      await later(5);
      open -= 1;
      json(response, pageOf(rows, seen));
    });
    let taken = 0;
    const ahead: number[] = [];
    for await (const _ of pages(purecloud.getUsers, { pageSize: 2 }, { readAhead })) {
      taken += 1;
      await later(40);
      ahead.push(requests.length - taken);
    }
    expect(taken).toBe(10);
    expect(Math.max(...ahead)).toBe(readAhead);
  });

  test.each([0, 2])("ends with the caller's signal (readAhead %i)", async (readAhead) => {
    const controller = new AbortController();
    const { purecloud, requests } = platform((response, seen) => {
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
    const { purecloud } = platform((response, seen) => {
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
    const { purecloud, requests } = listing([], (page) => page);
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
