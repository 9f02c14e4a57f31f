import { type Shard, shardOf } from "../../collect/shard.js";
import { type Coverage, CoverageCounter } from "../../coverage.js";
import { CONTEXT_PARTS } from "../../record/context.js";
import { failed } from "../../record/outcome.js";
import type { AnyRecord, ContextLine, JournalScopeName } from "../lines.js";
import { nameOf } from "./sources.js";

/** Adds what the shards of an audit read of one scope. */
export class MergedScope {
  readonly #name: JournalScopeName;
  readonly #counter: CoverageCounter;
  readonly #strategies = new Set<string>();
  readonly #truncated = new Set<string>();
  readonly #notAsked = new Set<string>();
  readonly #notes = new Set<string>();
  /** Why shards did not finish the scope, by their numbers. */
  readonly #unfinished = new Map<number, string>();
  readonly #parts = new Set<string>();
  /** The service provider and the group. On PureCloud the group is empty. */
  #ids: readonly [string, string];
  #seen = 0;
  #expected: number | null = 0;
  #elapsedMs = 0;
  /** Calls of the shards that were read to their end. */
  calls = 0;

  constructor(name: JournalScopeName) {
    this.#name = name;
    this.#counter = new CoverageCounter(name.platform, name.scope);
    // An id may contain a slash. Without ids, this is the likely place until a record names them.
    const slash = name.scope.indexOf("/");
    const likely = slash < 0 ? [name.scope, ""] : [name.scope.slice(0, slash), name.scope.slice(slash + 1)];
    this.#ids = [name.ids?.serviceProviderId ?? likely[0] ?? "", name.ids?.groupId ?? likely[1] ?? ""];
  }

  /** Counts a record of the shard that is being read. */
  record(record: AnyRecord): void {
    this.#seen += 1;
    this.#counter.add(record);
    if (record.platform === "odin") this.#ids = [record.serviceProviderId, record.groupId];
  }

  /** Counts a part of the context of the shard that is being read. */
  part(part: Pick<ContextLine, "part" | "section">): void {
    this.#parts.add(part.part);
    this.#counter.addPart(part);
  }

  /** The parts of the context that nobody read, because the shard that reads them is missing or did not finish. */
  lostParts(missing: readonly number[], of: number): readonly Pick<ContextLine, "part" | "section">[] {
    const { platform } = this.#name;
    const index = shardOf([platform, ...this.#ids, ""], of);
    const isMissing = missing.includes(index);
    if (!isMissing && !this.#unfinished.has(index)) return [];
    const why = isMissing ? "is missing" : "did not finish";
    const message = `shard ${nameOf({ index, of })}, which reads it, ${why}`;
    // A resumed audit requests it.
    const section = failed({ name: "Missing", status: 0, message, retryable: true });
    return CONTEXT_PARTS[platform].filter((part) => !this.#parts.has(part)).map((part) => ({ part, section }));
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
      this.#unfinished.set(shard.index, `shard ${nameOf(shard)} did not finish${why}`);
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
    for (const note of coverage.notes) this.#notes.add(note);
    return isDone;
  }

  /** Notes a shard that began without the scope, so its part of the users was not read. */
  lackedBy(shard: Shard): void {
    this.#unfinished.set(shard.index, `shard ${nameOf(shard)} began without this group`);
    this.#expected = null;
  }

  /**
   * The coverage of all shards together. The time is that of the slowest shard, because they may run in parallel.
   *
   * @param missing what to say of missing shards. Undefined if none is missing
   */
  coverage(missing: string | undefined): Coverage {
    const stopped = [...(missing === undefined ? [] : [missing]), ...this.#unfinished.values()];
    const { platform, scope } = this.#name;
    this.#counter.progress({
      ...{ platform, scope },
      strategy: joined([...this.#strategies], ", "),
      seen: this.#seen,
      waiting: 0,
      // Nobody counted the users of a missing shard.
      expected: missing === undefined ? this.#expected : null,
      calls: this.calls,
      truncated: joined([...this.#truncated], "; "),
      notAsked: [...this.#notAsked],
      notes: [...this.#notes],
    });
    return { ...this.#counter.result(joined(stopped, "; ")), elapsedMs: this.#elapsedMs };
  }
}

function joined(words: readonly string[], between: string): string | null {
  return words.length === 0 ? null : words.join(between);
}
