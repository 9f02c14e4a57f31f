/** A comparison of two days of an organisation has every change and nothing else. The strategy of an audit does not show. */
import { type AuditContent, type ChangeEvent, diff, sourceOf } from "@rollcall/audit/changes";
import { counts } from "@rollcall/config/counts";
import type { Estate } from "@rollcall/sandbox";
import { expect, test } from "vitest";
import { auditOf } from "../src/rules/audit-of.ts";
import { contentOf } from "./changes/audit-content.ts";
import { changeScore } from "./changes/score.ts";

async function eventsOf(before: AuditContent, after: AuditContent): Promise<ChangeEvent[]> {
  const events: ChangeEvent[] = [];
  for await (const event of diff(sourceOf(before), sourceOf(after))) events.push(event);
  return events;
}

/** An audit without its records, which take much memory. */
async function audited(users: number, day: 1 | 2): Promise<{ estate: Estate; content: AuditContent }> {
  const audit = await auditOf({ users, seed: 4, day });
  return { estate: audit.estate, content: contentOf(audit) };
}

test(`of two days of ${counts.changedPeople} people, every change is found, and nothing else`, async () => {
  const one = await audited(counts.changedPeople, 1);
  const other = await audited(counts.changedPeople, 2);
  const { planted, missed, invented } = changeScore(
    await eventsOf(one.content, other.content),
    one.estate,
    other.estate,
  );
  expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  expect(planted).toBeGreaterThan(200);
}, 1_200_000);

test.each(["perUser", "composed"] as const)("an audit by %s and one by server have no difference", async (strategy) => {
  const options = { users: 60, seed: 3 };
  const [one, other] = [contentOf(await auditOf(options)), contentOf(await auditOf(options, strategy))];
  const news = (await eventsOf(one, other)).filter((event) => !["audits", "finding", "summary"].includes(event.about));
  expect(news).toEqual([]);
});
