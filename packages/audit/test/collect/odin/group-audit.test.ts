import { expect, inject, test } from "vitest";
import { auditOdinGroup } from "../../../src/index.js";
import { all, GROUP, now, odinAt, type Reply, rejection, serve } from "../../kit.js";

/** Audits the example group while the group audit has one answer after the other. */
async function audit(...replies: readonly (Reply | undefined)[]) {
  let requests = 0;
  const { url, seen } = await serve(({ url: { pathname } }) => {
    if (!pathname.endsWith("/groups/users/audit")) return undefined;
    requests += 1;
    return replies[requests - 1];
  }, inject("odinUrl"));
  const run = all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "server", now }));
  return { run, seen, requests: () => requests };
}

const streamed = async () => (await audit()).run;

test("read as a stream, the group audit gives the records that it gives whole", async () => {
  const { http, ...odin } = odinAt(inject("odinUrl"));
  expect(await streamed()).toEqual(await all(auditOdinGroup(odin, { ...GROUP, strategy: "server", now })));
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

test("a lasting error is reported as the plain call reports it", async () => {
  const page: Reply = { status: 200, body: "<html>maintenance</html>" };
  expect(await rejection((await audit(page, page)).run)).toMatchObject({ name: "ApiDecodeError" });
  const refused: Reply = { status: 403, body: { error: "Forbidden", status: 403 } };
  expect(await rejection((await audit(refused, refused)).run)).toMatchObject({ name: "ApiAuthError", status: 403 });
  const nothing: Reply = { status: 200, body: {} };
  expect(await rejection((await audit(nothing, nothing)).run)).toMatchObject({ name: "UnusableAnswer" });
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
  const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "server", now, onProgress }));
  expect(records.map(({ userId }) => userId)).toEqual([first?.userId]);
  expect(expected.at(-1)).toBe(2);
});
