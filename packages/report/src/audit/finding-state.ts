import type { AuditFinding } from "@rollcall/audit/changes";

/**
 * How a finding counts. Every report counts the open ones. The parts of a chain count once, as the chain. A finding of an earlier
 * audit that nobody could evaluate is unknown.
 */
export type FindingState = "open" | "part of a chain" | "suppressed" | "unknown";

/** How a finding counts. One that is both suppressed and unknown is suppressed. */
export function stateOf(finding: AuditFinding): FindingState {
  if (finding.suppressed) return "suppressed";
  if ("state" in finding) return "unknown";
  return finding.partOf === undefined ? "open" : "part of a chain";
}
