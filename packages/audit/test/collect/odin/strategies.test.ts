import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  ODIN_INHERITED,
  ODIN_SECTIONS,
  type OdinRecord,
  type OdinStrategy,
  toGroupUserAudit,
} from "../../../src/index.js";
import { all, GROUP, now, odinAt, serve, wait } from "../../kit.js";

const seed = JSON.parse(readFileSync(new URL("../../fixtures/seed-000.json", import.meta.url), "utf8"));
const STRATEGIES = ["server", "perUser", "composed", "auto"] as const;
const USERS = 5;

/** Audits the example group through a server that only counts. */
async function audit(strategy: OdinStrategy, options: Partial<Parameters<typeof auditOdinGroup>[1]> = {}) {
  const { url, seen } = await serve(() => undefined, inject("odinUrl"));
  let calls = 0;
  const onProgress = (progress: { calls: number }) => {
    calls = progress.calls;
  };
  const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy, now, wait, onProgress, ...options }));
  const paths = seen.map((one) => one.url.pathname.replace("/api/v2", ""));
  return { records, paths, calls };
}

describe.each(STRATEGIES)("%s", (strategy) => {
  test("gives the record of seed 000 in exactly its shape", async () => {
    const { records } = await audit(strategy);
    const first = records.filter((record) => record.userId === "4003@parkbenchsolutions.com");
    expect(toGroupUserAudit(first)).toStrictEqual(seed);
  });

  test("gives the platform's own group audit for the whole group", async () => {
    const { records } = await audit(strategy);
    expect(toGroupUserAudit(records)).toStrictEqual(await odinAt(inject("odinUrl")).getGroupUserAudit(GROUP));
  });
});

test("the seed's fixture is a whole record", () => {
  const [record] = seed.data[0].users;
  const sections = ODIN_SECTIONS.filter((name) => name !== "registration");
  for (const name of sections) {
    const value = name.split(".").reduce((part, key) => part?.[key], record);
    expect(value, name).toBeTypeOf("object");
  }
});

describe("all strategies", () => {
  let outcomes: Record<(typeof STRATEGIES)[number], OdinRecord[]>;
  beforeAll(async () => {
    const found = [];
    for (const strategy of STRATEGIES) {
      found.push([
        strategy,
        await all(auditOdinGroup(odinAt(inject("odinUrl")), { ...GROUP, strategy, now, wait })),
      ] as const);
    }
    outcomes = Object.fromEntries(found) as typeof outcomes;
  });

  test("give equal records for every user, in the platform's order", () => {
    expect(outcomes.composed.map((record) => record.userId)).toEqual([
      "4003@parkbenchsolutions.com",
      "lobby.pbx@parkbenchsolutions.com",
      "amara.okafor@parkbenchsolutions.com",
      "jonas.lindqvist@parkbenchsolutions.com",
      "mei.tanaka@parkbenchsolutions.com",
    ]);
    for (const strategy of STRATEGIES) expect(outcomes[strategy], strategy).toStrictEqual(outcomes.composed);
  });

  test("have every section; only what the trunk user is not licensed for is not ok", () => {
    const notOk = outcomes.composed.flatMap(({ userId, sections }) => {
      const inherited = userId.startsWith("jonas") ? ODIN_INHERITED.map((plan) => `inherited.${plan}`) : [];
      expect(Object.keys(sections)).toEqual([...ODIN_SECTIONS, ...inherited]);
      return Object.entries(sections).flatMap(([name, section]) =>
        section.status === "ok" ? [] : [{ userId, name, section }],
      );
    });
    expect(notOk).toEqual([
      {
        userId: "lobby.pbx@parkbenchsolutions.com",
        name: "utilities.portalPasscode",
        section: {
          status: "unavailable",
          reason: "the user has none of: Voice Messaging User, Voice Messaging User - Video, Voice Portal Calling",
        },
      },
    ]);
  });

  test("have the registrations, which the platform's own audit lacks", () => {
    const counts = outcomes.server.map(({ sections: { registration } }) =>
      registration?.status === "ok" ? [registration.data.registrations].flat().length : undefined,
    );
    expect(counts).toEqual([1, 0, 0, 0, 1]);
  });
});

