import { type ApiError, isApiDecodeError, isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import { asObjects, asText, type WireObject } from "../../record/wire.js";
import type { Asker } from "../asker.js";
import { type Shard, shardOf } from "../shard.js";
import { EXPAND, LATER_EXPAND } from "./expand.js";
import { isLast, type Page, pageOf } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** The states of users that can be listed. */
export const PURECLOUD_STATES = ["active", "inactive"] as const;
export type PureCloudState = (typeof PURECLOUD_STATES)[number];

/** Smaller pages, tried where a large one times out or is refused. */
const SMALLER_PAGES = [250, 100];
/** Statuses of a page that is too much to ask for. */
const TOO_MUCH = new Set([400, 408, 413, 504]);
/** The platform answers 400 beyond this many inactive users (docs/facts/purecloud.md P-54). `pageCount` may promise more. */
export const INACTIVE_CAP = 10_000;
/** Where a listing names fewer users than it says there are, it is read again: so often, unless twice in a row bring nobody. */
const PASSES = 5;
const IDLE_PASSES = 2;

/** A listed user. */
export type ListedUser = WireObject & { readonly id: string };

/** What to list. */
export interface ListingOptions {
  readonly states: readonly PureCloudState[];
  readonly geolocation: boolean;
  readonly pageSize: number;
  readonly shard?: Shard | undefined;
}

/** Lists users page by page, as far as they are wanted, and knows how many there should be. */
export class Listing {
  readonly #purecloud: PureCloudReader;
  readonly #asker: Asker;
  readonly #options: ListingOptions;
  readonly #totals = new Map<PureCloudState, number>();
  /** The largest count that any page gave. Whoever left took one off: that another was missed shows against this one only. */
  readonly #most = new Map<PureCloudState, number>();
  readonly #sizes: number[];
  #later: readonly (typeof LATER_EXPAND)[number][] = LATER_EXPAND;
  /** How many users were named, and how many of them belong to our part; the latter is known in the end only. */
  #named = 0;
  #ours: number | undefined;
  /** Why the listing ended before its last user; `null` when it did not. */
  truncated: string | null = null;

  constructor(purecloud: PureCloudReader, asker: Asker, options: ListingOptions) {
    this.#purecloud = purecloud;
    this.#asker = asker;
    this.#options = options;
    this.#sizes = [options.pageSize, ...SMALLER_PAGES.filter((size) => size < options.pageSize)];
  }

  /**
   * How many users the platform says there are; `null` until it has said so for every state. Of a part, those that belong to
   * it; those that were counted and never named are the first part's, so that the parts add up.
   */
  get expected(): number | null {
    const { states, shard } = this.#options;
    if (states.some((state) => !this.#totals.has(state))) return null;
    const total = [...this.#totals.values()].reduce((sum, one) => sum + one, 0);
    if (shard === undefined) return total;
    if (this.#ours === undefined) return null;
    return this.#ours + (shard.index === 1 ? Math.max(0, total - this.#named) : 0);
  }

  /** The users of all states, each once: a user may change state, or move between pages, while we read. */
  async *users(): AsyncGenerator<ListedUser, void, undefined> {
    const { states, shard } = this.#options;
    // One entry a user is what a run of a hundred thousand can afford: the state in which the user was named last.
    const named = new Map<string, PureCloudState>();
    let ours = 0;
    for (const state of states) {
      for await (const user of this.#inState(state, named)) {
        this.#named = named.size;
        if (shard && shardOf(["purecloud", "organisation", "", user.id], shard.of) !== shard.index) continue;
        ours += 1;
        yield user;
      }
    }
    this.#ours = ours;
  }

  /**
   * The users of one state whom no other named before. Whoever leaves while we read moves the others forward, over the edge
   * of a page that was read before: where fewer were named than there should be, the pages are read again, as long as that
   * brings anybody.
   */
  async *#inState(
    state: PureCloudState,
    named: Map<string, PureCloudState>,
  ): AsyncGenerator<ListedUser, void, undefined> {
    let count = 0;
    for (let pass = 1, idle = 0; pass <= PASSES && idle < IDLE_PASSES; pass += 1) {
      const before = count;
      for await (const { page, end } of this.#pages(state)) {
        const earlier = count;
        for (const user of asObjects(page.entities) ?? []) {
          const id = asText(user.id);
          if (id === undefined || named.get(id) === state) continue;
          const isNew = !named.has(id);
          named.set(id, state);
          count += 1;
          if (isNew) yield { ...user, id };
        }
        // A platform that gives the same page again and again would keep us here for ever.
        if (count === earlier && (pass === 1 || end >= this.#mostIn(state))) break;
      }
      if (count >= this.#mostIn(state) || this.truncated !== null) return;
      idle = count === before ? idle + 1 : 0;
    }
  }

  /** The pages of one state, each with the place that it ends at: rows do not tell it, as some may be there twice. */
  async *#pages(state: PureCloudState): AsyncGenerator<{ page: Page; end: number }, void, undefined> {
    for (let offset = 0; ; ) {
      if (state !== "active" && offset + this.#size > INACTIVE_CAP) {
        this.truncated = `the platform lists no more than ${INACTIVE_CAP.toLocaleString("en-US")} ${state} users`;
        return;
      }
      const { page, pageNumber } = await this.#page(state, offset);
      if (page.total !== undefined) {
        this.#totals.set(state, page.total);
        this.#most.set(state, Math.max(page.total, this.#mostIn(state)));
      }
      const end = pageNumber * this.#size;
      yield { page, end };
      if (isLast(page, pageNumber, this.#size)) return;
      offset = end;
    }
  }

  #mostIn(state: PureCloudState): number {
    return this.#most.get(state) ?? 0;
  }

  get #size(): number {
    return this.#sizes[0] ?? 100;
  }

  /** The page that holds the user at `offset`, in the largest size that the platform can give; smaller ones are kept to. */
  async #page(state: PureCloudState, offset: number): Promise<{ page: Page; pageNumber: number }> {
    const geolocation = this.#options.geolocation ? (["geolocation"] as const) : [];
    for (;;) {
      const pageSize = this.#size;
      const pageNumber = Math.floor(offset / pageSize) + 1;
      try {
        const expand = [...EXPAND, ...this.#later, ...geolocation];
        const params = { state, pageSize, pageNumber, expand };
        return { page: await this.#asker.read(this.#purecloud, "getUsers", params, pageOf), pageNumber };
      } catch (error) {
        if (!isApiError(error) || !isTooMuch(error)) throw error;
        if (error.status === 400 && this.#later.length > 0) this.#later = [];
        else if (this.#sizes.length > 1) this.#sizes.shift();
        else throw error;
      }
    }
  }
}

function isTooMuch(error: ApiError): boolean {
  return (
    error.operation !== "login" && (TOO_MUCH.has(error.status) || isApiTimeoutError(error) || isApiDecodeError(error))
  );
}
