import { GapReasons } from "../../gap-reasons.js";
import type { Side, Sides } from "../../people/people.js";
import type { ContextPart } from "../../record/context.js";
import { type CleanScope, type CleanUser, normalise } from "../../record/normalise.js";
import { normaliseGroup } from "../../record/odin/group.js";
import type { OdinRecord } from "../../record/odin/record.js";
import type { Section } from "../../record/outcome.js";
import { normaliseOrganisation } from "../../record/purecloud/organisation.js";
import type { PureCloudRecord } from "../../record/purecloud/record.js";
import { type Aged, aged } from "../ages/ages.js";
import type { EarlierAudit } from "../ages/earlier.js";
import { judgeChains } from "./chains.js";
import type { RulesConfig } from "./config.js";
import { type Subject, subjectOf } from "./finding.js";
import type { Judged, JudgedPerson, Working } from "./judged.js";
import { type Judgement, judgementOf } from "./judgement.js";
import { Kept } from "./kept.js";
import { Numbers } from "./numbers.js";
import { matcherFor, Persons } from "./persons.js";
import type { Later, Rule, Sight, UserRule } from "./rule.js";
import { partialIn } from "./sides.js";
import { States } from "./states.js";
import { hasLineOrLogin, isActive } from "./subjects.js";
import { type Membership, membershipOf } from "./suppress.js";
import { Tally } from "./tally.js";
import { isUnsure, type Truth } from "./truth.js";
import { Unknown } from "./unknown.js";
import { notEvaluated, VANISHED, type Verdict } from "./verdict.js";
import type { World } from "./world.js";

/** What the rules judge by. */
export interface JudgeOptions {
  readonly rules: readonly Rule[];
  readonly config: RulesConfig;
  /** The time that ages are judged by, for all records. By default that of each record. */
  readonly asOf?: Date | undefined;
  /** Observes each verdict, for one who explains it. */
  readonly onVerdict?: ((rule: Rule, subject: Subject, verdict: Verdict) => void) | undefined;
}

/** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
const scopeOf = (record: OdinRecord | PureCloudRecord): string =>
  record.platform === "odin" ? `${record.serviceProviderId}/${record.groupId}` : "organisation";

const isHigh = ({ severity }: Rule): boolean => severity === "high" || severity === "critical";

type Platform = UserRule["platform"];

/** A rule at work that judges users of one platform. */
interface WorkingUser extends Working {
  readonly rule: UserRule;
  readonly kept: Kept;
}

const isOfUsers = (rule: Rule): rule is UserRule => rule.platform === "odin" || rule.platform === "purecloud";

const isOf =
  (platform: Platform) =>
  (working: Working): working is WorkingUser =>
    working.rule.platform === platform;

type AnySight = Sight<CleanUser, CleanScope, undefined>;

/** What a rule sees. TypeScript cannot see that rule, user and scope are of one platform. */
const seenBy = (sight: AnySight, survey: unknown): Sight<never, never, never> =>
  (survey === undefined ? sight : { ...sight, survey }) as Sight<never, never, never>;

/**
 * Judges an audit: the context of each scope first, then its records, then {@link finish}. Records may come in any order. It
 * keeps about a kilobyte of each user, and of the record nothing.
 */
