import type { NumberedPage } from "./answer.js";

/** Searches for the last item that was read, before the rest is read without such a check. */
const SEARCHES = 50;

/**
 * Pages that overlap. When items come and go, a page may begin behind the first item that we lack. So each page must hold an
 * item that we have with all items in front of it. If it holds none, we search further in front. It is loaded when it is needed.
 */
export class Overlap {
  /** Whether pages overlap. */
  on = true;
  /** How many items in front of the next one a page must hold. */
  back = 0;
  /** Where the last page without an overlap ended. */
  readonly plainEnd: number;
  #searches = 0;

  constructor(plainEnd: number) {
    this.plainEnd = plainEnd;
  }

  /**
   * What is wrong with a page. With `apart`, items before it may be missing, so read further in front. With `lost`, no search helps, so
   * pages no longer overlap. Undefined if nothing is missing before it.
   */
  step(page: NumberedPage, joined: boolean, next: number): "apart" | "lost" | undefined {
    const { items, size, start, end, total } = page;
    // Then pages are not what their sizes say.
    const isShort = items.length < Math.min(size, (total ?? 0) - start);
    const isStuck = joined && this.back === 1 && end <= next;
    if (this.on && (isShort || isStuck || (!joined && ++this.#searches > SEARCHES))) {
      this.on = false;
      this.back = 0;
      return "lost";
    }
    if (!joined) {
      this.back = this.back === 0 ? 1 : this.back * Math.max(2, Math.ceil(size / 4));
      return "apart";
    }
    this.back = this.on ? 1 : 0;
    return undefined;
  }
}
