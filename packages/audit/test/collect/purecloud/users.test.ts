import { describe, expect, inject, test } from "vitest";
import { auditPureCloudUsers, isGap, PURECLOUD_SECTIONS, type PureCloudRecord } from "../../../src/index.js";
import { all, now, purecloudAt, type Reply, serve, wait } from "../../kit.js";

const ID = {
  amara: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111",
  daniel: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c222",
  priya: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c333",
  tomas: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c444",
  lena: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c555",
};

type Options = Parameters<typeof auditPureCloudUsers>[1];

async function audit(options: Options = {}, rule: (url: URL) => Reply | undefined = () => undefined) {
  const { url, seen } = await serve((one) => rule(one.url), inject("purecloudUrl"));
  let calls = 0;
  const onProgress = (progress: { calls: number }) => {
    calls = progress.calls;
  };
  const records = await all(auditPureCloudUsers(purecloudAt(url), { now, wait, onProgress, ...options }));
  return { records, calls, urls: seen.map((one) => one.url) };
}

const find = (records: readonly PureCloudRecord[], id: string) => {
  const record = records.find((one) => one.userId === id);
  if (!record) throw new Error(`no record of ${id}`);
  return record;
};

describe("the example organisation", () => {
  test("active users first, then inactive ones, each with every section but geolocation, and second factors of the administrator", async () => {
    const { records } = await audit();
    expect(records.map((record) => record.userId)).toEqual([ID.amara, ID.daniel, ID.tomas, ID.lena, ID.priya]);
    for (const { userId, sections } of records) {
      const isAdministrator = userId === ID.daniel;
      const names = PURECLOUD_SECTIONS.filter((name) => isAdministrator || name !== "verifiers");
      expect(Object.keys(sections)).toEqual(names);
    }
  });

  test("only what may not be seen, or is sent for nobody, is missing, and a refusal names the permission", async () => {
    const { records } = await audit();
    const missing = records.flatMap(({ userId, sections }) =>
      Object.entries(sections).flatMap(([name, section]) =>
        section.status === "ok" ? [] : [{ userId, name, section }],
      ),
    );
    const gaps = missing.filter(({ name }) => name !== "conversationSummary");
    expect(missing.length - gaps.length).toBe(records.length);
    expect(gaps).toEqual([
      {
        userId: ID.lena,
        name: "trustors",
        section: { status: "forbidden", permissions: ["authorization:orgTrustor:view"] },
      },
    ]);
  });

  test("sections are what the single calls answer", async () => {
    const { records } = await audit();
    const purecloud = purecloudAt(inject("purecloudUrl"));
    for (const record of records) {
      const user = { userId: record.userId };
      expect(record.sections).toMatchObject({
        station: { data: await purecloud.getUserStation(user) },
        outOfOffice: { data: await purecloud.getUserOutofoffice(user) },
        callForwarding: { data: await purecloud.getUserCallforwarding(user) },
        queues: {
          data: {
            joined: (await purecloud.getUserQueues({ ...user, joined: true })).entities,
            unjoined: (await purecloud.getUserQueues({ ...user, joined: false })).entities,
          },
        },
        routingSkills: { data: (await purecloud.getUserRoutingskills(user)).entities },
      });
    }
    const { queues } = find(records, ID.amara).sections;
    expect(queues).toMatchObject({ data: { joined: [{ name: "Support" }], unjoined: [{ name: "Billing" }] } });
  });

  test("the profile holds what is no section of its own", async () => {
    const { records } = await audit();
    const { profile } = find(records, ID.amara).sections;
    expect(profile).toMatchObject({ status: "ok", data: { id: ID.amara, name: "Amara Okafor", state: "active" } });
    const elsewhere = [...PURECLOUD_SECTIONS, "dateLastLogin", "lastTokenIssued", "dateWelcomeSent"];
    for (const name of elsewhere) expect(profile).not.toHaveProperty(["data", name]);
  });

  test("two calls for the listing, six a user, and one for the administrator", async () => {
    const { urls, calls } = await audit();
    expect(urls).toHaveLength(2 + 5 * 6 + 1);
    expect(calls).toBe(urls.length);
    const [first] = urls;
    expect(first?.searchParams.getAll("expand").sort()).toEqual(
      [
        ...["authorization", "authorization.unusedRoles", "station", "routingStatus", "presence", "outOfOffice"],
        ...["groups", "locations", "profileSkills", "skills", "languages"],
        ...["dateLastLogin", "lasttokenissued", "dateWelcomeSent", "employerInfo", "team", "conversationSummary"],
      ].sort(),
    );
    expect(first?.searchParams.get("pageSize")).toBe("500");
  });

  test("eight a user where the platform does not bring the skills and languages, and the same records", async () => {
    const { url } = await serve(() => undefined, inject("purecloudUrl"));
    const purecloud = purecloudAt(url);
    const getUsers: typeof purecloud.getUsers = async (...given) => {
      const page = await purecloud.getUsers(...given);
      return { ...page, entities: (page.entities ?? []).map(({ skills, languages, ...user }) => user) };
    };
    const calls: number[] = [];
    const options = { now, wait, onProgress: (progress: { calls: number }) => calls.push(progress.calls) };
    const records = await all(auditPureCloudUsers({ ...purecloud, getUsers }, options));
    expect(calls.at(-1)).toBe(2 + 5 * 8 + 1);
    expect(records).toEqual((await audit()).records);
  });

  test("only the requested states", async () => {
    const { records, urls } = await audit({ state: "inactive" });
    expect(records.map((record) => record.userId)).toEqual([ID.priya]);
    expect(urls.filter((url) => url.pathname === "/api/v2/users").map((url) => url.searchParams.get("state"))).toEqual([
      "inactive",
    ]);
  });

  test("geolocation is requested and kept only on request", async () => {
    const { records, urls } = await audit({ geolocation: true });
    expect(urls[0]?.searchParams.getAll("expand")).toContain("geolocation");
    // The estate has no locations.
    for (const { sections } of records) expect(sections.geolocation?.status).toBe("failed");

    const place = { geolocation: { city: "Tampa" } };
    const unasked = await audit({}, withListed({ [ID.amara]: place }));
    expect(JSON.stringify(unasked.records)).not.toContain("Tampa");
    const located = await audit({ geolocation: true }, withListed({ [ID.amara]: place }));
    expect(find(located.records, ID.amara).sections.geolocation).toEqual({ status: "ok", data: { city: "Tampa" } });
  });
});

