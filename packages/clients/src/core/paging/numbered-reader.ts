import { type Answered, countOf, type NumberedPage } from "./answer.js";
import type { Cap } from "./cap.js";
import { isTooMuch, smaller, type Window, windowAt } from "./page-size.js";

/** Requests a page by its number. */
export type RequestNumber = (number: number, size: number) => Promise<Answered>;

/** An overlap needs some choice of sizes. */
const LEAST_OVERLAPPING = 25;

/** Reads the page at an index, in the largest size that the platform can give. A smaller size is kept. */
export class NumberedReader {
  /** Items a page. */
  size: number;
  readonly #request: RequestNumber;
  readonly #cap: Cap | undefined;
  #least = LEAST_OVERLAPPING;

  constructor({ request, size, cap }: { request: RequestNumber; size: number; cap?: Cap | undefined }) {
    this.#request = request;
    this.size = size;
    this.#cap = cap;
  }

  /** @returns undefined at the cap */
  async read(index: number, overlap: boolean): Promise<NumberedPage | undefined> {
    for (;;) {
      const largest = overlap ? Math.max(this.size, this.#least) : this.size;
      const window = windowAt(index, largest, this.#cap?.sure ? this.#cap.items : undefined);
      if (!window) return undefined;
      try {
        const page = this.#fit({ ...window, ...(await this.#request(window.number, window.size)) }, index);
        if (page) return page;
      } catch (error) {
        if (!isTooMuch(error)) throw error;
        if (this.#cap && error.status === 400 && window.end > this.#cap.items) return undefined;
        this.#shrink(window, error);
      }
    }
  }

  /** The page, in the size that the platform gave. Undefined if the index is not in it. */
  #fit(page: NumberedPage, index: number): NumberedPage | undefined {
    const given = countOf(page.answer.pageSize);
    if (!given || given >= page.size || page.items.length > given) return page;
    this.size = given;
    this.#least = Math.min(this.#least, given);
    const start = (page.number - 1) * given;
    return start <= index ? { ...page, size: given, start, end: start + given } : undefined;
  }

  #shrink({ size }: Window, error: unknown): void {
    const less = smaller(size);
    if (less === undefined) throw error;
    this.size = less;
  }
}
