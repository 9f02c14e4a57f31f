import { type ApiError, isApiDecodeError, isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import { asObjects, asText, type WireObject } from "../../record/wire.js";
import type { Asker } from "../asker.js";
import { EXPAND } from "./expanded.js";
import { isLast, type Page, pageOf } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** The states of users that can be listed. */
export const PURECLOUD_STATES = ["active", "inactive"] as const;
export type PureCloudState = (typeof PURECLOUD_STATES)[number];

/** Smaller pages, tried where a large one times out or is refused. */
const SMALLER_PAGES = [250, 100];
/** Statuses of a page that is too much to ask for. */
const TOO_MUCH = new Set([400, 408, 413, 504]);
/** The platform answers 400 beyond so many inactive users, whatever `pageCount` promises (facts/purecloud.md section 5). */
export const INACTIVE_CAP = 10_000;

/** A listed user. */
export type ListedUser = WireObject & { readonly id: string };

/** What to list. */
export interface ListingOptions {
  readonly states: readonly PureCloudState[];
  readonly geolocation: boolean;
  readonly pageSize: number;
}

/** Lists users page by page, as far as they are wanted, and knows how many there should be. */
export class Listing {
  readonly #purecloud: PureCloudReader;
  readonly #asker: Asker;
  readonly #options: ListingOptions;
  readonly #totals = new Map<PureCloudState, number>();
  readonly #sizes: number[];
  /** Why the listing ended before its last user; `null` when it did not. */
  truncated: string | null = null;

  constructor(purecloud: PureCloudReader, asker: Asker, options: ListingOptions) {
    this.#purecloud = purecloud;
    this.#asker = asker;
    this.#options = options;
    this.#sizes = [options.pageSize, ...SMALLER_PAGES.filter((size) => size < options.pageSize)];
  }

  /** How many users the platform says there are; `null` until it has said so for every state. */
  get expected(): number | null {
    if (this.#options.states.some((state) => !this.#totals.has(state))) return null;
    return [...this.#totals.values()].reduce((sum, total) => sum + total, 0);
  }

  /** The users of all states, each once: a user may change state, or move between pages, while we read. */
  async *users(): AsyncGenerator<ListedUser, void, undefined> {
    const ids = new Set<string>();
    for (const state of this.#options.states) {
      for await (const page of this.#pages(state)) {
        const before = ids.size;
        for (const user of asObjects(page.entities) ?? []) {
          const id = asText(user.id);
          if (id === undefined || ids.has(id)) continue;
          ids.add(id);
          yield { ...user, id };
        }
        // A platform that gives the same page again and again would keep us here for ever.
        if (ids.size === before) break;
      }
    }
  }

  async *#pages(state: PureCloudState): AsyncGenerator<Page, void, undefined> {
    for (let offset = 0; ; ) {
      if (state !== "active" && offset + this.#size > INACTIVE_CAP) {
        this.truncated = `the platform lists no more than ${INACTIVE_CAP.toLocaleString("en-US")} ${state} users`;
        return;
      }
      const { page, pageNumber } = await this.#page(state, offset);
      if (page.total !== undefined) this.#totals.set(state, page.total);
      yield page;
      if (isLast(page, pageNumber, this.#size)) return;
      offset = pageNumber * this.#size;
    }
  }

  get #size(): number {
    return this.#sizes[0] ?? 100;
  }

  /** The page that holds the user at `offset`, in the largest size that the platform can give; smaller ones are kept to. */
  async #page(state: PureCloudState, offset: number): Promise<{ page: Page; pageNumber: number }> {
    const expand = this.#options.geolocation ? [...EXPAND, "geolocation" as const] : [...EXPAND];
    for (;;) {
      const pageSize = this.#size;
      const pageNumber = Math.floor(offset / pageSize) + 1;
      try {
        const params = { state, pageSize, pageNumber, expand };
        const answer = await this.#asker.call((options) => this.#purecloud.getUsers(params, options));
        return { page: pageOf(answer), pageNumber };
      } catch (error) {
        if (this.#sizes.length === 1 || !isApiError(error) || !isTooMuch(error)) throw error;
        this.#sizes.shift();
      }
    }
  }
}

function isTooMuch(error: ApiError): boolean {
  return (
    error.operation !== "login" && (TOO_MUCH.has(error.status) || isApiTimeoutError(error) || isApiDecodeError(error))
  );
}
