import { rows } from "@rollcall/clients/odin";
import { describe, expect, inject, test } from "vitest";
import { isOfAnotherGroup } from "../../../src/collect/odin/group-ids.js";
import { auditOdinGroup, isGap, type OdinStrategy, type Progress } from "../../../src/index.js";
import { all, GROUP, now, odinAt, type Reply, rejection, serve, wait } from "../../kit.js";

const AMARA = "amara.okafor@parkbenchsolutions.com";
const LOBBY = "lobby.pbx@parkbenchsolutions.com";

/** Audits the example group while some paths have another answer, for one user or for all. */
async function auditWith(replies: Record<string, Reply>, strategy: OdinStrategy, userId?: string) {
  const { url, seen } = await serve((one) => {
    if (userId !== undefined && one.url.searchParams.get("userId") !== userId) return undefined;
    return replies[one.url.pathname.replace("/api/v2", "")];
  }, inject("odinUrl"));
  const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy, now, wait }));
  const of = (id: string) => {
    const record = records.find((one) => one.userId === id);
    if (!record) throw new Error(`no record of ${id}`);
    return record;
  };
  return { records, of, seen, paths: seen.map((one) => one.url.pathname.replace("/api/v2", "")) };
}

const error = (status: number): Reply => ({ status, body: { error: "There has been a BroadWorks error.", status } });
const page: Reply = { status: 200, body: "<html>maintenance</html>" };

describe("a section that cannot be read", () => {
  test.each([
    ["500", error(500), { status: "failed", error: { name: "ApiError", status: 500, retryable: true } }],
    ["404", error(404), { status: "failed", error: { name: "ApiNotFoundError", status: 404, retryable: false } }],
    ["400", error(400), { status: "failed", error: { status: 400 } }],
    ["403", error(403), { status: "forbidden", permissions: [] }],
    ["a web page", page, { status: "failed", error: { name: "ApiDecodeError", status: 200 } }],
    ["null", { status: 200, body: null }, { status: "failed" }],
  ])("answering %s costs that section of that user and nothing else", async (_, reply, expected) => {
    const { records, of } = await auditWith({ "/users/call-policies": reply }, "composed", AMARA);
    expect(records).toHaveLength(5);
    expect(of(AMARA).sections["utilities.callPolicies"]).toMatchObject(expected);
    const gaps = records.flatMap(({ userId, sections }) =>
      Object.entries(sections).flatMap(([name, section]) => (isGap(section) ? [`${userId} ${name}`] : [])),
    );
    expect(gaps).toEqual([`${AMARA} utilities.callPolicies`]);
  });

  test("every section of everybody may fail: all users are still there, and nothing looks empty", async () => {
    const { url } = await serve(({ url: { pathname, searchParams } }) => {
      return pathname.endsWith("/users") && !searchParams.has("userId") ? undefined : error(500);
    }, inject("odinUrl"));
    const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "perUser", now, wait }));
    expect(records).toHaveLength(5);
    const sections = records.flatMap((record) => Object.values(record.sections));
    expect(sections).toHaveLength(5 * 26);
    for (const section of sections) expect(section).toMatchObject({ status: "failed", error: { status: 500 } });
  });

  test("an error is no answer about licences while the services are unknown", async () => {
    const lost = { "/users/services/assigned": error(500), "/users/portal-passcode": error(400) };
    const { of } = await auditWith(lost, "composed", LOBBY);
    expect(of(LOBBY).sections.assignedServices?.status).toBe("failed");
    expect(of(LOBBY).sections["utilities.portalPasscode"]).toMatchObject({ status: "failed", error: { status: 400 } });
  });

  test("that a service is not assigned is an answer, for every section", async () => {
    const body = {
      error: "There has been a BroadWorks error.",
      status: 400,
      details: "[Error 4410] Service is not assigned.",
    };
    const refused = { "/users/services/assigned": error(500), "/users/device-policies": { status: 400, body } };
    const { of } = await auditWith(refused, "composed", AMARA);
    const reason = "There has been a BroadWorks error. [Error 4410] Service is not assigned.";
    expect(of(AMARA).sections["utilities.devicePolicies"]).toEqual({ status: "unavailable", reason });
  });

  test("a licensed user's error is a failure, also for a section that belongs to a service", async () => {
    const { of } = await auditWith({ "/users/portal-passcode": error(400) }, "composed", AMARA);
    expect(of(AMARA).sections["utilities.portalPasscode"]).toMatchObject({ status: "failed", error: { status: 400 } });
  });

  test("a lost event list loses the schedules, which do not read as empty", async () => {
    const { of } = await auditWith({ "/users/events": error(503) }, "composed");
    expect(of("4003@parkbenchsolutions.com").sections["utilities.userSchedules"]).toMatchObject({
      status: "failed",
      error: { status: 503 },
    });
    expect(of(AMARA).sections["utilities.userSchedules"]).toMatchObject({ status: "ok", data: { schedules: [] } });
  });

  test.each([
    ["is no list", {}],
    ["is a list with something else in it", [{ code: "1001", description: "door" }, "1002"]],
    ["is a list of something else", { codes: ["1001"] }],
  ])("codes in an answer that %s lose their section: it must not read as having none", async (_, body) => {
    const path = "/users/calling-plans/outgoing/authorization-codes/codes";
    const { of } = await auditWith({ [path]: { status: 200, body } }, "composed", AMARA);
    expect(of(AMARA).sections["outgoingCallingPlans.outgoingCallingPlanAuthorizationCode"]?.status).toBe("failed");
  });
});

