import { isApiDecodeError, isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import type { UserPages } from "./user-pages.js";

/** The most ids that one call reads (docs/facts/purecloud.md P-53). */
export const MOST_IDS = 100;
/** Fewer, if the platform cannot answer so many, or leaves users out. */
export const FEWER_IDS = 25;

/** Statuses that refuse an answer as too large. */
const TOO_LARGE = new Set([400, 408, 413, 504]);

/** Looks up users by their ids, as many together as the platform can answer. Once that has failed, fewer follow. */
export class UsersById {
  readonly #pages: UserPages;
  #size: number;

  constructor(pages: UserPages, size: number) {
    this.#pages = pages;
    this.#size = size;
  }

  /** Looks up as many of the first ids as fit. Returns the ids that it looked up. */
  async look(ids: readonly string[]): Promise<{ entities: readonly unknown[]; read: readonly string[] }> {
    for (;;) {
      const read = ids.slice(0, this.#size);
      try {
        return { entities: await this.#pages.ofIds(read), read };
      } catch (error) {
        if (read.length <= FEWER_IDS || !isTooLarge(error)) throw error;
        this.#size = FEWER_IDS;
      }
    }
  }
}

function isTooLarge(error: unknown): boolean {
  if (!isApiError(error) || error.operation === "login") return false;
  return TOO_LARGE.has(error.status) || isApiTimeoutError(error) || isApiDecodeError(error);
}
