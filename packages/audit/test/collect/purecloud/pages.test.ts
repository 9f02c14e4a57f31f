import { describe, expect, test } from "vitest";
import { auditPureCloudUsers, type Progress, type PureCloudReader } from "../../../src/index.js";
import { all, now, purecloudAt, type Reply, rejection, serve, wait } from "../../kit.js";
import { idOf, type ManyOptions, organisation } from "../../many.js";

async function audit(many: ManyOptions, options: Parameters<typeof auditPureCloudUsers>[1] = {}, timeoutMs = 30_000) {
  const { url, seen } = await serve(organisation(many));
  const progress: Progress[] = [];
  const run = auditPureCloudUsers(listingOnly(purecloudAt(url, { timeoutMs })), {
    strategy: "single",
    now,
    wait,
    onProgress: (p) => progress.push(p),
    ...options,
  });
  const pages = () =>
    seen
      .filter((one) => one.url.pathname === "/api/v2/users")
      .map(({ url: { searchParams } }) => {
        return `${searchParams.get("state")} ${searchParams.get("pageNumber")}x${searchParams.get("pageSize")}`;
      });
  return { run, progress, pages, seen };
}

/** Only the listing goes over the wire, because thousands of calls for other sections would be slow. */
function listingOnly(client: PureCloudReader): PureCloudReader {
  const page = async () => ({ entities: [] });
  return {
    ...client,
    getUserCallforwarding: async () => ({ enabled: false }),
    getUserQueues: page,
    getUserRoutingskills: page,
    getUserRoutinglanguages: page,
    getUserTrustors: page,
    getLicenseUser: async ({ userId }) => ({ id: userId, licenses: [] }),
    getAuthorizationSubject: async ({ subjectId }) => ({ id: subjectId, grants: [] }),
    getUserRoles: async () => ({ roles: [] }),
    getUserStation: async () => ({}),
    getUserRoutingstatus: async () => ({ status: "IDLE" }),
    getUserOutofoffice: async () => ({ active: false }),
    getUserProfileskills: async () => [],
  };
}

const ids = (state: string, count: number) => Array.from({ length: count }, (_, index) => idOf(state, index));

