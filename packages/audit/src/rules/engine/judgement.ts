import type { RulesConfig, Suppression } from "./config.js";
import { type Finding, findingId, type Subject } from "./finding.js";
import { type Fold, foldsOf } from "./fold.js";
import type { Judged, Working } from "./judged.js";
import { byGravity, type Counts, lowerBound, NONE, type Share } from "./rank.js";
import { holdsAt, suppressed, suppresses } from "./suppress.js";
import type { RuleSummary } from "./tally.js";
import type { Found, Severity } from "./verdict.js";

/** A user with how many findings of each severity. */
export interface RankedUser {
  readonly subject: Subject;
  readonly counts: Counts;
}

/** A group or an organisation by the share of its people with a high or critical finding. */
export interface RankedScope extends Share {
  readonly platform: "odin" | "purecloud";
  readonly scope: string;
  /** The lower bound of the share at 95 %. `null` if fewer than 80 % were evaluated, because then it has no rank. */
  readonly bound: number | null;
}

/** What a rule said of all users, with its severity as configured. */
export interface JudgedRule extends RuleSummary {
  readonly severity: Severity;
}

/** What the rules say of an audit. */
export interface Judgement {
  /** The time that it was judged by. Without a given one, that of the last record. */
  readonly asOf: Date;
  /** What it was judged with. */
  readonly config: RulesConfig;
  /** By rule and user. Suppressed ones are marked. */
  readonly findings: readonly Finding[];
  /** In the order of the rules. */
  readonly rules: readonly JudgedRule[];
  /** Rules that most users of a scope break. Lists show each as one line. */
  readonly folds: readonly Fold[];
  /** Users with any finding, the gravest first. */
  readonly users: readonly RankedUser[];
  /** The worst first, those without a rank last. */
  readonly scopes: readonly RankedScope[];
  /** Each user, in the order in which the records came. */
  readonly subjects: readonly Subject[];
  /** The ids of the findings of each user, in the order in which the records came. */
  readonly byRecord: readonly (readonly string[])[];
  /** The ids of the rules that could not judge each user, in the same order. Users share lists. */
  readonly notEvaluatedByRecord: readonly (readonly string[])[];
  /** Suppressions that no finding has. */
  readonly unused: readonly Suppression[];
  /** Suppressions that no longer hold, although a finding would have them. */
  readonly expired: readonly Suppression[];
}

/** What a judgement is made of. */
export interface Material {
  readonly judged: readonly Judged[];
  readonly working: readonly Working[];
  readonly config: RulesConfig;
  readonly asOf: Date;
}

export function judgementOf(material: Material): Judgement {
  const { judged, working, config, asOf } = material;
  const idOf = (index: number) => working[index]?.rule.id ?? "";
  const used = new Set<Suppression>();
  const expired = new Set<Suppression>();
  const each = judged.map((one) => (one.found ?? []).map((found) => findingOf(material, one, found, used, expired)));
  const rules = working.map(({ rule, tally }) => {
    const severity = severityOf(config.rules[rule.id], rule.severity);
    return { ...tally.summary, severity };
  });
  const folds = foldsOf(rules);
  return {
    asOf,
    config,
    findings: each.flat().sort((one, other) => compare(one.id, other.id)),
    rules,
    folds,
    users: usersOf(judged, each, folds),
    scopes: scopesOf(judged, each),
    subjects: judged.map(({ subject }) => subject),
    byRecord: each.map((findings) => findings.map(({ id }) => id)),
    notEvaluatedByRecord: judged.map(({ unknown }) => unknown.ids(idOf)),
    unused: config.suppressions.filter((one) => !used.has(one) && !expired.has(one)),
    expired: [...expired],
  };
}

/** By UTF-16 code units, so the order is the same everywhere. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function findingOf(
  { working, config, asOf }: Material,
  { subject, membership }: Judged,
  { rule: index, verdict }: { readonly rule: number; readonly verdict: Found },
  used: Set<Suppression>,
  expired: Set<Suppression>,
): Finding {
  const { rule, tally } = working[index] as Working;
  const finding: Finding = {
    id: findingId(rule.id, subject),
    rule: rule.id,
    severity: severityOf(config.rules[rule.id], verdict.severity ?? rule.severity),
    subject,
    title: rule.title,
    ...(verdict.because !== undefined && { because: verdict.because }),
    evidence: verdict.evidence,
    remedy: rule.remedy,
    firstSeen: asOf.toISOString(),
    atLeast: true,
  };
  const about = config.suppressions.filter((one) => suppresses(one, rule.id, subject, membership));
  const holding = about.find((one) => holdsAt(one, asOf));
  for (const one of about) (holdsAt(one, asOf) ? used : expired).add(one);
  if (!holding) return finding;
  tally.suppress(subject.scope);
  return suppressed(finding, holding);
}

const severityOf = (configured: Severity | "off" | undefined, own: Severity): Severity =>
  configured === undefined || configured === "off" ? own : configured;

function usersOf(
  judged: readonly Judged[],
  each: readonly (readonly Finding[])[],
  folds: readonly Fold[],
): RankedUser[] {
  const folded = new Set(folds.map(({ rule, scope }) => `${rule} ${scope}`));
  const ranked = judged.map(({ subject }, at) => ({ subject, counts: countsOf(each[at] ?? [], folded) }));
  return ranked
    .filter(({ counts }) => counts !== NONE)
    .sort((one, other) => byGravity(one.counts, other.counts) || compare(keyOf(one.subject), keyOf(other.subject)));
}

const keyOf = ({ name, platform, userId }: Subject): string => `${name ?? ""} ${platform} ${userId}`;

/** A folded finding counts once for its scope, and for no user. A high one always counts. */
function countsOf(findings: readonly Finding[], folded: ReadonlySet<string>): Counts {
  const counts = { ...NONE };
  let any = false;
  for (const { severity, suppressed: hidden, rule, subject } of findings) {
    if (hidden || severity === "info") continue;
    const isGrave = severity === "critical" || severity === "high";
    if (!isGrave && folded.has(`${rule} ${subject.scope}`)) continue;
    counts[severity] += 1;
    any = true;
  }
  return any ? counts : NONE;
}

function scopesOf(judged: readonly Judged[], each: readonly (readonly Finding[])[]): RankedScope[] {
  const scopes = new Map<
    string,
    { platform: "odin" | "purecloud"; scope: string; found: number; evaluated: number; all: number }
  >();
  for (const [at, { subject, unknownHigh }] of judged.entries()) {
    const { platform, scope } = subject;
    const key = `${platform} ${scope}`;
    const counts = scopes.get(key) ?? { platform, scope, found: 0, evaluated: 0, all: 0 };
    scopes.set(key, counts);
    const isGrave = (each[at] ?? []).some(
      ({ severity, suppressed: hidden }) => !hidden && (severity === "high" || severity === "critical"),
    );
    counts.all += 1;
    if (isGrave) counts.found += 1;
    if (isGrave || unknownHigh === 0) counts.evaluated += 1;
  }
  return [...scopes.values()]
    .map((counts) => ({ ...counts, bound: lowerBound(counts) }))
    .sort((one, other) => (other.bound ?? -1) - (one.bound ?? -1) || compare(one.scope, other.scope));
}
