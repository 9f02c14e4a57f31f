import type { NumberedPage } from "./answer.js";
import { idOf } from "./tally.js";

/** Searches for the last item that was read, before the rest is read without such a check. */
const SEARCHES = 50;

/**
 * Pages that overlap. When items come and go, a page may begin behind the first item that we lack. So each page must hold an
 * item that we have with all items in front of it. If it holds none, we search further in front.
 */
export class Overlap {
  /** Whether pages overlap. */
  on: boolean;
  /** How many items in front of the next one a page must hold. */
  back: number;
  /** Where the last page without an overlap ended. */
  plainEnd: number;
  #allowed = true;
  #searches = 0;

  constructor(on: boolean, from: number) {
    this.on = on;
    this.back = on ? 1 : 0;
    this.plainEnd = from;
  }

  /** Turns the overlap on once items have moved, if they have ids that identify them. */
  observe(page: NumberedPage, moved: boolean, last: NumberedPage | undefined): void {
    if (!this.on) this.plainEnd = page.end;
    if (moved && this.#allowed && last?.items.some((item) => idOf(item) !== undefined)) this.on = true;
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
      this.on = this.#allowed = false;
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
