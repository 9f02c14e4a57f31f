import {
  type ContextPart,
  type Coverage,
  CoverageCounter,
  isRetryable,
  mayImprove,
  type OnContext,
  printable,
} from "@rollcall/audit";
import { type AnyRecord, JournalError, type JournalScope } from "@rollcall/audit/journal";
import { summarise, type UserSummary } from "@rollcall/report";
import { EXIT } from "../exit-code.js";
import type { Progress } from "../terminal/progress/progress.js";
import type { Place } from "../terminal/progress/source.js";
import { explainIn, type Failure } from "./failure.js";
import { type Prefetched, prefetch } from "./prefetch.js";
import type { Scope, ScopeOptions } from "./scope.js";
import type { UnknownId } from "./unknown-ids.js";

/** What all scopes of a run share. */
export interface Shared {
  /** Ends the run immediately. */
  readonly signal: AbortSignal;
  /** Ends the run gracefully. */
  readonly stop: AbortSignal;
  readonly progress: Progress;
  /** Users of each scope whose summaries are kept for the report. */
  readonly show: number;
  /** Receives each record of this run. */
  readonly onRecord: (record: AnyRecord) => void;
  /** Receives each part of the context of this run. */
  readonly onContext: OnContext;
  /** Ends the other scopes too, because nothing can be written any more. */
  readonly abort: (reason: JournalError) => void;
}

/** A scope under way, with what a report keeps of it. */
export class ScopeRun {
  readonly platform: Scope["platform"];
  /** What is audited, as one line. */
  readonly name: string;
  /** The first users. */
  readonly users: UserSummary[] = [];
  readonly #counter: CoverageCounter;
  readonly #scope: Scope;
  /** Which of its platform's scopes it is. Undefined for the only one. */
  readonly #place: Place | undefined;
  readonly #shared: Shared;
  #memory: JournalScope | undefined;
  #source: Prefetched<AnyRecord> | undefined;
  #ended: Coverage | undefined;
  #mayImprove = false;
  #unknown: readonly UnknownId[] = [];
  readonly #openParts = new Set<string>();
  /** How many sections and parts of the context had failed in a finished audit, if they are requested again. */
  #failedBefore: number | undefined;

  constructor(scope: Scope, shared: Shared, place?: Place) {
    this.platform = scope.platform;
    this.name = printable(scope.name);
    this.#scope = scope;
    this.#place = place;
    this.#shared = shared;
    this.#counter = new CoverageCounter(scope.platform, scope.name);
  }

  /** Its part of the journal, with what earlier runs read. */
  set memory(memory: JournalScope) {
    this.#memory = memory;
    if (memory.coverage?.stopped !== null) return;
    if (memory.reopened.size + memory.openParts === 0) this.#ended = memory.coverage;
    else this.#failedBefore = failedIn(memory.coverage);
  }

  /** How it stands, or how it ended. */
  get coverage(): Coverage {
    return this.#ended ?? this.#counter.result();
  }

  /** Ids of flags that name nothing, if the scope did not fail. */
  get unknown(): readonly UnknownId[] {
    return this.#unknown;
  }

  /** Whether a section or a part of the context failed that may succeed later. */
  get mayImprove(): boolean {
    return this.#mayImprove || this.#openParts.size > 0;
  }

  /** Whether what had failed was requested again, and as much failed. */
  get isStuck(): boolean {
    return this.#failedBefore !== undefined && failedIn(this.coverage) >= this.#failedBefore;
  }

  /** Whether nothing of it is left to do. */
  get isDone(): boolean {
    return this.#ended?.stopped === null;
  }

  /** Counts a record of this run or of an earlier one. */
  observe(record: AnyRecord): void {
    this.#counter.add(record);
    this.#mayImprove ||= mayImprove(record);
    if (this.users.length < this.#shared.show) this.users.push(summarise(record));
  }

  /** Counts a part of the context of this run or of an earlier one. */
  observePart({ part, section }: Pick<ContextPart, "part" | "section">): void {
    this.#counter.addPart({ part, section });
    if (isRetryable(section)) this.#openParts.add(part);
    else this.#openParts.delete(part);
  }

  /** Resolves when the platform accepted the login. Rejects with the error of the start. */
  connect(): Promise<void> {
    return Promise.race([this.#scope.connected, this.start().ready]);
  }

  /** Starts it, if it has not started yet. Its first users are worked on, and wait to be collected. */
  start(): Prefetched<AnyRecord> {
    const { signal, stop, progress } = this.#shared;
    const onProgress: ScopeOptions["onProgress"] = (state) => {
      this.#counter.progress(state);
      progress.show(state, this.#place);
    };
    this.#source ??= prefetch(
      this.#scope.records({ signal, stop, memory: this.#memory, onContext: this.#onContext, onProgress }),
    );
    return this.#source;
  }

  /** Keeps a part of the context, which may come before the scope's turn. */
  readonly #onContext: OnContext = (part) => {
    this.#memory?.addPart(part);
    this.observePart(part);
    this.#shared.onContext(part);
  };

  /** Collects all records. Returns the failure that ended it early, because the other scopes continue. */
  async collect(): Promise<Failure | undefined> {
    let failure: Failure | undefined;
    try {
      for await (const record of this.start().items) {
        this.#memory?.add(record, this.#counter.calls);
        this.observe(record);
        this.#shared.onRecord(record);
      }
      await this.#lookUpMissing();
    } catch (error) {
      failure = await this.#advised(this.#failureOf(error));
    }
    return this.#end(failure);
  }

  /** Writes how it ended, if the journal can still be written. */
  #end(failure: Failure | undefined): Failure | undefined {
    // What was not requested again is as it was.
    for (const record of this.#memory?.reopened ?? []) this.observe(record);
    this.#ended = this.#counter.result(failure?.line ?? null);
    this.#source = undefined; // It holds the first record.
    try {
      this.#memory?.end(this.#ended);
      return failure && this.#named(failure);
    } catch (error) {
      return failure ?? this.#failureOf(error);
    }
  }

  /** Adds what a person may have meant, if nobody was found. */
  async #advised(failure: Failure): Promise<Failure> {
    const isLost = failure.code === EXIT.incomplete && this.coverage.users.seen === 0;
    if (!isLost || !this.#scope.advice) return failure;
    const { text, unknown } = await this.#scope.advice();
    return { ...failure, line: `${failure.line}${text}`, ...(unknown.length > 0 && { unknown }) };
  }

  /** Looks for ids that name nothing, if users are missing. */
  async #lookUpMissing(): Promise<void> {
    const { truncated } = this.#counter.result();
    if (truncated !== null) this.#unknown = (await this.#scope.unknown?.()) ?? [];
  }

  #failureOf(error: unknown): Failure {
    if (error instanceof JournalError) this.#shared.abort(error);
    return explainIn(this.#shared.signal, error);
  }

  /** Adds this scope's name to a failure that the other scopes do not share. */
  #named(failure: Failure): Failure {
    const isOwn = failure.code === EXIT.incomplete || (failure.code === EXIT.failed && !failure.shared);
    return isOwn ? { ...failure, line: `"${this.name}": ${failure.line}` } : failure;
  }
}

/** How many sections and parts of the context failed. */
const failedIn = ({ outcomes, context }: Coverage): number =>
  outcomes.failed + context.filter(({ status }) => status === "failed").length;
