import { byCodeUnits } from "./code-units.js";

const MAX_REASONS = 5;

/** What differs from call to call: correlation ids and other UUIDs, and user ids. */
const IDS = /[\da-f]{8}(?:-[\da-f]{4,12}){1,4}|[^\s"'()/=;,]+(?:@|%40)[^\s"'()/=&;,]+/gi;

/** A reason without what differs from call to call. */
export const withoutIds = (text: string): string => text.replace(IDS, "id");

/** So many kinds are remembered, because most users have the same few reasons. */
const MOST_KINDS = 100;

interface Reason {
  example: string;
  /** Whether another one differed in its ids. */
  isExample: boolean;
  count: number;
}

/** Why a section could not be read. Reasons that differ only in ids count as one, because each user has another id. */
export class GapReasons {
  readonly #reasons = new Map<string, Reason>();
  readonly #kinds = new Map<string, string>();

  /** Adds those of one user. All of them are kept, or none, because permissions belong together. */
  add(texts: readonly string[]): void {
    const isFull = this.#reasons.size >= MAX_REASONS;
    for (const text of texts) {
      const kind = this.#kindOf(text);
      const reason = this.#reasons.get(kind);
      if (reason) {
        reason.count += 1;
        reason.isExample ||= reason.example !== text;
        // The order in which users come must not show.
        if (text < reason.example) reason.example = text;
      } else if (!isFull) this.#reasons.set(kind, { example: text, isExample: false, count: 1 });
    }
  }

  /** The text without what differs from user to user. */
  #kindOf(text: string): string {
    const known = this.#kinds.get(text);
    if (known !== undefined) return known;
    const kind = withoutIds(text);
    if (this.#kinds.size < MOST_KINDS) this.#kinds.set(text, kind);
    return kind;
  }

  /** Each reason once, sorted, because the order of users must not show. */
  get words(): string[] {
    const words = [...this.#reasons.values()].map(({ example, isExample, count }) =>
      isExample ? `${example} (one of ${count})` : example,
    );
    return words.sort(byCodeUnits);
  }
}
