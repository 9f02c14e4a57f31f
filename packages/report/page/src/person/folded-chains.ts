import type { AuditFinding } from "@rollcall/audit/changes";
import { type FindingState, stateOf } from "../../../src/audit/finding-state.js";

/** A finding, with the findings that it is made of if it is a chain. */
export interface FoldedFinding {
  readonly finding: AuditFinding;
  readonly parts: readonly AuditFinding[];
}

/** Folds the parts of a chain under the chain, because all of them count once. A part whose chain is not here stands by itself. */
export function foldedChains(findings: readonly AuditFinding[]): readonly FoldedFinding[] {
  const here = new Set(findings.map(({ id }) => id));
  const chainOf = ({ partOf }: AuditFinding) => (partOf !== undefined && here.has(partOf) ? partOf : undefined);
  return findings
    .filter((finding) => chainOf(finding) === undefined)
    .map((finding) => ({ finding, parts: findings.filter((part) => chainOf(part) === finding.id) }));
}

/** How many findings are open, as every table counts them. */
export const openIn = (findings: readonly AuditFinding[]): number => counted(findings, "open");

/** A sentence about the findings that are not open. Undefined if there are none. The parts of an unknown chain count as the chain. */
export function othersIn(findings: readonly AuditFinding[]): string | undefined {
  const listed = foldedChains(findings).map(({ finding }) => finding);
  const [suppressed, unknown] = [counted(findings, "suppressed"), counted(listed, "unknown")];
  const words = [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(unknown > 0 ? [`${unknown} that could not be checked again`] : []),
  ];
  return words.length === 0 ? undefined : `Not counted: ${words.join(", and ")}.`;
}

const counted = (findings: readonly AuditFinding[], state: FindingState): number =>
  findings.filter((finding) => stateOf(finding) === state).length;
