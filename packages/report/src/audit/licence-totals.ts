import type { Judgement } from "@rollcall/audit/rules";
import { costOf, licences, type LicenceRow as ScopedRow, unusedCostOf } from "../tables/scopes/licences.js";
import type { Cell } from "../tables/table.js";
import type { LicenceFacts, LicenceRow } from "./licence-facts.js";
import { fitsName, type Prices } from "./prices.js";
import type { ReportedAudit } from "./reported-audit.js";

/** The totals of each judgement, with the prices that they were made by. */
const counted = new WeakMap<Judgement, { readonly prices: Prices; readonly facts: Promise<LicenceFacts> }>();

/**
 * What licences, services and packs cost. The rows of all groups of a platform are added up. A report and the screen have the same
 * totals, so the users are read once for both.
 */
export function licencesOf(audit: ReportedAudit): Promise<LicenceFacts> {
  const { judgement, prices } = audit;
  const known = counted.get(judgement);
  if (known?.prices === prices) return known.facts;
  const facts = totalsOf(audit);
  counted.set(judgement, { prices, facts });
  // What failed is tried again.
  facts.catch(() => counted.delete(judgement));
  return facts;
}

async function totalsOf(audit: ReportedAudit): Promise<LicenceFacts> {
  const byName = new Map<string, LicenceRow>();
  for await (const row of licences.rows(audit)) {
    const own = rowOf(row, audit.judgement.config.paidServices);
    const key = `${own.platform} ${own.kind} ${own.name}`;
    const known = byName.get(key);
    byName.set(key, known ? together(known, own) : own);
  }
  const rows = [...byName.values()];
  const priced = rows.filter(({ price }) => price !== null);
  const sum = (of: (row: LicenceRow) => number | null) => priced.reduce((total, row) => total + (of(row) ?? 0), 0);
  const isPriced = priced.length > 0;
  return {
    ...{ currency: audit.prices.currency, rows },
    monthly: isPriced ? sum(({ monthly }) => monthly) : null,
    wasted: isPriced ? sum(({ wasted }) => wasted) : null,
    unsure: priced.filter(({ wasted }) => wasted === null).length,
  };
}

/** A number of the table. `null` if nobody can tell, because it was not read or does not exist. */
const numberIn = (cell: Cell): number | null => (typeof cell === "number" ? cell : null);

function rowOf(row: ScopedRow, paid: readonly string[]): LicenceRow {
  const { platform, kind, name, bought, assigned, on, used, unused, spare, unread, price } = row;
  return {
    ...{ platform, kind, name, assigned, unread, price },
    isPaid: kind !== "service" || price !== null || paid.some((one) => fitsName(one, name)),
    bought: bought === "unlimited" ? bought : numberIn(bought),
    used: numberIn(on) ?? numberIn(used),
    unused: numberIn(unused),
    spare: numberIn(spare),
    monthly: numberIn(costOf(row)),
    wasted: numberIn(unusedCostOf(row)),
  };
}

/** A sum is known only if both parts are. */
const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

const together = (one: LicenceRow, other: LicenceRow): LicenceRow => ({
  ...one,
  bought: one.bought === "unlimited" || other.bought === "unlimited" ? "unlimited" : plus(one.bought, other.bought),
  assigned: one.assigned + other.assigned,
  used: plus(one.used, other.used),
  unused: plus(one.unused, other.unused),
  spare: plus(one.spare, other.spare),
  unread: one.unread + other.unread,
  monthly: plus(one.monthly, other.monthly),
  wasted: plus(one.wasted, other.wasted),
});