/** One user inherits the group's plans, which are read once. */
const PLANS = ["/groups/calling-plans/outgoing/originating", "/groups/calling-plans/outgoing/redirecting"];

describe("calls", () => {
  test("server: one for the group's size, one for its audit, one for the registrations, none for sections without a licence", async () => {
    const { paths, calls } = await audit("server");
    expect(paths).toEqual(["/groups", "/groups/users/audit", "/users/registration/bulk", ...PLANS]);
    expect(calls).toBe(paths.length);
  });

  test("perUser: one a user", async () => {
    const { paths, calls } = await audit("perUser");
    const audits = new Array(USERS).fill("/users/audit");
    expect([...paths].sort()).toEqual(["/groups", "/users", "/users/registration/bulk", ...PLANS, ...audits].sort());
    expect(calls).toBe(paths.length);
  });

  test("composed: 21 a user, one for each schedule, eight for the group, its services and its plans", async () => {
    const { paths, calls } = await audit("composed");
    const schedules = 1;
    expect(paths).toHaveLength(1 + 1 + 4 + 1 + 1 + PLANS.length + USERS * 21 + schedules);
    expect(paths.filter((path) => path.endsWith("/bulk"))).toHaveLength(5);
    expect(paths.filter((path) => path === "/users")).toHaveLength(1);
    expect(calls).toBe(paths.length);
  });

  test("auto: reads the size, then the group audit", async () => {
    const { paths } = await audit("auto");
    expect(paths).toEqual(["/groups", "/groups/users/audit", "/users/registration/bulk", ...PLANS]);
  });

  test("auto: a group above serverMaxUsers is audited user by user", async () => {
    const { paths } = await audit("auto", { serverMaxUsers: USERS - 1 });
    expect(paths.filter((path) => path === "/users/audit")).toHaveLength(USERS);
    expect(paths).not.toContain("/groups/users/audit");
  });

  test("without filling gaps, a section that the group audit lacks is reported as missing, and costs no call", async () => {
    const { paths, records } = await audit("server", { fillGaps: false });
    expect(paths).toEqual(["/groups", "/groups/users/audit", "/users/registration/bulk", ...PLANS]);
    expect(records[1]?.sections["utilities.portalPasscode"]).toEqual({
      status: "unavailable",
      reason: expect.stringContaining("the user has none of: Voice Messaging User"),
    });
  });
});

test("a group without users is two calls; an id with a slash reaches the wire encoded", async () => {
  const { url, seen } = await serve(({ url: { pathname } }) => {
    return { status: 200, body: pathname.endsWith("/audit") ? { data: [{ users: [] }] } : { userCount: 0 } };
  });
  const group = { serviceProviderId: "ent/odin", groupId: "London/Sales & co" };
  expect(await all(auditOdinGroup(odinAt(url), { ...group, strategy: "server" }))).toEqual([]);
  expect(seen.map((one) => one.url.search)).toEqual([
    "?serviceProviderId=ent%2Fodin&groupId=London%2FSales%20%26%20co",
    "?serviceProviderId=ent%2Fodin&groupId=London%2FSales%20%26%20co",
  ]);
});

test.each([
  ["no list of parts", { data: "none" }],
  ["a part that is none", { data: [null] }],
  ["an error in a part's place", { data: [{ error: "There has been a BroadWorks error." }] }],
  ["no users at all", { data: [{ users: [] }] }],
])("a group audit without users (%s) is no empty group: the users are audited one by one", async (_, body) => {
  const { url } = await serve(
    ({ url: { pathname } }) => (pathname.endsWith("/groups/users/audit") ? { status: 200, body } : undefined),
    inject("odinUrl"),
  );
  expect(await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "server" }))).toHaveLength(USERS);
});
