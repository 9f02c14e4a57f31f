import { describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  type ContextPart,
  CoverageCounter,
  ODIN_CONTEXT,
  ODIN_STRATEGIES,
  type OdinAuditOptions,
  ok,
  Refusals,
  type ScopeMemory,
  type Section,
  shardOf,
} from "../../../src/index.js";
import { all, GROUP, now, odinAt, type Reply, serve, wait } from "../../kit.js";

const PLANS = "/groups/calling-plans/outgoing/";
const HUNT_GROUPS = "/groups/hunt-groups";
const CALL_ME_NOW = "outgoingCallingPlans.outgoingCallingPlanCallMeNow";
const lost: Reply = { status: 503, body: { error: "down", status: 503 } };

/** Audits the example group, and tells what was read once for it. @param replies by path, with how often it was asked for */
async function auditWith(
  options: Partial<OdinAuditOptions> = {},
  replies: Readonly<Record<string, (times: number) => Reply | undefined>> = {},
) {
  const asked: string[] = [];
  const { url } = await serve(async ({ url: { pathname } }) => {
    const path = pathname.replace("/api/v2", "");
    if (path.startsWith("/groups")) asked.push(path);
    return replies[path]?.(asked.filter((one) => one === path).length);
  }, inject("odinUrl"));
  const parts: ContextPart[] = [];
  const onContext = (part: ContextPart) => parts.push(part);
  const chosen = { ...GROUP, strategy: "perUser", onContext, now, wait, ...options } as const;
  const records = await all(auditOdinGroup(odinAt(url), chosen));
  const sections = new Map(parts.map(({ part, section }) => [part, section]));
  return {
    records,
    parts,
    sections,
    asked: (path: string) => asked.filter((one) => one === path).length,
    paths: asked,
  };
}

/** A memory with what earlier runs read once. */
function knowing(context: ReadonlyMap<string, Section>): ScopeMemory {
  return {
    ...{ finished: 0, calls: 0, refusals: new Refusals(), context },
    ...{ has: () => false, recall: () => undefined, keep: () => {} },
  };
}

describe("the context of a group", () => {
  test.each(ODIN_STRATEGIES)(
    "is read once by %s: the group, its services, and the plans that users inherit",
    async (strategy) => {
      const { parts, paths } = await auditWith({ strategy });
      expect(parts.map(({ part }) => part).sort()).toEqual([...ODIN_CONTEXT].sort());
      for (const part of parts) {
        // The whole section, because a failure then shows its error.
        expect(part).toMatchObject({ platform: "odin", scope: "ent.odin/grp.odin", section: { status: "ok" } });
      }
      const once = paths.filter((path) => !path.startsWith("/groups/users") && path !== HUNT_GROUPS);
      expect(new Set(once).size).toBe(once.length);
      expect(once).toHaveLength(ODIN_CONTEXT.length - 1);
      // The list, and its only hunt group.
      expect(paths.filter((path) => path === HUNT_GROUPS)).toHaveLength(2);
    },
  );

  test("is not read if nobody keeps it, except for what records need", async () => {
    const { records, paths } = await auditWith({ onContext: undefined });
    expect(paths.sort()).toEqual(["/groups", `${PLANS}originating`, `${PLANS}redirecting`]);
    expect(records).toEqual((await auditWith()).records);
  });

  test("has no plan that no user inherits", async () => {
    const own = { useCustomSettings: true, userPermissions: { outsideGroup: true } };
    const { url } = await serve(async ({ url: { pathname, search } }) => {
      if (pathname !== "/api/v2/users/audit") return undefined;
      const answer = await fetch(`${inject("odinUrl")}${pathname}${search}`, {
        headers: { authorization: "Bearer x" },
      });
      const body = (await answer.json()) as { OutgoingCallingPlan: object };
      Object.assign(body.OutgoingCallingPlan, { "Outgoing Calling Plan Call Me Now": own });
      return { status: 200, body };
    }, inject("odinUrl"));
    const parts: string[] = [];
    const onContext = ({ part }: ContextPart) => parts.push(part);
    await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "perUser", onContext, now, wait }));
    expect(parts.sort()).toEqual(ODIN_CONTEXT.filter((part) => part !== CALL_ME_NOW).sort());
  });

  test.each<[string, string, string, Reply, object]>([
    ["forbidden", "/groups/services", "services", { status: 403, body: {} }, { status: "forbidden" }],
    [
      "of a service that the group lacks",
      `${PLANS}call-me-now`,
      CALL_ME_NOW,
      { status: 400, body: { error: "[Error 4410] Service is not assigned", status: 400 } },
      { status: "unavailable" },
    ],
    [
      "about another group",
      "/groups/services",
      "services",
      { status: 200, body: { groupId: "other", userServices: [] } },
      { status: "failed", error: { message: "the answer is about another group" } },
    ],
    ["empty", "/groups/services", "services", { status: 200, body: null }, { status: "failed" }],
  ])("may be %s in one part, and the others are read", async (_, path, part, reply, expected) => {
    const { sections, asked, records } = await auditWith({}, { [path]: () => reply });
    expect(asked(path)).toBe(1);
    expect(sections.get(part)).toMatchObject(expected);
    for (const [name, section] of sections) if (name !== part) expect(section, name).toMatchObject({ status: "ok" });
    expect(records).toHaveLength(5);
  });

  test("is requested again with what else failed, and the last outcome counts", async () => {
    const services = (times: number) => (times < 3 ? lost : undefined);
    const pauses: number[] = [];
    const waiting = async (ms: number) => void pauses.push(ms);
    const { parts, sections, asked } = await auditWith({ wait: waiting }, { "/groups/services": services });
    expect([asked("/groups/services"), pauses]).toEqual([3, [5_000, 30_000]]);
    expect(parts.filter(({ part }) => part === "services").map(({ section }) => section.status)).toEqual([
      "failed",
      "failed",
      "ok",
    ]);
    expect(sections.size).toBe(ODIN_CONTEXT.length);
  });

  test("that never comes is a gap with its reason", async () => {
    const { parts } = await auditWith({}, { "/groups/services": () => lost });
    const counter = new CoverageCounter("odin", "ent.odin/grp.odin");
    for (const part of parts) counter.addPart(part);
    expect(counter.result().context).toContainEqual({
      part: "services",
      status: "failed",
      because: [expect.stringContaining("503")],
    });
  });

  test("of an earlier run is not read again, but what failed is, at first and even if nobody is left", async () => {
    const first = await auditWith({}, { "/groups/services": () => lost });
    const memory = knowing(first.sections);
    const second = await auditWith({ memory });
    expect(second.parts.map(({ part, section: { status } }) => `${part} ${status}`)).toEqual(["services ok"]);
    expect(second.paths).toEqual(["/groups/services"]);
    expect(second.records).toEqual(first.records);
    const listed = { strategy: "perUser", expected: 5, truncated: null };
    const third = await auditWith({ memory: { ...memory, listed } });
    expect([third.paths, third.records]).toEqual([["/groups/services"], []]);
    expect((await auditWith({ memory: knowing(second.sections) })).asked("/groups/services")).toBe(0);
  });

  test("is kept by one shard of several, which reads all plans because others may inherit them", async () => {
    const of = 3;
    const keeper = shardOf(["odin", GROUP.serviceProviderId, GROUP.groupId, ""], of);
    for (let index = 1; index <= of; index += 1) {
      const { parts, asked } = await auditWith({ shard: { index, of } });
      expect(parts.map(({ part }) => part)).toEqual(index === keeper ? ODIN_CONTEXT : []);
      expect(asked("/groups/services")).toBe(index === keeper ? 1 : 0);
    }
  });

  test("of a group without users is the group alone", async () => {
    const { url } = await serve(({ url: { pathname } }) => {
      if (pathname === "/api/v2/users") return { status: 200, body: [] };
      return pathname === "/api/v2/groups" ? { status: 200, body: { ...GROUP, userCount: 0 } } : undefined;
    }, inject("odinUrl"));
    const parts: ContextPart[] = [];
    const onContext = (part: ContextPart) => parts.push(part);
    for (const shard of [undefined, { index: 1, of: 2 }, { index: 2, of: 2 }]) {
      await all(auditOdinGroup(odinAt(url), { ...GROUP, strategy: "perUser", onContext, shard, now, wait }));
    }
    const group = { ...{ platform: "odin", scope: "ent.odin/grp.odin" }, part: "group" };
    expect(parts).toEqual([1, 2].map(() => ({ ...group, section: ok({ ...GROUP, userCount: 0 }) })));
  });
});

