import type { CleanScope, CleanUser } from "../../record/normalise.js";
import type { Judged, Working } from "./judged.js";
import { Kept } from "./kept.js";
import type { Later, Rule, Sight, UserRule } from "./rule.js";
import { isUnsure } from "./truth.js";
import { notEvaluated, VANISHED, type Verdict } from "./verdict.js";
import type { World } from "./world.js";

type Platform = UserRule["platform"];

/** A rule at work that judges users of one platform. */
interface WorkingUser extends Working {
  readonly rule: UserRule;
  readonly survey: unknown;
  readonly kept: Kept;
}

/** What a judge sees of a user. */
export type AnySight = Omit<Sight<CleanUser, CleanScope, undefined>, "survey">;

/** Accepts a verdict on a user. */
export type Note = (one: Judged, working: Working, verdict: Verdict) => void;

/** What was seen of all users of a platform, and what of it is missing. */
export interface Seen {
  readonly judged: readonly Judged[];
  /** Why not all users are here. */
  readonly partial: readonly string[];
  readonly worldOf: (partial: readonly string[], survey: unknown) => World<unknown>;
}

const isOfUsers = (rule: Rule): rule is UserRule => rule.platform === "odin" || rule.platform === "purecloud";

/** Makes the survey of a rule. Rules whose `survey` and `count` are the same functions share one. */
function surveysFor(): (rule: UserRule) => unknown {
  const made: { readonly of: UserRule; readonly survey: unknown }[] = [];
  return (rule) => {
    if (!rule.survey) return undefined;
    const known = made.find(({ of }) => of.survey === rule.survey && of.count === rule.count);
    if (known) return known.survey;
    const survey = rule.survey();
    made.push({ of: rule, survey });
    return survey;
  };
}

/** What a rule sees. TypeScript cannot see that rule, user and scope are of one platform. */
function seenBy({ user, scope, config, asOf }: AnySight, survey: unknown): Sight<never, never, never> {
  // A copy by spreading takes three times as long, and there is one for each rule and user.
  return { user, scope, survey, config, asOf } as Sight<unknown, unknown, unknown> as Sight<never, never, never>;
}

/** Verdicts have many shapes. Reading the field that all of them have is faster than asking for a field that some have. */
const isLater = (verdict: Verdict | Later<unknown>): verdict is Later<unknown> =>
  (verdict as Partial<Verdict>).outcome === undefined;

/** The rules about users of one platform, at work. */
export class UserRules {
  readonly #working: readonly WorkingUser[];
  /** A rule for each survey, which counts all users. */
  readonly #counting: readonly WorkingUser[];
  /** The rules that cannot count some users. */
  readonly #missing: readonly WorkingUser[];
  readonly #note: Note;

  constructor(all: readonly Working[], platform: Platform, note: Note) {
    const surveyOf = surveysFor();
    this.#working = all.flatMap(({ rule, ...working }) =>
      isOfUsers(rule) && rule.platform === platform
        ? [{ ...working, rule, survey: surveyOf(rule), kept: new Kept() }]
        : [],
    );
    const counting = this.#working.filter(({ rule }) => rule.count);
    this.#counting = [...new Map(counting.map((working) => [working.survey ?? working, working])).values()];
    this.#missing = this.#working.filter(({ rule }) => rule.uncounted);
    this.#note = note;
  }

  /** Lets the rules count a user. */
  count(sight: AnySight, isVanished: boolean): void {
    for (const { rule, survey } of this.#counting) rule.count?.(seenBy(sight, survey));
    if (isVanished) return;
    for (const { rule, survey, uncounted } of this.#missing) {
      const because = rule.uncounted?.(seenBy(sight, survey));
      if (because !== undefined) uncounted.add([`another user's ${because}`]);
    }
  }

  /** Judges a user as far as that is possible alone. @param number that of the user */
  look(judged: Judged, number: number, sight: AnySight, isVanished: boolean): void {
    const plain = seenBy(sight, undefined);
    for (const working of this.#working) {
      const { rule, kept, survey } = working;
      if (judged.isSubject === false && !rule.everybody) continue;
      const verdict = isVanished ? VANISHED : rule.look(survey === undefined ? plain : seenBy(sight, survey));
      if (isLater(verdict)) kept.add(number, verdict.later);
      else this.#note(judged, working, verdict);
    }
  }

  /** Judges what the rules kept, now that all users are known. Then they keep nothing. */
  check({ judged, partial, worldOf }: Seen): void {
    for (const working of this.#working) {
      const { rule, kept, survey } = working;
      const world = worldOf(partial, survey) as World<never>;
      kept.take((user, value) => {
        const verdict = rule.check?.(value, world);
        if (verdict) this.#note(judged[user] as Judged, working, asFarAsListed(working, verdict, partial));
      });
    }
  }
}

/** Among users who were not listed, there may be one who makes this one found. What a user shows alone stays. */
function asFarAsListed(
  { rule: { compares }, uncounted }: WorkingUser,
  verdict: Verdict,
  listed: readonly string[],
): Verdict {
  if (!compares || verdict.outcome !== "clear") return verdict;
  const partial = [...listed, ...uncounted.words];
  return partial.length === 0 ? verdict : notEvaluated(partial, verdict.evidence);
}

/** What a rule says of somebody. Perhaps it does not judge the user at all. */
export function sureVerdict(rule: Rule, { isSubject }: Pick<Judged, "isSubject">, own: Verdict): Verdict {
  const isSure = own.outcome !== "found" || rule.everybody || !isUnsure(isSubject);
  return isSure ? own : notEvaluated(isSubject.because, own.evidence);
}