describe("a wide call that fails", () => {
  const BULK = "/users/calling-plans/outgoing/originating/bulk";

  test("a bulk read: its users are read one by one", async () => {
    const { records, paths } = await auditWith({ [BULK]: error(500) }, "composed");
    for (const { sections } of records) {
      expect(sections["outgoingCallingPlans.outgoingCallingPlanOriginating"]?.status).toBe("ok");
    }
    expect(paths.filter((path) => path === "/users/calling-plans/outgoing/originating")).toHaveLength(5);
  });

  test("a bulk read that leaves users out: those are read alone, and flat items are read as well", async () => {
    const row = { userId: AMARA, lastName: "Okafor", useCustomSettings: true, userPermissions: { group: "Allow" } };
    const { of, paths } = await auditWith({ [BULK]: { status: 200, body: [row] } }, "composed");
    expect(of(AMARA).sections["outgoingCallingPlans.outgoingCallingPlanOriginating"]).toEqual({
      status: "ok",
      data: {
        ...GROUP,
        userId: AMARA,
        isEnterprise: true,
        useCustomSettings: true,
        userPermissions: { group: "Allow" },
      },
    });
    expect(paths.filter((path) => path === "/users/calling-plans/outgoing/originating")).toHaveLength(4);
  });

  test.each([[[]], [{}]])("a bulk read that says with %j that users lack the service costs no call", async (data) => {
    const CALL_ME_NOW = "/users/calling-plans/outgoing/call-me-now";
    const services = { userServices: [{ serviceName: "Call Me Now" }], groupServices: [] };
    const { url, seen } = await serve(({ url: { pathname, searchParams } }) => {
      const path = pathname.replace("/api/v2", "");
      const isAmara = searchParams.get("userId") === AMARA;
      if (path === "/users/services/assigned" && isAmara) return { status: 200, body: services };
      if (path !== `${CALL_ME_NOW}/bulk`) return undefined;
      const body = [AMARA, LOBBY].map((userId) => ({ service: { assigned: false }, user: { userId }, data }));
      return { status: 200, body };
    }, inject("odinUrl"));
    const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "composed", now, wait }));
    const planOf = (id: string) =>
      records.find(({ userId }) => userId === id)?.sections["outgoingCallingPlans.outgoingCallingPlanCallMeNow"];
    expect(planOf(LOBBY)).toEqual({ status: "unavailable", reason: "the user has none of: Call Me Now" });
    // Her services say the opposite, so a call decides. The three others are not in the bulk read.
    expect(planOf(AMARA)?.status).toBe("ok");
    const asked = seen.filter(({ url: { pathname } }) => pathname === `/api/v2${CALL_ME_NOW}`);
    expect(asked.map((one) => one.url.searchParams.get("userId"))).not.toContain(LOBBY);
    expect(asked).toHaveLength(4);
  });

  test("the registrations: each user is read alone", async () => {
    const { of, paths } = await auditWith({ "/users/registration/bulk": error(500) }, "server");
    expect(paths.filter((path) => path === "/users/registration")).toHaveLength(5);
    expect(of(AMARA).sections.registration).toMatchObject({ status: "ok", data: { registrations: [] } });
  });

  describe.each(["auto", "server"] as const)("%s", (strategy) => {
    test.each([
      ["an error", error(500), 2],
      ["a refusal", error(403), 1],
      ["a time-out of a gateway", error(504), 1],
      ["a web page", page, 2],
      ["no data", { status: 200, body: {} }, 2],
    ])("if the group audit answers %s, users are audited one by one", async (_, reply, tries) => {
      const { records, paths } = await auditWith({ "/groups/users/audit": reply }, strategy);
      expect(records).toHaveLength(5);
      expect(paths.filter((path) => path === "/groups/users/audit")).toHaveLength(tries);
      expect(paths.filter((path) => path === "/users/audit")).toHaveLength(5);
    });
  });

  test("auto: a group of unknown size is audited user by user", async () => {
    const { paths } = await auditWith({ "/groups": error(403) }, "auto");
    expect(paths).not.toContain("/groups/users/audit");
    expect(paths.filter((path) => path === "/users/audit")).toHaveLength(5);
  });

  test("perUser: a user whose audit fails is composed", async () => {
    const { of, paths } = await auditWith({ "/users/audit": error(500) }, "perUser", AMARA);
    expect(of(AMARA).sections.serviceSettings?.status).toBe("ok");
    expect(paths).toContain("/users/services/settings");
  });

  test("server: a part that the answer writes as an empty list is read by itself, and does not read as empty", async () => {
    const { body } = await emptied();
    const { of, paths } = await auditWith({ "/groups/users/audit": { status: 200, body } }, "server");
    expect(paths).toContain("/users/device-policies");
    expect(of(AMARA).sections["utilities.devicePolicies"]).toMatchObject({
      status: "ok",
      data: { lineMode: expect.any(String) },
    });
  });
});

