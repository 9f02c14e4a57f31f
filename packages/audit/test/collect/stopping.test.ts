import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { mapInOrder } from "../../src/collect/pool.js";
import { auditOdinGroup, auditPureCloudUsers } from "../../src/index.js";
import { all, GROUP, odinAt, purecloudAt, rejection, serve } from "../kit.js";
import { idOf, organisation } from "../many.js";

const unhandled: unknown[] = [];
const listen = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", listen);
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});

/** Control reads would wait for the calls that never answer. */
const ONE_BY_ONE = { state: "active", strategy: "single" } as const;

/** An organisation whose per-user calls never answer, except for the users before `index`. */
async function stuckAfter(index: number) {
  const behind = organisation({ active: 50 });
  const server = await serve((seen) => {
    const [, id] = /users\/(active-\d+)\//.exec(seen.url.pathname) ?? [];
    return id !== undefined && id >= idOf("active", index) ? new Promise(() => undefined) : behind(seen);
  });
  return { ...server, client: purecloudAt(server.url, { timeoutMs: 60_000 }) };
}

describe("a consumer that stops early", () => {
  test("ends the calls under way, and makes no more", async () => {
    const { client, seen } = await stuckAfter(2);
    const ids: string[] = [];
    for await (const record of auditPureCloudUsers(client, { ...ONE_BY_ONE, concurrency: 4 })) {
      ids.push(record.userId);
      if (ids.length === 2) break;
    }
    expect(ids).toEqual([idOf("active", 0), idOf("active", 1)]);
    // A request that was sent before the abort may still arrive.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = seen.length;
    expect(before).toBeLessThanOrEqual(1 + 2 * 8 + 4);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(before);
  });

  test("on Odin too", async () => {
    for await (const record of auditOdinGroup(odinAt(inject("odinUrl")), { ...GROUP, strategy: "composed" })) {
      expect(record.userId).toBe("4003@parkbenchsolutions.com");
      break;
    }
  });
});

describe("an abort", () => {
  test("ends the run with the client's abort error, after the records that were done", async () => {
    const { client } = await stuckAfter(1);
    const controller = new AbortController();
    const ids: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const record of auditPureCloudUsers(client, { ...ONE_BY_ONE, signal: controller.signal })) {
          ids.push(record.userId);
          setTimeout(() => controller.abort(), 20);
        }
      })(),
    );
    expect(error).toMatchObject({ name: "ApiAbortError" });
    expect(ids).toEqual([idOf("active", 0)]);
  });

  test("before the start: not one call", async () => {
    const { client, seen } = await stuckAfter(50);
    const error = await rejection(all(auditPureCloudUsers(client, { signal: AbortSignal.abort() })));
    expect(error).toMatchObject({ name: "ApiAbortError" });
    expect(seen).toHaveLength(0);
  });
});

describe("mapInOrder", () => {
  const pool = (limit: number) => ({ limit, controller: new AbortController() });
  const later = <T>(value: T, ms: number) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

  test("gives results in the source's order, whichever is done first", async () => {
    const results = await all(mapInOrder([30, 5, 20, 1], pool(3), (ms) => later(ms, ms)));
    expect(results).toEqual([30, 5, 20, 1]);
  });

  test("works on no more than its limit at once, and on that many", async () => {
    let running = 0;
    let most = 0;
    await all(
      mapInOrder(new Array(12).fill(5), pool(4), async (ms) => {
        running += 1;
        most = Math.max(most, running);
        await later(0, ms);
        running -= 1;
      }),
    );
    expect(most).toBe(4);
  });

  test("an item that throws ends it, and aborts what is under way", async () => {
    const options = pool(3);
    const bug = new TypeError("bug");
    const error = await rejection(
      all(
        mapInOrder([1, 2, 3], options, (item) =>
          item === 1
            ? Promise.reject(bug)
            : new Promise((_, reject) =>
                options.controller.signal.addEventListener("abort", () => reject(new Error("x"))),
              ),
        ),
      ),
    );
    expect(error).toBe(bug);
    expect(options.controller.signal.aborted).toBe(true);
  });

  test("an item that throws before its turn is reported when its turn comes", async () => {
    const bug = new TypeError("bug");
    const seen: number[] = [];
    const error = await rejection(
      (async () => {
        const work = (item: number) => (item === 1 ? later(item, 60) : Promise.reject(bug));
        for await (const item of mapInOrder([1, 2], pool(2), work)) seen.push(item);
      })(),
    );
    expect(seen).toEqual([1]);
    expect(error).toBe(bug);
  });

  test("a source that fails is reported after the items that it gave", async () => {
    async function* source() {
      yield 1;
      yield 2;
      throw new Error("page 2");
    }
    const seen: number[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of mapInOrder(source(), pool(4), async (item) => item)) seen.push(item);
      })(),
    );
    expect(seen).toEqual([1, 2]);
    expect(error).toMatchObject({ message: "page 2" });
  });
});

test("a bug in a client is thrown as it is: it is no outcome of a section", async () => {
  const client = purecloudAt((await serve(organisation({ active: 3 }))).url);
  const broken = { ...client, getUserTrustors: () => Promise.reject(new TypeError("not a function")) };
  expect(await rejection(all(auditPureCloudUsers(broken, { state: "active" })))).toBeInstanceOf(TypeError);
});
