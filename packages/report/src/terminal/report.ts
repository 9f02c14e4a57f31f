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
import { folded, wholeLines } from "./fold.js";
import { type AuditTimes, headLines } from "./head.js";
import { type Look, labelled, type Paint, plain, widthFor, wrap } from "./text.js";
import { userLines } from "./users.js";
import { count } from "./words.js";

/** A group or an organisation in a report. */
export interface ReportedScope {
  readonly coverage: Coverage;
  /** Those that may be shown, the first ones. The coverage says how many there are. */
  readonly users: readonly UserSummary[];
}

/** How a report is printed, and how much of it. */
export interface ReportLook {
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 100 */
  readonly columns?: number | undefined;
  /** How many users of each scope are shown. Of the others the report gives the number. With 0 it is the coverage alone. @default all */
  readonly mostUsers?: number | undefined;
}

/** What a report is made of. */
export interface TerminalReport extends AuditTimes, ReportLook {
  readonly scopes: readonly ReportedScope[];
}

const TOO_MANY = `${REFUSALS_BEFORE_GIVING_UP} refusals or ${FAILURES_BEFORE_PAUSE} failures`;

interface UsersLook extends Look {
  readonly mostUsers: number;
}

/** The report for a terminal, at most 100 columns wide. It says when the audit was made, and then {@link coverageReport}. */
export function terminalReport({ scopes, ...report }: TerminalReport): string {
  const head = headLines(
    report,
    scopes.map(({ coverage }) => coverage),
    { paint: report.paint ?? plain, width: widthFor(report.columns) },
  );
  return [...head, "", coverageReport(scopes, report)].join("\n");
}

/** What was read, and what was not. Then each user. With more than 20 scopes, the groups that were read in full share one line. */
export function coverageReport(scopes: readonly ReportedScope[], options: ReportLook = {}): string {
  const { paint = plain, columns, mostUsers = Number.POSITIVE_INFINITY } = options;
  const look: UsersLook = { paint, width: widthFor(columns), mostUsers };
  const { shown, whole } = folded(scopes.map(({ coverage }) => coverage));
  return [
    paint.bold("Coverage"),
    ...wholeLines(whole, look),
    ...shown.flatMap((coverage) => coverageLines(coverage, look)),
    "",
    ...(mostUsers > 0 ? scopes.flatMap(({ coverage, users }) => scopeLines(coverage, users, look)) : []),
  ].join("\n");
}

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

/** Why something could not be read. Odin names no permission, because the level of a login decides. */
function reasonsOf({ status, because }: Unread, platform: Coverage["platform"]): readonly string[] {
  if (status !== "forbidden") return because;
  if (because.length > 0) return [`needs ${because.join(", ")}`];
  return platform === "odin" ? ["ask for a higher level of login"] : [];
}

/** One reason follows what was not read. Several have a line each. */
function gapLines(unread: Unread, platform: Coverage["platform"], what: string, { paint, width }: Look): string[] {
  const { status, notReturned } = unread;
  const [first, ...others] = reasonsOf(unread, platform);
  const isOne = first !== undefined && others.length === 0;
  const lines = [
    ...labelled("-", printable(isOne ? `${what}: ${first}` : what), { indent: 4, column: 2, width }),
    ...(first === undefined || isOne ? [] : [first, ...others]).flatMap((reason) =>
      labelled("-", printable(reason), { indent: 6, column: 2, width }),
    ),
  ];
  return status === "unavailable" || notReturned ? lines.map(paint.dim) : lines.map(paint.yellow);
}

function scopeLines(coverage: Coverage, users: readonly UserSummary[], look: UsersLook): string[] {
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
