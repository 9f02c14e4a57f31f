import { GapReasons } from "../../gap-reasons.js";
import type { Rule } from "./rule.js";
import type { Verdict } from "./verdict.js";

/** How often a rule gave each verdict. */
export interface RuleCounts {
  /** Suppressed ones too. */
  readonly found: number;
  readonly suppressed: number;
  readonly clear: number;
  readonly notEvaluated: number;
}

/** What a rule said of the users of one scope. */
export interface ScopeCounts extends RuleCounts {
  readonly scope: string;
}

/** What a rule said of all users. */
export interface RuleSummary extends RuleCounts {
  readonly rule: Rule;
  /** Why users were not evaluated, or not judged at all. Each reason once, at most five. */
  readonly because: readonly string[];
  readonly scopes: readonly ScopeCounts[];
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Counts the verdicts of one rule. */
export class Tally {
  readonly rule: Rule;
  readonly #scopes = new Map<string, Writable<ScopeCounts>>();
  readonly #because = new GapReasons();
  #latest: Writable<ScopeCounts> | undefined;

  constructor(rule: Rule) {
    this.rule = rule;
  }

  add(scope: string, verdict: Verdict): void {
    const counts = this.#of(scope);
    if (verdict.outcome === "found") counts.found += 1;
    else if (verdict.outcome === "clear") counts.clear += 1;
    else {
      counts.notEvaluated += 1;
      this.#because.add(verdict.because);
    }
  }

  /** Says why not everybody was judged. It is said once, and not for each user. */
  explain(because: readonly string[]): void {
    if (because.length > 0) this.#because.add(because);
  }

  suppress(scope: string): void {
    this.#of(scope).suppressed += 1;
  }

  get summary(): RuleSummary {
    const scopes = [...this.#scopes.values()].map((counts) => ({ ...counts }));
    const sum = (of: keyof RuleCounts) => scopes.reduce((total, counts) => total + counts[of], 0);
    const counts = {
      found: sum("found"),
      suppressed: sum("suppressed"),
      clear: sum("clear"),
      notEvaluated: sum("notEvaluated"),
    };
    return { rule: this.rule, ...counts, because: this.#because.words, scopes };
  }

  #of(scope: string): Writable<ScopeCounts> {
    // Users of a scope come one after the other.
    if (this.#latest?.scope === scope) return this.#latest;
    const none = { scope, found: 0, suppressed: 0, clear: 0, notEvaluated: 0 };
    const counts = this.#scopes.get(scope) ?? none;
    this.#scopes.set(scope, counts);
    this.#latest = counts;
    return counts;
  }
}
