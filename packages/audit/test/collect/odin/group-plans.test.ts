import { describe, expect, inject, test } from "vitest";
import { auditOdinGroup, CoverageCounter, normalise, type OdinRecord } from "../../../src/index.js";
import { all, GROUP, now, odinAt, type Reply, serve, wait } from "../../kit.js";

const PLAN = "/groups/calling-plans/outgoing/originating";
const NAME = "inherited.outgoingCallingPlanOriginating";
const OWN = { useCustomSettings: false, userPermissions: { international: "Allow" } };
const row = (international: string, department?: string) => ({
  permissions: { international },
  ...(department === undefined ? {} : { departmentName: `${department} (grp.odin)`, department: { name: department } }),
});

/** Audits the example group. All its users inherit the group's plan of dialled calls. */
async function auditWith(reply: (times: number) => Reply, departments: readonly (string | undefined)[] = []) {
  let at = 0;
  let times = 0;
  const { url, seen } = await serve(async ({ url: { pathname, search } }) => {
    const path = pathname.replace("/api/v2", "");
    if (path === PLAN) {
      times += 1;
      return reply(times);
    }
    if (path !== "/users/audit") return undefined;
    const answer = await fetch(`${inject("odinUrl")}${pathname}${search}`, { headers: { authorization: "Bearer x" } });
    const body = (await answer.json()) as { Settings: { User: object }; OutgoingCallingPlan: object };
    const name = departments[at];
    at += 1;
    Object.assign(body.Settings.User, { department: name === undefined ? null : { name } });
    Object.assign(body.OutgoingCallingPlan, { "Outgoing Calling Plan Originating": OWN });
    return { status: 200, body };
  }, inject("odinUrl"));
  const options = { ...GROUP, strategy: "perUser", concurrency: 1, now, wait } as const;
  const records = await all(auditOdinGroup(odinAt(url), options));
  return { records, asked: seen.filter((one) => one.url.pathname === `/api/v2${PLAN}`).length };
}

const answer = (...departments: object[]): Reply => ({ status: 200, body: { ...GROUP, departments } });
const dialling = (records: readonly OdinRecord[]) =>
  records.map((record) => {
    const { dialling: fact } = normalise(record).international;
    return fact.known ? `${fact.value?.value} by ${fact.value?.kind}` : fact.because;
  });

describe("the group's calling plan, for users whose own is not in force", () => {
  test("is read once for all of them, and a department may have its own", async () => {
    const reply = answer(row("Disallow"), row("Authorization Code Required", "Support"));
    const { records, asked } = await auditWith(() => reply, [undefined, "Support", "Sales", undefined, "Support"]);
    expect(asked).toBe(1);
    expect(dialling(records)).toEqual([
      "Disallow by group",
      "Authorization Code Required by group",
      "Disallow by group",
      "Disallow by group",
      "Authorization Code Required by group",
    ]);
    expect(records[1]?.sections[NAME]).toEqual({ status: "ok", data: row("Authorization Code Required", "Support") });
  });

  test("may come as one row instead of a list", async () => {
    const { records } = await auditWith(() => ({ status: 200, body: { departments: row("Disallow") } }));
    expect(dialling(records)).toEqual(records.map(() => "Disallow by group"));
  });

  test("is requested again once for all, if it fails and may succeed", async () => {
    const lost: Reply = { status: 503, body: { error: "down", status: 503 } };
    const { records, asked } = await auditWith((times) => (times === 1 ? lost : answer(row("Disallow"))));
    expect(asked).toBe(2);
    expect(dialling(records)).toEqual(records.map(() => "Disallow by group"));
  });

  test.each<[string, Reply, object]>([
    ["forbidden", { status: 403, body: {} }, { forbidden: 5, failed: 0 }],
    ["of another shape", { status: 200, body: { permissions: {} } }, { forbidden: 0, failed: 5 }],
    ["without the group's default", answer(row("Allow", "Support")), { forbidden: 0, failed: 5 }],
  ])("that is %s is a gap of each of them, and reads as nothing", async (_, reply, expected) => {
    const { records, asked } = await auditWith(() => reply);
    expect(asked).toBe(1);
    for (const words of dialling(records)) expect(words).toContain(NAME);
    const counter = new CoverageCounter("odin", "scope");
    for (const record of records) counter.add(record);
    expect(counter.result().sections[NAME]).toMatchObject({ ok: 0, ...expected });
  });
});
