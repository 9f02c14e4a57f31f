import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf, type Row, readAll, rowsFrom } from "../../helpers/estate.js";
import { accessToken, createPureCloudClient, items, type PageOptions } from "../../helpers/public.js";

/** One row added (at a share of the list's length) or removed. */
interface Change {
  readonly add: boolean;
  readonly at: number;
}

const change = fc.record({ add: fc.boolean(), at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) });
const reading = (changes: fc.Arbitrary<Change[]>) =>
  fc.record({
    total: fc.integer({ min: 0, max: 60 }),
    pageSize: fc.integer({ min: 1, max: 20 }),
    readAhead: fc.integer({ min: 0, max: 2 }),
    /** What happens before each request. Nothing happens after the last. */
    between: fc.array(changes, { maxLength: 12 }),
  });

/** Reads users while they change. The fetch is the list itself. */
async function read(
  { total, pageSize, readAhead, between }: { total: number; pageSize: number; readAhead: number; between: Change[][] },
  more: PageOptions = {},
) {
  const rows: Row[] = rowsFrom(total);
  const stayed = new Set(rows.map(({ id }) => id));
  let requests = 0;
  const fetch = async (url: unknown) => {
    const changes = requests === 0 ? [] : (between[requests - 1] ?? []);
    for (const { add, at } of changes) {
      const index = Math.floor(at * rows.length);
      if (add) rows.splice(index, 0, { id: `new${requests}-${Math.random()}` });
      else for (const { id } of rows.splice(index, 1)) stayed.delete(id);
    }
    requests += 1;
    if (requests > 1_000) throw new Error("asks for ever");
    return Response.json(pageOf(rows, { url: String(url), method: "GET", headers: {}, body: "" }));
  };
  const auth = accessToken("t");
  const purecloud = createPureCloudClient({ baseUrl: "https://x", auth, fetch, retry: false, rateLimit: false });
  const result = await readAll((options) =>
    items(purecloud.getUsers, { pageSize }, { ...options, ...more, readAhead }),
  );
  return { ...result, stayed, requests };
}

const net = (changes: readonly Change[]) => changes.reduce((sum, { add }) => sum + (add ? 1 : -1), 0);

test("any total, page size and read-ahead: each row once", async () => {
  await fc.assert(
    fc.asyncProperty(reading(fc.constant([])), async (how) => {
      const { ids, report, requests } = await read(how);
      expect(ids).toEqual(rowsFrom(how.total).map(({ id }) => id));
      expect(report).toEqual({ seen: how.total, duplicates: 0, total: how.total, gaps: 0 });
      expect(requests).toBe(Math.max(1, Math.ceil(how.total / how.pageSize)));
    }),
  );
});

test("rows added and removed between pages: whoever stays comes once, nobody twice", async () => {
  const given: boolean[] = [];
  // Changes that leave the total as it was are seen by nobody who does not let pages overlap.
  const seen = fc.array(change, { maxLength: 6 }).filter((changes) => changes.length === 0 || net(changes) !== 0);
  await fc.assert(
    fc.asyncProperty(reading(seen), async (how) => {
      const { ids, stayed, report } = await read(how);
      expect(new Set(ids).size).toBe(ids.length);
      given.push(report?.truncated === undefined);
      if (report?.truncated === undefined) expect(ids).toEqual(expect.arrayContaining([...stayed]));
    }),
    { numRuns: counts.changingPages },
  );
  // Giving up, and saying so, is for the rare case.
  expect(given.filter((whole) => !whole).length).toBeLessThan(10);
});

test("with overlap, so it is whatever changes", async () => {
  const given: boolean[] = [];
  await fc.assert(
    fc.asyncProperty(reading(fc.array(change, { maxLength: 6 })), async (how) => {
      const { ids, stayed, report } = await read(how, { overlap: true });
      expect(new Set(ids).size).toBe(ids.length);
      given.push(report?.truncated === undefined);
      if (report?.truncated === undefined) expect(ids).toEqual(expect.arrayContaining([...stayed]));
    }),
    { numRuns: counts.changingPages },
  );
  // Giving up, and saying so, is for the rare case.
  expect(given.filter((whole) => !whole).length).toBeLessThan(10);
});
