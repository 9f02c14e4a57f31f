import type { Fetch } from "@rollcall/clients/core";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { describe, expect, inject, test } from "vitest";
import { isUnlicensed } from "../../src/collect/odin/licences.js";
import { mapInOrder } from "../../src/collect/pool.js";
import {
  auditOdinGroup,
  auditPureCloudUsers,
  normalise,
  type OdinRecord,
  ok,
  type Progress,
  Refusals,
  type ScopeMemory,
} from "../../src/index.js";
import { all, GROUP, network, odinAt, purecloudAt, type Reply, rejection, serve, wait } from "../kit.js";

const SEED = "4003@parkbenchsolutions.com";
const AMARA = "amara.okafor@parkbenchsolutions.com";
const PLAN = "outgoingCallingPlanOriginating";

type WireUser = Record<string, Record<string, unknown>>;

/** Audits the example group by a group audit with changed users. `replies` answers other paths. */
async function auditChanged(change: (users: WireUser[]) => void, replies: Record<string, Reply> = {}) {
  const behind = inject("odinUrl");
  const { url, seen } = await serve(async ({ url: { pathname, search } }) => {
    const path = pathname.replace("/api/v2", "");
    if (path !== "/groups/users/audit") return replies[path];
    const answer = await fetch(behind + pathname + search, { headers: { authorization: "Bearer test-token" } });
    const body = (await answer.json()) as { data: [{ users: WireUser[] }] };
    change(body.data[0].users);
    return { status: 200, body };
  }, behind);
  const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, wait }));
  return { records, paths: seen.map((one) => one.url.pathname.replace("/api/v2", "")) };
}

