import type { RecordedCall, ScopeMemory } from "../collect/memory.js";
import { Refusals } from "../collect/refusals.js";
import type { Coverage } from "../coverage.js";
import { json, recordJson } from "../output/json.js";
import type { Section } from "../record/outcome.js";
import type { AppendFile, ByteRange } from "./append-file.js";
import type { CallsFile } from "./calls-file.js";
import type { AnyRecord, RecordLine, ScopeLine } from "./lines.js";

/** The beginning of a record's line. The record's own JSON follows. */
export function recordPrefix({ scope, calls }: Pick<RecordLine, "scope" | "calls">): string {
  return `{"kind":"record","scope":${scope},"calls":${calls},"record":`;
}

/** The end of a record's line: the brace of the record and the brace of the line. The check is strict, because its bytes are rendered. */
export const RECORD_END = "}}\n";

/** Where the record's own JSON is in its line. */
function recordRange({ offset, length }: ByteRange, prefix: string): ByteRange {
  return { offset: offset + prefix.length, length: length - prefix.length - "}\n".length };
}

/** Whether nothing is left to do in a scope. */
export const hasEndedWell = ({ coverage }: Pick<JournalScope, "coverage">): boolean => coverage?.stopped === null;

/** The files to which a scope is written. */
export interface ScopeFiles {
  readonly journal: AppendFile;
  /** Absent if the audit is finished. */
  readonly calls: CallsFile | undefined;
}

/** One scope of a journal. It knows what earlier runs learnt, and this run adds to it. */
export class JournalScope implements ScopeMemory {
  readonly index: number;
  readonly refusals = new Refusals();
  /** Users whom earlier runs finished, and users of this run. */
  readonly #earlier = new Set<string>();
  readonly #now = new Set<string>();
  /** Where each record is, in the order of the journal. The records themselves stay on disk. */
  readonly #records: ByteRange[] = [];
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

  recall(call: RecordedCall): unknown {
    return this.#files?.calls?.recall(this.index, call);
  }

  keep(call: RecordedCall, answer: unknown): void {
    this.#files?.calls?.keep(this.index, call, answer);
  }

  /**
   * Writes the record of a finished user, secrets masked. A second record of the same user is ignored.
   *
   * @param calls the calls of the scope so far
   * @throws JournalError if it cannot be written
   */
  add(record: AnyRecord, calls: number): void {
    if (this.#earlier.has(record.userId) || this.#now.has(record.userId)) return;
    const prefix = recordPrefix({ scope: this.index, calls });
    const line = this.#journal.append(`${prefix}${recordJson(record)}}`);
    this.#now.add(record.userId);
    this.#records.push(recordRange(line, prefix));
    this.#files?.calls?.finish(this.index, record.userId);
  }

  /** Writes how the scope ended. @throws JournalError if it cannot be written */
  end(coverage: Coverage): void {
    this.#journal.append(json({ kind: "scope", scope: this.index, coverage } satisfies ScopeLine));
    this.#coverage = coverage;
    if (coverage.stopped === null) this.#files?.calls?.end(this.index);
  }

  /** The records as JSON texts, in the order of the journal. */
  *texts(): Generator<string, void, undefined> {
    for (const range of this.#records) yield this.#journal.read(range);
  }

  /** Restores a record of an earlier run. @returns whether it is the user's first record. Only the first counts */
  restoreRecord({ calls, record, ...line }: RecordLine, range: ByteRange): boolean {
    if (this.#earlier.has(record.userId)) return false;
    this.#earlier.add(record.userId);
    this.#records.push(recordRange(range, recordPrefix({ ...line, calls })));
    this.#calls = Math.max(this.#calls, calls);
    for (const [name, section] of Object.entries(record.sections) as [string, Section][]) {
      this.refusals.observe(name, section);
    }
    return true;
  }

  /** Restores how an earlier run ended. @returns whether that is possible, because a scope that ended well has all its records */
  restoreEnd(coverage: Coverage): boolean {
    if (coverage.stopped === null && coverage.users.seen !== this.records) return false;
    this.#coverage = coverage;
    this.#calls = Math.max(this.#calls, coverage.calls);
    return true;
  }

  /** Sets the files to write to. */
  attach(files: ScopeFiles): void {
    this.#files = files;
  }

  get #journal(): AppendFile {
    if (!this.#files) throw new TypeError("the journal is not open yet");
    return this.#files.journal;
  }
}
