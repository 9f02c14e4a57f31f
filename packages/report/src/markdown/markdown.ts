import { countsOf } from "../audit/counts.js";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { heldIn } from "../suppressions/held.js";
import { suppressedWords } from "../suppressions/words.js";
import { auditWords, count, demoWords, minuteOf } from "../terminal/words.js";
import { changesPart } from "./changes.js";
import { lostPart, readPart } from "./coverage.js";
import { type Part, partText } from "./part.js";
import {
  chainsPart,
  groupsPart,
  policiesPart,
  rulesPart,
  suppressedPart,
  topicsPart,
  topPart,
  uncheckedPart,
} from "./parts.js";

/** GitHub takes 65,536 characters. A person may want to write something too. */
export const MOST_CHARACTERS = 60_000;

/** An audit for a ticket or a pull request. What to look at first is open, and the rest is folded. */
export async function markdownReport(audit: ReportedAudit): Promise<string> {
  const { judgement } = audit;
  const changed = await changesPart(audit);
  const parts: readonly Part[] = [
    readPart(audit),
    topicsPart(judgement),
    chainsPart(judgement),
    topPart(judgement),
    policiesPart(judgement),
    ...(changed ? [changed] : []),
    rulesPart(judgement),
    uncheckedPart(judgement),
    suppressedPart(judgement),
    lostPart(audit),
    groupsPart(judgement),
  ];
  const texts = [headOf(audit)];
  let room = MOST_CHARACTERS - headOf(audit).length;
  for (const part of parts) {
    const text = partText(part, room - 2);
    if (text === "") continue;
    texts.push(text);
    room -= text.length + 2;
  }
  return `${texts.join("\n\n")}\n`;
}

function headOf(audit: ReportedAudit): string {
  const { facts, isRedacted, judgement } = audit;
  const { people, ambiguous, suppressed } = countsOf(audit);
  const times = [facts.startedAt, ...(facts.asOf === facts.startedAt ? [] : [facts.asOf])].map(timeOf);
  return [
    `## Rollcall audit of ${times[0]}`,
    ...(isRedacted ? [`> **Redacted**: names, numbers and ids are tokens.${auditWords(facts.token)}`] : []),
    [
      ...(times[1] === undefined ? [] : [`Ages are judged as of ${times[1]}${demoWords(audit.isDemoTime)}.`]),
      `${count(people, "person")} on both platforms, ${count(ambiguous, "case")} not clear.`.replace(
        /^(\d+) persons/,
        "$1 people",
      ),
      ...(suppressed === 0 ? [] : [`${suppressedWords(heldIn(judgement.findings, judgement.asOf))}.`]),
    ].join(" "),
  ].join("\n\n");
}

/** A day has no time zone. */
const timeOf = (time: string): string => (time.includes("T") ? `${minuteOf(time)} UTC` : time);
