import { type Coverage, CoverageCounter, type OdinRecord, type PureCloudRecord, printable } from "@rollcall/audit";
import { JournalError, type JournalScope } from "@rollcall/audit/journal";
import { summarise, type UserSummary } from "@rollcall/report";
import { explain, type Failure } from "./failure.js";
import { type Started, start } from "./prefetch.js";
import type { ProgressLine } from "./progress-line.js";
import type { Scope } from "./scopes.js";
import { EXIT } from "./usage.js";

export type AnyRecord = OdinRecord | PureCloudRecord;

/** What a run shares with its scopes. */
export interface Shared {
  /** Ends the run at once. */
  readonly signal: AbortSignal;
  /** Ends the run in good order. */
  readonly stop: AbortSignal;
  readonly progress: ProgressLine;
  /** Users of each scope whose summaries are kept for the report. */
  readonly show: number;
  /** Takes each record of this run. */
  readonly take: (record: AnyRecord) => void;
  /** Ends the other scopes too: nothing can be written down any more. */
  readonly giveUp: () => void;
}

/** A scope under way, with what a report keeps of it. */
export class Running {
  readonly platform: Scope["platform"];
  /** What is audited, as one line. */
  readonly name: string;
  /** The first users. */
  readonly users: UserSummary[] = [];
  readonly #counter: CoverageCounter;
  readonly #scope: Scope;
  readonly #shared: Shared;
  #memory: JournalScope | undefined;
  #started: Started<AnyRecord> | undefined;
  #ended: Coverage | undefined;

  constructor(scope: Scope, shared: Shared) {
    this.platform = scope.platform;
    this.name = printable(scope.name);
    this.#scope = scope;
    this.#shared = shared;
    this.#counter = new CoverageCounter(scope.platform, scope.name);
  }

  /** Where it is written down, and what earlier runs learnt of it. */
  set memory(memory: JournalScope) {
    this.#memory = memory;
    if (memory.coverage?.stopped === null) this.#ended = memory.coverage;
  }

  /** How it stands, or how it ended. */
  get coverage(): Coverage {
    return this.#ended ?? this.#counter.result();
  }

  /** Whether nothing of it is left to do. */
  get isDone(): boolean {
    return this.#ended?.stopped === null;
  }

  /** Counts a record, of this run or of an earlier one. */
  hear(record: AnyRecord): void {
    this.#counter.add(record);
    if (this.users.length < this.#shared.show) this.users.push(summarise(record));
  }

  /** Resolves when the platform has let us in; rejects with what the start ran into. */
  enter(): Promise<void> {
    return Promise.race([this.#scope.entered, this.begin().ready]);
  }

  /** Takes the records to the end. What breaks them off is given back, so that the other scopes go on. */
  async drain(): Promise<Failure | undefined> {
    let failure: Failure | undefined;
    try {
      for await (const record of this.begin().items) {
        this.#memory?.add(record, this.#counter.calls);
        this.hear(record);
        this.#shared.take(record);
      }
    } catch (error) {
      failure = this.#failureOf(error);
    }
    return this.#end(failure);
  }

  /** Writes down how it ended, as far as anything can be written. */
  #end(failure: Failure | undefined): Failure | undefined {
    this.#ended = this.#counter.result(failure?.line ?? null);
    this.#started = undefined; // It holds the first record.
    try {
      this.#memory?.end(this.#ended);
      return failure && this.#named(failure);
    } catch (error) {
      return failure ?? this.#failureOf(error);
    }
  }

  #failureOf(error: unknown): Failure {
    if (error instanceof JournalError) this.#shared.giveUp();
    return explain(error);
  }

  /** Starts it, if it is not started yet: its first users are worked on, and wait to be drained. */
  begin(): Started<AnyRecord> {
    const { signal, stop, progress } = this.#shared;
    const onProgress: Parameters<Scope["records"]>[0]["onProgress"] = (state) => {
      this.#counter.progress(state);
      progress.show(state);
    };
    this.#started ??= start(this.#scope.records({ signal, stop, memory: this.#memory, onProgress }));
    return this.#started;
  }

  /** What the others do not share is said to be this one's. */
  #named(failure: Failure): Failure {
    return failure.code === EXIT.failed && !failure.shared
      ? { ...failure, line: `${this.name}: ${failure.line}` }
      : failure;
  }
}
