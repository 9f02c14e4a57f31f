import { describe, expect, test } from "vitest";
import { auditPureCloudUsers, ok, PURECLOUD_LISTED, type PureCloudAuditOptions, Stopped } from "../../../src/index.js";
import { openJournal } from "../../../src/journal/index.js";
import { folder, HEAD } from "../../journal/kit.js";
import { all, now, purecloudAt, type Reply, rejection, type Seen, serve, wait } from "../../kit.js";
import { organisation } from "../../many.js";

type Fields = Readonly<Record<string, unknown>>;

const TEAM = { id: "t1", name: "Field" };
const LOGIN = { dateLastLogin: "2026-01-01T08:00:00Z" };

/** An organisation whose active users carry these fields, in the order of the listing. @param refuses pages that it refuses with later values */
async function carrying(users: readonly Fields[], refuses: (pageNumber: number) => boolean = () => false) {
  const bare = organisation({ active: users.length });
  const { url, seen } = await serve((one): Reply => {
    const { pathname, searchParams: query } = one.url;
    if (pathname !== "/api/v2/users") return bare(one);
    const [page, size] = [Number(query.get("pageNumber")), Number(query.get("pageSize"))];
    const isWanted = query.getAll("expand").includes("team");
    if (refuses(page) && isWanted) return { status: 400, body: {} };
    const named = users.map((fields, at) => ({
      ...{ id: `u${at}`, name: `u${at}`, state: "active" },
      ...(isWanted && fields),
    }));
    const entities = named.slice((page - 1) * size, page * size);
    return { status: 200, body: { entities, total: users.length, pageCount: Math.ceil(users.length / size) } };
  });
  const audit = (options: PureCloudAuditOptions = {}) =>
    auditPureCloudUsers(purecloudAt(url), { state: "active", pageSize: 2, now, wait, ...options });
  return { audit, seen };
}

const teamsOf = async (records: ReturnType<typeof auditPureCloudUsers>) =>
  (await all(records)).map(({ sections: { team } }) => (team?.status === "ok" ? team.data : team?.status));

const NOBODY = {
  ...{ status: "failed", notReturned: true },
  error: { message: "expanded but not returned for any user so far", retryable: false },
};

describe("a field that the listing may leave out", () => {
  const USERS = [{}, {}, {}, { team: TEAM }, {}, { team: TEAM }, {}];
  const TEAMS = ["failed", "failed", null, TEAM, null, TEAM, null];

  test("is unknown until the page of the first user who carries it, and then none for users without it", async () => {
    const { audit } = await carrying(USERS);
    for (const concurrency of [1, 16]) expect(await teamsOf(audit({ concurrency }))).toEqual(TEAMS);
    const [record] = await all(audit());
    for (const name of PURECLOUD_LISTED) expect(record?.sections[name]).toMatchObject(NOBODY);
  });

  test("is the same in shards, which see all pages", async () => {
    const { audit } = await carrying(USERS);
    const whole = await all(audit());
    const parts = await Promise.all([1, 2].map((index) => all(audit({ shard: { index, of: 2 } }))));
    expect(parts.flat()).toHaveLength(whole.length);
    expect(parts.flat()).toEqual(expect.arrayContaining(whole));
  });

  test("is the same in an audit that was stopped and resumed", async () => {
    const { audit, seen } = await carrying(USERS);
    const whole = await all(audit());
    const path = folder();
    const stop = new AbortController();
    const run = async (signal?: AbortSignal) => {
      const journal = await openJournal(path, { ...HEAD, mode: "resume", now });
      const memory = journal.scopes[2];
      const written = async () => {
        for await (const record of audit({ memory, stop: signal, concurrency: 1 })) {
          memory?.add(record, 1);
          if (record.userId === "u3") stop.abort();
        }
      };
      const error = signal ? await rejection(written()) : await written();
      const records = [...(memory?.texts() ?? [])].map((text) => JSON.parse(text));
      await journal.close();
      return { error, records };
    };
    expect((await run(stop.signal)).error).toBeInstanceOf(Stopped);
    seen.length = 0;
    expect((await run()).records).toEqual(whole);
    const isFirst = ({ url: { pathname, searchParams } }: Seen) =>
      pathname === "/api/v2/users" && searchParams.get("pageNumber") === "1";
    expect(seen.some(isFirst)).toBe(false);
  });

  test("is unknown on a page that the platform only gives without it, whatever others carried before", async () => {
    const all = USERS.map(() => ({ team: TEAM }));
    const { audit } = await carrying([...all.slice(0, 2), {}, {}], (page) => page === 2);
    expect(await teamsOf(audit())).toEqual([TEAM, TEAM, "failed", "failed"]);
    const refused = await carrying(USERS, () => true);
    for await (const { sections } of refused.audit()) {
      for (const name of PURECLOUD_LISTED) {
        expect(sections[name]).toMatchObject({ error: { message: expect.stringMatching(/^not requested: /) } });
      }
    }
  });
});

test("a user's sign-in has what is known: dates, none, and nothing of a field that nobody carries", async () => {
  const token = { lastTokenIssued: { dateIssued: "2026-01-02T08:00:00Z" } };
  const { audit } = await carrying([LOGIN, token]);
  const [first, second] = await all(audit());
  expect(first?.sections.signIn).toEqual(ok({ ...LOGIN, lastTokenIssued: null }));
  expect(second?.sections.signIn).toEqual(ok({ dateLastLogin: null, ...token }));
});

test.each([
  ["of another shape", { team: "Field", employerInfo: [], dateLastLogin: {} }, "not of a known shape"],
  ["about another user", { conversationSummary: { userId: "u9" } }, "the answer is about another user"],
])("a field %s is unknown, and not none", async (_, fields, message) => {
  const { audit } = await carrying([fields]);
  const [record] = await all(audit());
  const outcomes = PURECLOUD_LISTED.map((name) => record?.sections[name]);
  const odd = outcomes.filter((section) => section?.status === "failed" && section.error.message === message);
  expect(odd).toHaveLength(Object.keys(fields).length);
  expect(record?.sections.profile).toEqual(ok({ id: "u0", name: "u0", state: "active" }));
});
