import { describe, expect, test } from "vitest";
import type { Reply, Seen } from "../../../kit.js";
import { idOf } from "../../../many.js";
import { organisationWithQueues, type QueuesOptions } from "../../../queues.js";
import { type Audited, audit, refused, SMALL } from "./audited.js";

describe("trust", () => {
  const users = [3, 60, 110].map((at) => idOf("active", at));
  const trustorsOf = ({ records }: Audited) =>
    records
      .filter(({ sections: { trustors } }) => trustors?.status === "ok" && trustors.data.length > 0)
      .map(({ userId }) => userId);

  test("without a trusting organisation, no user has a trustor", async () => {
    const audited = await audit(SMALL);
    expect(audited.calls.get("getOrgauthorizationTrustors")).toBe(1);
    expect(audited.calls.get("getUserTrustors")).toBe(20);
    expect(audited.coverage.sections.trustors?.ok).toBe(140);
  });

  test("with trusting organisations, only their users and the members of their groups are read singly", async () => {
    const audited = await audit({ ...SMALL, trustors: { harbour: { users }, fern: { users: users.slice(1) } } });
    expect(trustorsOf(audited)).toEqual(users);
    expect(audited.calls.get("getUserTrustors")).toBeLessThanOrEqual(20 + 3);
    expect(audited.coverage.strategy).toBe("expand, bulk queues and trustors");
  });

  test("a trusted group makes its members candidates", async () => {
    const many: QueuesOptions = { ...SMALL, trustors: { harbour: { users, groups: ["group-1"] } } };
    const behind = organisationWithQueues(many);
    const otherwise = (seen: Seen): Reply | undefined => {
      const { pathname } = seen.url;
      if (pathname.endsWith("harbour/users")) return { status: 200, body: { entities: [] } };
      if (pathname !== "/api/v2/users") return undefined;
      const { status, body } = behind(seen);
      const entities = (body as { entities: { id: string }[] }).entities.map((user) =>
        users.includes(user.id) ? { ...user, groups: [{ id: "group-1" }] } : user,
      );
      return { status, body: { ...(body as object), entities } };
    };
    const audited = await audit({ ...many, otherwise });
    expect(trustorsOf(audited)).toEqual(users);
    expect(audited.calls.get("getUserTrustors")).toBeLessThanOrEqual(20 + 3);
  });

  test.each(["users", "groups"])(
    "an organisation whose %s answer 403 costs one call a user, and the coverage says so",
    async (what) => {
      const otherwise = ({ url }: Seen) => (url.pathname.endsWith(`harbour/${what}`) ? refused : undefined);
      const audited = await audit({ ...SMALL, otherwise, trustors: { harbour: { users } } });
      expect(trustorsOf(audited)).toEqual(users);
      expect(audited.calls.get("getUserTrustors")).toBe(140);
      expect(audited.coverage.notes.join()).toMatch(
        /trustors are read user by user: the lists cannot be read \(forbidden/,
      );
    },
  );

  test("if a user's own call shows a trust that no list has, all users are read singly", async () => {
    const otherwise = ({ url }: Seen): Reply | undefined =>
      url.pathname === "/api/v2/orgauthorization/trustors" ? { status: 200, body: { entities: [] } } : undefined;
    const everybody = Array.from({ length: 120 }, (_, at) => idOf("active", at));
    const audited = await audit({ ...SMALL, otherwise, trustors: { harbour: { users: everybody } } });
    expect(trustorsOf(audited)).toEqual(everybody);
    expect(audited.calls.get("getUserTrustors")).toBe(140);
    expect(audited.coverage.notes.join()).toMatch(/trustors are read user by user: \d+ of 20 control reads differ/);
  });
});
