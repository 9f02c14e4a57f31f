import {
  type Coverage,
  FAILURES_BEFORE_PAUSE,
  type GapSummary,
  OUTCOMES,
  type OutcomeStatus,
  type PartSummary,
  printable,
  REFUSALS_BEFORE_GIVING_UP,
} from "@rollcall/audit";
import { PLATFORMS } from "../platforms.js";
import type { UserSummary } from "../summary.js";
import type { Totals } from "../totals.js";
import { folded, wholeLines } from "./fold.js";
import { labelled, type Paint, plain, widthFor, wrap } from "./text.js";
import { totalsLines } from "./totals.js";
import { userLines } from "./users.js";

/** What a report is made of. */
export interface TerminalReport {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** The time that ages and countdowns are judged by. It is shown if it is another. @default startedAt */
  readonly asOf?: Date | undefined;
  /** `users` are those that may be shown, the first ones. The coverage says how many there are. */
  readonly scopes: readonly { readonly coverage: Coverage; readonly users: readonly UserSummary[] }[];
  /** What was found, in numbers. It comes first. @default not shown */
  readonly totals?: Totals | undefined;
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 100 */
  readonly columns?: number | undefined;
  /** When the last run began, if earlier runs began the audit. Then the duration and the repeats are of that run. @default one run */
  readonly resumedAt?: Date | undefined;
  /** How many requests repeated a call. They are not among the calls. @default 0 */
  readonly repeated?: number | undefined;
  /** How many users of each scope are shown. Of the others the report gives the number. With 0 it is the coverage alone. @default all */
  readonly mostUsers?: number | undefined;
}

const TOO_MANY = `${REFUSALS_BEFORE_GIVING_UP} refusals or ${FAILURES_BEFORE_PAUSE} failures`;

interface Look {
  readonly paint: Paint;
  readonly width: number;
  readonly mostUsers: number;
}

/**
 * The report for a terminal, at most 100 columns wide: the coverage first, then each user. With more than 20 scopes, the groups
 * that were read in full share one line.
 */
export function terminalReport(report: TerminalReport): string {
  const { startedAt, scopes, paint = plain, columns, mostUsers = Number.POSITIVE_INFINITY } = report;
  const look: Look = { paint, width: widthFor(columns), mostUsers };
  const { asOf = startedAt } = report;
  const { shown, whole } = folded(scopes.map(({ coverage }) => coverage));
  return [
    ...headLines(report, paint),
    ...(asOf.getTime() === startedAt.getTime() ? [] : [`Times are judged as of ${minute(asOf)}`]),
    "",
    ...(report.totals ? [paint.bold("Totals"), ...totalsLines(report.totals, look.width), ""] : []),
    paint.bold("Coverage"),
    ...wholeLines(whole, look),
    ...shown.flatMap((coverage) => coverageLines(coverage, look)),
    "",
    ...(mostUsers > 0 ? scopes.flatMap(({ coverage, users }) => scopeLines(coverage, users, look)) : []),
  ].join("\n");
}

/** When the audit began, and what it took. Calls are those of all its runs, and the rest is of the last one. */
function headLines({ startedAt, resumedAt, finishedAt, repeated, scopes }: TerminalReport, paint: Paint): string[] {
  const calls = count(
    scopes.reduce((sum, { coverage }) => sum + coverage.calls, 0),
    "call",
  );
  const began = resumedAt ?? startedAt;
  // An earlier run, or the shards of a merge, may have begun by a clock that was ahead.
  const elapsed = finishedAt.getTime() - began.getTime();
  const took = elapsed < 0 ? "duration unknown" : `${(elapsed / 1000).toFixed(1)} s`;
  const again = repeated ? `, ${repeated} repeated` : "";
  const title = paint.bold("Rollcall audit");
  if (!resumedAt) return [`${title}  ${minute(startedAt)}, ${took}, ${calls}${again}`];
  return [
    `${title}  ${minute(startedAt)}, ${calls} in all runs`,
    `The last run  ${minute(resumedAt)}, ${took}${again}`,
  ];
}

