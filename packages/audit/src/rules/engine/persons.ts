import type { Comparison } from "../../people/differences.js";
import { Matcher } from "../../people/matcher.js";
import type { People, Sides } from "../../people/people.js";
import type { Fact } from "../../record/fact.js";
import type { CleanUser } from "../../record/normalise.js";
import type { DeletedUser } from "../../record/purecloud/deleted-users.js";
import { COMPARED, differencesOf } from "../people/differences.js";
import type { RulesConfig } from "./config.js";
import { personOf } from "./finding.js";
import { FormerPeople } from "./formers.js";
import type { Judged, JudgedFormer, JudgedPair, JudgedPerson, Working } from "./judged.js";
import { PersonRows } from "./person-rows.js";
import type { PersonRule } from "./rule.js";
import { PLATFORM_NAMES, PLATFORMS, partialIn } from "./sides.js";
import { allOf } from "./truth.js";
import type { AnySight } from "./user-rules.js";
import { notEvaluated, VANISHED, type Verdict } from "./verdict.js";
import type { PersonWorld, World } from "./world.js";

type Judge = (one: Judged | JudgedPerson, working: Working, verdict: Verdict) => void;

/** A rule about people at work. */
interface WorkingPerson extends Working {
  readonly rule: PersonRule;
}

/** Most people differ in nothing, and share this list. */
const NONE: readonly never[] = [];

const isPerson = (working: Working): working is WorkingPerson => working.rule.platform === "both";

/** Judges people, once it is known who is who. */
export class Persons {
  readonly #working: readonly WorkingPerson[];
  /** Undefined once it is known who is who. */
  #matcher: Matcher | undefined;
  readonly #rows: PersonRows;

  constructor(working: readonly Working[], matcher: Matcher) {
    this.#working = working.filter(isPerson);
    this.#matcher = matcher;
    this.#rows = new PersonRows([...this.#working.map(({ rule }) => rule), COMPARED]);
  }

  /** Adds the next user. */
  add(user: CleanUser, scope: string, sight: AnySight, isGone: boolean): void {
    this.#open.add(user, scope);
    this.#rows.add(user.platform, sight, isGone);
  }

  /**
   * Says who is who, and judges them.
   *
   * @param deleted the users whom PureCloud deleted
   */
  finish({ judged, sides, deleted, worldOf, note }: Finish): JudgedPeople {
    const { people, former } = this.#match({ sides, deleted, judged });
    // A side is also partial if the matcher could not read all keys.
    const world = worldOf(people.sides);
    const pairs = people.matched.map((match): JudgedPair => {
      const users = [judged[match.odin], judged[match.purecloud]] as [Judged, Judged];
      const [odin, purecloud] = users;
      return { match, users, ...subjectOf(odin, purecloud) };
    });
    for (const working of this.#working) this.#judge(working, { people, pairs, former, judged, world, note });
    const differences = pairs.map((pair) => this.#differences(pair, world.config));
    return { people, pairs, former: former.people, differences };
  }

  get #open(): Matcher {
    if (this.#matcher === undefined) throw new Error("people are matched once");
    return this.#matcher;
  }

  /** Says who is who, and forgets the keys, because findings need the memory. */
  #match({ sides, deleted, judged }: Pick<Finish, "sides" | "deleted" | "judged">) {
    const matcher = this.#open;
    this.#matcher = undefined;
    const people = matcher.match(sides);
    const find = (users: readonly DeletedUser[]) => matcher.formers(people, users);
    return { people, former: new FormerPeople({ deleted, find, purecloud: people.sides.purecloud, judged }) };
  }

  #differences(pair: JudgedPair, config: RulesConfig): readonly Comparison[] {
    if (this.#rows.isPairGone(pair)) return NONE;
    const { odin, purecloud } = this.#rows.pair(COMPARED, pair);
    const differences = differencesOf(odin, purecloud, config);
    return differences.length === 0 ? NONE : differences;
  }

  #judge(working: WorkingPerson, all: All): void {
    const { rule, tally } = working;
    const { people, world } = all;
    const because = whyNobody(rule, world);
    tally.explain(because);
    if (because.length > 0) return;
    if (rule.check && !rule.alone) tally.explain(partialIn(world.sides));
    const survey = rule.survey?.(this.#rows.everybody(rule, all), world);
    const whole = { ...world, survey } as PersonWorld<unknown>;
    if (rule.check) this.#judgePairs(working, rule.check, all, whole);
    this.#judgeAlone(working, people.onlyOdin, rule.checkOdin, all, whole);
    this.#judgeDeleted(working, all, whole);
    this.#judgeAlone(working, people.onlyPureCloud, rule.checkPureCloud, all, whole);
    if (rule.check) this.#judgeUnread(working, all);
    for (const { odin, purecloud, because } of people.ambiguous) {
      if (rule.alone) {
        this.#judgeAlone(working, odin, rule.checkOdin, all, whole);
        this.#judgeAlone(working, purecloud, rule.checkPureCloud, all, whole);
      } else if (rule.check) this.#judgeAmbiguous(working, [...odin, ...purecloud], because, all);
    }
  }

  #judgePairs(working: WorkingPerson, check: NonNullable<PersonRule["check"]>, all: All, world: World<unknown>): void {
    const { rule } = working;
    for (const pair of all.pairs) {
      if (pair.isSubject === false && !rule.everybody) continue;
      all.note(
        pair,
        working,
        this.#rows.isPairGone(pair) ? VANISHED : check(this.#rows.pair(rule, pair), world as never),
      );
    }
  }

