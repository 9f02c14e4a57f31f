import { byCodeUnits } from "../../code-units.js";
import type { Comparison } from "../../people/differences.js";
import type { Former, People } from "../../people/people.js";
import { partIds, withoutParts } from "./chains.js";
import type { RulesConfig, Suppression } from "./config.js";
import { type Finding, findingId, type UserSubject } from "./finding.js";
import { type Fold, foldsOf } from "./fold.js";
import type { FoundBy, Judged, JudgedFormer, JudgedPair, Working } from "./judged.js";
import { type RankedScope, type RankedUser, rankedBy, type Somebody, scopesOf } from "./ranked.js";
import { holdsAt, type Suppressible, suppressed, suppresses } from "./suppress.js";
import type { RuleSummary } from "./tally.js";
import { unusedIn } from "./unused.js";
import type { Severity } from "./verdict.js";

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
  /** Users with any finding, the gravest first. Both users of a person are one. */
  readonly users: readonly RankedUser[];
  /** The worst first, those without a rank last. */
  readonly scopes: readonly RankedScope[];
  /** Each user, in the order in which the records came. */
  readonly subjects: readonly UserSubject[];
  /** Who is who on both platforms. Users have the numbers of their records. */
  readonly people: People;
  /** Users of Odin without a counterpart whose person is deleted on PureCloud. */
  readonly former: readonly Former[];
  /** What differs of each person, with both values, in the order of the matches. */
  readonly differences: readonly (readonly Comparison[])[];
  /** The ids of the findings of each user, in the order in which the records came. Those of a person are with both users. */
  readonly byRecord: readonly (readonly string[])[];
  /** The ids of the rules that could not judge each user, in the same order. Users share lists. */
  readonly notEvaluatedByRecord: readonly (readonly string[])[];
  /** Suppressions that hide nothing. Their rules judged those whom they are about, and all are clear. */
  readonly unused: readonly Suppression[];
  /** Suppressions that no longer hold, although a finding would have them. */
  readonly expired: readonly Suppression[];
}

/** What a judgement is made of. */
export interface Material {
  readonly judged: readonly Judged[];
  readonly people: People;
  readonly differences: readonly (readonly Comparison[])[];
  readonly pairs: readonly JudgedPair[];
  readonly former: readonly JudgedFormer[];
  readonly working: readonly Working[];
  readonly config: RulesConfig;
  readonly asOf: Date;
}

/** Most users have no finding, and share this list. */
const EMPTY: readonly never[] = [];

/** Puts together what the rules say. The verdicts of the material are gone then, because findings take their memory. */
export function judgementOf(material: Material): Judgement {
  const { judged, people, pairs, former, working, config, asOf } = material;
  const idOf = (index: number) => working[index]?.rule.id ?? "";
  const used = new Set<Suppression>();
  const expired = new Set<Suppression>();
  const made = { material, firstSeen: asOf.toISOString(), used, expired };
  /** A finding takes the place of the verdict that it is made of. */
  const findingsOf = (one: { found?: FoundBy[] | undefined }, about: Suppressible): readonly Finding[] => {
    const findings = one.found?.map((each) => findingOf(made, about, each)) ?? EMPTY;
    one.found = undefined;
    return findings;
  };
  const own = judged.map((one) => (one.found ? findingsOf(one, { subject: one.subject, users: [one] }) : EMPTY));
  // Only this user has the findings about a deleted user.
  for (const person of former) {
    const about = findingsOf(person, person);
    const { odin } = person.former;
    if (about.length > 0) own[odin] = [...(own[odin] ?? []), ...about];
  }
  const ofPairs = pairs.map((pair) => findingsOf(pair, pair));
  const findings = withoutParts([...own, ...ofPairs].flat());
  const each = withThoseOfPairs(own, pairs, ofPairs);
  const rules = working.map(({ rule, tally }) => {
    const severity = severityOf(config.rules[rule.id], rule.severity);
    return { ...tally.summary, severity };
  });
  const folds = foldsOf(rules);
  return {
    asOf,
    config,
    findings: onceEach([...findings].sort(byId)),
    rules,
    folds,
    users: rankedBy(everybodyIn(judged, pairs, own, ofPairs), folds),
    people,
    former: former.map((one) => one.former),
    differences: material.differences,
    scopes: scopesOf(judged, each),
    subjects: judged.map(({ subject }) => subject),
    byRecord: each.map((findings) => (findings.length === 0 ? EMPTY : findings.map(({ id }) => id))),
    notEvaluatedByRecord: judged.map(({ unknown }) => unknown.ids(idOf)),
    unused: unusedIn(
      config.suppressions.filter((one) => !used.has(one) && !expired.has(one)),
      { judged, people: [...pairs, ...former], working },
    ),
    expired: [...expired],
  };
}

/** By scope too, because the order of the records must make no difference. */
const byId = (one: Finding, other: Finding): number =>
  byCodeUnits(one.id, other.id) || byCodeUnits(one.subject.scope, other.subject.scope);

/** A user who moved during the audit was read in two groups, and may have a finding twice. */
const onceEach = (sorted: readonly Finding[]): readonly Finding[] =>
  sorted.filter(({ id }, at) => sorted[at + 1]?.id !== id);

/** The findings of each user, with those of the person. Most users share one list with nobody. */
function withThoseOfPairs(
  own: readonly (readonly Finding[])[],
  pairs: readonly JudgedPair[],
  ofPairs: readonly (readonly Finding[])[],
): readonly (readonly Finding[])[] {
  const each = [...own];
  for (const [index, { match }] of pairs.entries()) {
    const shared = ofPairs[index] ?? [];
    if (shared.length > 0) for (const at of [match.odin, match.purecloud]) each[at] = [...(own[at] ?? []), ...shared];
  }
  return each;
}

/** Users who are matched with nobody, and then people with the findings of both users. */
function* everybodyIn(
  judged: readonly Judged[],
  pairs: readonly JudgedPair[],
  own: readonly (readonly Finding[])[],
  ofPairs: readonly (readonly Finding[])[],
): Generator<Somebody> {
  const matched = new Set<number>();
  for (const { match } of pairs) matched.add(match.odin).add(match.purecloud);
  for (const [at, { subject }] of judged.entries()) if (!matched.has(at)) yield { subject, findings: own[at] ?? EMPTY };
  for (const [index, { subject, match }] of pairs.entries())
    yield { subject, findings: [own[match.odin], own[match.purecloud], ofPairs[index]].flatMap((all) => all ?? []) };
}

/** What all findings are made with. */
interface Made {
  readonly material: Material;
  /** One text for all. */
  readonly firstSeen: string;
  readonly used: Set<Suppression>;
  readonly expired: Set<Suppression>;
}

function findingOf(made: Made, about: Suppressible, { rule: index, verdict }: FoundBy): Finding {
  const { working, config, asOf } = made.material;
  const { subject } = about;
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
    ...(verdict.parts && { parts: partIds(verdict.parts, subject) }),
    firstSeen: made.firstSeen,
    atLeast: true,
  };
  const matching = config.suppressions.filter((one) => suppresses(one, rule.id, about));
  const holding = matching.find((one) => holdsAt(one, asOf));
  for (const one of matching) (holdsAt(one, asOf) ? made.used : made.expired).add(one);
  if (!holding) return finding;
  tally.suppress(subject.scope);
  return suppressed(finding, holding);
}

const severityOf = (configured: Severity | "off" | undefined, own: Severity): Severity =>
  configured === undefined || configured === "off" ? own : configured;
