import type { Sides } from "../../people/people.js";
import type { Finding } from "../engine/finding.js";
import type { Judgement } from "../engine/judgement.js";
import { holdsAt } from "../engine/suppress.js";
import { countedOnce } from "./counted-once.js";
import type { EarlierAudit, EarlierFinding, UnknownFinding } from "./earlier.js";
import { userKey, usersOf } from "./keys.js";
import { Today } from "./today.js";

/** What changed since the earlier audit. Suppressed findings are in none of these. The lists have the parts of chains too. */
export interface Since {
  /** When the earlier audit was finished. ISO 8601, UTC. */
  readonly finishedAt: string;
  /** The token of that audit, if it is redacted. */
  readonly token?: string | undefined;
  /** Whether it was judged with other settings. Then a finding may be new or gone because of them. */
  readonly otherSettings: boolean;
  /** Found today, and evaluated clear then. */
  readonly fresh: readonly Finding[];
  /** Found today, and not evaluated then. */
  readonly firstChecked: readonly Finding[];
  /** Known then, and evaluated clear today. Or the user is gone. */
  readonly resolved: readonly EarlierFinding[];
  /** How many were known then and are found today. The parts of a chain count once, as the chain. */
  readonly open: number;
  /** How many were known then and cannot be evaluated today. The parts of such a chain count once, as the chain. */
  readonly unknown: number;
}

/** Findings with their ages. */
export interface Aged {
  /** By id. */
  readonly findings: readonly Finding[];
  /** Known from earlier audits, and not evaluated today. By id. */
  readonly unknown: readonly UnknownFinding[];
  /** Undefined without an earlier audit. */
  readonly since: Since | undefined;
}

/**
 * Gives findings the ages that the earlier audit knows. Both have them sorted, so the earlier ones are read one by one.
 *
 * @param settings the hash of today's settings
 */
export function aged(judgement: Judgement, sides: Sides, settings: string, earlier: EarlierAudit | undefined): Aged {
  if (!earlier) return { findings: judgement.findings, unknown: [], since: undefined };
  const today = new Today(judgement, sides);
  const findings = [...judgement.findings];
  const news: number[] = [];
  const resolved: EarlierFinding[] = [];
  const lost: UnknownFinding[] = [];
  let open = 0;
  for (const [at, then] of paired(judgement.findings, earlier.findings)) {
    const now = findings[at];
    if (!then) news.push(at);
    else if (now) {
      findings[at] = withAge(now, then.firstSeen, then.atLeast);
      if (!now.suppressed && now.partOf === undefined) open += 1;
    } else {
      const fate = today.fateOf(then);
      if (fate.state === "unknown") lost.push(unknownOf(then, fate.because, judgement.asOf));
      else if (!then.suppressed) resolved.push(then);
    }
  }
  const { fresh, firstChecked } = datedNews(findings, news, earlier);
  const unknown = withoutLostChains(lost);
  if (earlier.isItself) return { findings, unknown, since: undefined };
  const since = {
    ...{ finishedAt: earlier.finishedAt, otherSettings: earlier.settings !== settings },
    ...{
      fresh,
      firstChecked,
      resolved,
      open,
      unknown: countedOnce(unknown.filter(({ suppressed }) => !suppressed)).length,
    },
  };
  return { findings, unknown, since };
}

/** A part of a chain that is resolved stands alone. */
function withoutLostChains(findings: readonly UnknownFinding[]): readonly UnknownFinding[] {
  const alone = new Set(countedOnce(findings));
  return findings.map((finding) => {
    const { partOf: _, ...rest } = finding;
    return alone.has(finding) ? rest : finding;
  });
}

/** Both lists in step: the index of today's finding, or -1, and the earlier one with its id. */
function* paired(
  today: readonly Finding[],
  earlier: Iterable<EarlierFinding>,
): Generator<readonly [at: number, then: EarlierFinding | undefined]> {
  let at = 0;
  for (const then of earlier) {
    for (; at < today.length && (today[at]?.id ?? "") < then.id; at += 1) yield [at, undefined];
    if (today[at]?.id !== then.id) yield [-1, then];
    else {
      yield [at, then];
      at += 1;
    }
  }
  for (; at < today.length; at += 1) yield [at, undefined];
}

/** Says of new findings whether they may be older, and puts them into their places. */
function datedNews(findings: Finding[], places: readonly number[], earlier: EarlierAudit) {
  const news = places.flatMap((at) => findings.slice(at, at + 1));
  const keys = new Set(news.flatMap((finding) => usersOf(finding).map(({ key }) => key)));
  const isFresh = clearIn(earlier, keys);
  const [fresh, firstChecked]: [Finding[], Finding[]] = [[], []];
  for (const [index, finding] of news.entries()) {
    const own = isFresh(finding) ? withAge(finding, finding.firstSeen, undefined) : finding;
    findings[places[index] as number] = own;
    if (!own.suppressed) (own.atLeast ? firstChecked : fresh).push(own);
  }
  return { fresh, firstChecked };
}

/** Whether an audit evaluated a finding that it does not have. A user who did not exist was clear, if everybody was read. */
function clearIn(earlier: EarlierAudit, keys: ReadonlySet<string>): (finding: Finding) => boolean {
  if (keys.size === 0 || earlier.isItself) return () => false;
  const notEvaluated = new Map<string, readonly string[]>();
  for (const user of earlier.users()) {
    const key = userKey(user);
    if (keys.has(key)) notEvaluated.set(key, user.notEvaluated);
  }
  return (finding) =>
    earlier.rules.has(finding.rule) &&
    usersOf(finding).every(({ platform, key }) => {
      const open = notEvaluated.get(key);
      return open ? !open.includes(finding.rule) : earlier.sides[platform].state === "complete";
    });
}

function withAge({ atLeast: _, ...finding }: Finding, firstSeen: string, atLeast: true | undefined): Finding {
  const { suppressed, ...rest } = finding;
  return { ...rest, firstSeen, ...(atLeast && { atLeast }), ...(suppressed && { suppressed }) };
}

function unknownOf(then: EarlierFinding, because: readonly string[], asOf: Date): UnknownFinding {
  const { id, rule, severity, subject, title, remedy, parts, partOf, firstSeen, atLeast, suppressed } = then;
  const isHidden = suppressed && holdsAt({ until: suppressed.until }, asOf);
  return {
    ...{ id, rule, severity, state: "unknown", subject, title, because, remedy },
    ...(parts && { parts }),
    ...(partOf !== undefined && { partOf }),
    firstSeen,
    ...(atLeast && { atLeast }),
    ...(isHidden && { suppressed }),
  };
}
