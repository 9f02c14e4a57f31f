/** Which rules could not judge a user. Thousands of users share one object, so a user takes a reference and no list. */
export class Unknown {
  readonly #before: Unknown | undefined;
  readonly #rule: number;
  readonly #next = new Map<number, Unknown>();
  #ids: readonly string[] | undefined;
  #set: ReadonlySet<number> | undefined;

  constructor(before?: Unknown, rule = -1) {
    this.#before = before;
    this.#rule = rule;
  }

  /** The same with one more rule. The same rules in the same order give the same object. */
  with(rule: number): Unknown {
    const known = this.#next.get(rule);
    if (known) return known;
    const next = new Unknown(this, rule);
    this.#next.set(rule, next);
    return next;
  }

  /** The ids in the order of the rules. All users who share the object share the list. */
  ids(idOf: (rule: number) => string): readonly string[] {
    this.#ids ??= this.#rules().map(idOf);
    return this.#ids;
  }

  has(rule: number): boolean {
    this.#set ??= new Set(this.#rules());
    return this.#set.has(rule);
  }

  #rules(): number[] {
    const rules: number[] = [];
    for (let at: Unknown = this; at.#before !== undefined; at = at.#before) rules.push(at.#rule);
    return rules.sort((one, other) => one - other);
  }
}