describe("the hunt groups of a group", () => {
  const row = { serviceUserId: "team@x", name: "Team", phoneNumber: "", policy: "Regular", ...GROUP };
  const one = { serviceUserId: "team@x", policy: "Regular", agents: [{ userId: "a@x", lastName: "A" }] };
  const read = { serviceUserId: "team@x", name: "Team", agents: [{ userId: "a@x" }] };
  const answers = (list: unknown, detail: unknown) => ({
    [HUNT_GROUPS]: (times: number): Reply => ({ status: 200, body: times === 1 ? list : detail }),
  });

  test.each<[string, unknown, unknown, unknown[]]>([
    ["with the ids of their agents only", [row], one, [read]],
    ["if its only agent is a bare object", [row], { ...one, agents: { userId: "a@x" } }, [read]],
    ["if the only one is a bare object", row, one, [read]],
    ["if one has no agents", [row], { ...one, agents: [] }, [{ ...read, agents: [] }]],
    ["if there are none", [], undefined, []],
  ])("are read %s", async (_, list, detail, expected) => {
    const { sections } = await auditWith({}, answers(list, detail));
    expect(sections.get("huntGroups")).toEqual(ok(expected));
  });

  test.each<[string, unknown, unknown, string]>([
    ["the answer is not a list", { data: [] }, undefined, "not a list of hunt groups"],
    ["the list is of another group", [{ ...row, groupId: "other" }], one, "another group"],
    ["one has no id", [{ name: "Team" }], one, "a hunt group has no id"],
    ["the agents are missing", [row], { serviceUserId: "team@x" }, "no list of agents"],
    ["an agent has no id", [row], { ...one, agents: [{ lastName: "A" }] }, "no list of agents"],
    ["the answer is about another hunt group", [row], { ...one, serviceUserId: "desk@x" }, "another hunt group"],
  ])("fail if %s, so no agent seems to be in no hunt group", async (_, list, detail, message) => {
    const { sections } = await auditWith({}, answers(list, detail));
    expect(sections.get("huntGroups")).toMatchObject({
      status: "failed",
      error: { message: expect.stringContaining(message) },
    });
  });

  test("are unavailable to a group without the service", async () => {
    const body = { error: "[Error 4410] Service is not assigned", status: 400 };
    const { sections } = await auditWith({}, { [HUNT_GROUPS]: () => ({ status: 400, body }) });
    expect(sections.get("huntGroups")).toMatchObject({ status: "unavailable" });
  });

  test("are complete after the one that failed is read again", async () => {
    const { sections, asked } = await auditWith({}, { [HUNT_GROUPS]: (times) => (times === 2 ? lost : undefined) });
    expect(sections.get("huntGroups")).toMatchObject({ status: "ok", data: [{ agents: [{}, {}] }] });
    expect(asked(HUNT_GROUPS)).toBe(4);
  });
});
