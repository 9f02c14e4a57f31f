import type { PureCloudListed } from "../../record/purecloud/record.js";
import { asObjects, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { type Shard, shardOf } from "../shard.js";
import { HeadCount } from "./head-count.js";
import { isInAnother, type ListedUser, usersIn } from "./listed-user.js";
import { type Carried, carriedBy } from "./listing-sections.js";
import type { PureCloudReader } from "./reader.js";
import { shareIn, usersOfRun } from "./run-size.js";
import type { Divisions } from "./selection.js";
import type { PureCloudState } from "./states.js";
import { UserPages, type UserPagesOptions } from "./user-pages.js";

/** A listing that names fewer users than the platform counts is read again. This is the most passes. */
const PASSES = 5;
/** After this many passes in a row without a new user, it is not read again. */
const IDLE_PASSES = 2;

/** Where the users of an audit come from. */
export interface UserSource {
  /** How many users there should be. `null` while that is unknown. */
  readonly expected: number | null;
  /** Why users are missing. `null` if none is, as far as is known. */
  readonly truncated: string | null;
  /** The fields that users carried so far, on the page of the latest user and before. It does not change later. */
  readonly carried: Carried;
  /** The users, each once. */
  users(): AsyncGenerator<ListedUser, void, undefined>;
}

/** What to list. */
export interface ListingOptions extends UserPagesOptions {
  readonly states: readonly PureCloudState[];
  readonly shard?: Shard | undefined;
  /** Whose users are yielded. All are listed. */
  readonly divisions: Divisions;
}

/** How a reading of a state ended. */
interface End {
  /** Why users may be missing. */
  truncated?: string;
  /** Whether another reading would end in the same way. */
  isFinal?: boolean;
}

/** A reading of a state. */
interface Pass {
  readonly end: End;
  readonly pages: AsyncGenerator<readonly unknown[], void, undefined>;
}

/** What the first page of each state tells. */
export interface FirstPages {
  /** How many users are listed in all. */
  readonly total: number;
  /** How many of them the run has. About, for a shard or for divisions. */
  readonly users: number;
  /** The run's own users on these pages. */
  readonly first: ReadonlyMap<PureCloudState, readonly ListedUser[]>;
}

/** Lists users page by page, as the consumer needs them, and counts how many there should be. */
export class Listing implements UserSource {
  readonly #options: ListingOptions;
  readonly #pages: UserPages;
  readonly #counts = new HeadCount();
  /** The state in which each user was named last. A run of a hundred thousand can afford one entry a user. */
  readonly #named = new Map<string, PureCloudState>();
  /** How many entities of a state cannot be audited, because they have no id. */
  readonly #unusable = new Map<PureCloudState, number>();
  /** The readings of states whose first page was read ahead. */
  readonly #begun = new Map<PureCloudState, Pass>();
  /** The fields that users carried on any page so far. */
  #carried: ReadonlySet<string> = new Set();
  /** The sections for which the latest page was requested. */
  #requested: ReadonlySet<PureCloudListed> = new Set();
  /** How many users belong to our shard. Known at the end. */
  #ours: number | undefined;
  /** Why the listing ended before its last user. `null` if it did not. */
  truncated: string | null = null;

  constructor(purecloud: PureCloudReader, caller: Caller, options: ListingOptions) {
    this.#options = options;
    this.#pages = new UserPages(purecloud, caller, options);
  }

  /**
   * How many users the platform counts. `null` until it has counted every state. For a shard, those that belong to it. Users
   * who were counted and never named belong to the first shard, so the shards add up. They may belong to any division.
   */
  get expected(): number | null {
    const { states, shard, divisions } = this.#options;
    const counted = this.#counts.of(states);
    if (counted === undefined) return null;
    const unusable = states.reduce((sum, state) => sum + (this.#unusable.get(state) ?? 0), 0);
    const total = unusable === 0 ? counted : Math.max(counted, this.#named.size + unusable);
    if (shard === undefined && divisions.isAll) return total;
    if (this.#ours === undefined) return null;
    const unknown = Math.max(0, total - this.#named.size) + divisions.unknown;
    return this.#ours + (shard === undefined || shard.index === 1 ? unknown : 0);
  }

  /**
   * Reads the first page of each state ahead. It is not read again.
   *
   * @returns how many users the run has, about for a shard or for divisions, and the users of these pages
   */
  async begin(): Promise<FirstPages> {
    const { states, shard, divisions } = this.#options;
    const first = new Map<PureCloudState, ListedUser[]>();
    const seen: ListedUser[] = [];
    let total = 0;
    for (const state of states) {
      const { end, pages } = this.#pass(state);
      const page = await pages.next();
      this.#begun.set(state, { end, pages: continued(page, pages) });
      const listed = usersIn(state, page.value);
      seen.push(...listed);
      total += this.#counts.most(state) || listed.length;
      first.set(
        state,
        listed.filter((user) => divisions.includes(user) && this.isOurs(user.id)),
      );
    }
    return { total, users: usersOfRun(total, shareIn(divisions, seen), shard), first };
  }

  /** Whether a user belongs to this shard. */
  isOurs(userId: string): boolean {
    const { shard } = this.#options;
    return shard === undefined || shardOf(["purecloud", "organisation", "", userId], shard.of) === shard.index;
  }

  get carried(): Carried {
    return { fields: this.#carried, requested: this.#requested };
  }

  /** The users of all states, each once. A user may change state, or move between pages, while we read. */
  async *users(): AsyncGenerator<ListedUser, void, undefined> {
    const { states, divisions } = this.#options;
    let ours = 0;
    for (const state of states) {
      for await (const user of this.#inState(state)) {
        if (!divisions.has(user) || !this.isOurs(user.id)) continue;
        ours += 1;
        yield user;
      }
    }
    this.#ours = ours;
    this.truncated = [this.truncated ?? [], divisions.gaps].flat().join("; ") || null;
  }

  /**
   * The users of one state whom no other state named before. A user who leaves while we read moves the others forward, over
   * the edge of a page that was read already. So if users are missing, the pages are read again, as long as that finds any.
   */
  async *#inState(state: PureCloudState): AsyncGenerator<ListedUser, void, undefined> {
    let count = 0;
    let truncated: string | undefined;
    for (let pass = 1, idle = 0; pass <= PASSES && idle < IDLE_PASSES; pass += 1) {
      const before = count;
      const { end, pages } = this.#begun.get(state) ?? this.#pass(state);
      this.#begun.delete(state);
      for await (const page of pages) {
        const { inState, fresh } = this.#register(state, page);
        this.#requested = this.#pages.requested;
        this.#carried = carriedBy(asObjects(page) ?? [], this.#carried);
        count += inState;
        yield* fresh;
        // Otherwise a platform that ignores the state would list everybody here once more.
        if (inState === 0 && pass === 1) break;
      }
      const most = this.#counts.most(state);
      // Without a count, only the pages themselves tell that somebody may be missing.
      if (most === 0 || end.isFinal) this.truncated ??= end.truncated ?? null;
      if (count >= most || end.isFinal) return;
      idle = count === before ? idle + 1 : 0;
      truncated = end.truncated;
    }
    this.truncated ??= truncated ?? null;
  }

  /** Registers the users of a page. Returns how many are new in this state, and those whom no state named before. */
  #register(state: PureCloudState, page: readonly unknown[]) {
    const fresh: ListedUser[] = [];
    let inState = 0;
    for (const user of asObjects(page) ?? []) {
      const id = asText(user.id);
      if (id === undefined || this.#named.get(id) === state || isInAnother(state, user)) continue;
      if (!this.#named.has(id)) fresh.push({ ...user, id });
      this.#named.set(id, state);
      inState += 1;
    }
    return { inState, fresh };
  }

  /** The pages of one state. Their counts, and how they end, are observed. */
  #pass(state: PureCloudState): Pass {
    const end: End = {};
    let unusable = 0;
    const pages = this.#pages.of(state, {
      onTotal: (total) => this.#counts.observe(state, total),
      onUnusable: (entities) => {
        unusable += entities;
        this.#unusable.set(state, Math.max(unusable, this.#unusable.get(state) ?? 0));
      },
      onTruncated: (why, isFinal) => Object.assign(end, { truncated: why, isFinal }),
    });
    return { end, pages };
  }
}

/** Pages of which the first was read already. */
async function* continued<Page>(
  first: IteratorResult<Page, void>,
  others: AsyncGenerator<Page, void, undefined>,
): AsyncGenerator<Page, void, undefined> {
  if (first.done) return;
  yield first.value;
  yield* others;
}
