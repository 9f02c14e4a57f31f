import { describe, expect, inject, test } from "vitest";
import {
  auditOdinGroup,
  CoverageCounter,
  type OdinRecord,
  type OdinStrategy,
  type Section,
} from "../../../src/index.js";
import { groupServicesIn } from "../../../src/record/odin/group-services.js";
import { all, GROUP, now, odinAt, type Reply, serve, wait } from "../../kit.js";

const PLAIN = "Outgoing Calling Plan";
const ENHANCED = "Enhanced Outgoing Calling Plan";
const USERS = 5;

/** The sections of the enhanced plan, with the path that each is read by first. */
const SECTIONS: Readonly<Record<string, string>> = {
  AuthorizationCode: "authorization-codes",
  DigitPlanCallMeNow: "digit-plan/call-me-now",
  DigitPlanOriginating: "digit-plan/originating",
  DigitPlanRedirecting: "digit-plan/redirecting",
  TransferNumbers: "transfer-numbers",
  PinholeDigitPlanCallMeNow: "pinhole-digit-plan/call-me-now",
  PinholeDigitPlanOriginating: "pinhole-digit-plan/originating",
  PinholeDigitPlanRedirecting: "pinhole-digit-plan/redirecting",
};
const PLANS = "/users/calling-plans/outgoing/";
const names = (sections: readonly string[]) => sections.map((one) => `outgoingCallingPlans.outgoingCallingPlan${one}`);
const enhanced = names(Object.keys(SECTIONS));
/** Nobody in the example group has Call Me Now. The user's own list is the nearer reason. */
const lacking = enhanced.map((name) => ({
  status: "unavailable",
  reason: `the user has none of: ${name.endsWith("CallMeNow") ? "Call Me Now" : ENHANCED}`,
}));
const allLacking = new Array(USERS).fill(lacking).flat();

const refusal = (service: string): Reply => {
  const details = `[Error 4410] Service is not assigned to this subscriber: ${service}`;
  return { status: 400, body: { error: "There has been a BroadWorks error.", status: 400, details } };
};
const row = (serviceName: string, isOn = true) => ({ serviceName, authorized: isOn, assigned: isOn });
const list = (...groupServices: object[]): Reply => ({
  status: 200,
  body: { ...GROUP, userServices: [], groupServices },
});
const lost: Reply = { status: 503, body: { error: "down", status: 503 } };

interface Platform {
  /** The answers to the list of the group's services, the last one for good. */
  readonly services: readonly Reply[];
  /** The answer to a plan of a user. Undefined for the user's plan. */
  readonly plan?: (path: string, userId: string, times: number) => Reply | undefined;
}

/** The group audit of users who have none of the sections. */
async function withoutEnhanced(path: string): Promise<unknown> {
  const answer = await fetch(`${inject("odinUrl")}${path}`, { headers: { authorization: "Bearer x" } });
  const lacks = (key: string) => enhanced.includes(`outgoingCallingPlans.${key}`);
  return JSON.parse(await answer.text(), (key, value) => (lacks(key) ? undefined : value));
}

/** Audits the example group on a platform whose group has other services. */
async function audit({ services, plan }: Platform, strategy: OdinStrategy = "composed", concurrency = 16) {
  const asked: string[] = [];
  const times = (path: string) => asked.filter((one) => one === path).length;
  const { url } = await serve(async ({ url: { pathname, search, searchParams } }) => {
    const path = pathname.replace("/api/v2", "");
    asked.push(path);
    if (path === "/groups/users/audit") return { status: 200, body: await withoutEnhanced(`${pathname}${search}`) };
    if (path === "/groups/services") return services[Math.min(times(path), services.length) - 1];
    if (!path.startsWith(PLANS)) return undefined;
    return plan?.(path.slice(PLANS.length), searchParams.get("userId") ?? "", times(path));
  }, inject("odinUrl"));
  const counter = new CoverageCounter("odin", "ent.odin/grp.odin");
  const options = { ...GROUP, strategy, concurrency, now, wait, onContext: counter.addPart.bind(counter) };
  const records = await all(auditOdinGroup(odinAt(url), options));
  for (const record of records) counter.add(record);
  const user = (path: string) => times(PLANS + path);
  return { records, times, user, contradicted: counter.result().contradicted };
}

const sectionsOf = (records: readonly OdinRecord[], wanted: readonly string[]) =>
  records.flatMap(({ sections }) => {
    const found = new Map<string, Section>(Object.entries(sections));
    return wanted.flatMap((name) => found.get(name) ?? []);
  });

const isEnhanced = (path: string) => Object.values(SECTIONS).includes(path);
const strict = (path: string) => (isEnhanced(path) ? refusal(ENHANCED) : undefined);