describe("pages of users", () => {
  test("all of them, each user once, in order; the total is the expectation", async () => {
    const { run, progress, pages } = await audit({ active: 25, inactive: 3 }, { pageSize: 10 });
    const records = await all(run);
    expect(records.map((record) => record.userId)).toEqual([...ids("active", 25), ...ids("inactive", 3)]);
    expect(pages()).toEqual(["active 1x10", "active 2x10", "active 3x10", "inactive 1x10"]);
    expect(progress.at(-1)).toMatchObject({ seen: 28, expected: 28, truncated: null });
    // Half the organisation is not the whole, so nothing is expected before both states were listed.
    expect(progress[1]).toMatchObject({ seen: 1, expected: null });
  });

  test.each([408, 413, 504])("a page that is refused with %i is requested in smaller sizes", async (status) => {
    const { run, pages } = await audit(
      { active: 120, maxPage: 100, refusal: { status, body: {} } },
      { state: "active" },
    );
    expect((await all(run)).map((record) => record.userId)).toEqual(ids("active", 120));
    expect(pages()).toEqual(["active 1x500", "active 1x250", "active 1x100", "active 2x100"]);
  });

  test("a page that is refused with 400 even without the later fields is requested in smaller sizes, each with them first", async () => {
    const { run, pages, seen } = await audit({ active: 120, maxPage: 100 }, { state: "active" });
    expect((await all(run)).map((record) => record.userId)).toEqual(ids("active", 120));
    const sizes = [500, 500, 250, 250, 100].map((size) => `active 1x${size}`);
    expect(pages()).toEqual([...sizes, "active 2x100"]);
    const listed = seen.filter((one) => one.url.pathname === "/api/v2/users");
    const hasLater = listed.map((one) => one.url.searchParams.getAll("expand").includes("languages"));
    expect(hasLater).toEqual([true, false, true, false, true, true]);
  });

  test("a page that times out is requested in smaller sizes", async () => {
    const { url } = await serve(async ({ url: { searchParams, pathname } }) => {
      if (pathname === "/api/v2/users" && searchParams.get("pageSize") === "500") {
        await new Promise((resolve) => setTimeout(resolve, 10_000).unref());
      }
      return organisation({ active: 1 })({ method: "GET", url: new URL(`http://test${pathname}?${searchParams}`) });
    });
    const records = await all(
      auditPureCloudUsers(purecloudAt(url, { timeoutMs: 2_500 }), { state: "active", now, wait }),
    );
    expect(records).toHaveLength(1);
  });

  test("sizes that do not divide: nobody is left out, nobody comes twice", async () => {
    let first = true;
    const otherwise = ({ url: { pathname, searchParams } }: { url: URL }): Reply | undefined => {
      // The second page of 250 is too large. The listing continues with pages of up to 100 that begin just before it.
      const isSecond = pathname === "/api/v2/users" && searchParams.get("pageNumber") === "2" && first;
      if (isSecond) first = false;
      return isSecond ? { status: 504, body: {} } : undefined;
    };
    const { run, pages } = await audit({ active: 430, otherwise }, { state: "active", pageSize: 250 });
    expect((await all(run)).map((record) => record.userId)).toEqual(ids("active", 430));
    expect(pages()).toEqual(["active 1x250", "active 2x250", "active 4x83", "active 5x83", "active 5x100"]);
  });

  test("a refusal of the smallest page ends the run with that error", async () => {
    const { run, pages } = await audit({ active: 1, maxPage: 0, refusal: { status: 400, body: {} } });
    expect(await rejection(all(run))).toMatchObject({ name: "ApiError", status: 400 });
    expect(pages()).toHaveLength(6);
  });

  test("another error is no matter of size", async () => {
    const { run, pages } = await audit({ active: 1, maxPage: 0, refusal: { status: 500, body: {} } });
    expect(await rejection(all(run))).toMatchObject({ status: 500 });
    expect(pages()).toHaveLength(1);
  });

  test("a page that fails later comes after the users that were listed before", async () => {
    const otherwise = ({ url: { pathname, searchParams } }: { url: URL }): Reply | undefined =>
      pathname === "/api/v2/users" && searchParams.get("pageNumber") === "2" ? { status: 500, body: {} } : undefined;
    const { run, progress } = await audit({ active: 15, otherwise }, { state: "active", pageSize: 10 });
    const seen: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const record of run) seen.push(record.userId);
      })(),
    );
    expect(error).toMatchObject({ status: 500 });
    expect(seen).toEqual(ids("active", 10));
    expect(progress.at(-1)).toMatchObject({ seen: 10, expected: 15 });
  });

  test("who was pushed over the edge of a page while we read is found, without another reading", async () => {
    const order = ids("active", 25);
    let gone = false;
    const otherwise = ({ url: { pathname, searchParams } }: { url: URL }): Reply | undefined => {
      if (pathname !== "/api/v2/users") return undefined;
      const [page, size] = [Number(searchParams.get("pageNumber")), Number(searchParams.get("pageSize"))];
      // The first user leaves after the first page. From then on the eleventh is on it.
      if (page === 2 && !gone) gone = order.shift() !== undefined;
      const entities = order.slice((page - 1) * size, page * size).map((id) => ({ id }));
      return { status: 200, body: { entities, total: order.length, pageCount: Math.ceil(order.length / size) } };
    };
    const { run, pages } = await audit({ active: 0, otherwise }, { state: "active", pageSize: 10 });
    expect((await all(run)).map((record) => record.userId).sort()).toEqual(ids("active", 25));
    expect(pages()).toHaveLength(3);
  });

  test("rows that are there twice do not end the second reading sooner", async () => {
    const order = ids("active", 8);
    let readings = 0;
    const otherwise = ({ url: { pathname, searchParams } }: { url: URL }): Reply | undefined => {
      if (pathname !== "/api/v2/users") return undefined;
      const page = Number(searchParams.get("pageNumber"));
      if (page === 1) readings += 1;
      // At first the third page repeats the first.
      const at = page === 3 && readings === 1 ? 1 : page;
      const entities = order.slice((at - 1) * 2, at * 2).flatMap((id) => [{ id }, { id }]);
      return { status: 200, body: { entities, total: 8, pageCount: 4 } };
    };
    const { run } = await audit({ active: 0, otherwise }, { state: "active", pageSize: 2 });
    expect((await all(run)).map((record) => record.userId).sort()).toEqual(order);
  });

  test("a total that nobody bears out is not waited for: two passes that bring nothing are enough", async () => {
    const otherwise = ({ url: { pathname } }: { url: URL }): Reply | undefined =>
      pathname === "/api/v2/users"
        ? { status: 200, body: { entities: [{ id: "a" }], pageCount: 1, total: 7 } }
        : undefined;
    const { run, pages, progress } = await audit({ active: 0, otherwise }, { state: "active" });
    expect(await all(run)).toHaveLength(1);
    // Three readings of two pages. The second page is requested because the first has fewer than the total.
    expect(pages()).toHaveLength(6);
    expect(progress.at(-1)).toMatchObject({ seen: 1, expected: 7 });
  });

  test.each([-3, 1.5])("a total that cannot be a count (%d) is ignored", async (total) => {
    const otherwise = ({ url: { pathname } }: { url: URL }): Reply | undefined =>
      pathname === "/api/v2/users"
        ? { status: 200, body: { entities: [{ id: "a" }], pageCount: 1, total } }
        : undefined;
    const { run, progress } = await audit({ active: 0, otherwise }, { state: "active" });
    expect(await all(run)).toHaveLength(1);
    expect(progress.at(-1)).toMatchObject({ seen: 1, expected: null });
  });

  test("entities that cannot be audited count as missing", async () => {
    const entities = [{ id: "a" }, null, { id: "" }, { name: "Nobody" }, "b"];
    const otherwise = ({ url: { pathname } }: { url: URL }): Reply | undefined =>
      pathname === "/api/v2/users" ? { status: 200, body: { entities, pageCount: 1, total: 2 } } : undefined;
    const { run, progress } = await audit({ active: 0, otherwise }, { state: "active" });
    expect(await all(run)).toHaveLength(1);
    expect(progress.at(-1)).toMatchObject({ seen: 1, expected: 5 });
  });

  test("a page that names the next one is not the last, whatever the counts say", async () => {
    const otherwise = ({ url: { pathname, searchParams } }: { url: URL }): Reply | undefined => {
      if (pathname !== "/api/v2/users") return undefined;
      const page = Number(searchParams.get("pageNumber"));
      const next = page < 3 ? { nextUri: `/api/v2/users?pageNumber=${page + 1}` } : {};
      return { status: 200, body: { entities: [{ id: `u${page}` }], pageCount: 1, total: 1, ...next } };
    };
    const { run } = await audit({ active: 0, otherwise }, { state: "active" });
    expect((await all(run)).map(({ userId }) => userId)).toEqual(["u1", "u2", "u3"]);
  });

  test("a platform that repeats a page does not keep us for ever", async () => {
    const entities = [{ id: "a" }, { id: "b" }];
    const otherwise = ({ url: { pathname } }: { url: URL }): Reply | undefined =>
      pathname === "/api/v2/users" ? { status: 200, body: { entities, pageCount: 1_000_000 } } : undefined;
    const { run, pages } = await audit({ active: 0, otherwise }, { state: "active", pageSize: 2 });
    expect((await all(run)).map((record) => record.userId)).toEqual(["a", "b"]);
    expect(pages()).toHaveLength(2);
  });

  test("users who change state while we read come once", async () => {
    const otherwise = ({ url: { pathname } }: { url: URL }): Reply | undefined =>
      pathname === "/api/v2/users"
        ? { status: 200, body: { entities: [{ id: "a" }], pageCount: 1, total: 1 } }
        : undefined;
    const { run } = await audit({ active: 0, otherwise });
    expect(await all(run)).toHaveLength(1);
  });
});