/** Listings in which some users have other fields. `undefined` removes a field. */
function withListed(changes: Record<string, Record<string, unknown>>): (url: URL) => Reply | undefined {
  return (url) => {
    if (url.pathname !== "/api/v2/users") return undefined;
    if (url.searchParams.get("state") !== "active")
      return { status: 200, body: { entities: [], pageCount: 1, total: 0 } };
    const entities = Object.entries(changes).map(([id, change]) => ({ id, name: id, ...change }));
    return { status: 200, body: { entities, pageCount: 1, pageNumber: 1, total: entities.length } };
  };
}

describe("a field that was expanded but not returned", () => {
  test("is read from the call of its own, where there is one", async () => {
    const { records, urls } = await audit({}, withListed({ [ID.amara]: { station: null } }));
    const { sections } = find(records, ID.amara);
    const purecloud = purecloudAt(inject("purecloudUrl"));
    const user = { userId: ID.amara };
    expect(sections.station).toEqual({ status: "ok", data: await purecloud.getUserStation(user) });
    expect(sections.authorization).toEqual({ status: "ok", data: await purecloud.getUserRoles(user) });
    expect(sections.routingStatus).toEqual({ status: "ok", data: await purecloud.getUserRoutingstatus(user) });
    expect(sections.outOfOffice).toEqual({ status: "ok", data: await purecloud.getUserOutofoffice(user) });
    expect(sections.profileSkills).toEqual({ status: "ok", data: await purecloud.getUserProfileskills(user) });
    expect(urls).toHaveLength(2 + 8 + 5);
  });

  test("is unknown, never empty, where there is none", async () => {
    const { records } = await audit({}, withListed({ [ID.amara]: {} }));
    const { sections } = find(records, ID.amara);
    for (const name of ["presence", "groups", "locations"] as const) {
      expect(sections[name]).toMatchObject({ status: "failed", error: { message: "expanded but not returned" } });
    }
  });

  test("is unknown as well when that call fails", async () => {
    const listed = withListed({ [ID.amara]: {} });
    const rule = (url: URL) => (url.pathname.endsWith("/station") ? { status: 500, body: {} } : listed(url));
    const { records } = await audit({}, rule);
    expect(find(records, ID.amara).sections.station).toMatchObject({ status: "failed", error: { status: 500 } });
  });
});

describe("a section that cannot be read", () => {
  const status = (code: number): Reply => ({ status: code, body: { message: "no", code: "x", status: code } });
  test.each([
    ["500", status(500), { status: "failed", error: { name: "ApiError", status: 500, retryable: true } }],
    ["404", status(404), { status: "failed", error: { name: "ApiNotFoundError", status: 404 } }],
    ["400", status(400), { status: "failed", error: { status: 400 } }],
    ["a web page", { status: 200, body: "<html>" }, { status: "failed", error: { name: "ApiDecodeError" } }],
    ["no entities", { status: 200, body: { total: 0 } }, { status: "failed" }],
  ])("answering %s costs that section and nothing else", async (_, reply, expected) => {
    const { records } = await audit({}, (url) => (url.pathname.endsWith(`${ID.amara}/queues`) ? reply : undefined));
    expect(records).toHaveLength(5);
    expect(find(records, ID.amara).sections.queues).toMatchObject(expected);
    const gaps = records.flatMap(({ sections: { conversationSummary, ...sections } }) =>
      Object.values(sections).filter(isGap),
    );
    expect(gaps).toHaveLength(2); // this one, and the forbidden one of the estate
  });

  test("half of the memberships is none: a failed unjoined listing loses the queues", async () => {
    const { records } = await audit({}, (url) =>
      url.pathname.endsWith("/queues") && url.searchParams.get("joined") === "false" ? status(500) : undefined,
    );
    for (const { sections } of records) expect(sections.queues?.status).toBe("failed");
  });
});
