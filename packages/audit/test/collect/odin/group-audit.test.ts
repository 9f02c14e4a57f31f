import type { Fetch } from "@rollcall/clients/core";
import { expect, inject, test, vi } from "vitest";
import { auditOdinGroup, type OdinReader } from "../../../src/index.js";
import { all, GROUP, network, now, odinAt, type Reply, rejection, serve, wait } from "../../kit.js";

/** Audits the example group while the group audit has one answer after the other. */
async function audit(...replies: readonly (Reply | undefined)[]) {
  let requests = 0;
  const { url, seen } = await serve(({ url: { pathname } }) => {
    if (!pathname.endsWith("/groups/users/audit")) return undefined;
    requests += 1;
    return replies[requests - 1];
  }, inject("odinUrl"));
  const run = all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "server", now, wait }));
  return { run, seen, requests: () => requests };
}

const streamed = async () => (await audit()).run;

test("read as a stream, the group audit gives the records that it gives whole", async () => {
  const { http, ...odin } = odinAt(inject("odinUrl"));
  expect(await streamed()).toEqual(await all(auditOdinGroup(odin, { ...GROUP, strategy: "server", now, wait })));
});

test("it is one call", async () => {
  const { run, requests } = await audit();
  expect(await run).toHaveLength(5);
  expect(requests()).toBe(1);
});

test.each([
  ["a web page", { status: 200, body: "<html>maintenance</html>" }],
  ["half of it", { status: 200, body: '{"data":[{"users":[{"userId":"a@example.com"},{"userId":' }],
  ["something behind it", { status: 200, body: '{"data":[{"users":[{"userId":"a@example.com"}]}]}{}' }],
  ["an error", { status: 500, body: {} }],
] as const)("if the stream is %s, the audit is read as a whole, and nobody comes twice", async (_, reply) => {
  const { run, requests } = await audit(reply);
  expect(await run).toEqual(await streamed());
  expect(requests()).toBe(2);
});

test("a refused login ends the run, as at any other call", async () => {
  const refused: Reply = { status: 401, body: { error: "Expired token", status: 401 } };
  const { run, seen } = await audit(refused, refused, refused, refused);
  expect(await rejection(run)).toMatchObject({ name: "ApiAuthError", status: 401 });
  expect(seen.map(({ url }) => url.pathname)).not.toContain("/api/v2/users");
});

test("it is requested twice at most, whatever the client repeats, and not again after a time-out", async () => {
  const server = { strategy: "server", ...GROUP, now, wait } as const;
  let requests = 0;
  const fetch: Fetch = (url, init) => {
    if (!url.includes("/groups/users/audit")) return network(url, init);
    requests += 1;
    return Promise.resolve(Response.json({}, { status: 500 }));
  };
  const repeating = odinAt(inject("odinUrl"), { fetch, retry: { limit: 5, maxDelayMs: 1 } });
  expect(await all(auditOdinGroup(repeating, server))).toEqual(await streamed());
  expect(requests).toBe(2);

  const odin = odinAt(inject("odinUrl"));
  const hanging = odinAt(inject("odinUrl"), { fetch: () => new Promise(() => {}), timeoutMs: 1 });
  const late = await rejection(hanging.getGroup(GROUP));
  const GET = vi.fn(() => Promise.reject(late));
  const getGroupUserAudit = vi.fn(odin.getGroupUserAudit);
  const reader = { ...odin, getGroupUserAudit, http: { GET } } as unknown as OdinReader;
  expect(await all(auditOdinGroup(reader, server))).toEqual(await streamed());
  expect([GET.mock.calls.length, getGroupUserAudit.mock.calls.length]).toEqual([1, 0]);
});

test("rows that name nobody are expected, and a user who is named twice comes once", async () => {
  const { users } = (await odinAt(inject("odinUrl")).getGroupUserAudit(GROUP)).data[0] ?? { users: [] };
  const [first] = users;
  const { url } = await serve(({ url: { pathname } }) => {
    const body = { data: [{ users: [first, first, { lastName: "Nobody" }] }] };
    return pathname.endsWith("/groups/users/audit") ? { status: 200, body } : undefined;
  }, inject("odinUrl"));
  const expected: (number | null)[] = [];
  const onProgress = (progress: { expected: number | null }) => expected.push(progress.expected);
  const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "server", now, wait, onProgress }));
  expect(records.map(({ userId }) => userId)).toEqual([first?.userId]);
  // The group's own count is larger.
  expect(expected.at(-1)).toBe(5);
});

test("one user may come as a bare object, as may the only part of the answer", async () => {
  const [first] = (await odinAt(inject("odinUrl")).getGroupUserAudit(GROUP)).data[0]?.users ?? [];
  for (const data of [[{ users: first }], { users: first }, { users: [first] }]) {
    const { run, requests } = await audit({ status: 200, body: { data } });
    const records = await run;
    expect(records.map(({ userId }) => userId)).toEqual([first?.userId]);
    expect(records[0]?.sections).toEqual((await streamed())[0]?.sections);
    expect(requests()).toBe(1);
  }
});

test.each([
  ["blanks", " "],
  ["one text", '{"data":[{"users":[{"userId":"'],
  ["one user", '{"data":[{"users":[{"userId":"a","user":{"lastName":"'],
])("%s without end do not fill the memory", async (_, head) => {
  let sent = 0;
  const filler = new TextEncoder().encode("          ".repeat(100_000));
  const fetch: Fetch = (url, init) => {
    if (!url.includes("/groups/users/audit") || sent > 0) return network(url, init);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull: (controller) => {
        sent += filler.length;
        controller.enqueue(filler);
      },
    });
    return Promise.resolve(new Response(body));
  };
  const odin = odinAt(inject("odinUrl"), { fetch });
  expect(await all(auditOdinGroup(odin, { strategy: "server", ...GROUP, now, wait }))).toEqual(await streamed());
  expect(sent).toBeLessThan(20_000_000);
});
