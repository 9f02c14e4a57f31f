/** A comparison of two days of an organisation has every change and nothing else. The strategy of an audit does not show. */
import { type ChangeEvent, diff } from "@rollcall/audit/changes";
import { auditSourceIn } from "@rollcall/audit/journal";
import { counts } from "@rollcall/config/counts";
import type { SandboxOptions } from "@rollcall/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { collected } from "../src/collected.ts";
import { judged } from "../src/rules/ledger.ts";
import { changeScore } from "./changes/score.ts";
import { emptyWorkplace } from "./workplace.ts";

type Audited = Awaited<ReturnType<typeof audited>>;

async function eventsOf(before: Audited, after: Audited): Promise<ChangeEvent[]> {
  const events: ChangeEvent[] = [];
  for await (const event of diff(before.source, after.source)) events.push(event);
  return events;
}

/** A judged audit of an estate, which is read from its folder. */
async function audited(options: SandboxOptions, how?: Parameters<typeof collected>[2]) {
  const audit = await collected(options, await emptyWorkplace(), how);
  await judged(audit, true);
  const source = await auditSourceIn(audit.folder);
  onTestFinished(source.close);
  return { estate: audit.estate, source };
}

test(`of two days of ${counts.changedPeople} people, every change is found, and nothing else`, async () => {
  const options = { users: counts.changedPeople, seed: 4 };
  const [one, other] = [await audited({ ...options, day: 1 }), await audited({ ...options, day: 2 })];
  const { planted, missed, invented } = changeScore(await eventsOf(one, other), one.estate, other.estate);
  expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  expect(planted).toBeGreaterThan(200);
}, 1_200_000);

test("the strategy of an audit makes no difference", async () => {
  const options = { users: 60, seed: 3 };
  const one = await audited(options, { strategy: "server" });
  for (const strategy of ["perUser", "composed"] as const) {
    const events = await eventsOf(one, await audited(options, { strategy }));
    expect(events.filter((event) => !["audits", "finding", "summary"].includes(event.about))).toEqual([]);
  }
});
