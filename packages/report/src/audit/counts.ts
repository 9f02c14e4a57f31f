import type { Severity } from "@rollcall/audit/rules";
import { stateOf } from "./finding-state.js";
import type { ReportedAudit } from "./reported-audit.js";

/** The numbers that every report of an audit shows. They are the same in all. */
export interface AuditCounts {
  readonly users: { readonly odin: number; readonly purecloud: number };
  /** People on both platforms. */
  readonly people: number;
  /** Cases in which nobody can say who is who. */
  readonly ambiguous: number;
  /** Open findings. The parts of a chain count once, as the chain. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
}

/** Counts an audit. */
export function countsOf({ judgement }: Pick<ReportedAudit, "judgement">): AuditCounts {
  const { subjects, people, findings } = judgement;
  const on = (platform: "odin" | "purecloud") => subjects.filter((one) => one.platform === platform).length;
  const open = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const finding of findings) if (stateOf(finding) === "open") open[finding.severity] += 1;
  return {
    users: { odin: on("odin"), purecloud: on("purecloud") },
    people: people.matched.length,
    ambiguous: people.ambiguous.length,
    findings: open,
    suppressed: findings.filter((finding) => stateOf(finding) === "suppressed").length,
  };
}
