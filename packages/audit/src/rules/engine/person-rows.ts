import type { CleanUser } from "../../record/normalise.js";
import { Columns, type Keeping } from "./columns.js";
import type { Judged, JudgedPair } from "./judged.js";
import type { Everybody, Named, Pair } from "./rule.js";
import type { AnySight } from "./user-rules.js";

type Platform = CleanUser["platform"];

/** The most texts that are shared. */
const TEXTS = 10_000;

/** What rules about people see of everybody. */
export interface Matched {
  readonly judged: readonly Judged[];
  readonly pairs: readonly JudgedPair[];
}

/** What rules about people keep of users, as rows for users and for people. */
export class PersonRows {
  readonly #columns: Columns;
  /** Users who were gone when read. Nothing about them is kept. */
  readonly #gone = new Set<number>();
  readonly #texts = new Map<string, string>();
  readonly #share = (text: string): string => {
    const known = this.#texts.get(text);
    if (known === undefined && this.#texts.size < TEXTS) this.#texts.set(text, text);
    return known ?? text;
  };
  #users = 0;

  constructor(rules: readonly Keeping[]) {
    this.#columns = new Columns(rules);
  }

  /** Adds the next user. */
  add(platform: Platform, { user, scope, config, asOf }: AnySight, isGone: boolean): void {
    this.#columns.add(platform, isGone ? undefined : { user, scope, config, asOf, share: this.#share });
    if (isGone) this.#gone.add(this.#users);
    this.#users += 1;
  }

  isGone(user: number): boolean {
    return this.#gone.has(user);
  }

  isPairGone({ match: { odin, purecloud } }: JudgedPair): boolean {
    return this.#gone.size > 0 && (this.#gone.has(odin) || this.#gone.has(purecloud));
  }

  /** What a rule kept of a user. */
  user({ keepOdin, keepPureCloud }: Keeping, at: number, { subject: { platform, name, scope } }: Judged): Named {
    return this.#columns.of(platform, platform === "odin" ? keepOdin : keepPureCloud, { at, name, scope });
  }

  /** What a rule kept of both users of a person. */
  pair(rule: Keeping, { match, users: [odin, purecloud] }: JudgedPair): Pair<never, never> {
    return {
      odin: this.user(rule, match.odin, odin) as never,
      purecloud: this.user(rule, match.purecloud, purecloud) as never,
      match,
    };
  }

  /** What a rule kept of all who were not gone. */
  everybody(rule: Keeping, { judged, pairs }: Matched): Everybody<unknown, unknown> {
    const of = (platform: Platform) => this.#of(rule, judged, platform);
    const matched = () => this.#pairs(rule, pairs);
    return { odin: () => of("odin"), purecloud: () => of("purecloud"), matched } as Everybody<unknown, unknown>;
  }

  *#of(rule: Keeping, judged: readonly Judged[], platform: Platform) {
    for (const [at, one] of judged.entries())
      if (one.subject.platform === platform && !this.#gone.has(at)) yield this.user(rule, at, one);
  }

  *#pairs(rule: Keeping, pairs: readonly JudgedPair[]) {
    for (const pair of pairs) if (!this.isPairGone(pair)) yield this.pair(rule, pair);
  }
}
