import type { RecordedCall, Reopened, ScopeMemory } from "../collect/memory.js";
import { Refusals } from "../collect/refusals.js";
import type { Coverage } from "../coverage.js";
import { json, partTextOf, recordJson } from "../output/json.js";
import { redactPart } from "../output/redact.js";
import type { ContextPart } from "../record/context.js";
import { mayImprove } from "../record/open.js";
import type { Section } from "../record/outcome.js";
import type { AppendFile, ByteRange } from "./append-file.js";
import type { CallsFile } from "./calls-file.js";
import { ContextParts } from "./context-parts.js";
import type { AnyRecord, ContextLine, JournalScopeName, RecordLine, ScopeLine } from "./lines.js";
import { SEAL_LENGTH, sealed } from "./seal.js";

/** The beginning of a record's line. The record's own JSON follows. */
export function recordPrefix({ scope, calls }: Pick<RecordLine, "scope" | "calls">): string {
  return `{"kind":"record","scope":${scope},"calls":${calls},"record":`;
}

/** The beginning of the line of a part of the context. The section's own JSON follows. */
export function contextPrefix({ scope, part }: Pick<ContextLine, "scope" | "part">): string {
  return `{"kind":"context","scope":${scope},"part":${JSON.stringify(part)},"section":`;
}

/** Where the JSON of a record or a section is in its line. */
function rangeAfter({ offset, length }: ByteRange, prefix: string): ByteRange {
  return { offset: offset + prefix.length, length: length - prefix.length - SEAL_LENGTH };
}

/** Whether every user of a scope was read. */
export const hasEndedWell = ({ coverage }: Pick<JournalScope, "coverage">): boolean => coverage?.stopped === null;

/** Whether nothing is left to do in a scope. A failed section or part that may succeed now is left to do. */
export const isDone = (scope: JournalScope): boolean =>
  hasEndedWell(scope) && scope.reopened.size === 0 && scope.openParts === 0;

/** The files to which a scope is written. */
export interface ScopeFiles {
  readonly journal: AppendFile;
  /** Absent if the audit is finished. */
  readonly calls: CallsFile | undefined;
}

/** One scope of a journal. It knows what earlier runs read, and this run adds to it. */
export class JournalScope implements ScopeMemory {
  readonly index: number;
  readonly refusals = new Refusals();
  /** Users whom earlier runs finished, and users of this run. */
  readonly #earlier = new Set<string>();
  readonly #now = new Set<string>();
  /** Where each record is, in the order of the journal. The records themselves stay on disk. */
  readonly #records: ByteRange[] = [];
  /** Users with failed sections that may succeed now, and the positions of their records. */
  readonly #open = new Map<string, number>();
  readonly #context = new ContextParts(() => this.#journal);
  #calls = 0;
  #coverage: Coverage | undefined;
  #files: ScopeFiles | undefined;

  constructor(index: number) {
    this.index = index;
  }

  get finished(): number {
    return this.#earlier.size;
  }

  get calls(): number {
    return this.#calls;
  }

  /** How many records the journal has. Those of this run count. */
  get records(): number {
    return this.#records.length;
  }

  /** How the scope ended last. `stopped` is `null` if nothing is left to do. */
  get coverage(): Coverage | undefined {
    return this.#coverage;
  }

  has(userId: string): boolean {
    return this.#earlier.has(userId);
  }

  /** The records of earlier runs with failed sections that may succeed now, until this run has replaced them. */
  get reopened(): Reopened & { readonly size: number } {
    const open = this.#open;
    const read = (range: ByteRange) => this.#journal.read(range);
    const ranges = () => this.openRanges;
    return {
      size: open.size,
      has: (userId) => open.has(userId),
      *[Symbol.iterator]() {
        for (const range of ranges()) yield JSON.parse(read(range)) as AnyRecord;
      },
    };
  }