describe("a part of the group audit that says nothing about the user is read by itself", () => {
  const error = { error: "There has been a BroadWorks error.", status: 500 };

  test.each([
    ["an error", () => error],
    ["an empty object", () => ({})],
    ["another user's part", (other: unknown) => other],
    ["another group's part", (other: unknown) => ({ ...(other as object), userId: SEED, groupId: "grp.other" })],
  ])("%s", async (_, lie) => {
    const { records, paths } = await auditChanged(([first, , amara]) => {
      if (!first || !amara) throw new Error("no such users");
      Object.assign(first, { assignedServices: lie(amara.assignedServices) });
      Object.assign(first.outgoingCallingPlans ?? {}, { [PLAN]: lie(amara.outgoingCallingPlans?.[PLAN]) });
    });
    for (const name of ["assignedServices", `outgoingCallingPlans.${PLAN}`] as const) {
      expect(records[0]?.sections[name]).toMatchObject({ status: "ok", data: { userId: SEED } });
    }
    expect(records[0]?.sections.assignedServices).toMatchObject({ data: { userServices: expect.any(Array) } });
    expect(paths).toContain("/users/services/assigned");
    expect(paths).toContain("/users/calling-plans/outgoing/originating");
  });

  test("empty settings of a user without services are right, and cost no call", async () => {
    const { records, paths } = await auditChanged(([first]) => {
      Object.assign(first?.assignedServices ?? {}, { userServices: [] });
      Object.assign(first?.serviceAssignment ?? {}, { servicePackServices: [] });
      Object.assign(first ?? {}, { serviceSettings: [] });
    });
    expect(records[0]?.sections.serviceSettings).toEqual(ok({}));
    expect(paths).not.toContain("/users/services/settings");
  });

  test("a user with a pack has services, so empty settings are read by themselves", async () => {
    const { paths } = await auditChanged(([first]) => {
      Object.assign(first?.assignedServices ?? {}, { userServices: [] });
      Object.assign(first ?? {}, { serviceSettings: [] });
    });
    expect(paths).toContain("/users/services/settings");
  });

  test("where that brings an error with status 200, the section is failed with its words, or unavailable", async () => {
    const body = (details: string) => ({ status: 200, body: { error: "BroadWorks error.", status: 500, details } });
    const { records } = await auditChanged(
      ([first]) => Object.assign(first ?? {}, { assignedServices: error, serviceSettings: error, utilities: [] }),
      {
        "/users/services/assigned": body("[Error 5000] No idea"),
        "/users/services/settings": body(""),
        "/users/portal-passcode": body("[Error 4410] Service is not assigned."),
      },
    );
    // The error's own status says that it may succeed later. So the user came last.
    const record = records.at(-1);
    expect(record?.userId).toBe(SEED);
    expect(record?.sections).toMatchObject({
      assignedServices: {
        status: "failed",
        error: { message: expect.stringContaining("[Error 5000] No idea"), retryable: true },
      },
      serviceSettings: { status: "failed" },
      "utilities.portalPasscode": { status: "unavailable" },
    });
    expect(normalise(record as OdinRecord)).toMatchObject({ forwarding: { known: false } });
  });

  test("no secret is in the words of an error with status 200", async () => {
    const password = "canary-password-5e";
    const words = `no admin/${password}, Bearer test-token-9, test-token-9, passcode=canary-passcode`;
    const answer = (details: string) => ({ status: 200, body: { error: words, status: 400, details } });
    const { url } = await serve(({ method, url: { pathname } }) => {
      if (method === "POST") return { status: 200, body: { token: "test-token-9" } };
      if (pathname.endsWith("/users/portal-passcode")) return answer("[Error 4410] Service is not assigned");
      return pathname.endsWith("/users/call-policies") ? answer("") : undefined;
    }, inject("odinUrl"));
    const auth = passwordLogin({ username: "admin", password });
    const odin = createOdinClient({ baseUrl: url, auth, fetch: network, retry: false, rateLimit: false });
    const records = await all(auditOdinGroup(odin, { ...GROUP, strategy: "composed", wait }));
    expect(records[0]?.sections).toMatchObject({
      "utilities.portalPasscode": { status: "unavailable", reason: expect.stringContaining("no admin/[redacted]") },
      "utilities.callPolicies": {
        status: "failed",
        error: { message: expect.stringContaining("no admin/[redacted]") },
      },
    });
    expect(JSON.stringify(records)).not.toMatch(/canary|test-token/);
  });

  test("where that brings another user's part as well, or a profile of nobody, the section is failed", async () => {
    const { records } = await auditChanged(
      ([first]) => Object.assign(first ?? {}, { user: [], serviceAssignment: [] }),
      {
        "/users": { status: 200, body: {} },
        "/users/services": { status: 200, body: { userId: AMARA, userServices: [], servicePackServices: [] } },
      },
    );
    expect(records[0]?.sections.user).toMatchObject({
      status: "failed",
      error: { message: expect.stringContaining("not a user's profile") },
    });
    expect(records[0]?.sections.serviceAssignment).toMatchObject({
      status: "failed",
      error: { message: "the answer is about another user" },
    });
  });

  test("the only alternate id of a user may come as a bare row, which names another id", async () => {
    const only = { userId: "alias@example.net", description: "Alias" };
    const body = { userId: SEED, users: only };
    const { records, paths } = await auditChanged(([first]) =>
      Object.assign(first?.utilities ?? {}, { alternateUserId: body }),
    );
    expect(records[0]?.sections["utilities.alternateUserId"]).toMatchObject(ok(body));
    expect(paths).not.toContain("/users/alternate-user-id");
    expect(normalise(records[0] as OdinRecord).alternateUserIds).toEqual({ known: true, value: [only.userId] });
  });

  test("a user id in capitals, or without its domain, is the same user's", async () => {
    const { paths } = await auditChanged(([first, , amara]) => {
      Object.assign(first?.assignedServices ?? {}, { userId: "4003" });
      Object.assign(amara?.assignedServices ?? {}, { userId: AMARA.toUpperCase() });
    });
    expect(paths).not.toContain("/users/services/assigned");
  });
});

test("a group audit of nobody, in a group that has users, is no answer: the users are audited one by one", async () => {
  const { records, paths } = await auditChanged((users) => users.splice(0));
  expect(records).toHaveLength(5);
  expect(paths.filter((path) => path === "/users/audit")).toHaveLength(5);
});

test("services of a shape that is not known do not make an error an answer about licences", () => {
  const services = (userServices: unknown) => ok({ userServices, groupServices: [] });
  expect(isUnlicensed("utilities.portalPasscode", services([]))).toBe(true);
  expect(isUnlicensed("utilities.portalPasscode", services(["Voice Messaging User"]))).toBe(false);
  const byGroup = ok({ userServices: [], groupServices: [{ serviceName: "Voice Messaging User" }] });
  expect(isUnlicensed("utilities.portalPasscode", byGroup)).toBe(false);
});

