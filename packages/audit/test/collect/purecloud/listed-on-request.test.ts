/** The sections that the listing brings only on request. They cost no call, and a platform may refuse them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  auditPureCloudUsers,
  ok,
  type PureCloudAuditOptions,
  type PureCloudListed,
  pureCloudCost,
  redactRecord,
} from "../../../src/index.js";
import { openJournal } from "../../../src/journal/index.js";
import { folder, HEAD } from "../../journal/kit.js";
import { all, now, purecloudAt, type Reply, type Seen, serve, wait } from "../../kit.js";
import { organisation } from "../../many.js";

const TEAM = { id: "t1", name: "Field" };
const VALUES = {
  biography: { biography: "I trained the night shift", hobbies: ["Rowing"], spouse: "Sam" },
  certifications: ["Payment card handling"],
  languagePreference: "en-us",
  workPlanBidRanks: { id: "r1", workPlanBiddingPerformance: 7, biddingTieBreaker: "HireDate" },
  integrationPresence: { source: "MicrosoftTeams", presenceDefinition: { systemPresence: "Away" } },
};
const NAMES = Object.keys(VALUES) as (keyof typeof VALUES & PureCloudListed)[];
const CHOSEN = {
  sections: ["team", ...NAMES],
  integrationPresenceSource: "MicrosoftTeams",
} as const satisfies PureCloudAuditOptions;

/** Seven users. The fourth and the sixth have all that was requested, and a page has two. */
async function listed(answer: (query: URLSearchParams) => Reply | undefined = () => undefined) {
  const bare = organisation({ active: 7 });
  const { url, seen } = await serve((one): Reply => {
    const { pathname, searchParams: query } = one.url;
    if (pathname !== "/api/v2/users") return bare(one);
    const [page, size] = [Number(query.get("pageNumber")), Number(query.get("pageSize"))];
    const expand = query.getAll("expand");
    const had = Object.fromEntries(Object.entries({ team: TEAM, ...VALUES }).filter(([name]) => expand.includes(name)));
    const users = Array.from({ length: 7 }, (_, at) => ({
      ...{ id: `u${at}`, name: `u${at}`, state: "active" },
      ...((at === 3 || at === 5) && had),
    }));
    const entities = users.slice((page - 1) * size, page * size);
    return answer(query) ?? { status: 200, body: { entities, total: 7, pageCount: Math.ceil(7 / size) } };
  });
  const audit = (options: PureCloudAuditOptions = {}) =>
    all(auditPureCloudUsers(purecloudAt(url), { state: "active", pageSize: 2, now, wait, ...options }));
  return { audit, seen };
}

const expanded = ({ url }: Seen) => url.searchParams.getAll("expand");

describe.each(NAMES)("%s", (name) => {
  const options: PureCloudAuditOptions = { ...CHOSEN, sections: [name] };

  test("is read on request, and a user without it has none once another user has it", async () => {
    const { audit, seen } = await listed();
    const records = await audit(options);
    const value = VALUES[name];
    const outcomes = records.map(({ sections }) => sections[name]);
    expect(outcomes.map((one) => (one?.status === "ok" ? one.data : one?.status))).toEqual([
      ...["failed", "failed"],
      ...[null, value, null, value, null],
    ]);
    expect(outcomes[0]).toMatchObject({ notReturned: true, error: { retryable: false } });
    for (const { sections } of records) expect(Object.keys(sections)).toEqual(["profile", name]);
    expect(seen).toHaveLength(4);
  });

  test("is not requested otherwise, and its value is nowhere even if the platform sends it", async () => {
    const whole = { id: "u0", name: "u0", state: "active", [name]: VALUES[name] };
    const { audit, seen } = await listed(() => ({ status: 200, body: { entities: [whole], total: 1, pageCount: 1 } }));
    const path = folder();
    const journal = await openJournal(path, { ...HEAD, mode: "new", now });
    const [record] = await audit({ memory: journal.scopes[2] });
    await journal.close();
    expect(seen.flatMap(expanded)).not.toContain(name);
    expect(record?.sections.profile).toEqual(ok({ id: "u0", name: "u0", state: "active" }));
    expect(Object.keys(record?.sections ?? {})).not.toContain(name);
    const kept = readFileSync(join(path, "calls.ndjson"), "utf8");
    expect(kept).toContain('"name":"u0"');
    expect(kept).not.toContain(name);
  });

  test("of another shape is unknown, and not none", async () => {
    const odd = { id: "u0", name: "u0", state: "active", [name]: name === "certifications" ? [{}] : [7] };
    const { audit } = await listed(() => ({ status: 200, body: { entities: [odd], total: 1, pageCount: 1 } }));
    const [record] = await audit(options);
    expect(record?.sections[name]).toMatchObject({ status: "failed", error: { message: "not of a known shape" } });
  });

  test("stays whole in what is written to files", async () => {
    const { audit } = await listed();
    const record = redactRecord((await audit(options))[3] as never);
    expect((record as { sections: object }).sections).toMatchObject({ [name]: ok(VALUES[name]) });
  });
});

