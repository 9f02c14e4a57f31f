import { describe, expect, test } from "vitest";
import { sandbox, type Wire } from "./kit.js";

const org = sandbox(150);
const { estate } = org;
const userIds = estate.purecloud.members.map(estate.purecloud.userId);
const SIZE = 100;

/** Everything that a listing has, page by page. */
function all(operationId: string, query: object = {}, path: Record<string, string> = {}): Wire[] {
  const found: Wire[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = org.answer(operationId, { path, query: { ...query, pageSize: SIZE, pageNumber } });
    found.push(...page.entities);
    if (pageNumber >= page.pageCount) return found;
  }
}

const users = (expand: string[] = []): Wire[] => [
  ...all("getUsers", { expand }),
  ...all("getUsers", { expand, state: "inactive" }),
];
const status = (operationId: string, path: Record<string, string>) => org.call(operationId, { path }).status;
const first = userIds[0] ?? "";

describe("lists of the organisation say of a user what the user says", () => {
  test("presences", () => {
    for (const { id, presence } of users(["presence"]).slice(0, 50)) {
      expect(org.of(id, "getUserPresencesPurecloud")).toEqual(presence);
      expect(org.answer("getUserPresence", { path: { userId: id, sourceId: "PURECLOUD" } })).toEqual(presence);
    }
    const bulk = org.answer("getUsersPresencesPurecloudBulk", { query: { id: [...userIds.slice(0, 3), "nobody"] } });
    expect(bulk.map(({ userId }: Wire) => userId)).toEqual(userIds.slice(0, 3));
    const defined = org.answer("getPresenceDefinitions").entities.map(({ id }: Wire) => id);
    expect(defined).toContain(bulk[0].presenceDefinition.id);
    expect(org.answer("getPresenceDefinitions", { query: { deactivated: "TRUE" } }).entities).toEqual([]);
    expect(status("getUserPresence", { userId: first, sourceId: "ZoomPhone" })).toBe(404);
  });

  test("stations", () => {
    const stations = new Map(all("getStations").map((one) => [one.id, one]));
    let used = 0;
    for (const { id: userId, station } of users(["station"])) {
      for (const one of Object.values<Wire>(station)) expect(stations.get(one.id)?.name).toBe(one.name);
      const { associatedStation } = station;
      if (associatedStation === undefined) continue;
      used += 1;
      expect(stations.get(associatedStation.id)).toMatchObject({ status: "ASSOCIATED", userId });
    }
    expect([...stations.values()].filter((one) => one.status === "ASSOCIATED")).toHaveLength(used);
    const [webRtc] = [...stations.values()].filter(({ webRtcUserId }) => webRtcUserId !== undefined);
    expect(all("getStations", { webRtcUserId: webRtc.webRtcUserId })).toEqual([webRtc]);
    const [one, two] = [...stations.keys()];
    expect(all("getStations", { id: `${one},${two}` })).toHaveLength(2);
    expect(org.answer("getStations", { query: { id: one } })).toMatchObject({
      total: 1,
      totalNumberOfEntities: stations.size,
    });
    expect(org.answer("getStation", { path: { stationId: webRtc.id } })).toEqual(webRtc);
    expect(status("getStation", { stationId: "none" })).toBe(404);
  });

  test("a station that a user gives up is free, and still there", () => {
    const user = users(["station"]).find(({ station }) => station.associatedStation !== undefined);
    const stationId = user.station.associatedStation.id;
    org.answer("deleteUserStationAssociatedstation", { path: { userId: user.id } });
    expect(org.answer("getStation", { path: { stationId } })).toMatchObject({ status: "AVAILABLE" });
    expect(org.answer("getStation", { path: { stationId } })).not.toHaveProperty("userId");
  });

  test("licences", () => {
    const rows = all("getLicenseUsers");
    expect(rows.map(({ id }) => id).sort()).toEqual([...userIds].sort());
    expect(org.answer("getLicenseUsers")).not.toHaveProperty("selfUri");
    const defined = org.answer("getLicenseDefinitions").map(({ id }: Wire) => id);
    for (const { id, licenses } of rows.slice(0, 60)) {
      expect(org.of(id, "getLicenseUser").licenses.map((one: Wire) => one.id)).toEqual(licenses);
      expect(defined).toEqual(expect.arrayContaining(licenses));
    }
    expect(rows.some(({ licenses }) => licenses.length === 0)).toBe(true);
  });

  test("numbers and extensions", () => {
    const numbers = new Map(all("getTelephonyProvidersEdgesDids").map((one) => [one.phoneNumber, one]));
    const pools = all("getTelephonyProvidersEdgesDidpools");
    const extensions = new Map(all("getTelephonyProvidersEdgesExtensions").map((one) => [one.number, one]));
    const wanted = users().flatMap(({ addresses }) => addresses) as Wire[];
    const own = wanted.flatMap(({ address }) => (/^\+\d+$/.test(address) ? [address] : []));
    expect(own.length).toBeGreaterThan(40);
    for (const number of own) expect(numbers.has(number)).toBe(true);
    for (const { extension } of wanted) if (extension !== undefined) expect(extensions.has(extension)).toBe(true);
    // The totals count what all pages have.
    const totalOf = (operationId: string, query: Readonly<Record<string, unknown>> = {}) =>
      org.answer(operationId, { query }).total;
    for (const query of [{}, { type: "UNASSIGNED" }, { numberMatch: "77" }])
      expect(totalOf("getTelephonyProvidersEdgesDidpoolsDids", query)).toBe(
        all("getTelephonyProvidersEdgesDidpoolsDids", query).length,
      );
    const { totalNumberOfEntities } = org.answer("getTelephonyProvidersEdgesExtensions", { query: { number: "1*" } });
    expect([totalNumberOfEntities, totalOf("getTelephonyProvidersEdgesExtensions")]).toEqual(
      Array(2).fill(extensions.size),
    );
    const free = all("getTelephonyProvidersEdgesDidpoolsDids", { type: "UNASSIGNED" });
    const every = all("getTelephonyProvidersEdgesDidpoolsDids", { type: "ASSIGNED_AND_UNASSIGNED" });
    expect(every.length - free.length).toBe(numbers.size);
    expect(free.every(({ owner, ownerType }) => owner === null && ownerType === null)).toBe(true);
    expect(free.filter(({ number }) => numbers.has(number))).toEqual([]);
    const did = [...numbers.values()][0];
    expect(pools.map(({ id }) => id)).toContain(did.didPool.id);
    expect(all("getTelephonyProvidersEdgesDids", { "owner.id": did.owner.id })).toContainEqual(did);
    expect(all("getTelephonyProvidersEdgesDids", { phoneNumber: did.phoneNumber })).toEqual([did]);
    expect(all("getTelephonyProvidersEdgesDids", { "didPool.id": "none" })).toEqual([]);
    const [extension = ""] = extensions.keys();
    expect(all("getTelephonyProvidersEdgesExtensions", { number: `${extension.slice(0, 2)}*` }).length).toBeGreaterThan(
      0,
    );
    expect(all("getTelephonyProvidersEdgesExtensions", { number: extension })).toHaveLength(1);
    const ranges = all("getTelephonyProvidersEdgesExtensionpools").map(({ id }) => id);
    expect(ranges).toContain(extensions.get(extension)?.extensionPool.id);
  });

  test("a number that a user gives up is free", () => {
    const [{ phoneNumber, owner }] = all("getTelephonyProvidersEdgesDids");
    const { version } = org.of(owner.id, "getUser");
    org.answer("patchUser", { path: { userId: owner.id }, body: { version, addresses: [] } });
    expect(all("getTelephonyProvidersEdgesDids", { phoneNumber })).toEqual([]);
  });

  test("trust between organisations", () => {
    const trustors = all("getOrgauthorizationTrustors");
    expect(trustors.length).toBeGreaterThan(0);
    const byUser = userIds.flatMap((id) =>
      org.of(id, "getUserTrustors").entities.map((one: Wire) => `${one.id} ${id} ${one.dateCreated}`),
    );
    const byTrustor = trustors.flatMap(({ id }) =>
      all("getOrgauthorizationTrustorUsers", {}, { trustorOrgId: id }).map(
        (one) => `${id} ${one.id} ${one.trustUserDetails.dateCreated}`,
      ),
    );
    expect(byTrustor.sort()).toEqual(byUser.sort());
    const path = { trustorOrgId: trustors[0].id };
    const enabled = trustors.filter(({ enabled }) => enabled).map(({ id }) => id);
    const withGroups = trustors.filter(
      ({ id }) => all("getOrgauthorizationTrustorGroups", {}, { trustorOrgId: id }).length > 0,
    );
    expect(withGroups.map(({ id }) => id)).toEqual(enabled);
    const { entities: clones, total } = org.answer("getOrgauthorizationTrustorClonedusers", { path });
    expect(clones).toHaveLength(total);
    expect(status("getOrgauthorizationTrustorUsers", { trustorOrgId: "none" })).toBe(404);
    const [{ id: trusteeOrgId }] = all("getOrgauthorizationTrustees");
    const strangers = all("getOrgauthorizationTrusteeUsers", {}, { trusteeOrgId });
    expect(strangers.map(({ id }) => id).filter((id) => userIds.includes(id))).toEqual([]);
    expect(all("getOrgauthorizationTrusteeGroups", {}, { trusteeOrgId })[0].memberCount).toBe(strangers.length);
    expect(status("getOrgauthorizationTrusteeGroups", { trusteeOrgId: "none" })).toBe(404);
  });

  test("places, programs and external ids", () => {
    const places = new Set(all("getLocations").map(({ id }) => id));
    const sat = users(["locations"]).flatMap(({ locations }) => locations) as Wire[];
    expect(sat.every(({ id }) => places.has(id))).toBe(true);
    const clients = org.answer("getOauthClients").entities as Wire[];
    expect(clients.map(({ createdBy }) => userIds.includes(createdBy.id))).toEqual([true, true]);
    expect(JSON.stringify(clients)).not.toContain("secret");
    for (const { id, employerInfo } of users(["employerInfo"]).slice(0, 20)) {
      const [identifier] = org.of(id, "getUserExternalid");
      expect(identifier.externalKey).toBe(employerInfo.employeeId);
      expect(org.answer("getUsersExternalidAuthorityNameExternalKey", { path: identifier }).id).toBe(id);
      const path = { userId: id, authorityName: "hr" };
      expect(org.answer("getUserExternalidAuthorityName", { path })).toEqual(identifier);
      expect(status("getUserExternalidAuthorityName", { ...path, authorityName: "HR" })).toBe(404);
    }
  });

  test("skill groups count their members", () => {
    const groups = userIds.flatMap((id) => org.of(id, "getUserSkillgroups").entities as Wire[]);
    const counts = new Map<string, number>();
    for (const { id } of groups) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(1);
    for (const { id, memberCount } of groups) expect(memberCount).toBe(counts.get(id));
  });

  test("states, and users who are deleted", () => {
    for (const { id, state, version } of users()) expect(org.of(id, "getUserState")).toMatchObject({ state, version });
    const [{ id, externalKey }] = userIds.slice(-1).map((one) => ({ id: one, ...org.of(one, "getUserExternalid")[0] }));
    org.answer("deleteUser", { path: { userId: id } });
    expect(all("getUsers", { state: "deleted" }).map((one) => one.id)).toEqual(
      [...estate.purecloud.deleted, estate.purecloud.indexOf(id) ?? -1]
        .sort((a, b) => a - b)
        .map(estate.purecloud.userId),
    );
    expect(all("getLicenseUsers").map((one) => one.id)).not.toContain(id);
    expect(org.of(id, "getUserState")).toMatchObject({ state: "deleted" });
    expect(status("getUsersExternalidAuthorityNameExternalKey", { authorityName: "hr", externalKey })).toBe(404);
    expect(org.answer("getUsersPresencesPurecloudBulk", { query: { id: [id] } })).toEqual([]);
  });
});
