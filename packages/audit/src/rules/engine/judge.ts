import { GapReasons } from "../../gap-reasons.js";
import type { Sides } from "../../people/people.js";
import type { ContextPart } from "../../record/context.js";
import { valueIn } from "../../record/fact.js";
import { type CleanScope, type CleanUser, normalise } from "../../record/normalise.js";
import { normaliseGroup } from "../../record/odin/group.js";
import type { OdinRecord } from "../../record/odin/record.js";
import type { Section } from "../../record/outcome.js";
import { normaliseOrganisation } from "../../record/purecloud/organisation.js";
import type { PureCloudRecord } from "../../record/purecloud/record.js";
import { type Aged, aged } from "../ages/ages.js";
import type { EarlierAudit } from "../ages/earlier.js";
import type { RulesConfig } from "./config.js";
import { type Subject, subjectOf } from "./finding.js";
import type { Judged, Working } from "./judged.js";
import { type Judgement, judgementOf } from "./judgement.js";
import { Numbers } from "./numbers.js";
import type { Later, Rule, Sight } from "./rule.js";
import { hasLineOrLogin, isActive } from "./subjects.js";
import { type Membership, membershipOf } from "./suppress.js";
import { Tally } from "./tally.js";
import { isUnsure, type Truth } from "./truth.js";
import { Unknown } from "./unknown.js";
import { notEvaluated, type Verdict } from "./verdict.js";
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

const VANISHED = notEvaluated(["the user was gone when read"]);

/**
 * Judges an audit: the context of each scope first, then its records, then {@link finish}. Records may come in any order. It
 * keeps about a kilobyte of each user, and of the record nothing.
 */
export class Judge {
  readonly #options: JudgeOptions;
  readonly #working: Readonly<Record<Rule["platform"], readonly Working[]>>;
  readonly #all: readonly Working[];
  readonly #parts = new Map<string, Map<string, Section>>();
  readonly #scopes = new Map<string, CleanScope>();
  readonly #partial = { odin: [] as string[], purecloud: [] as string[] };
  readonly #numbers: Numbers;
  readonly #judged: Judged[] = [];
  readonly #memberships = new Map<string, Membership>();
  readonly #nothingUnknown = new Unknown();
  /** The states of PureCloud's users, because rules ask for those of managers and owners. */
  readonly #states = new Map<string, string | null>();
  #latest = 0;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.#numbers = new Numbers(options.config);
    const rules = options.rules.filter(({ id }) => options.config.rules[id] !== "off");
    const working = rules.map((rule, index) => ({
      ...{ rule, index, survey: rule.survey?.() },
      ...{ tally: new Tally(rule), uncounted: new GapReasons() },
    }));
    const of = (platform: Rule["platform"]) => working.filter(({ rule }) => rule.platform === platform);
    this.#all = working;
    this.#working = { odin: of("odin"), purecloud: of("purecloud") };
  }

  /** Adds a part of a context. All parts of a scope come before its first record. */
  part({ platform, scope, part, section }: ContextPart): void {
    const key = `${platform} ${scope}`;
    const parts = this.#parts.get(key) ?? new Map<string, Section>();
    this.#parts.set(key, parts.set(part, section));
  }

  /** Says why not all users of a platform are here, such as a listing that ended early. */
  partial(platform: Rule["platform"], because: string): void {
    this.#partial[platform].push(because);
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
    const kept: unknown[] = [];
    this.#numbers.add(user, scope);
    if (user.platform === "purecloud") this.#states.set(user.userId, valueIn(user.state));
    const sight = { user, scope, config: this.#options.config, asOf: this.#options.asOf?.getTime() ?? collected };
    for (const working of this.#working[user.platform]) {
      const { rule, index, survey } = working;
      // TypeScript cannot see that rule, user and scope are of one platform.
      const own = { ...sight, survey } as Sight<never, never, never>;
      rule.count?.(own);
      const uncounted = record.vanished ? undefined : rule.uncounted?.(own);
      if (uncounted !== undefined) working.uncounted.add([`another user's ${uncounted}`]);
      if (isSubject === false && !rule.everybody) continue;
      const verdict = record.vanished ? VANISHED : rule.look(own);
      if ("later" in verdict) kept.push(index, (verdict as Later<unknown>).later);
      else this.#note(judged, working, verdict);
    }
    // A copy has the exact size. A list that grew has room for more.
    if (kept.length > 0) judged.kept = kept.slice();
    return user;
  }

  /** Judges what was kept, now that all users are known. */
  finish(): Judgement {
    const worlds = this.#all.map((working) => this.#world(working) as World<never>);
    for (const judged of this.#judged) {
      const { kept = [] } = judged;
      for (let at = 0; at < kept.length; at += 2) {
        const index = kept[at] as number;
        const [working, world] = [this.#all[index], worlds[index]];
        if (!working?.rule.check || !world) continue;
        this.#note(judged, working, this.#asFarAsListed(working, working.rule.check(kept[at + 1], world)));
      }
      delete judged.kept;
    }
    const asOf = this.#options.asOf ?? new Date(this.#latest);
    return judgementOf({ judged: this.#judged, working: this.#all, config: this.#options.config, asOf });
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
    const key = JSON.stringify(membership);
    const known = this.#memberships.get(key) ?? membership;
    this.#memberships.set(key, known);
    return known;
  }

  /** Among users who were not listed, there may be one who makes this one found. What a user shows alone stays. */
  #asFarAsListed({ rule: { platform, compares }, uncounted }: Working, verdict: Verdict): Verdict {
    const partial = [...this.#partial[platform], ...uncounted.words];
    const isWhole = !compares || verdict.outcome !== "clear" || partial.length === 0;
    return isWhole ? verdict : notEvaluated(partial, verdict.evidence);
  }

  #note(judged: Judged, { rule, index, tally }: Working, own: Verdict): void {
    const { subject, isSubject } = judged;
    // Perhaps the rule does not judge the user at all.
    const isSure = rule.everybody || own.outcome !== "found" || !isUnsure(isSubject);
    const verdict = isSure ? own : notEvaluated(isSubject.because, own.evidence);
    tally.add(subject.scope, verdict);
    this.#options.onVerdict?.(rule, subject, verdict);
    if (verdict.outcome === "found") judged.found = [...(judged.found ?? []), { rule: index, verdict }];
    if (verdict.outcome !== "not evaluated") return;
    judged.unknown = judged.unknown.with(index);
    if (isHigh(rule)) judged.unknownHigh += 1;
  }

  #world({ rule, survey }: Working): World<unknown> {
    return {
      survey,
      config: this.#options.config,
      partial: this.#partial[rule.platform],
      stateOf: (userId) => this.#states.get(userId),
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
