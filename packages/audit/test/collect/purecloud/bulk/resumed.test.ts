import { describe, expect, test } from "vitest";
import {
  auditPureCloudUsers,
  type ContextPart,
  ok,
  type Progress,
  PURECLOUD_SECTIONS,
  type PureCloudRecord,
  type RecordedCall,
  Refusals,
  type ScopeMemory,
  type Section,
  Stopped,
} from "../../../../src/index.js";
import { all, now, purecloudAt, type Reply, type Seen, serve, wait } from "../../../kit.js";
import { organisationWithQueues, type QueuesOptions, queueId } from "../../../queues.js";

const MANY: QueuesOptions = { active: 60, queues: 3, members: 20, bringsSkills: true };

type Kept = { readonly key: string; readonly userId: unknown; readonly answer: unknown };

/** A memory that works like the journal. It forgets the answers about users who are finished. */
function remembering(
  before: readonly Kept[] = [],
  records: readonly PureCloudRecord[] = [],
  context?: Map<string, Section>,
) {
  const done = new Set(records.map(({ userId }) => userId));
  const kept: Kept[] = before.filter(({ userId }) => !done.has(String(userId)));
  const left = [...kept];
  const keyOf = ({ operation, params }: RecordedCall) => `${operation} ${JSON.stringify(params)}`;
  const memory: ScopeMemory = {
    ...{ finished: done.size, calls: 0, refusals: new Refusals(), context },
    has: (userId) => done.has(userId),
    recall: (call) => {
      const at = left.findIndex(({ key }) => key === keyOf(call));
      return at < 0 ? undefined : left.splice(at, 1)[0]?.answer;
    },
    keep: (call, answer) =>
      kept.push({ key: keyOf(call), userId: call.params.userId, answer: structuredClone(answer) }),
  };
  return { memory, kept };
}

/** Licences and grants have their own tests. */
const SECTIONS = PURECLOUD_SECTIONS.filter((name) => name !== "licenses" && name !== "grants");
const OPTIONS = { state: "active", sections: SECTIONS, concurrency: 3, now, wait } as const;

/** Runs until so many calls have answers, and returns the records of the run. */
async function cutShort(url: string, cut: number) {
  const stop = new AbortController();
  const { memory, kept } = remembering();
  const early: ScopeMemory = {
    ...memory,
    keep: (call, answer) => {
      memory.keep(call, answer);
      if (kept.length >= cut) stop.abort();
    },
  };
  const records: PureCloudRecord[] = [];
  try {
    for await (const one of auditPureCloudUsers(purecloudAt(url), { ...OPTIONS, memory: early, stop: stop.signal })) {
      records.push(one);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return { kept, records };
}

describe("a run in bulk that was killed", () => {
  test("resumes with the same records, and makes no answered call again", async () => {
    const { url, seen } = await serve(organisationWithQueues(MANY));
    const whole = await all(auditPureCloudUsers(purecloudAt(url), OPTIONS));
    const wanted = seen.length;
    // Within the lists, within the control reads, and after users were finished.
    for (const cut of [1, 4, 20, 60, 80, 110]) {
      seen.length = 0;
      const { kept, records: before } = await cutShort(url, cut);
      const { memory } = remembering(kept, before);
      const progress: Progress[] = [];
      const onProgress = (one: Progress) => progress.push(one);
      const after = await all(auditPureCloudUsers(purecloudAt(url), { ...OPTIONS, memory, onProgress }));
      expect([...before, ...after]).toEqual(whole);
      expect(seen).toHaveLength(wanted);
      expect(progress.at(-1)?.strategy).toBe("expand, bulk queues and trustors");
    }
  });

  test("reads on user by user, if the first run had found a difference", async () => {
    const { url, seen } = await serve(
      organisationWithQueues({ ...MANY, tells: ({ memberBy }) => memberBy !== "group" }),
    );
    const whole = await all(auditPureCloudUsers(purecloudAt(url), OPTIONS));
    const { kept, records: before } = await cutShort(url, 130);
    expect(before.length).toBeGreaterThan(0);
    seen.length = 0;
    const { memory } = remembering(kept, before);
    const progress: Progress[] = [];
    const onProgress = (one: Progress) => progress.push(one);
    const after = await all(auditPureCloudUsers(purecloudAt(url), { ...OPTIONS, memory, onProgress }));
    expect([...before, ...after]).toEqual(whole);
    expect(seen.some(({ url }) => url.pathname.includes("/routing/"))).toBe(false);
    expect(progress.at(-1)?.notes?.join()).toMatch(/queues are read user by user/);
  });
});

test("a queue that fails for longer is requested again at the end, once for all users", async () => {
  let pauses = 0;
  const broken = ({ url }: Seen): Reply | undefined =>
    url.pathname.endsWith(`${queueId(1)}/members`) && pauses < 3 ? { status: 503, body: {} } : undefined;
  const many: QueuesOptions = { active: 1_500, queues: 3, members: 40, bringsSkills: true, otherwise: broken };
  const { url, seen } = await serve(organisationWithQueues(many));
  const options = {
    ...{ ...OPTIONS, sections: ["queues"] as const, pausesMs: [1, 1] },
    wait: async () => {
      pauses += 1;
    },
  };
  const records = await all(auditPureCloudUsers(purecloudAt(url), options));
  expect(new Set(records.map(({ sections }) => sections.queues?.status))).toEqual(new Set(["ok"]));
  const { url: calm } = await serve(organisationWithQueues({ ...many, otherwise: () => undefined }));
  expect(records).toEqual(await all(auditPureCloudUsers(purecloudAt(calm), options)));
  expect(seen.length).toBeLessThan(3 + 1 + 3 + 40 + 10);
});

test("the queues are context: kept once, by one shard, and not read again by a resumed run", async () => {
  const { url, seen } = await serve(organisationWithQueues(MANY));
  const parts: ContextPart[] = [];
  const onContext = (part: ContextPart) => {
    if (part.part === "queues") parts.push(part);
  };
  for (const index of [1, 2, 3]) {
    await all(auditPureCloudUsers(purecloudAt(url), { ...OPTIONS, onContext, shard: { index, of: 3 } }));
  }
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({
    platform: "purecloud",
    scope: "organisation",
    part: "queues",
    section: { status: "ok" },
  });
  expect(parts[0]?.section).toMatchObject({ data: [0, 1, 2].map((at) => ({ id: queueId(at) })) });
  seen.length = 0;
  const known = new Map([["queues", parts[0]?.section ?? ok([])]]);
  await all(
    auditPureCloudUsers(purecloudAt(url), { ...OPTIONS, onContext, memory: remembering([], [], known).memory }),
  );
  expect(seen.some(({ url }) => url.pathname === "/api/v2/routing/queues")).toBe(false);
});
