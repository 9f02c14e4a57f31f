import type { Match } from "../../people/people.js";
import type { OdinContextPart, PureCloudContextPart } from "../../record/context.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { OdinSectionName } from "../../record/odin/record.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { CleanPureCloudOrganisation } from "../../record/purecloud/organisation.js";
import type { PureCloudAccess, PureCloudSectionName } from "../../record/purecloud/record.js";
import type { RulesConfig, ThresholdName } from "./config.js";
import type { ControlId } from "./controls.js";
import type { Truth } from "./truth.js";
import type { Severity, Verdict } from "./verdict.js";
import type { PersonWorld, World } from "./world.js";

/** What a rule is about. */
export const CATEGORIES = ["access", "fraud", "licence", "hygiene", "resilience"] as const;
export type Category = (typeof CATEGORIES)[number];

/** How a person fixes what a rule found. It is data only, and Rollcall never sends it. */
export interface Remedy {
  /** What to do, in a sentence. */
  readonly words: string;
  /** The request that does it, if a source shows one. Path and body are templates with the names of the API. */
  readonly request?: {
    readonly method: "PUT" | "POST" | "PATCH" | "DELETE";
    readonly path: string;
    readonly body?: object;
  };
  /** The permission that the request needs. Odin names none. */
  readonly permission?: string;
}

/** A part of an audit without which a rule cannot judge. */
export interface Needs<Section extends string, Part extends string> {
  readonly sections: readonly Section[];
  readonly context?: readonly Part[];
  /** True if it judges where a number leads. That takes the numbers of all users and groups, on both platforms. */
  readonly numbers?: true;
}

/** What is said of a rule. The page about rules is made of it. */
export interface RuleFacts {
  /** Such as `odin-06`. It never changes, because suppressions and ages hang on it. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** When a user has the problem. Precise enough to write the rule again. */
  readonly when: string;
  /** What looks alike and is no problem, each in a sentence. */
  readonly guards: readonly string[];
  /** When it cannot be judged, in addition to missing sections. */
  readonly unknown?: string;
  readonly remedy: Remedy;
  readonly controls: readonly ControlId[];
  /** The numbers of the configuration that it reads. */
  readonly thresholds?: readonly ThresholdName[];
  /** True if it compares users. Then a user is only clear if the listing is whole. */
  readonly compares?: true;
  /** True if it judges users in any state. Usually only active ones, and on Odin those with a line or a login. */
  readonly everybody?: true;
}

/** Something that a rule keeps of a user until all users are known. It must be small. */
export interface Later<Kept> {
  readonly later: Kept;
}

export const later = <Kept>(kept: Kept): Later<Kept> => ({ later: kept });

/** What a rule sees of a user. */
export interface Sight<User, Scope, Survey> {
  readonly user: User;
  readonly scope: Scope;
  /** What the rule collects of everybody. */
  readonly survey: Survey;
  readonly config: RulesConfig;
  /** The time that ages are judged by, in milliseconds since 1970. */
  readonly asOf: number;
}

interface Behaviour<User, Scope, Kept, Survey> {
  /** An empty survey of everybody, for a rule that compares users. Rules with the same `survey` and `count` share one. */
  survey?(): Survey;
  /** Adds a user to the survey. Called for every user, in any state. */
  count?(sight: Sight<User, Scope, Survey>): void;
  /**
   * Why this user could not be counted, although the user may have what others have. Then nobody is clear of having the same.
   * Usually everybody is counted.
   */
  uncounted?(sight: Sight<User, Scope, Survey>): string | undefined;
  /** Judges a user, or says what to keep until all users are known. */
  look(sight: Sight<User, Scope, Survey>): Verdict | Later<Kept>;
  /** Judges what was kept. */
  check?(kept: Kept, world: World<Survey>): Verdict;
}

export interface OdinRule<Kept = unknown, Survey = unknown>
  extends RuleFacts,
    Behaviour<CleanOdinUser, CleanOdinGroup, Kept, Survey> {
  readonly platform: "odin";
  readonly needs: Needs<OdinSectionName, OdinContextPart>;
}

export interface PureCloudRule<Kept = unknown, Survey = unknown>
  extends RuleFacts,
    Behaviour<CleanPureCloudUser, CleanPureCloudOrganisation, Kept, Survey> {
  readonly platform: "purecloud";
  readonly needs: Needs<PureCloudSectionName, PureCloudContextPart> & {
    /** Sections that are only needed of users with the power of an administrator. */
    readonly when?: { readonly administrator?: readonly PureCloudAccess[] };
  };
}

/** What a rule keeps of a user until it is known who is who, each value by its name. Rules that keep the same share it. */
export type Keep<User, Scope, Kept> = {
  readonly [Name in keyof Kept]: (sight: KeepSight<User, Scope>) => Kept[Name];
};

