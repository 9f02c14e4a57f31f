import type { AuditFinding } from "@rollcall/audit/changes";

const DAY_MS = 86_400_000;

/** Since when a finding is known, in a sentence. It may be older than the first audit that could see it. */
export function ageOf({ firstSeen, atLeast }: Pick<AuditFinding, "firstSeen" | "atLeast">, asOf: string): string {
  const day = firstSeen.slice(0, 10);
  const days = Math.floor((Date.parse(asOf) - Date.parse(firstSeen)) / DAY_MS);
  const age = days <= 0 ? "today" : days === 1 ? "1 day ago" : `${days} days ago`;
  return `First seen on ${day}, ${age}${atLeast ? ". It may be older" : ""}.`;
}
