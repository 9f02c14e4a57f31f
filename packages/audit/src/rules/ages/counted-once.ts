import type { Finding } from "../engine/finding.js";

/**
 * Findings without the parts of chains that are among them too, because a part counts as its chain. A part stays if its chain has
 * another fate, such as a new part of a chain that was known.
 *
 * @param chains where the chains are. @default among the findings
 */
export function countedOnce<One extends Pick<Finding, "id" | "partOf">>(
  findings: readonly One[],
  chains: readonly Pick<Finding, "id">[] = findings,
): readonly One[] {
  // Nearly nobody has a chain.
  if (findings.every(({ partOf }) => partOf === undefined)) return findings;
  const ids = new Set(chains.map(({ id }) => id));
  return findings.filter(({ partOf }) => partOf === undefined || !ids.has(partOf));
}
