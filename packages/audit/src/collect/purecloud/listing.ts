import { asObject, asObjects, asText, type WireObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { type Shard, shardOf } from "../shard.js";
import { HeadCount } from "./head-count.js";
import { type Carried, carriedBy } from "./listed.js";
import { PageReader, type PageReaderOptions, type ReadPage } from "./page-reader.js";
import { isLast, type Page } from "./pages.js";
import type { PureCloudReader } from "./reader.js";
import { INACTIVE_CAP, listable, type PureCloudState } from "./states.js";

/** A listing that names fewer users than the platform counts is read again. This is the most passes. */
const PASSES = 5;
/** After this many passes in a row without a new user, it is not read again. */
const IDLE_PASSES = 2;

/** A listed user. */
export type ListedUser = WireObject & { readonly id: string };

/** What to list. */
export interface ListingOptions extends PageReaderOptions {
  readonly states: readonly PureCloudState[];
  readonly shard?: Shard | undefined;
}

/** What the first page of each state tells. */
export interface FirstPages {
  /** How many users are listed in all. */
  readonly total: number;
  /** How many of them the run has. About, for a shard. */
  readonly users: number;
  /** The run's own users on these pages. */
  readonly first: ReadonlyMap<PureCloudState, readonly ListedUser[]>;
}

/** Lists users page by page, as the consumer needs them, and counts how many there should be. */
export class Listing {
  readonly #options: ListingOptions;
  readonly #pages: PageReader;
  readonly #counts = new HeadCount();
  /** The state in which each user was named last. A run of a hundred thousand can afford one entry a user. */
  readonly #named = new Map<string, PureCloudState>();
  /** How many entities of a state cannot be audited, because they have no id. */
  readonly #unusable = new Map<PureCloudState, number>();
  /** The first page of each state, until the listing comes to it. */
  readonly #first = new Map<PureCloudState, ReadPage>();
  /** The fields that users carried on any page so far. */
  #carried: ReadonlySet<string> = new Set();
  /** Whether the latest page was requested with those fields. */
  #withLater = false;
  /** How many users belong to our shard. Known at the end. */
  #ours: number | undefined;
  /** Why the listing ended before its last user. `null` if it did not. */
  truncated: string | null = null;

  constructor(purecloud: PureCloudReader, caller: Caller, options: ListingOptions) {
    this.#options = options;
    this.#pages = new PageReader(purecloud, caller, options);
  }

  /**
   * How many users the platform counts. `null` until it has counted every state. For a shard, those that belong to it. Users
   * who were counted and never named belong to the first shard, so the shards add up.
   */
  get expected(): number | null {
    const { states, shard } = this.#options;
    const counted = this.#counts.of(states);
    if (counted === undefined) return null;
    const unusable = states.reduce((sum, state) => sum + (this.#unusable.get(state) ?? 0), 0);
    const total = unusable === 0 ? counted : Math.max(counted, this.#named.size + unusable);
    if (shard === undefined) return total;
    if (this.#ours === undefined) return null;
    return this.#ours + (shard.index === 1 ? Math.max(0, total - this.#named.size) : 0);
  }

  /**
   * Reads the first page of each state ahead. It is not read again.
   *
   * @returns how many users the run has, about for a shard, and the users of these pages
   */
  async begin(): Promise<FirstPages> {
    const { states, shard, pageSize } = this.#options;
    const first = new Map<PureCloudState, ListedUser[]>();
    let total = 0;
    for (const state of states) {
      const read = await this.#pages.at(state, 0);
      this.#first.set(state, read);
      total += listable(state, read.page.total ?? read.page.entities.length, pageSize);
      const listed = (asObjects(read.page.entities) ?? []).flatMap((user) => {
        const id = asText(user.id);
        return id === undefined || isInAnother(state, user) || !this.isOurs(id) ? [] : { ...user, id };
      });
      first.set(state, listed);
    }
    return { total, users: Math.round(total / (shard?.of ?? 1)), first };
  }

  /** Whether a user belongs to this run. */
  isOurs(userId: string): boolean {
    const { shard } = this.#options;
    return shard === undefined || shardOf(["purecloud", "organisation", "", userId], shard.of) === shard.index;
  }

  /** The fields that users carried so far, on the page of the latest user and before. It does not change later. */
  get carried(): Carried {
    return this.#withLater ? this.#carried : undefined;
  }

  /** The users of all states, each once. A user may change state, or move between pages, while we read. */
  async *users(): AsyncGenerator<ListedUser, void, undefined> {
    let ours = 0;
    for (const state of this.#options.states) {
      for await (const user of this.#inState(state)) {
        if (!this.isOurs(user.id)) continue;
        ours += 1;
        yield user;
      }
    }
    this.#ours = ours;
  }

  /**
   * The users of one state whom no other state named before. A user who leaves while we read moves the others forward, over
   * the edge of a page that was read already. So if users are missing, the pages are read again, as long as that finds any.
   */
  async *#inState(state: PureCloudState): AsyncGenerator<ListedUser, void, undefined> {
    let count = 0;
    for (let pass = 1, idle = 0; pass <= PASSES && idle < IDLE_PASSES; pass += 1) {
      const before = count;
      let unusable = 0;
      for await (const { page, end, withLater } of this.#pass(state)) {
        const { inState, fresh } = this.#register(state, page);
        this.#withLater = withLater;
        this.#carried = carriedBy(asObjects(page.entities) ?? [], this.#carried);
        count += inState;
        unusable += page.entities.filter((entity) => asText(asObject(entity)?.id) === undefined).length;
        this.#unusable.set(state, Math.max(unusable, this.#unusable.get(state) ?? 0));
        yield* fresh;
        // Without this, a platform that repeats the same page would keep us here for ever.
        if (inState === 0 && (pass === 1 || end >= this.#counts.most(state))) break;
      }
      if (count >= this.#counts.most(state) || this.truncated !== null) return;
      idle = count === before ? idle + 1 : 0;
    }
  }

  /** Registers the users of a page. Returns how many are new in this state, and those whom no state named before. */
  #register(state: PureCloudState, page: Page): { readonly inState: number; readonly fresh: readonly ListedUser[] } {
    const fresh: ListedUser[] = [];
    let inState = 0;
    for (const user of asObjects(page.entities) ?? []) {
      const id = asText(user.id);
      if (id === undefined || this.#named.get(id) === state || isInAnother(state, user)) continue;
      if (!this.#named.has(id)) fresh.push({ ...user, id });
      this.#named.set(id, state);
      inState += 1;
    }
    return { inState, fresh };
  }

  /** The pages of one state, each with the offset of its end. Users do not show it, as some may be listed twice. */
  async *#pass(state: PureCloudState): AsyncGenerator<ReadPage & { readonly end: number }, void, undefined> {
    for (let offset = 0; ; ) {
      if (state !== "active" && offset + this.#pages.size > INACTIVE_CAP) {
        this.truncated = `the platform lists no more than ${INACTIVE_CAP.toLocaleString("en-US")} ${state} users`;
        return;
      }
      const read = this.#ahead(state, offset) ?? (await this.#pages.at(state, offset));
      const { page, pageNumber, pageSize } = read;
      this.#counts.observe(state, page.total);
      const end = pageNumber * pageSize;
      yield { ...read, end };
      if (isLast(page, pageNumber, pageSize)) return;
      offset = end;
    }
  }

  /** A page that was read ahead. It is given once. */
  #ahead(state: PureCloudState, offset: number): ReadPage | undefined {
    if (offset > 0) return undefined;
    const page = this.#first.get(state);
    this.#first.delete(state);
    return page;
  }
}

/** Whether a user says to be in another state than the list's. A list that ignores the state would hide who is missing. */
function isInAnother(state: PureCloudState, user: WireObject): boolean {
  const own = asText(user.state)?.toLowerCase();
  return own !== undefined && own !== state;
}
