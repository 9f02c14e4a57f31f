import { describe, expect, inject, test } from "vitest";
import { FAILURES_BEFORE_PAUSE } from "../../src/collect/breaker.js";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  type OdinStrategy,
  type Progress,
  type PureCloudAuditOptions,
  Stopped,
} from "../../src/index.js";
import { all, GROUP, now, odinAt, purecloudAt, type Reply, serve } from "../kit.js";
import { idOf, type ManyOptions, organisation } from "../many.js";

const broken: Reply = { status: 503, body: {} };
const refused: Reply = { status: 403, body: { message: "missing", code: "missing.permissions", status: 403 } };

/** Audits users one by one, and notes the pauses. */
async function audit(
  otherwise: ManyOptions["otherwise"],
  options: PureCloudAuditOptions & { readonly users?: number; readonly onPause?: () => void } = {},
) {
  const { users = 30, onPause, ...rest } = options;
  const { url, seen } = await serve(organisation({ active: users, ...(otherwise && { otherwise }) }));
  const pauses: number[] = [];
  const wait = async (ms: number) => {
    pauses.push(ms);
    onPause?.();
  };
  const progress: Progress[] = [];
  const onProgress = (one: Progress) => progress.push(one);
  const all = { state: "active", strategy: "single", concurrency: 1, now, wait, onProgress, ...rest } as const;
  const ids: string[] = [];
  const trustors: unknown[] = [];
  let error: unknown;
  try {
    for await (const { userId, sections } of auditPureCloudUsers(purecloudAt(url), all)) {
      ids.push(userId);
      trustors.push(sections.trustors?.status);
    }
  } catch (thrown) {
    error = thrown;
  }
  const requests = () => seen.filter((one) => one.url.pathname.endsWith("/trustors")).length;
  return { ids, trustors, error, pauses, requests, last: progress.at(-1), progress };
}

type SeenUrl = { readonly url: URL };
const isTrustors = ({ url }: SeenUrl) => url.pathname.endsWith("/trustors");
const indexOf = ({ url }: SeenUrl) => Number(url.pathname.split("/").at(-2)?.split("-")[1]);
const inOrder = (count: number) => Array.from({ length: count }, (_, index) => idOf("active", index));

describe("sections that failed and may succeed later", () => {
  test("are requested again at the end, after a pause. Their users come last, and nobody comes twice", async () => {
    let isWell = false;
    const fails = (seen: SeenUrl) =>
      !isWell && isTrustors(seen) && [3, 7].includes(indexOf(seen)) ? broken : undefined;
    const { ids, trustors, pauses, requests, last, progress } = await audit(fails, {
      users: 12,
      onPause: () => {
        isWell = true;
      },
    });
    const late = [3, 7].map((index) => idOf("active", index));
    expect(ids).toEqual([...inOrder(12).filter((id) => !late.includes(id)), ...late]);
    expect(new Set(trustors)).toEqual(new Set(["ok"]));
    expect(pauses).toEqual([5_000]);
    expect(requests()).toBe(12 + 2);
    expect(last).toMatchObject({ seen: 12, waiting: 0, expected: 12 });
    expect(Math.max(...progress.map(({ waiting }) => waiting))).toBe(2);
  });

  test("only they are requested again, with the sections that were read kept", async () => {
    let isWell = false;
    const { url, seen } = await serve(({ url: { pathname } }) => {
      return pathname.endsWith("/call-policies") && !isWell ? broken : undefined;
    }, inject("odinUrl"));
    const wait = async () => {
      isWell = true;
      seen.length = 0;
    };
    const options = { ...GROUP, strategy: "composed", now, wait } as const;
    const records = await all(auditOdinGroup(odinAt(url), options));
    expect(seen.map((one) => one.url.pathname)).toEqual(new Array(5).fill("/api/v2/users/call-policies"));
    const calm = await all(auditOdinGroup(odinAt(inject("odinUrl")), options));
    expect(records).toEqual(calm);
  });

  test.each([["perUser"], ["composed"]] as const)(
    "%s: a platform that is away for a while costs nothing",
    async (strategy: OdinStrategy) => {
      let isWell = true;
      let calls = 0;
      const { url, seen } = await serve(({ url: { pathname, searchParams } }) => {
        if (pathname.endsWith("/users") && !searchParams.has("userId")) return undefined;
        calls += 1;
        return isWell && calls > 4 ? undefined : broken;
      }, inject("odinUrl"));
      isWell = false;
      const wait = async () => {
        isWell = true;
        seen.length = 0;
      };
      const options = { ...GROUP, strategy, now, wait } as const;
      const records = await all(auditOdinGroup(odinAt(url), options));
      const calm = await all(auditOdinGroup(odinAt(inject("odinUrl")), options));
      expect(records).toEqual(calm);
      // With many sections lost, the user's own audit is read again, and not section by section.
      if (strategy === "perUser") {
        expect(seen.filter((one) => one.url.pathname.endsWith("/users/audit"))).toHaveLength(5);
        expect(seen.length).toBeLessThan(5 * 4);
      }
    },
  );

  test("keep their reason if they fail again, after two pauses", async () => {
    const fails = (seen: SeenUrl) => (isTrustors(seen) && indexOf(seen) === 1 ? broken : undefined);
    const { ids, trustors, pauses, requests } = await audit(fails, { users: 3 });
    expect(ids).toEqual([0, 2, 1].map((index) => idOf("active", index)));
    expect(trustors).toEqual(["ok", "ok", "failed"]);
    expect(pauses).toEqual([5_000, 30_000]);
    expect(requests()).toBe(3 + 2);
  });

  test("are not requested again for what does not pass, or if that is switched off", async () => {
    const lasting = [refused, { status: 404, body: {} }, { status: 200, body: { entities: "none" } }];
    const fails = (seen: SeenUrl) => (isTrustors(seen) ? lasting[indexOf(seen)] : undefined);
    const one = await audit(fails, { users: 4 });
    expect([one.pauses, one.ids]).toEqual([[], inOrder(4)]);
    const off = await audit((seen) => (isTrustors(seen) ? broken : undefined), { users: 4, pausesMs: [] });
    expect([off.pauses, off.requests()]).toEqual([[], 4]);
    expect(new Set(off.trustors)).toEqual(new Set(["failed"]));
  });

  test("come as they are if the run is stopped while they wait", async () => {
    const stop = new AbortController();
    const fails = (seen: SeenUrl) => (isTrustors(seen) && indexOf(seen) === 1 ? broken : undefined);
    const onPause = () => {
      stop.abort();
    };
    const { ids, trustors, error, requests } = await audit(fails, { users: 3, stop: stop.signal, onPause });
    expect(error).toBeInstanceOf(Stopped);
    expect(ids).toEqual([0, 2, 1].map((index) => idOf("active", index)));
    expect(trustors).toEqual(["ok", "ok", "failed"]);
    expect(requests()).toBe(3);
  });
});

