import { printable } from "@rollcall/audit";
import {
  type Judgement,
  type RankedScope,
  type RankedUser,
  type RuleSummary,
  type Severity,
  type Subject,
  usersIn,
} from "@rollcall/audit/rules";
import { SUBJECTS } from "../platforms.js";
import { labelled, type Paint, plain, widthFor } from "../terminal/text.js";

/** How findings are shown. */
export interface FindingsLook {
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 100 */
  readonly columns?: number | undefined;
}

/** So many people, groups and reasons are shown. The files have all. */
const SHOWN = { users: 10, scopes: 5, reasons: 5 } as const;

const COUNTED = ["critical", "high", "medium", "low", "info"] as const;

/** What the rules found, for a terminal. First by severity with how much was checked, then the people and groups to look at first. */
export function findingsReport(judgement: Judgement, look: FindingsLook = {}): string {
  const { paint = plain } = look;
  const width = widthFor(look.columns);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Findings", COUNTED.map((severity) => severityLine(judgement, severity, paint))],
    ["Policies that most users of a group break", foldLines(judgement, width)],
    ["People to look at first", userLines(judgement, width)],
    [
      "Groups to look at first",
      judgement.scopes
        .filter(({ all }) => all > 0)
        .slice(0, SHOWN.scopes)
        .flatMap((scope) => scopeLine(scope, width)),
    ],
    ["Not checked", reasonLines(judgement, width)],
    ["Suppressions", suppressionLines(judgement)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => [paint.bold(title), ...lines, ""])
    .join("\n");
}

/** `high  41 in 38 users, 97 % of the checks were made`. A count without its coverage would read as the truth. */
function severityLine({ findings, rules, folds }: Judgement, severity: Severity, paint: Paint): string {
  const isOf = ({ rule }: RuleSummary) => rule.severity === severity;
  const own = rules.filter(isOf);
  const made = own.reduce((sum, { found, clear }) => sum + found + clear, 0);
  const all = made + own.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0);
  // The parts of a chain count once, as the chain.
  const open = findings.filter((one) => one.severity === severity && !one.suppressed && one.partOf === undefined);
  const folded = new Set(folds.map(({ rule, scope }) => `${rule} ${scope}`));
  const shown = open.filter(({ rule, subject }) => !folded.has(`${rule} ${subject.scope}`));
  const users = new Set(shown.map(({ subject }) => keyOf(subject))).size;
  const isGrave = severity === "critical" || severity === "high";
  const isWhole = own.length === 0 || (all > 0 && made === all);
  const good = isWhole ? paint.green : paint.yellow;
  const colour = open.length === 0 ? good : isGrave ? paint.red : paint.yellow;
  const what = shown.length === 0 ? "none" : `${shown.length} in ${users} ${users === 1 ? "user" : "users"}`;
  return `  ${severity.padEnd(10)}${colour(what.padEnd(24))}${own.length === 0 ? NO_RULE : checked(made, all)}`;
}

const NO_RULE = "no rule has this severity";

const checked = (made: number, all: number): string =>
  all === 0
    ? "nobody was judged"
    : made === all
      ? "everything was checked"
      : `${share(made, all)} of the checks were made`;

/** Never 100 % while something is missing. */
const share = (part: number, whole: number): string => `${Math.min(99, Math.floor((100 * part) / whole))} %`;

function foldLines({ folds, rules }: Judgement, width: number): string[] {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  return folds.flatMap(({ rule, scope, found, evaluated }) =>
    labelled(rule, printable(`${titles.get(rule)}: ${found} of ${evaluated} in ${scope}`), {
      indent: 2,
      column: 14,
      width,
    }),
  );
}

function userLines({ users, findings }: Judgement, width: number): string[] {
  const first = users.slice(0, SHOWN.users);
  const titles = titlesOf(findings, first);
  const more = users.length - first.length;
  return [
    ...first.flatMap((user) => userLine(user, titles.get(keyOf(user.subject)) ?? [], width)),
    ...(more > 0 ? [`  ${more} more ${more === 1 ? "user has" : "users have"} findings`] : []),
  ];
}

/** Names users and people, so that each is counted once. */
const keyOf = (subject: Subject): string =>
  usersIn(subject)
    .map(({ platform, userId }) => `${platform} ${userId}`)
    .join(" ");

/** The titles of the findings of a few people, the gravest first. A person has those of both users. */
function titlesOf(findings: Judgement["findings"], users: readonly RankedUser[]): ReadonlyMap<string, string[]> {
  const titles = new Map(users.map(({ subject }) => [keyOf(subject), [] as string[]]));
  const people = new Map(users.flatMap(({ subject }) => usersIn(subject).map((user) => [keyOf(user), keyOf(subject)])));
  for (const severity of COUNTED) {
    for (const finding of findings) {
      if (finding.severity !== severity || finding.suppressed) continue;
      const [user] = usersIn(finding.subject);
      titles.get(people.get(user ? keyOf(user) : "") ?? "")?.push(`${finding.title} (${finding.rule})`);
    }
  }
  return titles;
}

function userLine({ subject, counts }: RankedUser, titles: readonly string[], width: number): string[] {
  const words = COUNTED.flatMap((severity) =>
    severity !== "info" && counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : [],
  );
  const where = subject.platform === "purecloud" ? "" : ` ${subject.scope}`;
  const who = `${subject.name ?? usersIn(subject)[0]?.userId} (${PLACES[subject.platform]}${where})`;
  return [
    ...labelled("", `${printable(who)}: ${words.join(", ")}`, { indent: 2, column: 0, width }),
    ...titles.slice(0, 3).flatMap((title) => labelled("-", printable(title), { indent: 4, column: 2, width })),
    ...(titles.length > 3 ? [`    - ${titles.length - 3} more`] : []),
  ];
}

/** Where a person is. The group on Odin follows. */
const PLACES = { ...SUBJECTS, both: "PureCloud and Odin" } as const;

function scopeLine({ platform, scope, found, evaluated, all, bound }: RankedScope, width: number): string[] {
  const where = printable(platform === "odin" ? `Odin ${scope}` : "PureCloud");
  const what = `${found} of ${evaluated} people who were checked have a high finding`;
  const rank = bound === null ? `, ${all - evaluated} of ${all} could not be checked, so it has no rank` : "";
  return labelled("", `${where}: ${what}${rank}`, { indent: 2, column: 0, width });
}

/** Rules with the most users whom they could not judge, with the first reason. */
function reasonLines({ rules }: Judgement, width: number): string[] {
  const open = rules
    .filter(({ notEvaluated }) => notEvaluated > 0)
    .sort((one, other) => other.notEvaluated - one.notEvaluated);
  const more = open.length - SHOWN.reasons;
  return [
    ...open.slice(0, SHOWN.reasons).flatMap(({ rule, notEvaluated, because }) => {
      const of = `${notEvaluated} ${notEvaluated === 1 ? "user" : "users"}: ${because[0] ?? ""}`;
      return labelled(rule.id, printable(of), { indent: 2, column: 14, width });
    }),
    ...(more > 0 ? [`  ${more} more rules could not judge some users`] : []),
  ];
}

function suppressionLines({ unused, expired, findings }: Judgement): string[] {
  const hidden = findings.filter(({ suppressed }) => suppressed).length;
  return [
    ...(hidden > 0 ? [`  ${hidden} findings are suppressed`] : []),
    ...expired.map(({ id, until, owner }) => printable(`  expired on ${until}: ${id} (${owner})`)),
    ...unused.map(({ id, owner }) => printable(`  unused: ${id} (${owner}). No finding has it`)),
  ];
}