  #judgeAlone(
    working: WorkingPerson,
    users: readonly number[],
    check: PersonRule["checkOdin"] | PersonRule["checkPureCloud"],
    all: All,
    world: World<unknown>,
  ): void {
    if (!check) return;
    for (const at of users) this.#judgeLeft(working, at, check, all.judged[at] as Judged, all, world);
  }

  /** Users of Odin whose counterpart is deleted, or may be. A finding names the deleted user too. */
  #judgeDeleted(working: WorkingPerson, all: All, world: World<unknown>): void {
    const { checkDeleted } = working.rule;
    if (!checkDeleted) return;
    for (const at of all.people.onlyOdin) {
      if (all.former.isDeleted(at) === false) continue;
      this.#judgeLeft(working, at, checkDeleted, all.former.personOf(at) ?? (all.judged[at] as Judged), all, world);
    }
  }

  /** @param about whom the finding is about */
  #judgeLeft(
    working: WorkingPerson,
    at: number,
    check: NonNullable<PersonRule["checkOdin"] | PersonRule["checkPureCloud"]>,
    about: Judged | JudgedPerson,
    { judged, former, note }: All,
    world: World<unknown>,
  ): void {
    const { rule } = working;
    const one = judged[at] as Judged;
    if (one.isSubject === false && !rule.everybody) return;
    const user = () => ({ ...this.#rows.user(rule, at, one), deleted: former.isDeleted(at) });
    note(about, working, this.#rows.isGone(at) ? VANISHED : check(user() as never, world as never));
  }

  /** Perhaps the user is one of a person who has the problem, but what tells so was not read. */
  #judgeUnread(working: WorkingPerson, { people, judged, note }: All): void {
    const { rule } = working;
    const left = [...(rule.checkOdin ? [] : people.onlyOdin), ...(rule.checkPureCloud ? [] : people.onlyPureCloud)];
    for (const at of left) {
      const because = people.unread.get(at);
      const one = judged[at] as Judged;
      if (because === undefined || (one.isSubject === false && !rule.everybody)) continue;
      note(one, working, this.#rows.isGone(at) ? VANISHED : notEvaluated([because]));
    }
  }

  /** The person may have the problem, but it is not known which users to compare. */
  #judgeAmbiguous(working: WorkingPerson, users: readonly number[], because: readonly string[], { judged, note }: All) {
    for (const at of users) {
      const one = judged[at] as Judged;
      if (one.isSubject === false && !working.rule.everybody) continue;
      note(one, working, notEvaluated(because.map((reason) => `it is not clear who is who: ${reason}`)));
    }
  }
}

/** Why a rule can judge nobody, such as a platform that was not audited. Empty if it can. */
function whyNobody(rule: PersonRule, { sides, config }: PersonWorld<undefined>): string[] {
  const unconfigured = rule.unconfigured?.(config);
  if (unconfigured !== undefined) return [unconfigured];
  const unaudited = PLATFORMS.filter((platform) => sides[platform].state === "not audited");
  return rule.alone ? [] : unaudited.map((platform) => `${PLATFORM_NAMES[platform]} was not audited`);
}

/** Matches by what the configuration says of people. */
export const matcherFor = ({ people: { map, sites }, country }: RulesConfig): Matcher =>
  new Matcher({ map: new Map(Object.entries(map)), sites, country: country ?? undefined });

/** What is known once all users are. */
interface Finish {
  readonly judged: readonly Judged[];
  readonly sides: Sides;
  readonly deleted: Fact<readonly DeletedUser[]>;
  readonly worldOf: (sides: Sides) => PersonWorld<undefined>;
  readonly note: Judge;
}

/** What the judging of people needs. */
interface All {
  readonly people: People;
  readonly pairs: readonly JudgedPair[];
  readonly former: FormerPeople;
  readonly judged: readonly Judged[];
  readonly world: PersonWorld<undefined>;
  readonly note: Judge;
}

/** Who is who, and what the rules say of them. */
export interface JudgedPeople {
  readonly people: People;
  /** In the order of the matches, as the next. */
  readonly pairs: readonly JudgedPair[];
  /** Those whose user PureCloud deleted. */
  readonly former: readonly JudgedFormer[];
  readonly differences: readonly (readonly Comparison[])[];
}

/** Rules judge a person if they judge both users. */
const subjectOf = (odin: Judged, purecloud: Judged): Pick<JudgedPair, "subject" | "isSubject"> => ({
  subject: personOf(odin.subject, purecloud.subject),
  isSubject: allOf(odin.isSubject, purecloud.isSubject),
});
