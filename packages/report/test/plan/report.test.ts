import { type AuditPlan, auditPlan, odinGroupCost, type PlanParts, pureCloudCost } from "@rollcall/audit";
import { describe, expect, test } from "vitest";
import { planReport } from "../../src/index.js";

type Scope = PlanParts["scopes"][number];

const group = (name: string, users: number, options: Parameters<typeof odinGroupCost>[1] = {}): Scope => ({
  platform: "odin",
  scope: `ent.northwind/${name}`,
  ...odinGroupCost(users, options),
});
const organisation = (active: number, inactive: number): Scope => ({
  platform: "purecloud",
  scope: "organisation",
  ...pureCloudCost({ active, inactive }),
});
const LIMITS = { odin: { calls: 5, seconds: 1 }, purecloud: { calls: 300, seconds: 60 } };
const planOf = (...scopes: Scope[]): AuditPlan => auditPlan({ asked: 0, scopes, limits: LIMITS });
const perUser = { strategy: "perUser" } as const;

describe("the plan on a terminal", () => {
  const plan = planOf(
    group("London with a rather long name/and a department of it", 1240),
    group("Leeds", 90_000, { strategy: "composed" }),
    organisation(98_000, 12_210),
  );

  test.each([undefined, 60, 80, 200])("fits into %s columns", (columns) => {
    const width = Math.min(100, columns ?? 100);
    for (const line of planReport(plan, { columns }).split("\n")) {
      expect(line.length, line).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
  });

  test("has the reasons below the operations where there is no room next to them", () => {
    const lines = planReport(planOf(group("a", 300, perUser)), { columns: 60 }).split("\n");
    const at = lines.findIndex((line) => line.includes("getGroupOutgoingCallingPlanOriginating"));
    expect(lines[at]).toMatch(/^ +up to 1 {2}getGroupOutgoingCallingPlanOriginating$/);
    expect(lines[at + 1]?.trim()).toBe("the group's plan, if a user inherits it");
  });

  test("many groups with the same strategy are one table", () => {
    const text = planReport(planOf(...["a", "b", "c"].map((name, at) => group(name, 600 + at))));
    expect(text).toContain("Odin, 3 groups (perUser): 1,803 users");
    expect(text).toMatch(/^ +1,803 {2}getUserAudit +each user$/m);
    expect(text).toMatch(/^ +602 +605 to 608 {2}ent\.northwind\/c$/m);
    expect(text).not.toContain("Odin ent.northwind/a");
  });

  test("groups with and without the enhanced plans are two tables", () => {
    const services = (at: number) => new Set(at < 3 ? ["Enhanced Outgoing Calling Plan"] : []);
    const groups = [100, 100, 100, 100, 100, 100].map((users, at) =>
      group(`g${at}`, users, { strategy: "composed", groupServices: services(at) }),
    );
    const text = planReport(planOf(...groups));
    expect(text).toMatch(/^ +5,400 {2}18 operations +each user$/m);
    expect(text).toMatch(/^ +36 {2}6 operations +a few users, because the group$/m);
  });

  test("a group's name cannot act upon the terminal", () => {
    expect(planReport(planOf(group("\u001b[2J", 1)))).not.toContain("\u001b");
  });

  test.each([
    [1, "likely 2 s (1 s to 2 s)"],
    [297, "1 min to 1 min 1 s"],
    [299, "1 min 1 s"],
    [17_998, "1 h"],
    [40_000, "2 h 13 min"],
    [863_998, "2 d"],
    [900_000, "2 d 2 h"],
  ])("%i users and three to six calls a group at 5 a second take %s", (users, time) => {
    expect(planReport(planOf(group("a", users, perUser)))).toContain(`at 5 a second: ${time}\n`);
  });

  test("a wide range has a likely number, with what it rests on", () => {
    const text = planReport(planOf(organisation(10_000, 0)), { columns: 100 });
    const lines = text.split("\n");
    expect(text).toMatch(/^ +likely +calls {2}operation +for$/m);
    expect(text).toMatch(/^ +20 +up to 10,000 {2}getLicenseUser /m);
    expect(text).toMatch(/^Calls {2}likely 10,9\d\d \(about 10,4\d\d to 60,7\d\d\)$/m);
    expect(text).toMatch(/^Time {3}likely 36 min \d+ s \(about /m);
    const at = lines.indexOf("The likely numbers assume:");
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "  - a queue of 100 members for each 50 users, 60 roles, and no organisation that trusts yours",
      "  - the list of licences names every user",
    ]);
    // Nobody knows how many schedules a user has, so no sum is likely.
    expect(planReport(planOf(group("a", 100, { strategy: "composed" })))).not.toContain("likely");
  });

  test("what nobody can know is at least so much", () => {
    const text = planReport(planOf(group("a", 100, { strategy: "composed" })));
    expect(text).toContain("Calls  at least 1,126");
    expect(text).toMatch(/^ +0\+ {2}getUserEvents/m);
  });
});
