import { describe, expect, test } from "vitest";
import { organisationContext } from "../../../../src/collect/purecloud/organisation/context.js";
import type { AccessOfUser } from "../../../../src/collect/purecloud/organisation/grant-ways.js";
import { GrantsOfEverybody } from "../../../../src/collect/purecloud/organisation/grants.js";
import { failed, forbidden, ok } from "../../../../src/index.js";
import type { Reply } from "../../../kit.js";
import { callsTo, pageOf } from "./kit.js";

const ROLES = ["r1", "r2", "r3"].map((id) => ({ id, name: id.toUpperCase(), permissions: ["a:b:c"] }));
const PREFIX = "/api/v2/authorization/roles";

type Row = Readonly<Record<string, unknown>>;

const at = (...ids: string[]) => ids.map((id) => ({ id, name: `In ${id}`, selfUri: "/x" }));
const user = (id: string, ...divisions: string[]): Row => ({
  id,
  type: "PC_USER",
  name: id,
  divisions: at(...divisions),
});
const group = (id: string, ...divisions: string[]): Row => ({ ...user(id, ...divisions), type: "PC_GROUP" });

/** The grants of an organisation. @param lists by role @param refused answers in place of a list */
async function grants(
  lists: Readonly<Record<string, readonly Row[]>>,
  refused: (path: string, times: number) => Reply | undefined = () => undefined,
) {
  const { seen, ...calls } = await callsTo((one) => {
    const path = one.url.pathname;
    const times = seen.filter(({ url }) => url.pathname === path).length;
    const [, role = ""] = /roles\/(.+)\/subjectgrants$/.exec(path) ?? [];
    return refused(path, times) ?? pageOf(path === PREFIX ? ROLES : (lists[role] ?? []), one);
  });
  const all = new GrantsOfEverybody(calls, organisationContext({ ...calls, known: undefined }));
  return { all, seen, outcome: await all.read() };
}

/** A user whom the listing shows with these roles and groups. */
const access = (roles: readonly string[], groups: readonly Row[] = []) => ({
  authorization: ok({ roles: roles.map((id) => ({ id })) }),
  groups: ok(groups),
});

const given = (subjectId: string, role: string, division: string) => ({
  subjectId,
  role: { id: role, name: role.toUpperCase() },
  division: { id: division, name: `In ${division}` },
});

const enabled = { id: "g", rolesEnabled: true };

describe("the grants of all users, from the lists of the roles", () => {
  test("are the users' own, and those of their groups that give roles", async () => {
    const many = Array.from({ length: 120 }, (_, index) => user(`u${index}`, "home"));
    const lists = { r1: many, r2: [user("u0", "*", "field"), group("g", "home"), group("off", "home")], r3: [] };
    const { all, seen, outcome } = await grants(lists);
    expect(outcome).toEqual(ok(120));
    expect(seen).toHaveLength(1 + 2 + 1 + 1);
    expect(all.of("u119", access(["r1"]))).toEqual(ok([given("u119", "r1", "home")]));
    const groups = [enabled, { id: "off", rolesEnabled: false }];
    expect(all.of("u0", access(["r1", "r2"], groups))).toEqual(
      ok([given("u0", "r1", "home"), given("u0", "r2", "*"), given("u0", "r2", "field"), given("g", "r2", "home")]),
    );
    expect(all.of("nobody", access([]))).toEqual(ok([]));
  });

  test("of clients and of people from other organisations are nobody's", async () => {
    const others = ["PC_OAUTH_CLIENT", "PC_TRUSTEE_USER", "PC_TRUSTEE_GROUP"].map((type) => ({
      ...user("u", "*"),
      type,
    }));
    for (const row of others) expect((await grants({ r1: [row] })).all.of("u", access([]))).toEqual(ok([]));
  });

  const sure = { r1: [user("u", "home")], r2: [group("g", "home")] };
  test.each<[string, Record<string, readonly Row[]>, AccessOfUser]>([
    ["has a role that no grant explains", sure, access(["r1", "r3"])],
    ["has a grant for a role that the listing does not show", sure, access([])],
    ["has a role of no id", sure, { ...access(["r1"]), authorization: ok({ roles: [{ id: "r1" }, {}] }) }],
    ["has a group that gives roles, and no list names it", { r1: sure.r1 }, access(["r1"], [enabled])],
    ["has a group that does not say if it gives roles", sure, access(["r1", "r2"], [{ id: "g" }])],
    ["has one that does not say so where no list names a group", { r1: sure.r1 }, access(["r1"], [{ id: "g" }])],
    [
      "has a role in a division in both ways, of which one may be the other",
      { r1: [user("u", "home"), group("g", "home")] },
      access(["r1"], [enabled]),
    ],
    ["has a row of an unknown kind", { r1: [{ ...user("u", "home"), type: "UNKNOWN" }] }, access([])],
    ["has a row without divisions", { ...sure, r3: [user("u")] }, access(["r1"])],
    ["has a group with such a row", { ...sure, r3: [group("g")] }, access(["r1", "r2"], [enabled])],
  ])("are not certain for a user who %s", async (_, lists, one) => {
    expect((await grants(lists)).all.of("u", one)).toBeUndefined();
  });

  test("are not certain for a user whose roles or groups were not read", async () => {
    const { all } = await grants(sure);
    expect(all.of("u", { ...access(["r1"]), groups: failed("no") })).toBeUndefined();
    expect(all.of("u", { ...access(["r1"]), authorization: undefined })).toBeUndefined();
  });

  test("of a role that cannot be read cost those who have it, until it is read", async () => {
    const lists = { r1: [user("u", "home"), user("v", "home")], r2: [user("v", "home")] };
    const { all, seen } = await grants(lists, (path, times) =>
      path.includes("/r2/") && times === 1 ? { status: 503, body: {} } : undefined,
    );
    expect(all.of("u", access(["r1"]))).toEqual(ok([given("u", "r1", "home")]));
    expect(all.of("v", access(["r1", "r2"]))).toBeUndefined();
    const before = seen.length;
    expect(await all.read()).toEqual(ok(2));
    expect(seen.length - before).toBe(1);
    expect(all.of("v", access(["r1", "r2"]))).toEqual(ok([given("v", "r1", "home"), given("v", "r2", "home")]));
  });

  test("are unknown if the roles may not be listed", async () => {
    const { all, outcome } = await grants(sure, (path) => (path === PREFIX ? { status: 403, body: {} } : undefined));
    expect(outcome).toEqual(forbidden(["authorization:role:view"]));
    expect(all.of("nobody", access([]))).toBeUndefined();
  });
});
