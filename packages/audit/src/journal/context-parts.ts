import type { KnownParts } from "../collect/memory.js";
import { isRetryable, type Section } from "../record/outcome.js";
import type { AppendFile, ByteRange } from "./append-file.js";

/** What a journal has of a scope's context. The parts themselves stay on disk. */
export class ContextParts implements KnownParts {
  readonly #file: () => AppendFile;
  readonly #ranges = new Map<string, ByteRange>();
  /** Parts of earlier runs that failed and may succeed now. */
  readonly #open = new Set<string>();

  constructor(file: () => AppendFile) {
    this.#file = file;
  }

  /** How many parts of earlier runs failed and may succeed now. */
  get open(): number {
    return this.#open.size;
  }

  has(part: string): boolean {
    return this.#ranges.has(part);
  }

  keys(): MapIterator<string> {
    return this.#ranges.keys();
  }

  get(part: string): Section | undefined {
    const range = this.#ranges.get(part);
    return range && (JSON.parse(this.#file().read(range)) as Section);
  }

  /** Sets where the section of a part is. It replaces an earlier one, and this run has asked for it. */
  place(part: string, range: ByteRange): void {
    this.#ranges.set(part, range);
    this.#open.delete(part);
  }

  /** The same for a part of an earlier run. */
  restore(part: string, section: Section, range: ByteRange): void {
    this.place(part, range);
    if (isRetryable(section)) this.#open.add(part);
  }

  /** The run is over. What it did not request again is as it was. */
  end(): void {
    this.#open.clear();
  }

  /** The parts, each with its section as JSON text. */
  *texts(): Generator<readonly [string, string], void, undefined> {
    for (const [part, range] of this.#ranges) yield [part, this.#file().read(range)];
  }
}
