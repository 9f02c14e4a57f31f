/** Which audit an audit takes its ages from, and what is read of it. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { earlierAudit } from "../../../src/journal/history/earlier.js";
import { audit, folder, latest } from "./kit.js";

const SIDES = { odin: { state: "complete" }, purecloud: { state: "not audited" } };
const rule = (id: string, found: number, clear: number, because: readonly string[]) => ({ id, found, clear, because });
const RULES = [
  rule("odin-01", 1, 0, []),
  rule("odin-02", 0, 1, ["one user was not read"]),
  rule("odin-03", 0, 0, []),
  rule("odin-04", 0, 0, ["PureCloud was not audited"]),
];
const LINES = { "view.ndjson": 1, "findings.ndjson": 1 };
const FINDING = { id: "odin-01|odin|a", rule: "odin-01", firstSeen: "2026-11-01T00:00:00.000Z", subject: {} };

/** A judged audit that was finished at this time. */
function judged(tenantFolder: string, name: string, finishedAt: string): string {
  const path = audit(tenantFolder, name);
  const times = { asOf: finishedAt, startedAt: finishedAt, finishedAt };
  const judgement = { format: 1, ...times, rules: RULES, settings: "s", sides: SIDES, lines: LINES };
  writeFileSync(join(path, "judgement.json"), JSON.stringify(judgement));
  writeFileSync(join(path, "findings.ndjson"), `${JSON.stringify(FINDING)}\n`);
  writeFileSync(
    join(path, "view.ndjson"),
    '{"platform":"odin","userId":"A","findings":[],"notEvaluated":["odin-02"]}\n',
  );
  return path;
}

test("the newest judged audit before it counts, and not one that is later or was not judged", () => {
  const path = folder();
  for (const day of [26, 27, 29]) judged(path, `202611${day}T010000Z`, `2026-11-${day}`);
  const own = audit(path, "20261128T010000Z", "finished");
  audit(path, "20261127T020000Z", "finished");
  latest(path, "20261129T010000Z");
  const earlier = earlierAudit(own);
  expect(earlier).toMatchObject({ finishedAt: "2026-11-27", settings: "s", sides: SIDES });
  expect(earlier?.isItself).toBeUndefined();
  expect([...(earlier?.findings ?? [])]).toEqual([FINDING]);
  expect([...(earlier?.users() ?? [])]).toMatchObject([{ userId: "A", notEvaluated: ["odin-02"] }]);
});

test("a rule that a reason kept from judging anybody did not judge", () => {
  const path = folder();
  judged(path, "20261127T010000Z", "2026-11-27");
  latest(path, "20261127T010000Z");
  const { rules = new Set() } = earlierAudit(join(path, "20261128T010000Z")) ?? {};
  expect([...rules]).toEqual(["odin-01", "odin-02", "odin-03"]);
});

test("without an earlier audit, an audit keeps what it said before, unless that is damaged", () => {
  const path = folder();
  const own = judged(path, "20261127T010000Z", "2026-11-27");
  latest(path, "20261127T010000Z");
  expect(earlierAudit(own)).toMatchObject({ isItself: true, findings: [FINDING] });
  writeFileSync(join(own, "findings.ndjson"), "{");
  expect(earlierAudit(own)).toBeUndefined();
  rmSync(join(own, "judgement.json"));
  expect(earlierAudit(own)).toBeUndefined();
});

test("folders with names of audits are no history without latest.json", () => {
  const path = folder();
  judged(path, "20261127T010000Z", "2026-11-27");
  expect(earlierAudit(join(path, "20261128T010000Z"))).toBeUndefined();
  latest(path, "20261127T010000Z");
  expect(earlierAudit(join(path, "today"))).toBeUndefined();
});

test("findings that are not sorted are damaged, because two sorted lists are compared", () => {
  const path = folder();
  const earlier = judged(path, "20261127T010000Z", "2026-11-27");
  latest(path, "20261127T010000Z");
  const other = JSON.stringify({ ...FINDING, id: "odin-00|odin|a" });
  writeFileSync(join(earlier, "findings.ndjson"), `${JSON.stringify(FINDING)}\n${other}\n`);
  const { findings = [] } = earlierAudit(join(path, "20261128T010000Z")) ?? {};
  expect(() => [...findings]).toThrow(
    `${join(earlier, "findings.ndjson")} is damaged in line 2. Run rollcall report with its folder`,
  );
});

test.each(["findings.ndjson", "view.ndjson"])("an audit whose %s lost lines does not say who is new", (name) => {
  const path = folder();
  const earlier = judged(path, "20261127T010000Z", "2026-11-27");
  latest(path, "20261127T010000Z");
  writeFileSync(join(earlier, name), "");
  const { findings = [], users = () => [] } = earlierAudit(join(path, "20261128T010000Z")) ?? {};
  expect(() => [...findings, ...users()]).toThrow(
    `${join(earlier, name)} has 0 lines, and 1 were written. Run rollcall report with its folder`,
  );
});
