import { describe, expect, inject, test } from "vitest";
import { auditPureCloudUsers, type PureCloudRecord, pureCloudCost } from "../../../src/index.js";
import { all, now, purecloudAt, type Reply, serve, wait } from "../../kit.js";
import { idOf, organisation } from "../../many.js";

const ACCESS = ["licenses", "grants"] as const;

async function audited(active: number, otherwise: (pathname: string) => Reply | undefined) {
  const { url, seen } = await serve(organisation({ active, otherwise: (one) => otherwise(one.url.pathname) }));
  const options = { state: "active", sections: ACCESS, strategy: "single", pausesMs: [], now, wait } as const;
  return { records: await all(auditPureCloudUsers(purecloudAt(url), options)), seen };
}

const body = (value: unknown) => ({ status: 200, body: value });
const grant = (subjectId: string, role: string, division: string) => ({
  ...{ subjectId, grantMadeAt: "2026-01-01T00:00:00Z" },
  role: { id: role, name: role.toUpperCase(), policies: [{ domain: "routing" }], default: false },
  division: { id: division, name: division.toUpperCase(), homeDivision: true },
});
const bare = (subjectId: string, role: string, division: string) => ({
  subjectId,
  role: { id: role, name: role.toUpperCase() },
  division: { id: division, name: division.toUpperCase() },
});

describe("licences and grants", () => {
  test("are one call a user each in a small organisation, and are what the platform's own answers say", async () => {
    const { url, seen } = await serve(() => undefined, inject("purecloudUrl"));
    const purecloud = purecloudAt(url);
    const records = await all(auditPureCloudUsers(purecloud, { sections: ACCESS, now, wait }));
    const paths = seen.map((one) => one.url.pathname);
    expect(paths.filter((path) => /\/(license|authorization)\//.test(path))).toHaveLength(2 * records.length);
    const rows = new Map((await purecloud.getLicenseUsers()).entities?.map(({ id, licenses }) => [id, licenses]));
    for (const { userId, sections } of records) {
      expect(sections.licenses).toEqual({ status: "ok", data: rows.get(userId) });
      const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId });
      const wanted = grants.map(({ role, division }) => `${role?.name} ${division?.name}`).sort();
      const found = sections.grants?.status === "ok" ? sections.grants.data : [];
      expect(found.map(({ role, division }) => `${role.name} ${division.name}`).sort()).toEqual(wanted);
      expect(new Set(found.map(({ subjectId }) => subjectId))).toEqual(new Set([userId]));
    }
    const asked = seen.find((one) => one.url.pathname.includes("/subjects/"));
    expect(asked?.url.searchParams.get("includeDuplicates")).toBe("true");
  });

  test("are absent if they are not chosen, and cost nothing", async () => {
    const { url, seen } = await serve(() => undefined, inject("purecloudUrl"));
    const records = await all(auditPureCloudUsers(purecloudAt(url), { sections: ["station"], now, wait }));
    for (const { sections } of records) for (const name of ACCESS) expect(sections).not.toHaveProperty(name);
    expect(seen.filter((one) => /\/(license|authorization)\//.test(one.url.pathname))).toEqual([]);
    const costs = (sections: readonly (typeof ACCESS)[number][]) =>
      pureCloudCost({ active: 5 }, { sections }).costs.map(({ operation }) => operation);
    expect(costs(ACCESS)).toEqual([...costs([]), "getLicenseUser", "getAuthorizationSubject"]);
  });

  test("are each listed once, in one order, with who was granted a role, and without what is the same for all", async () => {
    const id = idOf("active", 0);
    const { records } = await audited(1, (path) => {
      const definition = (one: string) => ({ id: one, permissions: { ids: ["a", "b"] } });
      if (path.startsWith("/api/v2/license/")) return body({ id, licenses: ["b", "a", "b"].map(definition) });
      const grants = [grant(id, "r2", "*"), grant("g1", "r1", "d"), grant(id, "r1", "d"), grant(id, "r1", "d")];
      return path.includes("/subjects/") ? body({ id, grants }) : undefined;
    });
    expect(records[0]?.sections).toMatchObject({
      licenses: { status: "ok", data: ["a", "b"] },
      grants: { status: "ok", data: [bare(id, "r1", "d"), bare("g1", "r1", "d"), bare(id, "r2", "*")] },
    });
  });

  test("that are forbidden name the permissions, and are not requested for ever", async () => {
    const { records, seen } = await audited(25, (path) =>
      /license|subjects/.test(path) ? { status: 403, body: {} } : undefined,
    );
    const outcomes = (pick: (sections: PureCloudRecord["sections"]) => unknown) =>
      records.map(({ sections }) => pick(sections));
    const forbidden = (permissions: string[]) => ({ status: "forbidden", permissions });
    for (const one of outcomes(({ grants }) => grants))
      expect(one).toMatchObject(forbidden(["authorization:grant:view"]));
    for (const one of outcomes(({ licenses }) => licenses)) {
      expect(one).toMatchObject(forbidden(["authorization:grant:add", "authorization:license:view"]));
    }
    expect(seen.filter((one) => one.url.pathname.includes("/license/")).length).toBeLessThan(25);
  });

  test.each([
    ["about another user", { id: "u9", licenses: [], grants: [] }],
    ["without a list", { id: idOf("active", 0) }],
    ["with entries that nobody can read", { licenses: [{}], grants: [{ role: { id: "r" }, division: { id: "d" } }] }],
  ])("in an answer %s are failed, never none", async (_, answer) => {
    const { records } = await audited(1, (path) => (/license|subjects/.test(path) ? body(answer) : undefined));
    for (const name of ACCESS) expect(records[0]?.sections[name]).toMatchObject({ status: "failed" });
  });
});