describe("a group without the enhanced plan", () => {
  test.each([
    ["names it as not allowed", list(row(PLAIN), row(ENHANCED, false))],
    ["leaves it out", list(row(PLAIN))],
    ["has one row, which comes as a bare object", { status: 200, body: { groupServices: row(PLAIN) } }],
  ])("whose list %s: two users are asked for each section, and nobody else", async (_, services) => {
    for (const concurrency of [1, 16]) {
      const { records, user, times, contradicted } = await audit(
        { services: [services], plan: strict },
        "composed",
        concurrency,
      );
      const all = sectionsOf(records, enhanced);
      expect(all).toEqual(allLacking);
      for (const path of Object.values(SECTIONS)) expect(user(path), path).toBe(2);
      expect([user("authorization-codes/codes"), times("/groups/services")]).toEqual([0, 1]);
      expect(contradicted).toEqual([]);
    }
  });

  test("that users contradict is believed in nothing: each user is asked, and the coverage says so", async () => {
    const services = [list(row(PLAIN))];
    const calm = await audit({ services: [list(row(PLAIN), row(ENHANCED))] });
    // The first user asked has the section, and the next two lack it.
    const plan = (path: string, _: string, times: number) => (times === 2 || times === 3 ? strict(path) : undefined);
    const { records, user, contradicted } = await audit({ services, plan }, "composed", 1);
    for (const at of [0, 3, 4]) expect(records[at]).toEqual(calm.records[at]);
    for (const path of Object.values(SECTIONS)) expect(user(path), path).toBe(USERS);
    expect([...contradicted].sort()).toEqual([...enhanced].sort());
    expect(calm.contradicted).toEqual([]);
  });

  test("is not confirmed by a call that fails", async () => {
    const plan = (path: string, _: string, times: number) => (times <= 2 && isEnhanced(path) ? lost : strict(path));
    const { records, user } = await audit({ services: [list(row(PLAIN))], plan }, "composed", 1);
    expect(sectionsOf(records, enhanced)).toEqual(allLacking);
    // Two fail, two confirm it. After the pause nobody needs to be asked.
    for (const path of Object.values(SECTIONS)) expect(user(path), path).toBe(4);
  });
});

describe("a list of the group's services that cannot be read", () => {
  test.each<[string, Reply]>([
    ["503", lost],
    ["403", { status: 403, body: { error: "no", status: 403 } }],
    ["without its list", { status: 200, body: { userServices: [] } }],
    ["with a service without a name", list(row(PLAIN), {})],
  ])("(%s) says nothing: each user is asked, and what they have is there", async (_, reply) => {
    const { records, user } = await audit({ services: [reply] });
    for (const path of Object.values(SECTIONS)) expect(user(path), path).toBe(USERS);
    expect(sectionsOf(records, enhanced).map(({ status }) => status)).toEqual(
      new Array(USERS * enhanced.length).fill("ok"),
    );
  });

  test("at first leaves the same records", async () => {
    const services = list(row(PLAIN));
    const calm = await audit({ services: [services], plan: strict });
    const rough = await audit({ services: [lost, services], plan: strict });
    expect(rough.times("/groups/services")).toBe(2);
    expect(rough.records).toEqual(calm.records);
  });
});

test("without the plain plan too, its four sections are no failures", async () => {
  const plan = (path: string) => refusal(isEnhanced(path) ? ENHANCED : PLAIN);
  const { records, user } = await audit({ services: [list()], plan });
  const plain = names(["Originating", "Redirecting", "Redirected", "CallMeNow"]);
  const found = sectionsOf(records, plain);
  expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1 + 1);
  for (const one of found) expect(one.status).toBe("unavailable");
  expect([user("originating"), user("redirected"), user("redirecting")]).toEqual([2, 2, 2]);
});

test("the group audit and the list agree: nobody is asked", async () => {
  const { records, user, times } = await audit({ services: [list(row(PLAIN))], plan: strict }, "server");
  expect(sectionsOf(records, enhanced)).toEqual(allLacking);
  expect(Object.values(SECTIONS).map(user)).toEqual(new Array(enhanced.length).fill(0));
  expect(times("/groups/services")).toBe(1);
});

test("a service of a group counts if the group may use it and uses it, also as text", () => {
  const services = [row("A"), { serviceName: "B" }, { ...row("C"), assigned: "false" }, { ...row("D"), authorized: 0 }];
  expect(groupServicesIn({ groupServices: services })).toEqual(new Set(["A", "B"]));
  expect(groupServicesIn({ groupServices: [] })).toEqual(new Set());
  for (const unknown of [undefined, {}, { groupServices: null }, { groupServices: ["A"] }])
    expect(groupServicesIn(unknown)).toBeUndefined();
});