/** The group audit with one empty part of one user. */
async function emptied() {
  const body = await odinAt(inject("odinUrl")).getGroupUserAudit(GROUP);
  const utilities = body.data[0]?.users.find((user) => user.userId === AMARA)?.utilities;
  Object.assign(utilities ?? {}, { devicePolicies: [] });
  return { body };
}

describe("another group's data", () => {
  const OTHER = { serviceProviderId: "ent.odin", groupId: "grp.other" };
  const isList = ({ url: { pathname, searchParams } }: { url: URL }) =>
    pathname === "/api/v2/users" && !searchParams.has("userId");

  /** Audits the example group. `change` changes the list of its users. */
  async function auditListed(change: (users: object[]) => object[], strategy: OdinStrategy, audit?: unknown) {
    const { url } = await serve(async (one) => {
      if (one.url.pathname === "/api/v2/groups/users/audit" && audit) return { status: 200, body: audit };
      if (!isList(one)) return undefined;
      return {
        status: 200,
        body: change(rows(await odinAt(inject("odinUrl")).getUsers({ ...GROUP, extended: true }))),
      };
    }, inject("odinUrl"));
    let last: Progress | undefined;
    const onProgress = (progress: Progress) => {
      last = progress;
    };
    const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy, now, wait, onProgress }));
    return { ids: records.map(({ userId }) => userId), last };
  }

  test.each(["perUser", "composed"] as const)("%s: a list of its users is no list of ours", async (strategy) => {
    const all = auditListed((users) => users.map((user) => ({ ...user, ...OTHER })), strategy);
    expect(String(await rejection(all))).toContain("lists the users of another group");
    const bare = auditListed(() => [{ userId: "x", serviceProviderId: "other", groupId: "GRP.ODIN" }], strategy);
    expect(String(await rejection(bare))).toContain("lists the users of another group");
    // Ids ignore case.
    const { ids } = await auditListed((users) => users.map((user) => ({ ...user, groupId: "GRP.odin" })), strategy);
    expect(ids).toHaveLength(5);
  });

  test("one of its users in our list is not audited, but counts as missing", async () => {
    const { ids, last } = await auditListed((users) => [...users, { userId: "x", ...OTHER }], "perUser");
    expect(ids).toHaveLength(5);
    expect(ids).not.toContain("x");
    expect(last).toMatchObject({ seen: 5, expected: 6 });
  });

  test("server: its audit is no audit of ours, so users are audited one by one", async () => {
    const { ids, last } = await auditListed((users) => users, "server", {
      data: [{ users: [{ userId: "x", ...OTHER }] }],
    });
    expect(ids).toHaveLength(5);
    expect(last).toMatchObject({ strategy: "perUser", expected: 5 });
  });

  test("a section of a user who has moved there is failed", async () => {
    const body = { ...OTHER, userId: AMARA, userServices: [], servicePackServices: [] };
    const { of } = await auditWith({ "/users/services": { status: 200, body } }, "composed", AMARA);
    expect(of(AMARA).sections.serviceAssignment).toMatchObject({
      status: "failed",
      error: { message: "the answer is about another group" },
    });
  });

  test("an id of digits may come as a number", () => {
    const ours = { serviceProviderId: "0042", groupId: "12345678901234567890" };
    expect(isOfAnotherGroup({ serviceProviderId: 42, groupId: Number(ours.groupId) }, ours)).toBe(false);
    expect(isOfAnotherGroup({ serviceProviderId: 43 }, ours)).toBe(true);
    expect(isOfAnotherGroup({ groupId: "" }, ours)).toBe(false);
  });
});

