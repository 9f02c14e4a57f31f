import type { Coverage } from "../../coverage.js";
import type { Journal } from "../journal.js";
import type { AnyRecord, JournalScopeName } from "../lines.js";
import { type OnPart, type OnRecord, readJournal } from "../read-journal.js";
import { indicesIn } from "./all-scopes.js";
import { MergedScope } from "./scope.js";
import type { Source } from "./sources.js";
import { missingWords } from "./words.js";

/** Reads the journals of shards, one after the other, and adds their records to one journal. */
export class MergedJournal {
  readonly #journal: Journal;
  readonly #names: readonly JournalScopeName[];
  readonly #scopes: readonly MergedScope[];
  readonly #onRecord: OnRecord | undefined;
  readonly #unfinished: number[] = [];
  readonly #damaged: string[] = [];
  #latest: string;

  constructor(journal: Journal, names: readonly JournalScopeName[], startedAt: string, onRecord: OnRecord | undefined) {
    this.#journal = journal;
    this.#names = names;
    this.#scopes = names.map((name) => new MergedScope(name));
    this.#latest = startedAt;
    this.#onRecord = onRecord;
  }

  /** The numbers of the shards that did not finish. */
  get unfinished(): readonly number[] {
    return this.#unfinished;
  }

  /** The damage that was found, in words. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  /** The latest time that the journals name. A merge has no clock, so it gives the same bytes each time. */
  get latest(): string {
    return this.#latest;
  }

  /** Reads the journal of a shard. */
  async read(source: Source): Promise<void> {
    const { folder, path, shard } = source;
    const indices = indicesIn(this.#names, source);
    const onRecord = (at: number, record: AnyRecord) => this.#add(indices[at] ?? -1, record);
    const onPart: OnPart = (at, part) => this.#addPart(indices[at] ?? -1, part);
    const read = await readJournal(path, { onRecord, onPart });
    this.#observe(read?.finishedAt);
    for (const words of read?.repaired ?? []) this.#damaged.push(`${folder}: ${words}`);
    const done = indices.map((index, at) => this.#scopes[index]?.end(shard, read?.scopes[at]?.coverage));
    if (done.includes(false)) this.#unfinished.push(shard.index);
    for (const [index, scope] of this.#scopes.entries()) if (!indices.includes(index)) scope.lackedBy(shard);
  }

  /** Ends every scope. @param missing the numbers of the missing shards @param of how many shards there are */
  end(missing: readonly number[], of: number): readonly Coverage[] {
    for (const [index, scope] of this.#scopes.entries()) {
      for (const part of scope.lostParts(missing, of)) this.#addPart(index, part);
    }
    const words = missingWords(missing, of);
    const coverage = this.#scopes.map((scope) => scope.coverage(words));
    for (const [index, one] of coverage.entries()) this.#journal.scopes[index]?.end(one);
    return coverage;
  }

  #add(index: number, record: AnyRecord): void {
    const [target, scope] = [this.#journal.scopes[index], this.#scopes[index]];
    if (!target || !scope) return;
    const before = target.records;
    target.add(record, scope.calls);
    this.#observe(record.collectedAt);
    // The first record of a user counts, here as in the journal.
    if (target.records === before) return;
    scope.record(record);
    this.#onRecord?.(index, record);
  }

  #addPart(index: number, part: Parameters<OnPart>[1]): void {
    this.#journal.scopes[index]?.addPart(part);
    this.#scopes[index]?.part(part);
  }

  #observe(time: string | undefined): void {
    if (time !== undefined && time > this.#latest) this.#latest = time;
  }
}
