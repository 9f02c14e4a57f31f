import { GapReasons } from "../../gap-reasons.js";
import type { Side, Sides } from "../../people/people.js";
import type { ContextPart } from "../../record/context.js";
import { type CleanUser, normalise } from "../../record/normalise.js";
import type { OdinRecord } from "../../record/odin/record.js";
import type { PureCloudRecord } from "../../record/purecloud/record.js";
import { type Aged, aged } from "../ages/ages.js";
import type { EarlierAudit } from "../ages/earlier.js";
import { judgeChains } from "./chains.js";
import type { RulesConfig } from "./config.js";
import { type Subject, subjectOf } from "./finding.js";
import type { Judged, JudgedPerson, Working } from "./judged.js";
import { type Judgement, judgementOf } from "./judgement.js";
import { Memberships } from "./memberships.js";
import { Numbers } from "./numbers.js";
import { matcherFor, Persons } from "./persons.js";
import type { Rule, UserRule } from "./rule.js";
import { Scopes } from "./scopes.js";
import { partialIn } from "./sides.js";
import { States } from "./states.js";
import { hasLineOrLogin, isActive } from "./subjects.js";
import { membershipOf } from "./suppress.js";
import { Tally } from "./tally.js";
import { Unknown } from "./unknown.js";
import { type AnySight, sureVerdict, UserRules } from "./user-rules.js";
import type { Verdict } from "./verdict.js";
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

const isHigh = ({ severity }: Rule): boolean => severity === "high" || severity === "critical";

type Platform = UserRule["platform"];
const BOTH = ["odin", "purecloud"] as const satisfies readonly Platform[];

const FINISHED = "the judge has finished. Make another one";

/** What is kept of users until all are judged. */
interface Held {
  /** Undefined once users are judged, and only people are left. */
  users: Readonly<Record<Platform, UserRules>> | undefined;
  readonly persons: Persons;
  readonly numbers: Numbers;
  readonly states: States;
}

/**
 * Judges an audit: the context of each scope first, then its records, then {@link finish}. Records may come in any order. It
 * keeps about a kilobyte of each user, and of the record nothing.
 */
export class Judge {
  readonly #options: JudgeOptions;
  readonly #all: readonly Working[];
  /** Undefined once all users are judged. It is half of the memory, and findings take its place. */
  #held: Held | undefined;
  readonly #scopes = new Scopes();
  readonly #partial = { odin: [] as string[], purecloud: [] as string[] };
  readonly #judged: Judged[] = [];
  readonly #memberships = new Memberships();
  readonly #nothingUnknown = new Unknown();
  #sides: Sides | undefined;
  #latest = 0;

