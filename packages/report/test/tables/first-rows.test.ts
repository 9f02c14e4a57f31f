/** Tables begin with what matters. */
import { CoverageCounter, ok } from "@rollcall/audit";
import { expect, test } from "vitest";
import { coverage } from "../../src/tables/scopes/coverage.js";
import { licences } from "../../src/tables/scopes/licences.js";
import { auditOf } from "../html/audit.js";
import { odinRecord, purecloudRecord } from "../records.js";

test("the table of coverage begins with users who are missing, then sections that were not read", async () => {
  const gap = { status: "forbidden", permissions: ["routing:queue:view"] } as const;
  const counter = new CoverageCounter("purecloud", "organisation");
  const whole = new CoverageCounter("odin", "sp/g");
  whole.add(odinRecord({ user: ok({}) }));
  for (let user = 0; user < 3; user += 1) counter.add(purecloudRecord({ profile: ok({}), queues: gap as never }));
  const of = (one: CoverageCounter, expected: number) => ({
    ...one.result(),
    users: { seen: 1, expected, vanished: 0 },
  });
  const audit = auditOf([], { coverage: [of(whole, 1), of(counter, 7)] });
  const rows: string[] = [];
  for await (const { scope, section, outcomes } of coverage.rows(audit))
    rows.push(`${scope} ${section} ${outcomes.forbidden + outcomes.failed}`);
  expect(rows[0]).toBe("organisation users 6");
  expect(rows[1]).toMatch(/^organisation \S+ 3$/);
  expect(rows.indexOf("organisation queues 3")).toBeLessThan(rows.findIndex((row) => row.endsWith(" 0")));
});

test("the table of licences begins with what costs most and is not used, and its costs come before details", async () => {
  const user = purecloudRecord({
    profile: ok({ state: "active" }),
    licenses: ok(["communicate", "engage"]),
    signIn: ok({ dateLastLogin: null }),
  });
  const prices = { currency: "EUR", odin: {}, purecloud: { communicate: 2, engage: 30 } };
  const names: string[] = [];
  for await (const { name } of licences.rows(auditOf([user], { prices }))) names.push(name);
  expect(names).toEqual(["engage", "communicate"]);
  const shown = licences.columns.map(({ id }) => id);
  expect(shown.slice(0, 7)).toEqual(["name", "kind", "scope", "assigned", "unused", "unusedCost", "cost"]);
});