describe("PureCloud", () => {
  /** Audits one user, who is listed with these fields. `replies` answers other paths. */
  async function auditOne(fields: object, replies: Record<string, unknown> = {}) {
    const { url } = await serve(({ url: { pathname } }) => {
      if (pathname === "/api/v2/users") return { status: 200, body: { entities: [{ id: "u", ...fields }], total: 1 } };
      const body = replies[pathname.replace("/api/v2/users/u/", "")];
      return body === undefined ? { status: 500, body: {} } : { status: 200, body };
    });
    const [record] = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", wait }));
    if (!record) throw new Error("no record");
    return record.sections;
  }

  test("no secret is in the words of an error with status 200, of a section or of the listing", async () => {
    const clientSecret = "canary-secret-5e";
    const words = { message: `bad ${clientSecret} of test-token-9, pin=canary-pin`, code: "x", status: 400 };
    const audit = async (listing: unknown) => {
      const { url } = await serve(({ method, url: { pathname } }) => {
        if (method === "POST") return { status: 200, body: { access_token: "test-token-9", expires_in: 86_400 } };
        return { status: 200, body: pathname === "/api/v2/users" ? listing : words };
      });
      const auth = clientCredentials({ clientId: "id", clientSecret });
      const shared = { fetch: network, retry: false, rateLimit: false } as const;
      return all(
        auditPureCloudUsers(createPureCloudClient({ baseUrl: url, loginUrl: url, auth, ...shared }), { wait }),
      );
    };
    const [record] = await audit({ entities: [{ id: "u" }], total: 1 });
    expect(record?.sections.trustors).toMatchObject({ error: { message: expect.stringContaining("bad [redacted]") } });
    const error = await rejection(audit(words));
    expect(String(error)).toContain("bad [redacted]");
    expect(`${JSON.stringify(record)} ${error}`).not.toMatch(/canary|test-token/);
  });

  test("an expanded field of a wrong shape is read by itself, or failed", async () => {
    const lies = { authorization: [], groups: {}, locations: "x", profileSkills: {}, presence: 7, station: null };
    const sections = await auditOne(lies, { roles: { roles: [] }, profileskills: ["golf"] });
    expect(sections.authorization).toEqual(ok({ roles: [] }));
    expect(sections.profileSkills).toEqual(ok(["golf"]));
    for (const name of ["groups", "locations", "presence"] as const) {
      expect(sections[name]).toMatchObject({ status: "failed", error: { message: "not of a known shape" } });
    }
    expect(sections.station).toMatchObject({ status: "failed", error: { status: 500 } });
  });

  test("a list that ignores the state names nobody of that state", async () => {
    const entities = [{ id: "a", name: "A", state: "active" }];
    const list = { status: 200, body: { entities, pageCount: 1, total: 1 } };
    const { url } = await serve(({ url: { pathname } }) => (pathname === "/api/v2/users" ? list : undefined));
    let expected: number | null = null;
    const onProgress = (progress: Progress) => {
      expected = progress.expected;
    };
    expect(await all(auditPureCloudUsers(purecloudAt(url), { state: "inactive", wait, onProgress }))).toEqual([]);
    expect(expected).toBe(1);
  });

  test("another user's answer, and rows that are no objects, are no answers", async () => {
    const other = { routingStatus: { userId: "v", status: "IDLE" }, outOfOffice: { user: { id: "u" }, active: true } };
    const sections = await auditOne(other, {
      callforwarding: { user: { id: "v" }, enabled: false },
      queues: { entities: ["Support"], total: 1 },
    });
    expect(sections.outOfOffice?.status).toBe("ok");
    for (const name of ["routingStatus", "callForwarding", "queues"] as const) {
      expect(sections[name]?.status).toBe("failed");
    }
  });
});

test("calls that a run had made when it broke off are counted", async () => {
  const observed: Progress[] = [];
  const onProgress = (progress: Progress) => observed.push(progress);
  const { url } = await serve(() => ({ status: 500, body: {} }));
  await rejection(all(auditOdinGroup(odinAt(url), { ...GROUP, onProgress })));
  expect(observed.at(-1)).toMatchObject({ strategy: null, expected: null, calls: 2, seen: 0 });
  await rejection(all(auditPureCloudUsers(purecloudAt(url), { onProgress })));
  expect(observed.at(-1)).toMatchObject({ platform: "purecloud", calls: 1, seen: 0 });
});

