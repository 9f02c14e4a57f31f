import type { Fetch } from "@rollcall/clients/core";
import { describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  type ContextPart,
  ODIN_STRATEGIES,
  type Progress,
  type RecordedCall,
  Refusals,
  type ScopeMemory,
  Stopped,
} from "../../src/index.js";
import { all, GROUP, network, now, odinAt, purecloudAt, rejection, serve, wait } from "../kit.js";
import { idOf, organisation } from "../many.js";

interface Kept {
  readonly key: string;
  readonly answer: unknown;
}

/** A memory that keeps everything, as a journal on disk would. `next` is the memory of the following run. */
function remembering(before: readonly Kept[] = [], done: ReadonlySet<string> = new Set()) {
  const kept: Kept[] = [...before];
  const left = [...before];
  const keyOf = ({ operation, params }: RecordedCall) => `${operation} ${JSON.stringify(params)}`;
  const memory: ScopeMemory = {
    finished: done.size,
    calls: before.length,
    refusals: new Refusals(),
    has: (userId) => done.has(userId),
    recall: (call) => {
      const at = left.findIndex(({ key }) => key === keyOf(call));
      return at < 0 ? undefined : left.splice(at, 1)[0]?.answer;
    },
    keep: (call, answer) => kept.push({ key: keyOf(call), answer }),
  };
  return { memory, kept };
}

describe("a run that is stopped", () => {
  test("finishes what is under way, keeps it, and begins nothing more", async () => {
    const stop = new AbortController();
    const behind = organisation({ active: 40 });
    const { url, seen } = await serve(async (one) => {
      if (seen.length === 30) stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return behind(one);
    });
    const { memory, kept } = remembering();
    const records: string[] = [];
    const error = await rejection(
      (async () => {
        const options = {
          state: "active",
          strategy: "single",
          concurrency: 4,
          memory,
          stop: stop.signal,
          now,
          wait,
        } as const;
        for await (const { userId } of auditPureCloudUsers(purecloudAt(url), options)) records.push(userId);
      })(),
    );
    expect(error).toBeInstanceOf(Stopped);
    expect(seen.length).toBeGreaterThanOrEqual(30);
    expect(seen.length).toBeLessThan(30 + 4);
    // Every call has its answer, and the answer is kept.
    expect(kept).toHaveLength(seen.length);
    expect(records.length).toBeGreaterThan(0);
  });
});

describe("a run that continues where another ended", () => {
  test("makes no call that has an answer, and yields the records that are missing", async () => {
    const { url, seen } = await serve(organisation({ active: 12 }));
    const whole = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait }));
    const wanted = seen.length;
    for (let cut = 0; cut <= wanted; cut += 7) {
      const first = remembering();
      const stop = new AbortController();
      const early = {
        ...first.memory,
        keep: (call: RecordedCall, answer: unknown) => {
          first.memory.keep(call, answer);
          if (first.kept.length >= cut) stop.abort();
        },
      };
      const options = { state: "active", concurrency: 3, now, wait } as const;
      const before = await some(
        auditPureCloudUsers(purecloudAt(url), { ...options, memory: early, stop: stop.signal }),
      );
      const sent = seen.length;
      const second = remembering(first.kept, new Set(before.map(({ userId }) => userId)));
      const progress: Progress[] = [];
      const onProgress = (one: Progress) => progress.push(one);
      const after = await all(auditPureCloudUsers(purecloudAt(url), { ...options, memory: second.memory, onProgress }));
      expect([...before, ...after]).toEqual(whole);
      expect(seen.length - sent).toBe(wanted - first.kept.length);
      expect(progress.at(-1)).toMatchObject({ seen: 12, expected: 12, calls: wanted });
    }
  });

  test.each(ODIN_STRATEGIES)("so it is on Odin, by %s", async (strategy) => {
    const { url, seen } = await serve(() => undefined, inject("odinUrl"));
    const options = { ...GROUP, strategy, now, wait } as const;
    const first = remembering();
    const whole = await all(auditOdinGroup(odinAt(url), { ...options, memory: first.memory }));
    const sent = seen.length;
    const done = new Set(whole.slice(0, 2).map(({ userId }) => userId));
    const { memory } = remembering(first.kept, done);
    expect(await all(auditOdinGroup(odinAt(url), { ...options, memory }))).toEqual(whole.slice(2));
    const again = seen.slice(sent).map((one) => one.url.pathname.replace("/api/v2", ""));
    // The group audit is too long to be kept, so this one call is made again.
    expect(again).toEqual(strategy === "server" || strategy === "auto" ? ["/groups/users/audit"] : []);
  });

  test("a section that was given up stays so", async () => {
    const refusal = { status: 403, body: { message: "missing", code: "missing.permissions", status: 403 } };
    const otherwise = ({ url: { pathname } }: { url: URL }) => (pathname.endsWith("/trustors") ? refusal : undefined);
    const { url, seen } = await serve(organisation({ active: 25, otherwise }));
    const options = { state: "active", strategy: "single", concurrency: 1, now, wait } as const;
    const [...before] = (await all(auditPureCloudUsers(purecloudAt(url), options))).slice(0, 22);
    const sent = seen.length;
    const { memory } = remembering([], new Set(before.map(({ userId }) => userId)));
    for (const { sections } of before) {
      for (const [name, section] of Object.entries(sections)) memory.refusals.observe(name, section);
    }
    const [record] = await all(auditPureCloudUsers(purecloudAt(url), { ...options, memory }));
    expect(record?.userId).toBe(idOf("active", 22));
    expect(record?.sections.trustors).toMatchObject({ status: "forbidden", notAsked: true });
    expect(seen.slice(sent).some((one) => one.url.pathname.endsWith("/trustors"))).toBe(false);
  });
});