test.each([
  ["cannot be read", { status: 403, body: { error: "no", status: 403 } }],
  ["has no count", { status: 200, body: {} }],
  ["is that of another group", { status: 200, body: { groupId: "grp.other", userCount: 3 } }],
] as const)("if the group %s, nobody knows how many users it has, also under a shard", async (_, reply) => {
  const { url } = await serve(
    ({ url: { pathname } }) => (pathname === "/api/v2/groups" ? reply : undefined),
    inject("odinUrl"),
  );
  for (const strategy of ["perUser", "server"] as const) {
    for (const shard of [undefined, { index: 1, of: 2 }]) {
      const expected: (number | null)[] = [];
      const onProgress = (progress: Progress) => expected.push(progress.expected);
      await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy, shard, now, wait, onProgress }));
      expect(expected.at(-1)).toBeNull();
    }
  }
});

test("a section that every user has is never unavailable", async () => {
  const details = "[Error 4410] Service is not assigned";
  const body = { error: "There has been a BroadWorks error.", status: 500, details };
  const paths = ["/users/services/assigned", "/users/services", "/users/services/settings", "/users/registration"];
  const refused = ["/users/registration/bulk", "/users/calling-plans/outgoing/originating/bulk"];
  const plan = "/users/calling-plans/outgoing/originating";
  const wide = Object.fromEntries(refused.map((path) => [path, error(501)]));
  const replies = Object.fromEntries(
    [...paths, plan, "/users/portal-passcode"].map((path) => [path, { status: 500, body }]),
  );
  const { of } = await auditWith({ ...wide, ...replies }, "composed");
  const { sections } = of(AMARA);
  for (const section of [
    sections.assignedServices,
    sections.serviceAssignment,
    sections.serviceSettings,
    sections.registration,
    sections["outgoingCallingPlans.outgoingCallingPlanOriginating"],
  ]) {
    expect(section).toMatchObject({
      status: "failed",
      error: { message: expect.stringContaining("4410"), retryable: true },
    });
  }
  expect(sections["utilities.portalPasscode"]).toMatchObject({ status: "unavailable" });
});

describe("what ends the run", () => {
  test.each(["server", "perUser", "composed"] as const)("%s: the list of users cannot be read", async (strategy) => {
    const replies = { "/users": error(403), "/groups/users/audit": error(500) };
    expect(await rejection(auditWith(replies, strategy))).toMatchObject({ name: "ApiAuthError", status: 403 });
  });

  test("a token that is refused half-way, after the records that came before", async () => {
    let requests = 0;
    const { url } = await serve(({ url: { pathname } }) => {
      if (!pathname.endsWith("/users/audit")) return undefined;
      requests += 1;
      return requests > 2 ? { status: 401, body: { error: "Expired token" } } : undefined;
    }, inject("odinUrl"));
    const seen: string[] = [];
    const thrown = await rejection(
      (async () => {
        const run = auditOdinGroup(odinAt(url), { ...GROUP, strategy: "perUser", concurrency: 1, now, wait });
        for await (const record of run) seen.push(record.userId);
      })(),
    );
    expect(thrown).toMatchObject({ name: "ApiAuthError", status: 401 });
    expect(seen).toHaveLength(2);
    expect(requests).toBe(3);
  });
});

test("users that the listing does not name are missed in the coverage; each user is audited once", async () => {
  const listed = [{ userId: AMARA }, { userId: AMARA }, { lastName: "Nobody" }];
  const progress: Progress[] = [];
  const { url } = await serve(({ url: { pathname, searchParams } }) => {
    return pathname.endsWith("/users") && !searchParams.has("userId") ? { status: 200, body: listed } : undefined;
  }, inject("odinUrl"));
  const options = { ...GROUP, strategy: "perUser", now, wait, onProgress: (p: Progress) => progress.push(p) } as const;
  const records = await all(auditOdinGroup(odinAt(url), options));
  expect(records.map((record) => record.userId)).toEqual([AMARA]);
  expect(progress.at(-1)).toMatchObject({ seen: 1, expected: 5, scope: "ent.odin/grp.odin", strategy: "perUser" });
});
