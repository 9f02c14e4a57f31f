import type { Coverage } from "./coverage.js";

/** How many sections of an audit have an answer. Parts of the context count as sections. */
export interface ShareRead {
  /** Sections with an answer, `unavailable` included. */
  readonly read: number;
  /**
   * All parts, and all sections of all users that the platforms count. Those of vanished users are left out, unless most users
   * vanished. So are sections that only a listing has, and that it leaves out.
   */
  readonly of: number;
}

/** The share of an audit that was read. A user who was counted and not listed lacks every section. */
export function shareRead(coverage: readonly Coverage[]): ShareRead {
  const parts = coverage.map(partOf);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return { read: sum(parts.map(({ read }) => read)), of: sum(parts.map(({ of }) => of)) };
}

function partOf({ users, outcomes, sections, gaps, context, truncated }: Coverage): ShareRead {
  const read = outcomes.ok + outcomes.unavailable;
  const lost = gaps.reduce((sum, gap) => sum + (gap.status === "unavailable" || gap.notReturned ? 0 : gap.users), 0);
  const uncounted = Math.max(0, (users.expected ?? 0) - users.seen);
  // A listing that was cut off lacks at least one user. So may one of an unknown number.
  const missing = truncated === null && users.expected !== null ? uncounted : Math.max(1, uncounted);
  const partsRead = context.filter(({ status }) => status === "ok" || status === "unavailable").length;
  const of = read + lost + missing * Math.max(1, Object.keys(sections).length);
  return { read: read + partsRead, of: of + context.length };
}