test.each([0, -1, Number.NaN])("a concurrency of %s is a mistake, not an audit of nobody", async (limit) => {
  const pool = { limit, controller: new AbortController() };
  expect(await rejection(all(mapInOrder([1], pool, async (item) => item)))).toBeInstanceOf(RangeError);
});

describe("what a hostile platform may send costs one section, and not the run", () => {
  const deep = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

  test("a listed id that no request can carry", async () => {
    const ids = ["..", "\ud800", "."];
    const entities = [...ids, "well"].map((id) => ({ id, name: id }));
    const { url } = await serve(({ url: { pathname } }) => {
      return { status: 200, body: pathname === "/api/v2/users" ? { entities, total: 4 } : { entities: [] } };
    });
    const records = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", wait }));
    expect(records.map(({ userId }) => userId)).toEqual([...ids, "well"]);
    for (const { userId, sections } of records) {
      if (userId === "well") expect(sections.trustors?.status).toBe("ok");
      else
        expect(sections.trustors).toMatchObject({
          status: "failed",
          error: { message: expect.stringContaining("the call cannot be made"), retryable: false },
        });
    }
  });

  test("a service of another user within the settings: they are read by themselves", async () => {
    const swapped = (users: WireUser[]) => {
      const [first, , third] = users;
      const name = "Call Forwarding Always";
      const [one, other] = [first, third].map((user) => user?.serviceSettings?.[name]);
      Object.assign(first?.serviceSettings ?? {}, { [name]: other });
      Object.assign(third?.serviceSettings ?? {}, { [name]: one });
    };
    const { records, paths } = await auditChanged(swapped);
    const calm = await all(auditOdinGroup(odinAt(inject("odinUrl")), { ...GROUP, wait }));
    expect(records.map(({ sections }) => sections.serviceSettings)).toEqual(
      calm.map(({ sections }) => sections.serviceSettings),
    );
    expect(paths.filter((path) => path === "/users/services/settings")).toHaveLength(2);
  });

  test("a section nested too deeply: it is read by itself, and failed if that brings it again", async () => {
    for (const [again, status] of [
      [undefined, "ok"],
      [{ status: 200, body: deep(1_000) }, "failed"],
    ] as const) {
      const { records } = await auditChanged(
        ([first]) => Object.assign(first?.utilities ?? {}, { callPolicies: deep(1_000) }),
        again ? { "/users/call-policies": again } : {},
      );
      expect(records).toHaveLength(5);
      expect(records[0]?.sections["utilities.callPolicies"]?.status).toBe(status);
      expect(records[0]?.sections["utilities.devicePolicies"]?.status).toBe("ok");
    }
    const body = `{"entities":[{"id":"a","station":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}],"total":1}`;
    const fetch: Fetch = async (address) =>
      new Response(new URL(address).pathname === "/api/v2/users" ? body : "{}", {
        headers: { "content-type": "application/json" },
      });
    const kept: unknown[] = [];
    const memory: ScopeMemory = {
      ...{ finished: 0, calls: 0, refusals: new Refusals(), has: () => false, recall: () => undefined },
      keep: (call, answer) => kept.push(JSON.stringify([call, answer])),
    };
    const client = purecloudAt("https://deep.test", { fetch });
    const [record] = await all(auditPureCloudUsers(client, { state: "active", memory, wait }));
    expect(record?.sections.station?.status).toBe("ok");
    expect(JSON.stringify(record)).not.toContain('{"a":{"a"');
  });

  test("one user in two spellings is one user", async () => {
    const rows = [{ userId: AMARA }, { userId: AMARA.toUpperCase() }];
    const { url } = await serve(({ url: { pathname, searchParams } }) => {
      if (pathname.endsWith("/groups")) return { status: 200, body: { userCount: 1 } };
      return pathname.endsWith("/users") && !searchParams.has("userId") ? { status: 200, body: rows } : undefined;
    }, inject("odinUrl"));
    const options = { ...GROUP, strategy: "perUser", wait } as const;
    expect((await all(auditOdinGroup(odinAt(url), options))).map(({ userId }) => userId)).toEqual([AMARA]);
    const { records } = await auditChanged((users) => {
      const [first] = users;
      users.push({ ...first, userId: String(first?.userId).toUpperCase() } as unknown as WireUser);
    });
    expect(records).toHaveLength(5);
  });
});
