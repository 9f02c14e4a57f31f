import type { Coverage } from "@rollcall/audit";
import type { Judgement } from "@rollcall/audit/rules";
import { type AuditTimes, headLines } from "../terminal/head.js";
import type { Look } from "../terminal/text.js";
import { groupLines } from "./groups.js";
import { type FindingsLook, lookOf } from "./look.js";
import { peopleLines } from "./people.js";
import { policyLines } from "./policies.js";
import { readLines } from "./read.js";
import { severityLines } from "./severities.js";
import { suppressionLines } from "./suppressions.js";
import { uncheckedLines } from "./unchecked.js";

/** An audit with what the rules say of it. */
export interface JudgedReport extends AuditTimes {
  readonly coverage: readonly Coverage[];
  readonly judgement: Judgement;
}

/** The most people and groups that are shown. The files have all. */
const SHOWN = { people: 10, groups: 5 } as const;

/** A heading with its lines. */
type Part = readonly [heading: string, lines: readonly string[]];

/**
 * An audit on one screen. It shows who was read and what was lost, then findings by severity with how much was checked. The
 * people and groups to look at first follow.
 */
export function findingsReport(report: JudgedReport, options: FindingsLook = {}): string {
  const look = lookOf(options);
  const { judgement } = report;
  const parts: readonly Part[] = [
    ["Findings", severityLines(judgement, look)],
    ["Policies that most users of a group break", policyLines(judgement, look)],
    peoplePart(judgement, look),
    groupsPart(judgement, look),
    ["Suppressions", suppressionLines(judgement)],
  ];
  return [
    ...headLines(report, report.coverage, look),
    ...readLines(report.coverage, judgement.people, look),
    "",
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines]) => [look.paint.bold(heading), ...lines, ""]),
    ...uncheckedLines(judgement, look),
  ].join("\n");
}

function peoplePart(judgement: Judgement, look: Look): Part {
  const { users } = judgement;
  const first = users.slice(0, SHOWN.people);
  return [`People to look at first${shownOf(first.length, users.length)}`, peopleLines(judgement, first, look)];
}

/** Groups come by people, because one person may have many findings. */
function groupsPart({ scopes }: Judgement, look: Look): Part {
  const all = scopes.filter((one) => one.all > 0);
  const first = all.slice(0, SHOWN.groups);
  const heading = `Groups to look at first, by people with a high finding${shownOf(first.length, all.length)}`;
  return [heading, groupLines(first, look)];
}

const shownOf = (shown: number, all: number): string => (shown < all ? ` (${shown} of ${all})` : "");
