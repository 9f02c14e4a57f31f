import type { Side, Sides } from "../../people/people.js";
import type { Judgement } from "../engine/judgement.js";
import { judgesDeleted } from "../engine/rule.js";
import type { RuleSummary } from "../engine/tally.js";
import { whyBlind } from "./blind.js";
import type { EarlierFinding } from "./earlier.js";
import { type UserOf, userKey, usersOf } from "./keys.js";

/** What became of a finding that an audit no longer finds. */
export type Fate =
  /** It was evaluated and is clear, or the user is gone. */
  { readonly state: "resolved" } | { readonly state: "unknown"; readonly because: readonly string[] };

type Judged = Pick<Judgement, "config" | "rules" | "subjects" | "notEvaluatedByRecord">;

const RESOLVED: Fate = { state: "resolved" };
const PLATFORM = { odin: "Odin", purecloud: "PureCloud" } as const;

/** Tells what became of findings of an earlier audit. */
export class Today {
  readonly #judgement: Judged;
  readonly #sides: Sides;
  readonly #rules: ReadonlyMap<string, RuleSummary>;
  /** Users by key. Made when the first finding is missing, because usually few are. */
  #users: ReadonlyMap<string, number> | undefined;

  constructor(judgement: Judged, sides: Sides) {
    this.#judgement = judgement;
    this.#sides = sides;
    this.#rules = new Map(judgement.rules.map((summary) => [summary.rule.id, summary]));
  }

  /** What became of a finding that is not found today. */
  fateOf(finding: EarlierFinding): Fate {
    const { config, notEvaluatedByRecord } = this.#judgement;
    if (config.rules[finding.rule] === "off") return unknown(["the rule is off"]);
    const rule = this.#rules.get(finding.rule);
    // Such as one that was not chosen, or one of another version. The next audit may have it again.
    if (!rule) return unknown(["the rule did not judge"]);
    const blind = whyBlind(rule);
    if (blind) return unknown(blind);
    this.#users ??= new Map(this.#judgement.subjects.map((subject, at) => [userKey(subject), at]));
    const users = usersOf(finding).map((user) => ({ user, at: this.#users?.get(user.key) }));
    const absent = users.flatMap(({ user, at }) => (at === undefined ? [this.#sideOf(user)] : []));
    const isOpen = users.some(({ at = -1 }) => notEvaluatedByRecord[at]?.includes(finding.rule));
    // The user who is gone may be deleted, and such a rule then finds the person all the same.
    if (isOpen && judgesDeleted(rule.rule)) return unknown(rule.because);
    if (absent.some(({ state }) => state === "complete")) return RESOLVED;
    const [missing] = absent;
    if (missing)
      return unknown("because" in missing ? missing.because : [`${PLATFORM[missing.platform]} was not audited`]);
    return isOpen ? unknown(rule.because) : RESOLVED;
  }

  #sideOf({ platform }: UserOf): Side & Pick<UserOf, "platform"> {
    return { ...this.#sides[platform], platform };
  }
}

const unknown = (because: readonly string[]): Fate => ({ state: "unknown", because });
