import type { OdinRecord } from "../record/odin/record.js";
import { mayImprove } from "../record/open.js";
import type { PureCloudRecord } from "../record/purecloud/record.js";

type AnyRecord = OdinRecord | PureCloudRecord;

/** The most records that wait for the end of a run. They are kept as text, which needs a fifth of the memory. */
const MOST_HELD = 2_000;

/** Records with failed sections, which are requested again at the end of a run. In the order in which they came. */
export class HeldRecords<R extends AnyRecord> {
  readonly #texts = new Map<string, string>();

  /** How many records wait. */
  get size(): number {
    return this.#texts.size;
  }

  /** Holds a record. @returns whether it has to wait, and there is room for it */
  hold(record: R): boolean {
    const isHeld = mayImprove(record) && (this.#texts.has(record.userId) || this.size < MOST_HELD);
    if (isHeld) this.#texts.set(record.userId, JSON.stringify(record));
    return isHeld;
  }

  /** No longer holds a user's record. */
  release({ userId }: R): void {
    this.#texts.delete(userId);
  }

  *[Symbol.iterator](): Generator<R, void, undefined> {
    for (const text of [...this.#texts.values()]) yield JSON.parse(text) as R;
  }
}
