import { describe, expect, inject, test } from "vitest";
import { auditOdinGroup, auditPureCloudUsers, type Progress, REFUSALS_BEFORE_GIVING_UP } from "../../src/index.js";
import { all, GROUP, now, odinAt, purecloudAt, type Reply, serve, wait } from "../kit.js";
import { idOf, organisation } from "../many.js";

const forbiddenBody = { message: "missing", code: "missing.permissions", status: 403 };
const refusal: Reply = { status: 403, body: forbiddenBody };

/** Audits 30 users one by one. Calls for their trustors get `reply`. */
async function audit(reply: (index: number) => Reply | undefined) {
  const otherwise = ({ url: { pathname } }: { url: URL }) => {
    if (!pathname.endsWith("/trustors")) return undefined;
    const index = Number(pathname.split("/").at(-2)?.split("-")[1]);
    return reply(index);
  };
  const { url, seen } = await serve(organisation({ active: 30, otherwise }));
  let last: Progress | undefined;
  const onProgress = (progress: Progress) => {
    last = progress;
  };
  const options = { state: "active", strategy: "single", concurrency: 1, now, wait, onProgress } as const;
  const records = await all(auditPureCloudUsers(purecloudAt(url), options));
  return { records, last, requests: seen.filter((one) => one.url.pathname.endsWith("/trustors")).length };
}

describe(`a section that is refused ${REFUSALS_BEFORE_GIVING_UP} times in a row`, () => {
  test("is not requested any more, and says so", async () => {
    const { records, last, requests } = await audit(() => refusal);
    expect(REFUSALS_BEFORE_GIVING_UP).toBe(20);
    expect(requests).toBe(20);
    expect(records).toHaveLength(30);
    const permissions = ["authorization:orgTrustor:view"];
    expect(records[19]?.sections.trustors).toEqual({ status: "forbidden", permissions });
    expect(records[20]?.sections.trustors).toEqual({ status: "forbidden", permissions, notAsked: true });
    expect(last).toMatchObject({ notAsked: ["trustors"], calls: 1 + 30 * 7 + 20 });
  });

  test("the other sections are still requested", async () => {
    const { records } = await audit(() => refusal);
    for (const { sections } of records) expect(sections.queues?.status).toBe("ok");
  });

  test("with one answer in between it continues: the refusals are not in a row", async () => {
    const { requests, last } = await audit((index) => (index === 15 ? undefined : refusal));
    expect(requests).toBe(30);
    expect(last?.notAsked).toEqual([]);
  });

  test("another run asks again", async () => {
    await audit(() => refusal);
    const { records } = await audit(() => undefined);
    expect(records[0]?.userId).toBe(idOf("active", 0));
    for (const { sections } of records) expect(sections.trustors).toEqual({ status: "ok", data: [] });
  });
});

test("perUser gives up the user audit itself where it is refused to everybody, and composes", async () => {
  const rows = Array.from({ length: 25 }, (_, index) => ({ userId: `u${index}@example.com`, endpointType: "none" }));
  const { url, seen } = await serve(({ url: { pathname, searchParams } }) => {
    if (pathname === "/api/v2/users" && !searchParams.has("userId")) return { status: 200, body: rows };
    if (pathname === "/api/v2/users/audit") return { status: 403, body: { error: "no", status: 403 } };
    return { status: 200, body: {} };
  }, inject("odinUrl"));
  const options = { ...GROUP, strategy: "perUser", concurrency: 1, now, wait } as const;
  const records = await all(auditOdinGroup(odinAt(url), options));
  expect(seen.filter((one) => one.url.pathname === "/api/v2/users/audit")).toHaveLength(20);
  expect(records).toHaveLength(25);
  expect(records[24]?.sections.serviceAssignment?.status).toBe("ok");
});