  /** Where the reopened records are. */
  get openRanges(): readonly ByteRange[] {
    return [...this.#open.values()].flatMap((position) => this.#records[position] ?? []);
  }

  /** What was read once for the scope. */
  get context(): ContextParts {
    return this.#context;
  }

  /** How many parts of the context failed in earlier runs, and may succeed now. */
  get openParts(): number {
    return this.#context.open;
  }

  get listed(): ScopeMemory["listed"] {
    const { coverage } = this;
    if (!coverage || !hasEndedWell(this)) return undefined;
    const { strategy, truncated, notes } = coverage;
    return { strategy, expected: coverage.users.expected, truncated, notes };
  }

  recall(call: RecordedCall): unknown {
    return this.#files?.calls?.recall(this.index, call);
  }

  keep(call: RecordedCall, answer: unknown): void {
    this.#files?.calls?.keep(this.index, call, answer);
  }

  /**
   * Writes the record of a finished user, secrets masked. It replaces one that was reopened. Any other second record of the
   * same user is ignored.
   *
   * @param calls the calls of the scope so far
   * @throws JournalError if it cannot be written
   */
  add(record: AnyRecord, calls: number): void {
    if (this.#earlier.has(record.userId) || this.#now.has(record.userId)) return;
    const prefix = recordPrefix({ scope: this.index, calls });
    const line = this.#journal.append(sealed(`${prefix}${recordJson(record)}}`));
    this.#now.add(record.userId);
    this.#place(record.userId, rangeAfter(line, prefix));
    this.#open.delete(record.userId);
    this.#files?.calls?.finish(this.index, record.userId);
  }

  /** Writes a part of the context, secrets masked. It replaces an earlier outcome. @throws JournalError if it cannot be written */
  addPart({ part, section }: Pick<ContextPart, "part" | "section">): void {
    const prefix = contextPrefix({ scope: this.index, part });
    const line = this.#journal.append(sealed(`${prefix}${json(redactPart(section))}}`));
    this.#context.place(part, rangeAfter(line, prefix));
  }

  /** Writes how the scope ended. @throws JournalError if it cannot be written */
  end(coverage: Coverage): void {
    this.#journal.append(sealed(json({ kind: "scope", scope: this.index, coverage } satisfies ScopeLine)));
    this.#coverage = coverage;
    if (coverage.stopped !== null) return;
    this.#context.end();
    this.#files?.calls?.end(this.index);
  }

  /** The records as JSON texts, in the order of the journal. */
  *texts(): Generator<string, void, undefined> {
    for (const range of this.#records) yield this.#journal.read(range);
  }

  /** The parts of the context as JSON texts, in the order of the journal. */
  *partTexts({ platform, scope }: JournalScopeName): Generator<string, void, undefined> {
    for (const [part, text] of this.#context.texts()) yield partTextOf({ platform, scope, part }, text);
  }

  /** Restores a part of an earlier run. */
  restorePart({ scope, part, section }: ContextLine, range: ByteRange): void {
    this.#context.restore(part, section, rangeAfter(range, contextPrefix({ scope, part })));
  }

  /** Restores a record of an earlier run. @returns whether its user is finished by it. A later record of the user is ignored */
  restoreRecord({ calls, record, ...line }: RecordLine, range: ByteRange): boolean {
    if (this.#earlier.has(record.userId)) return false;
    this.#place(record.userId, rangeAfter(range, recordPrefix({ ...line, calls })));
    this.#calls = Math.max(this.#calls, calls);
    for (const [name, section] of Object.entries(record.sections) as [string, Section][]) {
      this.refusals.observe(name, section);
    }
    if (mayImprove(record)) return false;
    this.#open.delete(record.userId);
    this.#earlier.add(record.userId);
    return true;
  }

  /** Restores how an earlier run ended. @returns whether that is possible, because a scope that ended well has all its lines */
  restoreEnd(coverage: Coverage): boolean {
    const hasParts = coverage.context.every(({ part }) => this.#context.has(part));
    if (coverage.stopped === null && (coverage.users.seen !== this.records || !hasParts)) return false;
    this.#coverage = coverage;
    this.#calls = Math.max(this.#calls, coverage.calls);
    return true;
  }

  /** Sets the files to write to. */
  attach(files: ScopeFiles): void {
    this.#files = files;
  }

  /** Sets where a user's record is. A reopened record keeps its position. */
  #place(userId: string, range: ByteRange): void {
    const position = this.#open.get(userId) ?? this.#records.length;
    this.#records[position] = range;
    this.#open.set(userId, position);
  }

  get #journal(): AppendFile {
    if (!this.#files) throw new TypeError("the journal is not open yet");
    return this.#files.journal;
  }
}
