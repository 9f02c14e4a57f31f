import type { CleanUser } from "../../record/normalise.js";
import type { Named, PersonRule } from "./rule.js";

type Platform = CleanUser["platform"];
type AnyKeep = (sight: never) => unknown;

/** What keeps something of users. */
export type Keeping = Pick<PersonRule, "keepOdin" | "keepPureCloud">;

/**
 * What rules about people keep of users until it is known who is who. Each value has its own list, so a user takes a
 * place in each list, and no object.
 */
export class Columns {
  readonly #layouts = new Map<object, Layout>();
  readonly #slots = { odin: new Map<AnyKeep, number>(), purecloud: new Map<AnyKeep, number>() };
  readonly #columns: unknown[][];
  #length = 0;

  constructor(rules: readonly Keeping[]) {
    for (const { keepOdin, keepPureCloud } of rules) {
      addSlots(this.#slots.odin, keepOdin);
      addSlots(this.#slots.purecloud, keepPureCloud);
    }
    const most = Math.max(this.#slots.odin.size, this.#slots.purecloud.size);
    this.#columns = Array.from({ length: most }, () => []);
  }

  /** Keeps what the rules want of the next user. Without a sight there is nothing to keep. */
  add(platform: Platform, sight: object | undefined): void {
    const keeps = this.#slots[platform];
    for (const [keep, slot] of keeps) this.#columns[slot]?.push(sight && keep(sight as never));
    // Users of both platforms share the lists, because each user must have the same place in all.
    for (let slot = keeps.size; slot < this.#columns.length; slot += 1) this.#columns[slot]?.push(undefined);
    this.#length += 1;
  }

  /** What one rule kept of a user. */
  of<Kept>(platform: Platform, keeps: object, named: Named): Kept & Named {
    if (named.at >= this.#length) throw new RangeError(`there is no user ${named.at}`);
    const kept: Record<string, unknown> = { at: named.at, name: named.name, scope: named.scope };
    for (const { name, column } of this.#layoutOf(platform, keeps)) kept[name] = column[named.at];
    return kept as Kept & Named;
  }

  #layoutOf(platform: Platform, keeps: object): Layout {
    const known = this.#layouts.get(keeps);
    if (known) return known;
    const slots = this.#slots[platform];
    const layout = Object.entries(keeps).map(([name, keep]) => ({
      name,
      column: this.#columns[slots.get(keep) ?? -1] ?? [],
    }));
    this.#layouts.set(keeps, layout);
    return layout;
  }
}

/** The lists of what a rule keeps. It is asked for of every person, so it is put together once. */
type Layout = readonly { readonly name: string; readonly column: readonly unknown[] }[];

function addSlots(slots: Map<AnyKeep, number>, keeps: object): void {
  for (const keep of Object.values(keeps)) if (!slots.has(keep)) slots.set(keep, slots.size);
}
