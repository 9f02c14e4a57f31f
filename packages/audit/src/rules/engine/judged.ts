import type { GapReasons } from "../../gap-reasons.js";
import type { Subject } from "./finding.js";
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
  readonly survey: unknown;
  readonly tally: Tally;
  /** Why users could not be counted. */
  readonly uncounted: GapReasons;
}

/** What is kept of a user until all are known. */
export interface Judged {
  readonly subject: Subject;
  readonly membership: Membership;
  /** Whether rules judge the user, unless they judge everybody. */
  readonly isSubject: Truth;
  /** Most users have none. A list takes memory even if it is empty. */
  found?: { readonly rule: number; readonly verdict: Found }[];
  /** What rules keep: the index of a rule, then what it keeps, and so on. */
  kept?: readonly unknown[];
  /** The rules that could not judge the user. Most users have some. */
  unknown: Unknown;
  /** How many rules of high severity could not judge the user. */
  unknownHigh: number;
}