export class Judge {
  readonly #options: JudgeOptions;
  readonly #working: Readonly<Record<Platform, readonly WorkingUser[]>>;
  /** The rules that count all users. */
  readonly #counting: Readonly<Record<Platform, readonly WorkingUser[]>>;
  readonly #all: readonly Working[];
  readonly #parts = new Map<string, Map<string, Section>>();
  readonly #scopes = new Map<string, CleanScope>();
  readonly #partial = { odin: [] as string[], purecloud: [] as string[] };
  readonly #numbers: Numbers;
  readonly #persons: Persons;
  readonly #judged: Judged[] = [];
  /** By scope, division and department. */
  readonly #memberships = new Map<string, Map<string | null, Map<string | null, Membership>>>();
  readonly #nothingUnknown = new Unknown();
  readonly #states = new States(() => this.#parts.get("purecloud organisation"));
  #sides: Sides | undefined;
  #latest = 0;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.#numbers = new Numbers(options.config);
    const rules = options.rules.filter(({ id }) => options.config.rules[id] !== "off");
    const working = rules.map((rule, index) => ({
      ...{ rule, index, survey: isOfUsers(rule) ? rule.survey?.() : undefined },
      ...{ tally: new Tally(rule), uncounted: new GapReasons(), kept: new Kept() },
    }));
    this.#all = working;
    const of = (platform: Platform) => working.filter(isOf(platform));
    this.#working = { odin: of("odin"), purecloud: of("purecloud") };
    const counting = (platform: Platform) => of(platform).filter(({ rule }) => rule.count || rule.uncounted);
    this.#counting = { odin: counting("odin"), purecloud: counting("purecloud") };
    this.#persons = new Persons(working, matcherFor(options.config));
  }

  /** Adds a part of a context. All parts of a scope come before its first record. */
  part({ platform, scope, part, section }: ContextPart): void {
    const key = `${platform} ${scope}`;
    const parts = this.#parts.get(key) ?? new Map<string, Section>();
    this.#parts.set(key, parts.set(part, section));
  }

  /** Says why not all users of a platform are here, such as a listing that ended early. */
  partial(platform: Platform, because: string): void {
    this.#partial[platform].push(because);
  }

  /** Says why numbers of the organisation may be missing. Then a number that nobody is known to have may still be its own. */
  withoutNumbers(because: string): void {
    this.#numbers.partial(because);
  }

  /** Says how much of each platform is here. Otherwise a platform without a record counts as not audited. */
  sides(sides: Sides): void {
    this.#sides = sides;
  }

  /** Judges a record as far as it can be judged alone. @returns the clean view */
  record(record: OdinRecord | PureCloudRecord): CleanUser {
    const scopeName = scopeOf(record);
    const scope = this.#scope(record, scopeName);
    const user = normalise(record, scope);
    const collected = Date.parse(record.collectedAt);
    this.#latest = Math.max(this.#latest, collected);
    const isSubject = user.platform === "odin" ? hasLineOrLogin(user) : isActive(user);
    const judged = this.#keep(user, scopeName, isSubject);
    this.#numbers.add(user, scope);
    if (user.platform === "purecloud") this.#states.add(user);
    const { config, asOf } = this.#options;
    const sight: AnySight = { user, scope, config, asOf: asOf?.getTime() ?? collected, survey: undefined };
    const isVanished = record.vanished === true;
    this.#persons.add(user, scopeName, sight, isVanished);
    for (const working of this.#counting[user.platform]) this.#count(working, sight, isVanished);
    this.#look(judged, user.platform, sight, isVanished);
    return user;
  }

  #count({ rule, survey, uncounted }: WorkingUser, sight: AnySight, isVanished: boolean): void {
    const own = seenBy(sight, survey);
    rule.count?.(own);
    const because = isVanished ? undefined : rule.uncounted?.(own);
    if (because !== undefined) uncounted.add([`another user's ${because}`]);
  }

  #look(judged: Judged, platform: Platform, sight: AnySight, isVanished: boolean): void {
    for (const working of this.#working[platform]) {
      const { rule, kept, survey } = working;
      if (judged.isSubject === false && !rule.everybody) continue;
      const verdict = isVanished ? VANISHED : rule.look(seenBy(sight, survey));
      if ("later" in verdict) kept.add(this.#judged.length - 1, (verdict as Later<unknown>).later);
      else this.#note(judged, working, verdict);
    }
  }

  /** Judges what was kept, now that all users are known. */
  finish(): Judgement {
    for (const platform of ["odin", "purecloud"] as const)
      for (const working of this.#working[platform]) this.#check(working);
    const people = this.#judgePeople();
    judgeChains(this.#all, this.#judged, people, (one, working, verdict) => this.#note(one, working, verdict));
    const asOf = this.#options.asOf ?? new Date(this.#latest);
    return judgementOf({ judged: this.#judged, ...people, working: this.#all, config: this.#options.config, asOf });
  }

  /** Judges what a rule kept. Then it keeps nothing. */
  #check(working: WorkingUser): void {
    const { rule, kept, survey } = working;
    const world = this.#world(this.#partial[rule.platform], survey) as World<never>;
    kept.take((user, value) => {
      const verdict = rule.check?.(value, world);
      if (verdict) this.#note(this.#judged[user] as Judged, working, this.#asFarAsListed(working, verdict));
    });
  }

  #judgePeople() {
    const sides = this.#sides ?? { odin: this.#side("odin"), purecloud: this.#side("purecloud") };
    const worldOf = (read: Sides) => ({ ...this.#world(partialIn(read)), survey: undefined, sides: read });
    const note = (one: Judged | JudgedPerson, working: Working, verdict: Verdict) => this.#note(one, working, verdict);
    const { deleted } = this.#states;
    return this.#persons.finish({ judged: this.#judged, sides, deleted, worldOf, note });
  }

  #side(platform: Platform): Side {
    const because = this.#partial[platform];
    if (because.length > 0) return { state: "partial", because };
    const isHere = this.#judged.some(({ subject }) => subject.platform === platform);
    return { state: isHere ? "complete" : "not audited" };
  }

  /**
   * Gives findings the ages that an earlier audit of the tenant knows. Without one, nobody knows them.
   *
   * @param settings the hash of today's settings
   */
  age(judgement: Judgement, sides: Sides, settings: string, earlier: EarlierAudit | undefined): Aged {
    return aged(judgement, sides, settings, earlier);
  }

  #keep(user: CleanUser, scope: string, isSubject: Truth): Judged {
    const membership = this.#shared(membershipOf(user, scope));
    const judged: Judged = {
      subject: subjectOf(user, membership.groups[0] ?? scope),
      membership,
      unknown: this.#nothingUnknown,
      unknownHigh: 0,
      isSubject,
    };
    this.#judged.push(judged);
    return judged;
  }

  /** The same object for all users who are in the same places. */
  #shared(membership: Membership): Membership {
    const { groups, division, department } = membership;
    const scope = groups[0] ?? "";
    const divisions = this.#memberships.get(scope) ?? new Map<string | null, Map<string | null, Membership>>();
    this.#memberships.set(scope, divisions);
    const departments = divisions.get(division) ?? new Map<string | null, Membership>();
    divisions.set(division, departments);
    const known = departments.get(department) ?? membership;
    departments.set(department, known);
    return known;
  }

  /** Among users who were not listed, there may be one who makes this one found. What a user shows alone stays. */
  #asFarAsListed({ rule: { platform, compares }, uncounted }: WorkingUser, verdict: Verdict): Verdict {
    const partial = [...this.#partial[platform], ...uncounted.words];
    const isWhole = !compares || verdict.outcome !== "clear" || partial.length === 0;
    return isWhole ? verdict : notEvaluated(partial, verdict.evidence);
  }

  #note(one: Judged | JudgedPerson, { rule, index, tally }: Working, own: Verdict): void {
    const { subject, isSubject } = one;
    // Perhaps the rule does not judge the user at all.
    const isSure = rule.everybody || own.outcome !== "found" || !isUnsure(isSubject);
    const verdict = isSure ? own : notEvaluated(isSubject.because, own.evidence);
    tally.add(subject.scope, verdict);
    this.#options.onVerdict?.(rule, subject, verdict);
    if (verdict.outcome === "found") one.found = [...(one.found ?? []), { rule: index, verdict }];
    if (verdict.outcome !== "not evaluated") return;
    for (const judged of "users" in one ? one.users : [one]) {
      judged.unknown = judged.unknown.with(index);
      if (isHigh(rule)) judged.unknownHigh += 1;
    }
  }

  #world(partial: readonly string[], survey?: unknown): World<unknown> {
    const { deleted } = this.#states;
    return {
      survey,
      config: this.#options.config,
      partial,
      unlisted: deleted.known ? partial : [...partial, deleted.because],
      stateOf: (userId) => this.#states.of(userId),
      where: (number, from) => this.#numbers.where(number, from),
    };
  }

  #scope(record: OdinRecord | PureCloudRecord, name: string): CleanScope {
    const key = `${record.platform} ${name}`;
    const known = this.#scopes.get(key);
    if (known) return known;
    const parts = this.#parts.get(key);
    const scope = record.platform === "odin" ? normaliseGroup(record, parts) : normaliseOrganisation(parts);
    this.#scopes.set(key, scope);
    return scope;
  }
}
