import type { Shard } from "../../collect/shard.js";
import { type Coverage, CoverageCounter } from "../../coverage.js";
import type { AnyRecord, JournalScopeName } from "../lines.js";
import { nameOf } from "./sources.js";

/** Adds what the shards of an audit read of one scope. */
export class MergedScope {
  readonly #name: JournalScopeName;
  readonly #counter: CoverageCounter;
  readonly #strategies = new Set<string>();
  readonly #truncated = new Set<string>();
  readonly #notAsked = new Set<string>();
  readonly #unfinished: string[] = [];
  #seen = 0;
  #expected: number | null = 0;
  #elapsedMs = 0;
  /** Calls of the shards that were read to their end. */
  calls = 0;

  constructor(name: JournalScopeName) {
    this.#name = name;
    this.#counter = new CoverageCounter(name.platform, name.scope);
  }

  /** Counts a record of the shard that is being read. */
  record(record: AnyRecord): void {
    this.#seen += 1;
    this.#counter.add(record);
  }

  /**
   * Adds how the scope ended in the shard that was read.
   *
   * @param coverage undefined if it did not end in any run
   * @returns whether nothing is left to do in this shard
   */
  end(shard: Shard, coverage: Coverage | undefined): boolean {
    const isDone = coverage?.stopped === null;
    if (!isDone) {
      const why = coverage?.stopped ? `: ${coverage.stopped}` : "";
      this.#unfinished.push(`shard ${nameOf(shard)} did not finish${why}`);
    }
    // A shard without a count leaves the whole without one.
    const expected = coverage?.users.expected ?? null;
    this.#expected = this.#expected === null || expected === null ? null : this.#expected + expected;
    if (!coverage) return false;
    this.calls += coverage.calls;
    this.#elapsedMs = Math.max(this.#elapsedMs, coverage.elapsedMs);
    if (coverage.strategy !== null) this.#strategies.add(coverage.strategy);
    if (coverage.truncated !== null) this.#truncated.add(coverage.truncated);
    for (const section of coverage.notAsked) this.#notAsked.add(section);
    return isDone;
  }

  /**
   * The coverage of all shards together. The time is that of the slowest shard, because they may run in parallel.
   *
   * @param missing what to say of missing shards. Undefined if none is missing
   */
  coverage(missing: string | undefined): Coverage {
    const stopped = [...(missing === undefined ? [] : [missing]), ...this.#unfinished];
    this.#counter.progress({
      ...this.#name,
      strategy: joined([...this.#strategies], ", "),
      seen: this.#seen,
      waiting: 0,
      // Nobody counted the users of a missing shard.
      expected: missing === undefined ? this.#expected : null,
      calls: this.calls,
      truncated: joined([...this.#truncated], "; "),
      notAsked: [...this.#notAsked],
    });
    return { ...this.#counter.result(joined(stopped, "; ")), elapsedMs: this.#elapsedMs };
  }
}

function joined(words: readonly string[], between: string): string | null {
  return words.length === 0 ? null : words.join(between);
}
