import { counts } from "@rollcall/config/counts";
import { describe, expect, it } from "vitest";
import { purecloudHandlers } from "../../src/purecloud/index.js";
import { createRoutes } from "../../src/server/routes.js";
import { EXPAND, operationIds, sandbox, type Wire } from "./kit.js";

const org = sandbox(400);
const members = org.estate.purecloud.members;
const first = org.estate.purecloud.userId(members[0] ?? 0);
const second = org.estate.purecloud.userId(members[1] ?? 0);

const SOURCE = { integrationPresenceSource: "ZoomPhone" };
/** The fields that some people lack. */
const OF_SOME = ["biography", "languagePreference", "workPlanBidRanks", "integrationPresence"];

describe("answers", () => {
  it("come for every operation of the spec, and no other", () => {
    expect(Object.keys(purecloudHandlers).sort()).toEqual([...operationIds].sort());
  });

  it("of each user are valid, for every operation that reads one", async () => {
    const { operations } = await createRoutes("purecloud");
    const reads = operations.filter(
      ({ method, path, operationId }) =>
        method === "get" && /^[^{]*\{(userId|subjectId)\}[^{]*$/.test(path) && operationId !== "getUserGeolocation",
    );
    expect(reads.length).toBeGreaterThanOrEqual(18);
    for (const index of members.slice(0, counts.answeredPeople)) {
      const userId = org.estate.purecloud.userId(index);
      for (const { operationId } of reads) {
        org.answer(operationId, { path: { userId, subjectId: userId }, query: {} });
      }
      org.answer("getUser", { path: { userId }, query: { expand: EXPAND, integrationPresenceSource: "ZoomPhone" } });
    }
  });

  it("have what only some people have, as the estate says", () => {
    const query = { pageSize: 100, expand: EXPAND, ...SOURCE };
    const { entities } = org.answer("getUsers", { query });
    for (const field of OF_SOME) {
      const having = (entities as Wire[]).filter((user) => user[field] !== undefined);
      expect(having.length, field).toBeGreaterThan(entities.length / 20);
      expect(having.length, field).toBeLessThan(entities.length);
    }
  });

  it("have the expanded parts, and no others", () => {
    const whole = members
      .map(org.estate.purecloud.userId)
      .find((id) => OF_SOME.every((field) => field in org.of(id, "getUser", { expand: EXPAND, ...SOURCE })));
    const read = (expand: readonly string[]) =>
      org.of(whole ?? "nobody has everything", "getUser", { expand, ...SOURCE });
    const bare = read([]);
    const all = read(EXPAND);
    const fields: Readonly<Record<string, string | undefined>> = { lasttokenissued: "lastTokenIssued" };
    for (const expand of EXPAND) {
      const field = fields[expand] ?? expand;
      expect(bare).not.toHaveProperty(field.split("."));
      const one = read([expand]);
      const added = Object.keys(one).filter((key) => !(key in bare));
      // Two values bring what the spec has no field for.
      if (["externalContactsSettings", "customAttributes"].includes(expand)) expect(added).toEqual([]);
      else expect(added).toEqual([field.split(".")[0]]);
      if (field in all && field !== "authorization") expect(one[field]).toEqual(all[field]);
    }
    expect(read(["authorization"]).authorization).not.toHaveProperty("unusedRoles");
    expect(all.authorization).toHaveProperty("unusedRoles");
  });

  it("are the same in a listing as one by one", () => {
    const { entities } = org.answer("getUsers", { query: { pageSize: 500, expand: EXPAND } });
    for (const user of entities as Wire[]) {
      expect(org.of(user.id, "getUserStation")).toEqual(user.station);
      expect(org.of(user.id, "getUserOutofoffice")).toEqual(user.outOfOffice);
      expect(org.of(user.id, "getUserRoutingstatus")).toEqual(user.routingStatus);
      expect(org.of(user.id, "getUserRoles")).toEqual(user.authorization);
      expect(org.of(user.id, "getUserProfileskills")).toEqual(user.profileSkills);
      expect(org.of(user.id, "getUserRoutingskills").entities).toEqual(user.skills);
      expect(org.of(user.id, "getUserRoutinglanguages").entities).toEqual(user.languages);
      expect(org.answer("getUserGeolocation", { path: { userId: user.id, clientId: user.geolocation.id } })).toEqual(
        user.geolocation,
      );
    }
  });

  it("do not depend on earlier calls", () => {
    const other = sandbox(400);
    const last = members.at(-1) ?? 0;
    const userId = org.estate.purecloud.userId(last);
    expect(other.of(userId, "getUser", { expand: EXPAND })).toEqual(org.of(userId, "getUser", { expand: EXPAND }));
  });

  it("describe the holder of a token, and refuse a client that is no user", () => {
    const index = members[5] ?? 0;
    const me = org.answer("getUsersMe", {
      user: index,
      query: { expand: [...EXPAND, "date", "geolocationsettings", "organization", "presencedefinitions", "adjacents"] },
    });
    expect(me).toMatchObject({ id: org.estate.purecloud.userId(index), organization: { name: "Sandbox" } });
    const everything = ["divisionedpresencedefinitions", "locationdefinitions", "orgauthorization", "favorites"];
    const more = ["superiors", "directreports", "routingskills", "fieldconfigs", "token", "trustors", "orgproducts"];
    org.answer("getUsersMe", { user: index, query: { expand: [...everything, ...more, "autoanswersettings"] } });
    expect(org.call("getUsersMe")).toMatchObject({ status: 400, body: { code: "not.a.user" } });
    expect(org.call("postUsersMePassword", { body: { newPassword: "long enough" } })).toMatchObject({ status: 400 });
  });

  it("to analytics add up", () => {
    const interval = "2026-10-08T00:00:00.000Z/2026-10-09T00:00:00.000Z";
    const filter = { type: "or", predicates: [{ dimension: "userId", value: first }] };
    const { results } = org.answer("postAnalyticsUsersAggregatesQuery", {
      body: { interval, metrics: ["tAgentRoutingStatus"], filter, groupBy: ["userId"] },
    });
    expect(results).toHaveLength(1);
    expect(results[0].group).toEqual({ userId: first });
    const sum = results[0].data[0].metrics.reduce((total: number, { stats }: Wire) => total + stats.sum, 0);
    expect(sum).toBe(86_400_000);
    const details = org.answer("postAnalyticsUsersDetailsQuery", { body: { interval, userFilters: [filter] } });
    expect(details).toMatchObject({ totalHits: 1, userDetails: [{ userId: first }] });
    const { entities: joined } = org.of(first, "getUserQueues", { joined: true });
    const { entities: unjoined } = org.of(first, "getUserQueues", { joined: false });
    const observed = org.answer("postAnalyticsUsersObservationsQuery", {
      body: { filter, metrics: ["oMemberQueues"] },
    });
    expect(observed.results[0].data[0].stats.count).toBe(joined.length + unjoined.length);
    const wrong = org.call("postAnalyticsUsersAggregatesQuery", { body: { interval: "today", metrics: [] } });
    expect(wrong).toMatchObject({ status: 400, body: { code: "invalid.date" } });
  });

  describe("to analytics", () => {
    const interval = "2026-10-08T00:00:00.000Z/2026-10-09T00:00:00.000Z";
    const aggregates = (body: object): Wire =>
      org.answer("postAnalyticsUsersAggregatesQuery", {
        body: { interval, metrics: ["tAgentRoutingStatus"], ...body },
      });
    const sum = (data: Wire[]): number =>
      data.flatMap(({ metrics }) => metrics).reduce((total, { stats }) => total + stats.sum, 0);

    it("are one group without groupBy, and one for each user with it", () => {
      const predicates = [first, second].map((value) => ({ dimension: "userId", value }));
      const filter = { type: "or", predicates };
      const { results } = aggregates({ filter });
      expect(results.map(({ group }: Wire) => group)).toEqual([{}]);
      expect(sum(results[0].data)).toBe(2 * 86_400_000);
      const each = aggregates({ filter, groupBy: ["userId"] }).results;
      expect(each.map(({ group }: Wire) => group.userId)).toEqual([first, second]);
      expect(aggregates({ filter: { ...filter, type: "and" }, groupBy: ["userId"] }).results).toEqual([]);
    });

    it("come in parts of a granularity, which add up", () => {
      const filter = { predicates: [{ dimension: "userId", value: first }] };
      const [whole] = aggregates({ filter }).results;
      const [parts] = aggregates({ filter, granularity: "PT6H" }).results;
      expect(parts.data.map((part: Wire) => part.interval)).toEqual([
        "2026-10-08T00:00:00.000Z/2026-10-08T06:00:00.000Z",
        "2026-10-08T06:00:00.000Z/2026-10-08T12:00:00.000Z",
        "2026-10-08T12:00:00.000Z/2026-10-08T18:00:00.000Z",
        "2026-10-08T18:00:00.000Z/2026-10-09T00:00:00.000Z",
      ]);
      for (const qualifier of ["IDLE", "OFF_QUEUE"]) {
        const of = (data: Wire[]) =>
          sum(data.map(({ metrics }) => ({ metrics: metrics.filter((one: Wire) => one.qualifier === qualifier) })));
        expect(of(parts.data)).toBe(of(whole.data));
      }
    });

    it.each([
      ["postAnalyticsUsersAggregatesQuery", { views: [{ name: "v" }] }],
      ["postAnalyticsUsersAggregatesQuery", { timeZone: "Europe/Paris" }],
      ["postAnalyticsUsersAggregatesQuery", { granularity: "P1M" }],
      [
        "postAnalyticsUsersAggregatesQuery",
        { filter: { predicates: [{ dimension: "systemPresence", value: "AWAY" }] } },
      ],
      ["postAnalyticsUsersAggregatesQuery", { filter: { predicates: [{ dimension: "userId", operator: "exists" }] } }],
      ["postAnalyticsUsersDetailsQuery", { presenceFilters: [{ type: "and" }] }],
      ["postAnalyticsUsersDetailsQuery", { routingStatusAggregations: [{ type: "termFrequency" }] }],
      ["postAnalyticsUsersObservationsQuery", { filter: {}, detailMetrics: ["oActiveQueues"] }],
    ])("%s says what it does not compute: %j", (operationId, more) => {
      const { status, body } = org.call(operationId, { body: { interval, metrics: ["tSystemPresence"], ...more } });
      expect([status, (body as Wire).message]).toEqual([
        400,
        expect.stringMatching(/^The sandbox (does not|filters only)/),
      ]);
    });

    it("know that a new user was never on queue", () => {
      const { id } = org.answer("postUsers", { body: { name: "Ada", email: "ada.new@northwind.example" } });
      const filter = { predicates: [{ dimension: "userId", value: id }] };
      const [{ data }] = aggregates({ filter, groupBy: ["userId"] }).results;
      expect(data[0].metrics).toEqual([
        { metric: "tAgentRoutingStatus", qualifier: "OFF_QUEUE", stats: { sum: 86_400_000 } },
      ]);
    });
  });

  it("name the fields of entities, and refuse other types", () => {
    for (const type of ["person", "group", "org"]) org.answer("getFieldconfig", { query: { type } });
    const refused = org.call("getFieldconfig", { query: { type: "externalContact" } });
    expect(refused).toMatchObject({ status: 400, body: { code: "bad.entity.type" } });
  });

  it("are 404 for unknown users", () => {
    const path = { userId: "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111" };
    for (const operationId of ["getUser", "getUserQueues", "deleteUser", "getUserCallforwarding"]) {
      expect(org.call(operationId, { path })).toMatchObject({ status: 404, body: { code: "not.found", status: 404 } });
    }
  });
});