describe("the lists of a user", () => {
  const page = (ids: readonly string[], more: object) => ({ entities: ids.map((id) => ({ id })), ...more });

  /** Reads the trustors from these pages. After the last one, it is answered again. */
  async function trustorsOf(...pages: readonly object[]) {
    const { url } = await serve(
      organisation({
        active: 1,
        otherwise: ({ url: { pathname, searchParams } }) => {
          const at = Math.min(Number(searchParams.get("pageNumber")), pages.length) - 1;
          return pathname.endsWith("/trustors") ? { status: 200, body: pages[at] } : undefined;
        },
      }),
    );
    const [record] = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait }));
    return record?.sections.trustors;
  }

  test("an item that a page names twice comes once, and does not stand for another one", async () => {
    const pages = [page(["a", "a"], { total: 2 }), page(["b"], { total: 2 })];
    expect(await trustorsOf(...pages)).toMatchObject({ status: "ok", data: [{ id: "a" }, { id: "b" }] });
  });

  test.each([
    ["a total that the pages do not reach", [page(["a"], { total: 60 })]],
    ["no items, though there are pages", [page([], { pageCount: 3, total: 60 })]],
    ["no items, though a page follows", [page([], { nextUri: "/next" })]],
  ])("%s: the section is failed", async (_, pages) => {
    expect(await trustorsOf(...pages)).toMatchObject({ status: "failed", error: { retryable: true } });
  });

  test.each([
    ["the total", page(["a"], { total: 2 }), page(["b"], { total: 2 })],
    ["the next page", page(["a"], { pageCount: 1, nextUri: "/next" }), page(["b"], { pageCount: 1 })],
    ["nothing", page(["a", "b"], { pageCount: 1, total: 1 }), page(["c"], {})],
  ])("they are read on while %s says so", async (_, ...pages) => {
    expect(await trustorsOf(...pages)).toEqual({ status: "ok", data: [{ id: "a" }, { id: "b" }] });
  });
});