  constructor(options: JudgeOptions) {
    this.#options = options;
    const rules = options.rules.filter(({ id }) => options.config.rules[id] !== "off");
    this.#all = rules.map((rule, index) => ({ rule, index, tally: new Tally(rule), uncounted: new GapReasons() }));
    this.#held = {
      users: {
        odin: new UserRules(this.#all, "odin", this.#note),
        purecloud: new UserRules(this.#all, "purecloud", this.#note),
      },
      persons: new Persons(this.#all, matcherFor(options.config)),
      numbers: new Numbers(options.config),
      states: new States(() => this.#scopes.organisation),
    };
  }

  /** Adds a part of a context. All parts of a scope come before its first record. */
  part(part: ContextPart): void {
    this.#scopes.add(part);
  }

  /** Says why not all users of a platform are here, such as a listing that ended early. */
  partial(platform: Platform, because: string): void {
    this.#partial[platform].push(because);
  }

  /** Says why numbers of the organisation may be missing. Then a number that nobody is known to have may still be its own. */
  withoutNumbers(because: string): void {
    this.#open.numbers.partial(because);
  }

  /** Says how much of each platform is here. Otherwise a platform without a record counts as not audited. */
  sides(sides: Sides): void {
    this.#sides = sides;
  }

  /**
   * Judges a record as far as it can be judged alone.
   *
   * @returns the clean view
   * @throws Error after {@link finish}
   */
  record(record: OdinRecord | PureCloudRecord): CleanUser {
    const { persons, numbers, states } = this.#open;
    const rules = this.#usersOf(record.platform);
    const { name, scope } = this.#scopes.of(record);
    const user = normalise(record, scope);
    const collected = Date.parse(record.collectedAt);
    this.#latest = Math.max(this.#latest, collected);
    const number = this.#judged.length;
    const judged = this.#keep(user, name);
    numbers.add(user, scope);
    if (user.platform === "purecloud") states.add(user);
    const { config, asOf } = this.#options;
    const sight: AnySight = { user, scope, config, asOf: asOf?.getTime() ?? collected };
    const isVanished = record.vanished === true;
    persons.add(user, name, sight, isVanished);
    rules.count(sight, isVanished);
    rules.look(judged, number, sight, isVanished);
    return user;
  }

  /**
   * Judges what was kept, now that all users are known. Then the judge keeps nothing, and can judge no more.
   *
   * @throws Error the second time
   */
  finish(): Judgement {
    this.#judgeUsers();
    const people = this.#judgePeople();
    this.#held = undefined;
    judgeChains(this.#all, this.#judged, people, this.#note);
    const asOf = this.#options.asOf ?? new Date(this.#latest);
    return judgementOf({ judged: this.#judged, ...people, working: this.#all, config: this.#options.config, asOf });
  }

  get #open(): Held {
    if (this.#held === undefined) throw new Error(FINISHED);
    return this.#held;
  }

  #usersOf(platform: Platform): UserRules {
    const { users } = this.#open;
    if (users === undefined) throw new Error(FINISHED);
    return users[platform];
  }

  #judgeUsers(): void {
    const worldOf = (partial: readonly string[], survey: unknown) => this.#world(partial, survey);
    for (const platform of BOTH)
      this.#usersOf(platform).check({ judged: this.#judged, partial: this.#partial[platform], worldOf });
    this.#open.users = undefined;
  }

  #judgePeople() {
    const sides = this.#sides ?? { odin: this.#side("odin"), purecloud: this.#side("purecloud") };
    const worldOf = (read: Sides) => ({ ...this.#world(partialIn(read)), survey: undefined, sides: read });
    const { persons, states } = this.#open;
    return persons.finish({ judged: this.#judged, sides, deleted: states.deleted, worldOf, note: this.#note });
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

  #keep(user: CleanUser, scope: string): Judged {
    const membership = this.#memberships.shared(membershipOf(user, scope));
    const judged: Judged = {
      subject: subjectOf(user, membership.groups[0] ?? scope),
      membership,
      unknown: this.#nothingUnknown,
      unknownHigh: 0,
      isSubject: user.platform === "odin" ? hasLineOrLogin(user) : isActive(user),
    };
    this.#judged.push(judged);
    return judged;
  }

  readonly #note = (one: Judged | JudgedPerson, { rule, index, tally }: Working, own: Verdict): void => {
    const { subject } = one;
    const verdict = sureVerdict(rule, one, own);
    tally.add(subject.scope, verdict);
    this.#options.onVerdict?.(rule, subject, verdict);
    if (verdict.outcome === "found") one.found = [...(one.found ?? []), { rule: index, verdict }];
    if (verdict.outcome !== "not evaluated") return;
    for (const judged of "users" in one ? one.users : [one]) {
      judged.unknown = judged.unknown.with(index);
      if (isHigh(rule)) judged.unknownHigh += 1;
    }
  };

  #world(partial: readonly string[], survey?: unknown): World<unknown> {
    const { states, numbers } = this.#open;
    const { deleted } = states;
    return {
      survey,
      config: this.#options.config,
      partial,
      unlisted: deleted.known ? partial : [...partial, deleted.because],
      stateOf: (userId) => states.of(userId),
      where: (number, from) => numbers.where(number, from),
    };
  }
}