/** What is seen of a user when something is kept. */
export interface KeepSight<User, Scope> extends Omit<Sight<User, Scope, never>, "survey"> {
  /** The same text for all users who have it. It is for texts that many users have, such as a department. */
  share(text: string): string;
}

/** One person on both platforms, by what a rule kept of both users. */
export interface Pair<Odin, PureCloud> {
  readonly odin: Odin & Named;
  readonly purecloud: PureCloud & Named;
  readonly match: Match;
}

/** Everybody, once it is known who is who. */
export interface Everybody<Odin, PureCloud> {
  odin(): Iterable<Odin & Named>;
  purecloud(): Iterable<PureCloud & Named>;
  matched(): Iterable<Pair<Odin, PureCloud>>;
}

/** Who a user is. */
export interface Named {
  /** The number of the user among all. */
  readonly at: number;
  readonly name: string | null;
  /** `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
}

/** A user of Odin without a counterpart. */
export interface Left extends Named {
  /** Whether PureCloud deleted the counterpart. Unsure if its deleted users were not read, or do not decide it. */
  readonly deleted: Truth;
}

/** Judges people on both platforms, or users whom the other platform lacks. */
export interface PersonRule<Odin = unknown, PureCloud = unknown, Survey = unknown> extends RuleFacts {
  readonly platform: "both";
  readonly needs: {
    readonly odin: OdinRule["needs"];
    readonly purecloud: PureCloudRule["needs"];
  };
  /** Each value must be small: a number, a text that is there anyway, or an object that many users share. */
  readonly keepOdin: Keep<CleanOdinUser, CleanOdinGroup, Odin>;
  readonly keepPureCloud: Keep<CleanPureCloudUser, CleanPureCloudOrganisation, PureCloud>;
  /** What only all people together show, such as a circle. */
  survey?(everybody: Everybody<Odin, PureCloud>, world: PersonWorld<undefined>): Survey;
  /** Judges a person who is matched. */
  check?(pair: Pair<Odin, PureCloud>, world: PersonWorld<Survey>): Verdict;
  /** Judges a user of Odin without a counterpart. */
  checkOdin?(user: Odin & Left, world: PersonWorld<Survey>): Verdict;
  /**
   * Judges a user of Odin whose counterpart on PureCloud is deleted, or may be. A finding names both. `checkOdin` judges the user
   * as well.
   */
  checkDeleted?(user: Odin & Left, world: PersonWorld<Survey>): Verdict;
  /** Judges a user of PureCloud without a counterpart. */
  checkPureCloud?(user: PureCloud & Named, world: PersonWorld<Survey>): Verdict;
  /** True if one user is enough. Then the rule judges ambiguous users too, and an audit of one platform. */
  readonly alone?: true;
  /** Why the rule can judge nobody, such as a list that is not configured. */
  unconfigured?(config: RulesConfig): string | undefined;
}

/** Several problems that are one danger together: who, what, where. It judges by the verdicts of other rules. */
export interface ChainRule extends RuleFacts {
  readonly platform: "chain";
  /** The users of a platform, or people on both. */
  readonly of: "odin" | "purecloud" | "both";
  /** The ids of rules. In each list, at least one rule must find the user. */
  readonly parts: readonly (readonly string[])[];
  /** What the person has, in a few words. */
  readonly what: string;
  /** Where it leads, in a few words. */
  readonly where: string;
}

export type Rule = OdinRule | PureCloudRule | PersonRule | ChainRule;

/** Whether a rule finds people whose user on PureCloud is deleted. */
export const judgesDeleted = (rule: Rule): boolean => rule.platform === "both" && rule.checkDeleted !== undefined;

/** The rules that judge users of one platform. */
export type UserRule = OdinRule | PureCloudRule;

/** Checks the types of an Odin rule, and forgets what it keeps. */
export function odinRule<Kept = never, Survey = undefined>(rule: Omit<OdinRule<Kept, Survey>, "platform">): OdinRule {
  return { ...rule, platform: "odin" } as OdinRule;
}

/** Checks the types of a PureCloud rule, and forgets what it keeps. */
export function pureCloudRule<Kept = never, Survey = undefined>(
  rule: Omit<PureCloudRule<Kept, Survey>, "platform">,
): PureCloudRule {
  return { ...rule, platform: "purecloud" } as PureCloudRule;
}

/** Checks the types of a rule about people, and hides the types of what it keeps. */
export function personRule<Odin extends object, PureCloud extends object, Survey = undefined>(
  rule: Omit<PersonRule<Odin, PureCloud, Survey>, "platform">,
): PersonRule {
  return { ...rule, platform: "both" } as unknown as PersonRule;
}

/** A chain is critical, and serves no control beyond those of its parts. */
export function chainRule(rule: Omit<ChainRule, "platform" | "severity" | "controls" | "unknown">): ChainRule {
  const unknown = "One of the parts could not be judged, and no other part is clear.";
  return { ...rule, platform: "chain", severity: "critical", controls: [], unknown };
}
