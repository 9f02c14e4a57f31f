import { describe, expect, test } from "vitest";
import { auditPureCloudUsers, chosenSections, normalise, type PureCloudAuditOptions } from "../../../src/index.js";
import { all, now, purecloudAt, type Reply, type Seen, serve, wait } from "../../kit.js";
import { membersOf, organisationWithQueues } from "../../queues.js";

const OWN = { utilization: { call: { maximumCapacity: 3 } }, level: "Agent" };
const SHARED = { utilization: { call: { maximumCapacity: 1 } } };
const INHERITED = { ...SHARED, level: "Organization" };
/** A user in a queue. */
const isMember = (userId = "") => membersOf(MANY).some((one) => one.userId === userId);
const MANY = { active: 60, queues: 2, members: 10, bringsSkills: true };

const otherwise = ({ url: { pathname } }: Seen): Reply | undefined => {
  if (pathname === "/api/v2/routing/utilization") return { status: 200, body: SHARED };
  const [, userId] = /users\/([^/]+)\/utilization$/.exec(pathname) ?? [];
  if (userId !== undefined) return { status: 200, body: isMember(userId) ? OWN : INHERITED };
  return pathname.includes("/voicemail/") ? { status: 200, body: { enabled: true } } : undefined;
};

async function audit(options: PureCloudAuditOptions) {
  const { url, seen } = await serve(organisationWithQueues({ ...MANY, otherwise }));
  const records = await all(auditPureCloudUsers(purecloudAt(url), { state: "active", now, wait, ...options }));
  const count = (end: string) => seen.filter((one) => one.url.pathname.endsWith(end)).length;
  return { records, seen, count };
}

describe("the chosen sections", () => {
  test("are read, and no other. What was not chosen is absent, and its values are unknown", async () => {
    const { records, seen } = await audit({ sections: ["station"] });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url.searchParams.getAll("expand")).toContain("station");
    expect(seen[0]?.url.searchParams.getAll("expand")).not.toContain("authorization");
    for (const record of records) {
      expect(Object.keys(record.sections)).toEqual(["profile", "station"]);
      const { queues, roles, forwarding, station } = normalise(record);
      expect([queues, roles, forwarding].map((fact) => fact.known)).toEqual([false, false, false]);
      expect(queues).toEqual({ known: false, because: "queues: not requested" });
      expect(station.known).toBe(true);
    }
  });

  test.each(["auto", "single"] as const)(
    "utilization is a call for each member of a queue, and one for all others (%s)",
    async (strategy) => {
      const { records, count } = await audit({ strategy, sections: ["default", "utilization"] });
      const members = records.filter(
        ({ sections: { queues } }) =>
          queues?.status === "ok" && queues.data.joined.length + queues.data.unjoined.length > 0,
      );
      expect(members.length).toBeGreaterThan(5);
      expect(count("/utilization")).toBe(members.length + 1);
      for (const { userId, sections } of records) {
        expect(sections.utilization).toEqual({ status: "ok", data: isMember(userId) ? OWN : INHERITED });
      }
    },
  );

  test("utilization alone is the same in bulk and user by user", async () => {
    const [bulk, single] = [
      await audit({ strategy: "bulk", sections: ["utilization"] }),
      await audit({ strategy: "single", sections: ["utilization"] }),
    ];
    expect([bulk.count("/utilization") < 60, single.count("/utilization")]).toEqual([true, 60]);
    expect(bulk.records).toEqual(single.records);
  });

  test("the voice mail is a call for each user", async () => {
    const { records, seen } = await audit({ sections: ["voicemailPolicy"] });
    expect(seen).toHaveLength(1 + records.length);
    expect(records[0]?.sections.voicemailPolicy).toEqual({ status: "ok", data: { enabled: true } });
  });

  test("a name that no section has is refused", () => {
    expect(() => chosenSections(["queus" as "queues"])).toThrow(/no section has the name "queus"/);
  });
});
