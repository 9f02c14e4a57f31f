import { byCodeUnits } from "../../code-units.js";
import { withoutParts } from "./chains.js";
import { type Finding, type Subject, usersIn } from "./finding.js";
import type { Fold } from "./fold.js";
import type { Judged } from "./judged.js";
import { byGravity, type Counts, lowerBound, NONE, type Share } from "./rank.js";

/** A user, or a person on both platforms, with how many findings of each severity. */
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

/** A user or a person with all findings. */
export interface Somebody {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
}

/** Users with any finding, the gravest first. */
export function rankedBy(everybody: Iterable<Somebody>, folds: readonly Fold[]): RankedUser[] {
  const folded = new Set(folds.map(({ rule, scope }) => `${rule} ${scope}`));
  const ranked: { readonly user: RankedUser; readonly key: string }[] = [];
  for (const { subject, findings } of everybody) {
    const counts = countsOf(findings, folded);
    // Keys are made once, because a sort compares each user many times.
    if (counts !== NONE) ranked.push({ user: { subject, counts }, key: keyOf(subject) });
  }
  return ranked
    .sort((one, other) => byGravity(one.user.counts, other.user.counts) || byCodeUnits(one.key, other.key))
    .map(({ user }) => user);
}

const keyOf = (subject: Subject): string =>
  [subject.name ?? "", ...usersIn(subject).flatMap(({ platform, userId }) => [platform, userId])].join(" ");

/** A folded finding counts once for its scope, and for no user. A high one always counts. */
function countsOf(findings: readonly Finding[], folded: ReadonlySet<string>): Counts {
  if (findings.length === 0) return NONE;
  const counts = { ...NONE };
  let any = false;
  for (const { severity, suppressed: hidden, rule, subject, partOf } of withoutParts(findings)) {
    if (hidden || partOf !== undefined || severity === "info") continue;
    const isGrave = severity === "critical" || severity === "high";
    if (!isGrave && folded.has(`${rule} ${subject.scope}`)) continue;
    counts[severity] += 1;
    any = true;
  }
  return any ? counts : NONE;
}

/** Groups and organisations, the worst first. @param each the findings of each user */
export function scopesOf(judged: readonly Judged[], each: readonly (readonly Finding[])[]): RankedScope[] {
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
    .sort((one, other) => (other.bound ?? -1) - (one.bound ?? -1) || byCodeUnits(one.scope, other.scope));
}
