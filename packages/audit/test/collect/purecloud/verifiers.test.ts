import { describe, expect, test } from "vitest";
import { auditPureCloudUsers, normalise, type PureCloudAuditOptions, pureCloudCost } from "../../../src/index.js";
import { all, now, purecloudAt, type Reply, serve, wait } from "../../kit.js";
import { organisation } from "../../many.js";

const role = (name: string) => ({ roles: [{ id: "r", name }], permissions: ["routing:queue:view"] });
const permission = (name: string) => ({ roles: [], permissions: [name] });

/** What a listing says of users, by their ids. `null`: the listing leaves it out, and the user's own call is refused. */
const USERS: Readonly<Record<string, unknown>> = {
  nothing: { roles: [], permissions: [] },
  assistant: role("Administrative Assistant"),
  role: role(" Master ADMIN"),
  admin: permission("admin"),
  everything: permission("authorization:*:*"),
  grants: permission("authorization:grant:add"),
  organisation: permission("directory:organization:admin"),
  less: permission("authorization:grant:delete"),
  unknown: null,
  half: { roles: [] },
};
const ASKED = ["role", "admin", "everything", "grants", "organisation", "unknown", "half"];

const factor = { id: "v1", name: "Phone", type: "TOTP", enabled: true, default: true };
const body = (value: unknown): Reply => ({ status: 200, body: value });
const listed = (users: Readonly<Record<string, unknown>>) =>
  Object.entries(users).map(([id, authorization]) => ({ id, name: id, state: "active", authorization }));

/** The answer to another request, by its path and how often it came. */
type Other = (path: string, times: number) => Reply | undefined;

/** Audits these users. @param verifiers the answer about the second factors, by the number of the request for a user */
async function audit(
  users: Readonly<Record<string, unknown>>,
  verifiers: (times: number) => Reply,
  more: PureCloudAuditOptions = {},
  other: Other = (path) => (path.endsWith("/roles") ? { status: 403, body: {} } : undefined),
) {
  const times = (path: string) => seen.filter((one) => one.url.pathname === path).length;
  const entities = listed(users);
  const { url, seen } = await serve(
    organisation({
      active: entities.length,
      otherwise: ({ url: { pathname } }) => {
        if (pathname === "/api/v2/users") return body({ entities, total: entities.length, pageCount: 1 });
        return pathname.endsWith("/verifiers") ? verifiers(times(pathname)) : other(pathname, times(pathname));
      },
    }),
  );
  const options = { state: "active", sections: ["authorization", "verifiers"], now, wait, ...more } as const;
  const records = await all(auditPureCloudUsers(purecloudAt(url), options));
  const asked = seen.flatMap((one) => /users\/([^/]+)\/verifiers$/.exec(one.url.pathname)?.[1] ?? []);
  const of = (id: string) => records.find(({ userId }) => userId === id)?.sections;
  return { records, seen, asked, of };
}