describe("a memory gets only what sections are made of", () => {
  /** The mock with a mark in every object of every answer. */
  function marked() {
    let marks = 0;
    const mark = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(mark);
      if (typeof value !== "object" || value === null) return value;
      marks += 1;
      const own = Object.entries(value).map(([name, inner]) => [name, mark(inner)]);
      return { ...Object.fromEntries(own), note: `mark-${marks}-` };
    };
    const fetch: Fetch = async (url, init) => {
      const answer = (await network(url, init)) as Response;
      return new Response(JSON.stringify(mark(await answer.json())), answer);
    };
    return fetch;
  }
  const marksIn = (value: unknown) => new Set(JSON.stringify(value).match(/mark-\d+-/g));
  const extra = (kept: unknown, records: unknown) => {
    const used = marksIn(records);
    return [...marksIn(kept)].filter((mark) => !used.has(mark));
  };

  test.each(ODIN_STRATEGIES)("on Odin, by %s", async (strategy) => {
    const { memory, kept } = remembering();
    const odin = odinAt(inject("odinUrl"), { fetch: marked() });
    const records = await all(auditOdinGroup(odin, { ...GROUP, strategy, memory, now, wait }));
    expect(marksIn(records).size).toBeGreaterThan(100);
    // The events of a schedule are in an object that is no part of the section.
    // Nobody is in the department that has its own plan.
    const unused = kept.flatMap(({ answer }) => Object(answer).departments?.[1]?.permissions.note ?? []);
    expect(unused).toHaveLength(2);
    expect(extra(kept, records)).toEqual(unused);
    expect(JSON.stringify(kept)).not.toContain("Communication Barring Authorization Code");
  });

  test("on Odin with the group's context, which is made of whole answers", async () => {
    const { memory, kept } = remembering();
    const parts: ContextPart[] = [];
    const onContext = (part: ContextPart) => parts.push(part);
    const options = { ...GROUP, strategy: "server", memory, onContext, now, wait } as const;
    const records = await all(auditOdinGroup(odinAt(inject("odinUrl"), { fetch: marked() }), options));
    expect(marksIn(parts).size).toBeGreaterThan(20);
    expect(extra(kept, [records, parts])).toEqual([]);
  });

  test("on PureCloud, where a person is stays out even if the platform sends it unasked", async () => {
    const { memory, kept } = remembering();
    const purecloud = purecloudAt(inject("purecloudUrl"), { fetch: marked() });
    const records = await all(auditPureCloudUsers(purecloud, { memory, now, wait }));
    expect(marksIn(records).size).toBeGreaterThan(100);
    expect(extra(kept, records)).toEqual([]);
    const { url } = await serve(
      organisation({
        active: 2,
        otherwise: ({ url: { pathname } }) =>
          pathname === "/api/v2/users"
            ? { status: 200, body: { entities: [{ id: "a", geolocation: { city: "Leeds" } }], total: 1 } }
            : undefined,
      }),
    );
    const second = remembering();
    const [record] = await all(
      auditPureCloudUsers(purecloudAt(url), { state: "active", memory: second.memory, now, wait }),
    );
    expect(JSON.stringify([second.kept, record])).not.toContain("Leeds");
  });
});

describe("an unusable answer ends one run, not the next", () => {
  const empty = { status: 200, body: { message: "maintenance" } };

  test("a page of the listing", async () => {
    let isWell = false;
    const otherwise = ({ url: { pathname } }: { url: URL }) =>
      pathname === "/api/v2/users" && !isWell ? empty : undefined;
    const { url } = await serve(organisation({ active: 3, otherwise }));
    const options = { state: "active", now, wait } as const;
    const first = remembering();
    const error = await rejection(all(auditPureCloudUsers(purecloudAt(url), { ...options, memory: first.memory })));
    expect(String(error)).toContain("the answer holds no entities");
    isWell = true;
    const { memory } = remembering(first.kept);
    expect(await all(auditPureCloudUsers(purecloudAt(url), { ...options, memory }))).toHaveLength(3);
  });

  test("a kept answer that cannot be used is dropped, and the call is made again", async () => {
    const { url, seen } = await serve(organisation({ active: 3 }));
    const first = remembering();
    const whole = await all(
      auditPureCloudUsers(purecloudAt(url), { state: "active", memory: first.memory, now, wait }),
    );
    const spoilt = first.kept.map(({ key, answer }) => ({
      key,
      answer: /^(getUsers|getUserTrustors) /.test(key) ? { entitiez: Object(answer).entities } : answer,
    }));
    seen.length = 0;
    const { memory } = remembering(spoilt);
    expect(await all(auditPureCloudUsers(purecloudAt(url), { state: "active", memory, now, wait }))).toEqual(whole);
    expect(seen).toHaveLength(1 + 3);
  });

  test("a section: what is written down of its calls is what can be used", async () => {
    const otherwise = ({ url: { pathname } }: { url: URL }) => (pathname.endsWith("/trustors") ? empty : undefined);
    const { url } = await serve(organisation({ active: 1, otherwise }));
    const { memory, kept } = remembering();
    const [record] = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", memory, now, wait }));
    expect(record?.sections.trustors?.status).toBe("failed");
    expect(kept.map(({ key }) => key.split(" ")[0])).toEqual(expect.arrayContaining(["getUsers", "getUserQueues"]));
    expect(kept.some(({ key }) => key.startsWith("getUserTrustors"))).toBe(false);
  });
});

/** The records of a run that may be stopped early. */
async function some<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  try {
    for await (const item of items) found.push(item);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return found;
}