/** `2026-11-16 12:00 UTC`. */
const minute = (time: Date) => `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;

function titleOf({ platform, scope, strategy }: Coverage): string {
  return printable(`${PLATFORMS[platform]} ${scope}${strategy === null ? "" : ` (${strategy})`}`);
}

function coverageLines(coverage: Coverage, look: Look): string[] {
  const { paint, width } = look;
  const { users, outcomes, gaps, context, truncated, stopped, notAsked, contradicted, notes } = coverage;
  const isComplete = users.expected === users.seen && truncated === null && stopped === null;
  const of = users.expected === null ? "an unknown number of" : String(users.expected);
  const seen = `${users.seen} of ${of} users, ${count(coverage.calls, "call")}`;
  const counts = OUTCOMES.map((status) => `${outcomes[status] - gone(coverage, status)} ${status}`).join(", ");
  const lost = gone(coverage, "forbidden") + gone(coverage, "failed");
  const warnings = [
    stopped === null ? [] : [`ended early: ${stopped}`],
    truncated === null ? [] : [`users are missing: ${truncated}`],
    users.vanished === 0
      ? []
      : [
          `${count(users.vanished, "user")} listed, but gone when read${lost === 0 ? "" : `, with ${count(lost, "section")} not read`}`,
        ],
    notAsked.length === 0 ? [] : [`no longer requested after ${TOO_MANY} in a row: ${notAsked.join(", ")}`],
    contradicted.length === 0
      ? []
      : [`users have these, although the group's list lacks their service: ${contradicted.join(", ")}`],
    notes,
  ].flat();
  return [
    `  ${titleOf(coverage)}: ${(isComplete ? paint.green : paint.yellow)(seen)}`,
    ...labelled("", `sections: ${counts}`, { indent: 2, column: 2, width }),
    ...(context.length === 0 ? [] : labelled("", contextWords(context), { indent: 2, column: 2, width })),
    ...warnings.flatMap((warning) => labelled("", printable(warning), { indent: 2, column: 2, width }).map(paint.red)),
    ...context
      .filter(({ status }) => status !== "ok")
      .flatMap((part) => gapLines(part, coverage.platform, `${part.part} of the context ${part.status}`, look)),
    ...gaps.flatMap((gap) =>
      gapLines(gap, coverage.platform, `${gap.section} ${outcomeOf(gap)} for ${count(gap.users, "user")}`, look),
    ),
  ];
}

/** How much of what is read once for the scope was read. */
function contextWords(context: Coverage["context"]): string {
  const counts = OUTCOMES.map((one) => `${context.filter(({ status }) => status === one).length} ${one}`).join(", ");
  return `context: ${counts}`;
}

/** Sections of vanished users with this status. The gaps leave them out, and so does the share that was read. */
function gone({ users, outcomes, gaps }: Coverage, status: OutcomeStatus): number {
  if (users.vanished === 0 || status === "ok" || status === "unavailable") return 0;
  return gaps.reduce((left, gap) => (gap.status === status ? left - gap.users : left), outcomes[status]);
}

/** What was not read, and why. */
type Unread = Pick<PartSummary, "status" | "because"> & Pick<GapSummary, "notReturned">;

const outcomeOf = ({ status, notReturned }: Unread) => (notReturned ? "not returned" : status);

/** Why something could not be read, after its own punctuation. Odin names no permission, because the level of a login decides. */
function whyOf({ status, because }: Unread, platform: Coverage["platform"]): string {
  const isForbidden = status === "forbidden";
  if (because.length > 0) return isForbidden ? `; needs ${because.join(", ")}` : `: ${because.join("; ")}`;
  return isForbidden && platform === "odin" ? "; ask for a higher level of login" : "";
}

function gapLines(unread: Unread, platform: Coverage["platform"], what: string, { paint, width }: Look): string[] {
  const { status, notReturned } = unread;
  const lines = labelled("-", printable(what + whyOf(unread, platform)), { indent: 4, column: 2, width });
  return status === "unavailable" || notReturned ? lines.map(paint.dim) : lines.map(paint.yellow);
}

function scopeLines(coverage: Coverage, users: readonly UserSummary[], look: Look): string[] {
  const { platform, scope } = coverage;
  const { seen } = coverage.users;
  const title = wrap(printable(`${PLATFORMS[platform]} ${scope}: ${count(seen, "user")}`), look.width);
  const shown = users.slice(0, look.mostUsers);
  return [
    ...title.map(look.paint.bold),
    ...shown.flatMap((user) => userLines(user, look.paint, look.width)),
    ...(seen > shown.length ? [`  ... and ${seen - shown.length} more`, ""] : []),
    ...(seen === 0 ? [""] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
