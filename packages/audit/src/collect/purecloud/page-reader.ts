import { type ApiError, isApiDecodeError, isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import type { GetUsersParams } from "@rollcall/clients/purecloud";
import type { Caller } from "../caller.js";
import { EXPAND, LATER_EXPAND } from "./expand.js";
import { type Page, pageOf, userPage } from "./pages.js";
import type { PureCloudReader } from "./reader.js";
import type { PureCloudState } from "./states.js";

/** Smaller pages, tried when a large one times out or is refused. */
const SMALLER_PAGES = [250, 100];
/** Statuses of a request that is too large. */
const TOO_LARGE = new Set([400, 408, 413, 504]);

/** Which pages are requested. */
export interface PageReaderOptions {
  readonly geolocation: boolean;
  readonly pageSize: number;
  /** Sizes that are tried after `pageSize`, the largest first. @default 250, then 100 */
  readonly smallerPages?: readonly number[] | undefined;
}

/** Reads pages of users, as large as the platform can give them. Once a size has failed, smaller pages follow. */
export class PageReader {
  readonly #purecloud: PureCloudReader;
  readonly #caller: Caller;
  readonly #geolocation: readonly "geolocation"[];
  /** The sizes that are left to try, the current one first. */
  readonly #sizes: number[];
  #later: readonly (typeof LATER_EXPAND)[number][] = LATER_EXPAND;

  constructor(purecloud: PureCloudReader, caller: Caller, options: PageReaderOptions) {
    const { geolocation, pageSize, smallerPages = SMALLER_PAGES } = options;
    this.#purecloud = purecloud;
    this.#caller = caller;
    this.#geolocation = geolocation ? ["geolocation"] : [];
    this.#sizes = [pageSize, ...smallerPages.filter((size) => size < pageSize)];
  }

  /** The size of the next page. */
  get size(): number {
    return this.#sizes[0] ?? 100;
  }

  /** Reads the page with the user at `offset`. */
  async at(state: PureCloudState, offset: number): Promise<{ readonly page: Page; readonly pageNumber: number }> {
    return this.#asLargeAsPossible(async (pageSize) => {
      const pageNumber = Math.floor(offset / pageSize) + 1;
      return { page: await this.#read({ state, pageSize, pageNumber }), pageNumber };
    });
  }

  /** Reads users in any state by their ids, as many of the first as fit on a page. Returns the ids that it looked up. */
  async ofIds(ids: readonly string[]): Promise<{ readonly page: Page; readonly read: readonly string[] }> {
    return this.#asLargeAsPossible(async (pageSize) => {
      const read = ids.slice(0, pageSize);
      return { page: await this.#read({ state: "any", pageSize, pageNumber: 1, id: read }), read };
    });
  }

  #read(params: Required<Pick<GetUsersParams, "state" | "pageSize" | "pageNumber">> & Pick<GetUsersParams, "id">) {
    const expand = [...EXPAND, ...this.#later, ...this.#geolocation];
    const pick = userPage(this.#geolocation.length > 0);
    return this.#caller.read(this.#purecloud, "getUsers", { ...params, expand }, pageOf, pick);
  }

  async #asLargeAsPossible<T>(read: (pageSize: number) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await read(this.size);
      } catch (error) {
        if (!isApiError(error) || !isTooLarge(error) || !this.#shrink(error)) throw error;
      }
    }
  }

  /** Makes the next request smaller. @returns whether that is possible */
  #shrink({ status }: ApiError): boolean {
    if (status === 400 && this.#later.length > 0) {
      this.#later = [];
      return true;
    }
    if (this.#sizes.length <= 1) return false;
    this.#sizes.shift();
    return true;
  }
}

function isTooLarge(error: ApiError): boolean {
  if (error.operation === "login") return false;
  return TOO_LARGE.has(error.status) || isApiTimeoutError(error) || isApiDecodeError(error);
}