test("shards have the same records together as the whole", async () => {
  const { audit } = await listed();
  const whole = await audit(CHOSEN);
  const parts = await Promise.all([1, 2].map((index) => audit({ ...CHOSEN, shard: { index, of: 2 } })));
  expect(parts.flat()).toHaveLength(whole.length);
  expect(parts.flat()).toEqual(expect.arrayContaining(whole));
});

describe("a platform that refuses", () => {
  const statuses = (records: readonly { sections: object }[], at: number) =>
    Object.entries(records[at]?.sections ?? {}).map(([name, { status }]) => `${name} ${status}`);

  test("the sections on request leaves the usual ones as they are", async () => {
    const { audit, seen } = await listed((query) =>
      query.getAll("expand").includes("biography") ? { status: 400, body: {} } : undefined,
    );
    const records = await audit(CHOSEN);
    expect(statuses(records, 3)).toEqual(["profile ok", "team ok", ...NAMES.map((name) => `${name} failed`)]);
    for (const name of NAMES) {
      expect(records[3]?.sections[name]).toMatchObject({
        error: { message: expect.stringMatching(/^not requested: /) },
      });
    }
    // One refusal, and then four pages.
    expect(seen).toHaveLength(5);
    expect(seen.map(({ url }) => url.searchParams.get("integrationPresenceSource"))).toEqual([
      "MicrosoftTeams",
      ...[null, null, null, null],
    ]);
  });

  test("a page for its size gets smaller pages with all sections", async () => {
    const { audit } = await listed((query) =>
      Number(query.get("pageSize")) > 100 ? { status: 400, body: {} } : undefined,
    );
    const records = await audit({ sections: ["team", "biography"], pageSize: 500 });
    expect(statuses(records, 3)).toEqual(["profile ok", "team ok", "biography ok"]);
  });
});

describe("the presence in another system", () => {
  test("needs the name of the system", async () => {
    const { audit, seen } = await listed();
    await expect(audit({ sections: ["integrationPresence"] })).rejects.toThrow(
      new RangeError("the section integrationPresence needs the option integrationPresenceSource"),
    );
    expect(seen).toHaveLength(0);
  });

  test("comes with pages of at most 100 users, in the audit and in its cost", async () => {
    const { audit, seen } = await listed();
    await audit({ ...CHOSEN, pageSize: 500 });
    const first = seen[0]?.url.searchParams;
    expect([first?.get("pageSize"), first?.get("integrationPresenceSource")]).toEqual(["100", "MicrosoftTeams"]);
    const pagesWith = (...more: readonly PureCloudListed[]) =>
      pureCloudCost({ active: 1000 }, { sections: ["default", ...more] }).costs.find(
        ({ operation }) => operation === "getUsers",
      )?.most;
    expect(pagesWith("integrationPresence")).toBe(10);
    expect(pagesWith("biography", "certifications", "languagePreference", "workPlanBidRanks")).toBe(2);
  });

  test("is not asked for by its source alone", async () => {
    const { audit, seen } = await listed();
    await audit({ integrationPresenceSource: "ZoomPhone" });
    expect(seen.some(({ url }) => url.searchParams.has("integrationPresenceSource"))).toBe(false);
  });
});