describe("second factors", () => {
  test.each([
    ["with", ["authorization", "verifiers"]],
    ["without", ["verifiers"]],
  ] as const)(
    "are read of administrators, and where nobody knows, %s the section `authorization`",
    async (_, sections) => {
      const { records, asked, of, seen } = await audit(USERS, () => body({ entities: [factor], total: 1 }), {
        sections,
      });
      expect(asked.sort()).toEqual([...ASKED].sort());
      expect(seen[0]?.url.searchParams.getAll("expand")).toContain("authorization");
      for (const { userId } of records) {
        const expected = ASKED.includes(userId) ? { status: "ok", data: [factor] } : undefined;
        expect(of(userId)?.verifiers, userId).toEqual(expected);
      }
      const facts = records
        .filter(({ userId }) => /role|nothing/.test(userId))
        .map((one) => normalise(one).secondFactors);
      expect(facts).toEqual([
        { known: false, because: "verifiers: not requested" },
        { known: true, value: [{ name: "Phone", type: "TOTP", enabled: true }] },
      ]);
    },
  );

  test("are not read if they are not chosen", async () => {
    expect((await audit(USERS, () => body({ entities: [] }), { sections: ["authorization"] })).asked).toEqual([]);
  });

  test("that failed are requested again, and of nobody else", async () => {
    const answer = (times: number) => (times === 1 ? { status: 503, body: {} } : body({ entities: [], total: 0 }));
    const two = { nothing: USERS.nothing, admin: USERS.admin };
    for (const sections of [["authorization", "verifiers"], ["verifiers"]] as const) {
      // A failed section of the other user opens that record again, too.
      const fails: Other = (path, times) =>
        path.endsWith("nothing/callforwarding") && times === 1 ? { status: 503, body: {} } : undefined;
      const { asked, of } = await audit(two, answer, { sections: [...sections, "callForwarding"] }, fails);
      expect(of("nothing")?.callForwarding?.status).toBe("ok");
      expect(asked).toEqual(["admin", "admin"]);
      expect(of("admin")?.verifiers).toEqual({ status: "ok", data: [] });
      expect(of("nothing")).not.toHaveProperty("verifiers");
    }
  });

  test("of a user who proves to be no administrator are left out, as if the roles had been read at once", async () => {
    const roles: Other = (path, times) => {
      if (!path.endsWith("/roles")) return undefined;
      return times === 1 ? { status: 503, body: {} } : body(USERS.nothing);
    };
    const answer = () => body({ entities: [], total: 0 });
    const { asked, records } = await audit({ late: undefined }, answer, {}, roles);
    expect(asked).toEqual(["late"]);
    const { records: atOnce } = await audit({ late: USERS.nothing }, answer);
    expect(records).toEqual(atOnce);
  });

  test.each([
    ["fewer than it counts", { entities: [factor], total: 2 }],
    ["no list", { total: 0 }],
    ["items that are no objects", { entities: ["v1"], total: 1 }],
  ])("in an answer with %s are failed, never none", async (_, answer) => {
    const { of } = await audit({ admin: USERS.admin }, () => body(answer));
    expect(of("admin")?.verifiers).toMatchObject({ status: "failed" });
  });

  test("that may not be seen name the permission", async () => {
    const { of } = await audit({ admin: USERS.admin }, () => ({ status: 403, body: {} }));
    expect(of("admin")?.verifiers).toEqual({ status: "forbidden", permissions: ["mfa:verifier:view"] });
  });

  test("are kept without what they check", async () => {
    const { records } = await audit({ admin: USERS.admin }, () =>
      body({ entities: [{ ...factor, credential: { seed: "JBSWY3DP" } }], total: 1 }),
    );
    expect(JSON.stringify(records)).toContain("Phone");
    expect(JSON.stringify(records)).not.toMatch(/credential|JBSWY3DP/);
  });

  test("cost a call for each user at most, and usually few, by the plan", () => {
    const costs = (sections: PureCloudAuditOptions["sections"]) =>
      pureCloudCost({ active: 500 }, { sections }).costs.filter(({ operation }) => operation === "getUserVerifiers");
    expect(costs(["default"])).toMatchObject([{ least: 0, likely: 10, most: 500 }]);
    expect(costs(["authorization"])).toEqual([]);
  });
});

describe("grants of administrators", () => {
  const grant = { subjectId: "admin", division: { id: "*", name: "All" }, role: { id: "r", name: "Role" } };
  const answers: Other = (path) => {
    if (path.endsWith("/roles")) return { status: 403, body: {} };
    return path.includes("/authorization/subjects/") ? body({ grants: [grant] }) : undefined;
  };
  const nobody = () => body({ entities: [], total: 0 });

  test.each([["authorization"], ["profile"]] as const)("are read of these alone, next to %s", async (section) => {
    const options = { sections: [section], when: { administrator: ["grants"] }, strategy: "bulk" } as const;
    const { of, seen, records } = await audit(USERS, nobody, options, answers);
    for (const { userId } of records) {
      const expected = ASKED.includes(userId) ? { status: "ok", data: [grant] } : undefined;
      expect(of(userId)?.grants, userId).toEqual(expected);
      expect(of(userId)).toHaveProperty("authorization");
    }
    const asked = seen.flatMap((one) => /subjects\/([^/]+)$/.exec(one.url.pathname)?.[1] ?? []);
    expect(asked.sort()).toEqual([...ASKED].sort());
  });

  test("are in the plan as up to one call for each user", () => {
    const { costs } = pureCloudCost({ active: 500 }, { sections: [], when: { administrator: ["grants"] } });
    expect(costs).toMatchObject([
      { operation: "getUsers" },
      { operation: "getAuthorizationSubject", least: 0, likely: 10, most: 500 },
    ]);
  });

  test("a misspelt name is refused", async () => {
    const options = { when: { administrator: ["grant" as "grants"] } };
    await expect(all(auditPureCloudUsers(purecloudAt("https://purecloud.invalid"), options))).rejects.toThrow(
      new RangeError('no section has the name "grant"'),
    );
  });
});
