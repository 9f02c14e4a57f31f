import { Column } from "../../column.js";
import type { CleanUser } from "../../record/normalise.js";
import type { Named, PersonRule } from "./rule.js";
import { Values } from "./values.js";

type Platform = CleanUser["platform"];
type AnyKeep = (sight: never) => unknown;

/** What keeps something of users. */
export type Keeping = Pick<PersonRule, "keepOdin" | "keepPureCloud">;

/**
 * What rules about people keep of users until it is known who is who. Each value has its own list, so a user takes a
 * place in each list of the platform, and no object.
 */
export class Columns {
  readonly #lists: Readonly<Record<Platform, readonly List[]>>;
  readonly #layouts = { odin: new Map<object, Layout>(), purecloud: new Map<object, Layout>() };
  readonly #counts = { odin: 0, purecloud: 0 };
  /** The place of each user in the lists of the platform. */
  readonly #places = new Column(Int32Array);

  constructor(rules: readonly Keeping[]) {
    this.#lists = {
      odin: listsOf(rules.map(({ keepOdin }) => keepOdin)),
      purecloud: listsOf(rules.map(({ keepPureCloud }) => keepPureCloud)),
    };
  }

  /** Keeps what the rules want of the next user. Without a sight there is nothing to keep. */
  add(platform: Platform, sight: object | undefined): void {
    for (const { keep, values } of this.#lists[platform]) values.push(sight && keep(sight as never));
    this.#places.push(this.#counts[platform]);
    this.#counts[platform] += 1;
  }

  /** What one rule kept of a user. */
  of<Kept>(platform: Platform, keeps: object, named: Named): Kept & Named {
    if (named.at >= this.#places.length) throw new RangeError(`there is no user ${named.at}`);
    const place = this.#places.at(named.at);
    const kept: Record<string, unknown> = { at: named.at, name: named.name, scope: named.scope };
    for (const { name, values } of this.#layoutOf(platform, keeps)) kept[name] = values.at(place);
    return kept as Kept & Named;
  }

  #layoutOf(platform: Platform, keeps: object): Layout {
    const known = this.#layouts[platform].get(keeps);
    if (known) return known;
    const lists = new Map(this.#lists[platform].map(({ keep, values }) => [keep, values]));
    const layout = Object.entries(keeps).map(([name, keep]) => ({ name, values: lists.get(keep) as Values }));
    this.#layouts[platform].set(keeps, layout);
    return layout;
  }
}

/** The lists of what a rule keeps. Each person asks for it, so it is put together once. */
type Layout = readonly { readonly name: string; readonly values: Values }[];

/** One value of all users of a platform. */
interface List {
  readonly keep: AnyKeep;
  readonly values: Values;
}

/** A list for each value, because rules keep the same. */
function listsOf(keeps: readonly object[]): List[] {
  const each = new Set<AnyKeep>(keeps.flatMap((own) => Object.values(own)));
  return [...each].map((keep) => ({ keep, values: new Values() }));
}
