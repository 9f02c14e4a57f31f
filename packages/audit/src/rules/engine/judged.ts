import type { GapReasons } from "../../gap-reasons.js";
import type { Former, Match } from "../../people/people.js";
import type { PersonSubject, UserSubject } from "./finding.js";
import type { Rule } from "./rule.js";
import type { Membership } from "./suppress.js";
import type { Tally } from "./tally.js";
import type { Truth } from "./truth.js";
import type { Unknown } from "./unknown.js";
import type { Found } from "./verdict.js";

/** A rule at work. */
export interface Working {
  readonly index: number;
  readonly rule: Rule;
  readonly tally: Tally;
  /** Why users could not be counted. */
  readonly uncounted: GapReasons;
}

/** What is kept of a user until all are known. */
export interface Judged {
  readonly subject: UserSubject;
  readonly membership: Membership;
  /** Whether rules judge the user, unless they judge everybody. */
  readonly isSubject: Truth;
  /** Most users have none. A list takes memory even if it is empty. */
  found?: FoundBy[] | undefined;
  /** The rules that could not judge the user. Most users have some. */
  unknown: Unknown;
  /** How many rules of high severity could not judge the user. */
  unknownHigh: number;
}

/** A rule that found a user or a person. */
export interface FoundBy {
  /** The index of the rule. */
  readonly rule: number;
  readonly verdict: Found;
}

/** One person on both platforms. */
export interface JudgedPair {
  readonly match: Match;
  readonly subject: PersonSubject;
  readonly isSubject: Truth;
  /** The user of Odin, and that of PureCloud. */
  readonly users: readonly [Judged, Judged];
  found?: FoundBy[] | undefined;
}

/** One person whose user PureCloud deleted. No record has that user. */
export interface JudgedFormer {
  readonly former: Former;
  readonly subject: PersonSubject;
  readonly isSubject: Truth;
  /** The user of Odin. */
  readonly users: readonly [Judged];
  found?: FoundBy[] | undefined;
}

/** One person, also if the user on PureCloud is deleted. */
export type JudgedPerson = JudgedPair | JudgedFormer;
