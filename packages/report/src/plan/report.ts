import type { Amount, AuditPlan, CallLimit, PlannedPlatform } from "@rollcall/audit";
import { PLATFORMS } from "../platforms.js";
import { labelled, type Paint, plain, widthFor, wrap } from "../terminal/text.js";
import { amount, count, grouped, words } from "./amount.js";
import { duration } from "./duration.js";
import { listingTable, tablesOf } from "./tables.js";

/** How a plan is printed. */
export interface PlanLook {
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 100 */
  readonly columns?: number | undefined;
}

const TITLE = "Rollcall plan";

/** A plan for a terminal, at most 100 columns wide: a table for each scope, or for many that are alike, then sums and time. */
export function planReport(plan: AuditPlan, { paint = plain, columns }: PlanLook = {}): string {
  const width = widthFor(columns);
  const part = plan.shard ? `, shard ${plan.shard.index} of ${plan.shard.of}` : "";
  const sizes = plan.asked === 0 ? "sizes as given, without a call" : `sizes from ${count(plan.asked, "call")}`;
  const [title = "", ...more] = wrap(`${TITLE}  the calls that an audit would make${part}; ${sizes}`, width);
  return [
    title.replace(TITLE, paint.bold),
    ...more,
    "",
    ...listingTable(plan.listing, { paint, width }),
    ...tablesOf(plan.scopes, { paint, width }),
    ...sumLines(plan, paint, width),
    "",
    ...beyondLines(plan, paint, width),
  ].join("\n");
}

function sumLines({ platforms, calls, seconds }: AuditPlan, paint: Paint, width: number): string[] {
  const whole = { indent: 0, column: "Calls  ".length, width };
  const part = { indent: 2, column: "PureCloud  ".length, width };
  return [
    ...labelled("Calls", amount(undefined, calls), whole).map(paint.bold),
    ...labelled("Time", timeOfAll(platforms, seconds), whole).map(paint.bold),
    ...platforms.flatMap((platform) => labelled(PLATFORMS[platform.platform], timeOf(platform), part)),
  ];
}

function timeOfAll(platforms: readonly PlannedPlatform[], seconds: Amount | null): string {
  if (seconds === null) return "as long as the platforms take to answer";
  const time = words(seconds, duration);
  const longer = platforms.find((platform) => platform.seconds?.least === seconds.least)?.platform;
  if (platforms.length < 2 || longer === undefined) return time;
  return `${time}: both platforms are audited in parallel, and ${PLATFORMS[longer]} takes longer`;
}

function timeOf({ calls, limit, seconds }: PlannedPlatform): string {
  const many = amount("call", calls);
  if (limit === null || seconds === null) return `${many}, no limit`;
  return `${many} at ${pace(limit)}: ${words(seconds, duration)}`;
}

/** `5 a second`, `300 a minute`. A limit below one is given as one call in a longer time. */
function pace({ calls, seconds }: CallLimit): string {
  if (calls < 1) return `one in ${grouped(seconds / calls)} s`;
  return `${grouped(calls)} a ${seconds === 60 ? "minute" : "second"}`;
}

function beyondLines({ scopes }: AuditPlan, paint: Paint, width: number): string[] {
  const items = [
    ...new Set(scopes.flatMap(({ beyond }) => beyond)),
    "logins, repeated calls, and the time that the platforms take to answer",
  ];
  const assumed = [...new Set(scopes.flatMap((scope) => scope.assumed))];
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.flatMap((line) => labelled("-", line, { indent: 2, column: 2, width }))];
  return [
    ...list("The likely numbers assume:", assumed),
    ...list("Not counted, because it cannot be known in advance:", items),
  ].map(paint.dim);
}
