import { describe, expect, test } from "vitest";
import { PURECLOUD_SECTIONS } from "../../../../src/index.js";
import type { Reply, Seen } from "../../../kit.js";
import { idOf } from "../../../many.js";
import { organisationWithQueues, type QueuesOptions } from "../../../queues.js";
import { audit, LARGE, SMALL } from "./audited.js";

describe("licences and grants", () => {
  const role = (at: number) => ({ id: `role-${at}`, name: `Role ${at}` });
  const licensesOf = (userId: string) => (userId.endsWith("7") ? ["a", "b"] : ["a"]);
  const home = { id: "home", name: "Home" };
  const range = (length: number) => [...Array(length).keys()];
  const usersOf = ({ active, inactive = 0 }: QueuesOptions) => [
    ...range(active).map((at) => idOf("active", at)),
    ...range(inactive).map((at) => idOf("inactive", at)),
  ];
  const known = usersOf(SMALL);

  interface Access {
    readonly many?: QueuesOptions;
    /** The roles of a user, by their numbers. */
    readonly rolesOf?: (userId: string) => readonly number[];
    /** The licences by a user's own call. */
    readonly own?: (userId: string) => readonly string[];
  }

  /** An organisation with licences and grants. */
  function access({ many = SMALL, rolesOf, own = licensesOf }: Access = {}): QueuesOptions {
    const behind = organisationWithQueues(many);
    const of = rolesOf ?? ((userId) => (userId.endsWith("5") ? [0, 1] : [0]));
    const [all, holders] = [usersOf(many), new Map<string, unknown[]>()];
    for (const id of all) {
      const row = { id, type: "PC_USER", divisions: [home] };
      for (const at of of(id)) holders.set(role(at).id, [...(holders.get(role(at).id) ?? []), row]);
    }
    const licensed = all.map((id) => ({ id, licenses: licensesOf(id) }));
    const list = (items: readonly unknown[], { url: { searchParams: query } }: Seen): Reply => {
      const [page, size] = [Number(query.get("pageNumber")), Number(query.get("pageSize"))];
      const entities = items.slice((page - 1) * size, page * size);
      return { status: 200, body: { entities, total: items.length, pageCount: Math.ceil(items.length / size) } };
    };
    const otherwise = (seen: Seen): Reply | undefined => {
      const { pathname } = seen.url;
      const last = pathname.split("/").at(-1) ?? "";
      if (pathname === "/api/v2/license/users") return list(licensed, seen);
      if (pathname.startsWith("/api/v2/license/users/"))
        return { status: 200, body: { id: last, licenses: own(last).map((id) => ({ id })) } };
      if (pathname === "/api/v2/authorization/roles")
        return list(
          [...holders.keys()].map((id) => ({ id })),
          seen,
        );
      if (pathname.endsWith("/subjectgrants")) return list(holders.get(pathname.split("/").at(-2) ?? "") ?? [], seen);
      if (pathname.includes("/subjects/")) {
        const grants = of(last).map((at) => ({ subjectId: last, role: { id: role(at).id }, division: home }));
        return { status: 200, body: { id: last, grants } };
      }
      if (pathname !== "/api/v2/users") return undefined;
      const { entities, ...rest } = behind(seen).body as { entities: { id: string }[] };
      const users = entities.map((user) => ({
        ...user,
        authorization: { roles: of(user.id).map(role), permissions: [] },
      }));
      return { status: 200, body: { ...rest, entities: users } };
    };
    return { ...many, otherwise };
  }

  test("of ten thousand users with 200 queues and 60 roles take 890 calls at most, without call forwarding", async () => {
    const third = (userId: string) => [0, 20, 40].map((more) => (Number(userId.slice(-5)) + more) % 60);
    const sections = PURECLOUD_SECTIONS.filter((name) => name !== "callForwarding");
    const audited = await audit(access({ many: LARGE, rolesOf: third }), { sections });
    expect(audited.total).toBeLessThanOrEqual(890);
    expect(audited.records).toHaveLength(10_000);
    expect(audited.coverage).toMatchObject({
      strategy: "expand, bulk queues, trustors, licenses and grants",
      ...{ notes: [], gaps: [] },
    });
    const { licenses, grants } = audited.records[7]?.sections ?? {};
    expect(licenses).toEqual({ status: "ok", data: ["a", "b"] });
    const roles = grants?.status === "ok" ? grants.data.map((grant) => grant.role.id) : [];
    expect(roles).toEqual(["role-27", "role-47", "role-7"]);
  });

  test("come in bulk, the same as user by user", async () => {
    const [bulk, single] = [
      await audit(access(), { sections: ["licenses", "grants"] }),
      await audit(access(), { sections: ["licenses", "grants"], strategy: "single" }),
    ];
    expect(bulk.coverage).toMatchObject({ strategy: "expand, bulk licenses and grants", notes: [] });
    expect(bulk.records).toEqual(single.records);
    expect(bulk.records.map(({ sections }) => sections.grants?.status)).toEqual(known.map(() => "ok"));
    // The listing, two pages of licences, the roles with a page or two each, and twenty control reads of both.
    expect(bulk.total).toBe(2 + 2 + 1 + 3 + 2 * 20);
    expect(single.total).toBe(2 + 2 * 140);
  });

  test("are read user by user if a control read differs", async () => {
    const audited = await audit(access({ own: () => ["c"] }), { sections: ["licenses", "grants"] });
    expect(audited.coverage.strategy).toBe("expand, bulk grants");
    expect(audited.coverage.notes.join()).toMatch(/licenses are read user by user: 20 of 20 control reads differ/);
    for (const { sections } of audited.records) expect(sections.licenses).toEqual({ status: "ok", data: ["c"] });
  });
});