describe(`a section that fails ${FAILURES_BEFORE_PAUSE} times in a row`, () => {
  test("is no longer requested while others are read, and has one more try after each pause", async () => {
    const { ids, trustors, requests, last } = await audit((seen) => (isTrustors(seen) ? broken : undefined), {});
    expect(ids).toEqual(inOrder(30));
    expect(new Set(trustors)).toEqual(new Set(["failed"]));
    expect(requests()).toBe(FAILURES_BEFORE_PAUSE + 2);
    expect(last?.notAsked).toEqual(["trustors"]);
  });

  test("is requested for everybody once that try succeeds, even if many ask together", async () => {
    let isWell = false;
    const onPause = () => {
      isWell = true;
    };
    const fails = (seen: SeenUrl) => (isTrustors(seen) && !isWell ? broken : undefined);
    const { trustors, requests, last, pauses } = await audit(fails, { onPause });
    expect(new Set(trustors)).toEqual(new Set(["ok"]));
    expect(requests()).toBe(FAILURES_BEFORE_PAUSE + 30);
    expect([last?.notAsked, pauses]).toEqual([[], [5_000]]);
    // While it fails, the one try is one request, however many users wait for it.
    const together = await audit((seen) => (isTrustors(seen) ? broken : undefined), { concurrency: 8 });
    expect(together.requests()).toBeLessThan(FAILURES_BEFORE_PAUSE + 8 + 2);
  });

  test("says so in its reason, which a later run may still remove", async () => {
    const { url } = await serve(
      organisation({ active: 15, otherwise: (seen) => (isTrustors(seen) ? broken : undefined) }),
    );
    const options = { state: "active", concurrency: 1, now, pausesMs: [] } as const;
    const records = await all(auditPureCloudUsers(purecloudAt(url), options));
    expect(records.at(-1)?.sections.trustors).toMatchObject({
      status: "failed",
      error: {
        status: 503,
        retryable: true,
        message: expect.stringMatching(/^not requested after 10 failures in a row, the last: /),
      },
    });
  });

  test("is still requested if nothing else is read either, because the platform is away", async () => {
    const everything = ({ url: { pathname } }: SeenUrl) => (pathname === "/api/v2/users" ? undefined : broken);
    const { requests, last } = await audit(everything, { pausesMs: [] });
    expect(requests()).toBe(30);
    expect(last?.notAsked).toEqual([]);
  });

  test("with an answer in between it continues", async () => {
    const fails = (seen: SeenUrl) => (isTrustors(seen) && indexOf(seen) % 9 !== 0 ? broken : undefined);
    const { requests, last } = await audit(fails, { pausesMs: [] });
    expect(requests()).toBe(30);
    expect(last?.notAsked).toEqual([]);
  });
});

test("the words of Odin decide whether a service is missing, and not the status", async () => {
  for (const status of [400, 403, 404, 422, 500]) {
    const body = {
      error: "There has been a BroadWorks error.",
      status,
      details: "[Error 4410] Service is not assigned",
    };
    const { url, seen } = await serve(
      ({ url: { pathname } }) => (pathname.endsWith("/call-policies") ? { status, body } : undefined),
      inject("odinUrl"),
    );
    const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "composed", now }));
    for (const { sections, vanished } of records) {
      expect(vanished).toBeUndefined();
      expect(sections["utilities.callPolicies"]).toEqual({
        status: "unavailable",
        reason: "There has been a BroadWorks error. [Error 4410] Service is not assigned",
      });
    }
    expect(seen.filter((one) => one.url.pathname.endsWith("/call-policies"))).toHaveLength(5);
  }
});

test("a login whose level is too low for a section is forbidden to read it, with any status, and asks once for each user", async () => {
  for (const status of [400, 403, 500]) {
    const details = "[Error 4003] Unauthorized request: UserCallPoliciesGetRequest";
    const body = { error: "There has been a BroadWorks error.", status, details };
    const { url, seen } = await serve(
      ({ url: { pathname } }) => (pathname.endsWith("/call-policies") ? { status, body } : undefined),
      inject("odinUrl"),
    );
    const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "composed", now }));
    for (const { sections } of records)
      expect(sections["utilities.callPolicies"]).toEqual({ status: "forbidden", permissions: [] });
    expect(seen.filter((one) => one.url.pathname.endsWith("/call-policies"))).toHaveLength(5);
  }
});
