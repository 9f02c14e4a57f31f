/** A rule that most users of a group break is one line, with the same numbers in every report. */
import { ok } from "@rollcall/audit";
import { expect, test } from "vitest";
import { factsOf } from "../../src/html/facts/facts-of.js";
import { findingsReport } from "../../src/index.js";
import { markdownReport } from "../../src/markdown/index.js";
import { auditOf } from "../html/audit.js";
import { odinRecord } from "../records.js";
import { startedAt } from "./kit.js";

/** The passwords of all have expired. Every third user forwards all calls to nowhere, which is no policy. */
const records = Array.from({ length: 30 }, (_, at) => ({
  ...odinRecord({
    user: ok({ firstName: "Person", lastName: `${at}`, extension: `${at}`, passwordExpiresDays: -5 }),
    assignedServices: ok({ userServices: [{ serviceName: "Call Forwarding Always" }] }),
    serviceSettings: ok({
      "Call Forwarding Always": { isActive: at % 3 === 0, forwardToPhoneNumber: "" },
    }),
  }),
  userId: `person-${at}`,
}));
const audit = auditOf(records);
const { folds } = audit.judgement;
const rowsUnder = (text: string, title: string) =>
  (text.split(`### ${title}\n\n`)[1] ?? "")
    .split("\n\n")[0]
    ?.split("\n")
    .slice(2)
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

test("every report has the same policies with the same numbers", async () => {
  expect(folds).toContainEqual(expect.objectContaining({ rule: "odin-10", found: 30, evaluated: 30 }));
  const expected = folds.map(({ rule, found, evaluated }) => [rule, found, evaluated]).sort();
  const facts = await factsOf(audit);
  expect(facts.policies.map(({ rule, found, evaluated }) => [rule, found, evaluated]).sort()).toEqual(expected);
  const rows = rowsUnder(await markdownReport(audit), "Policies that most users of a group break");
  expect(rows?.map((row) => [row[0], Number(row[3]), Number(row[4])]).sort()).toEqual(expected);
  const screen = findingsReport({ startedAt, ...audit }, { isDetailed: true });
  const [lines = ""] = (screen.split("Policies that most users of a group break\n")[1] ?? "").split("\n\n");
  const counts = [...lines.matchAll(/^ {2}(\d+) of (\d+) /gm)].map(([, found, of]) => [Number(found), Number(of)]);
  expect(counts.sort()).toEqual(expected.map(([, found, evaluated]) => [found, evaluated]).sort());
});

test("Markdown lists no finding of a policy, unless it is graver than its rule", async () => {
  const gravest = { ...audit.judgement.findings.find(({ rule }) => rule === "odin-10") };
  expect(gravest.severity).toBe("medium");
  const listed = async (findings: typeof audit.judgement.findings) => {
    const text = await markdownReport({ ...audit, judgement: { ...audit.judgement, findings } });
    return rowsUnder(text, "Findings to look at first")?.map((row) => `${row[0]} ${row[4]}`);
  };
  const usual = await listed(audit.judgement.findings);
  expect(usual?.filter((row) => row.endsWith("odin-10"))).toEqual([]);
  expect(usual?.filter((row) => row === "medium odin-07")).toHaveLength(10);
  const graver = await listed([...audit.judgement.findings, { ...gravest, severity: "critical" } as never]);
  expect(graver?.filter((row) => row.endsWith("odin-10"))).toEqual(["critical odin-10"]);
});
