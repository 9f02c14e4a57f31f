import type { AuditFinding } from "@rollcall/audit/changes";

const SEVERITIES = ["critical", "high", "medium", "low", "info"];

/** The open findings by severity, chains before others. Then those that nobody could check again, then suppressed ones. */
export const gravestFirst = (findings: readonly AuditFinding[]): readonly AuditFinding[] =>
  [...findings].sort((one, other) => rankOf(one) - rankOf(other));

function rankOf(finding: AuditFinding): number {
  const state = finding.suppressed ? 2 : "state" in finding ? 1 : 0;
  const isChain = "parts" in finding && finding.parts !== undefined;
  return 100 * state + 10 * SEVERITIES.indexOf(finding.severity) + (isChain ? 0 : 1);
}
