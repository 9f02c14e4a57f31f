import { type ApiError, isApiDecodeError, isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import type { Caller } from "../caller.js";
import { type Expand, LATER_EXPAND } from "./expand.js";
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
  /** What the users carry, apart from what an older platform may refuse. */
  readonly expand: readonly Expand[];
}

/** A page that was read. */
export interface ReadPage {
  readonly page: Page;
  readonly pageNumber: number;
  readonly pageSize: number;
  /** Whether it was requested with the parts that an older platform refuses. */
  readonly withLater: boolean;
}

/** Reads pages of users, as large as the platform can give them. Once a size has failed, smaller pages follow. */
export class PageReader {
  readonly #purecloud: PureCloudReader;
  readonly #caller: Caller;
  readonly #geolocation: readonly "geolocation"[];
  readonly #expand: readonly Expand[];
  /** The sizes that are left to try, the current one first. */
  readonly #sizes: number[];
  #later: readonly (typeof LATER_EXPAND)[number][] = LATER_EXPAND;

  constructor(purecloud: PureCloudReader, caller: Caller, { geolocation, pageSize, expand }: PageReaderOptions) {
    this.#purecloud = purecloud;
    this.#caller = caller;
    this.#geolocation = geolocation ? ["geolocation"] : [];
    this.#expand = expand;
    this.#sizes = [pageSize, ...SMALLER_PAGES.filter((size) => size < pageSize)];
  }

  /** The size of the next page. */
  get size(): number {
    return this.#sizes[0] ?? 100;
  }

  /** Reads the page with the user at `offset`. */
  async at(state: PureCloudState, offset: number): Promise<ReadPage> {
    for (;;) {
      const pageSize = this.size;
      const pageNumber = Math.floor(offset / pageSize) + 1;
      const expand = [...this.#expand, ...this.#later, ...this.#geolocation];
      try {
        const params = { state, pageSize, pageNumber, expand };
        const pick = userPage(this.#geolocation.length > 0);
        const page = await this.#caller.read(this.#purecloud, "getUsers", params, pageOf, pick);
        return { page, pageNumber, pageSize, withLater: expand.includes(LATER_EXPAND[0]) };
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
