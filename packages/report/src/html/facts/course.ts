import { SEVERITIES } from "../../findings/look.js";
import type { ReportFacts } from "./facts.js";

/** The fewest audits whose numbers show a course. */
const FROM = 3;
/** The most audits that are shown. These are the last ones. */
const SHOWN = 14;

/** An audit with the numbers of its open findings. */
export interface CountedAudit {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The token of that audit, if it is redacted. */
  readonly token?: string | undefined;
  readonly findings: ReportFacts["past"][number]["findings"];
}

/** The numbers of the last audits, this one last. Empty if there are too few. */
export function courseOf(facts: Pick<ReportFacts, "past" | "times" | "severities">): readonly CountedAudit[] {
  const { past, times, severities } = facts;
  const found = new Map(severities.map((one) => [one.severity, one.found]));
  const findings = Object.fromEntries(SEVERITIES.map((severity) => [severity, found.get(severity) ?? 0]));
  const audits = [
    ...past,
    { startedAt: times.startedAt, token: times.token, findings: findings as CountedAudit["findings"] },
  ];
  return audits.length < FROM ? [] : audits.slice(-SHOWN);
}
