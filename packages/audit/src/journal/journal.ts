import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { JournalError } from "./error.js";
import { giveFinalName } from "./final-name.js";
import { JUDGED_FILES } from "./judging/files.js";
import type { EndLine } from "./lines.js";
import type { JournalParts } from "./parts.js";
import { type AuditFormats, type Renderable, type RenderableScope, render, writeJson } from "./render.js";
import { removeReports } from "./reports-file.js";
import { hasEndedWell, isDone, type JournalScope } from "./scope.js";
import { sealed } from "./seal.js";

/** What was written is on disk after this many milliseconds at the latest. */
export const SYNC_EVERY_MS = 1000;

/** An audit on disk. What is read is written immediately, so a run that is killed can be resumed. */
export class Journal {
  readonly #parts: JournalParts;
  readonly #timer: NodeJS.Timeout;
  /** How long the journal was when this run opened it. */
  readonly #lengthBefore: number;
  #finishedAt: string | undefined;
  #isClosed = false;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#finishedAt = parts.finishedAt;
    this.#lengthBefore = parts.file.size;
    for (const scope of parts.scopes) scope.attach({ journal: parts.file, calls: parts.calls });
    this.#timer = setInterval(() => this.#checkpoint(), SYNC_EVERY_MS);
    this.#timer.unref();
  }

  /** The scopes, in the order of the head. */
  get scopes(): readonly JournalScope[] {
    return this.#parts.scopes;
  }

  /** The scopes in which something is left to do. */
  get left(): readonly JournalScope[] {
    return this.scopes.filter((scope) => !isDone(scope));
  }

  /** How many users have failed sections that are requested again. */
  get reopened(): number {
    return this.scopes.reduce((sum, { reopened }) => sum + reopened.size, 0);
  }

  /** How many parts of the context failed and are requested again. */
  get reopenedParts(): number {
    return this.scopes.reduce((sum, { openParts }) => sum + openParts, 0);
  }

  /** When the first run of the audit began. */
  get startedAt(): Date {
    return new Date(this.#parts.head.startedAt);
  }

  /** The time that ages and countdowns are judged by. Resumed runs keep the first one. */
  get asOf(): Date {
    return new Date(this.#parts.head.asOf);
  }

  /** Whether the audit is finished and its journal has its final name. Then nothing is left to do. */
  get isFinished(): boolean {
    return this.#parts.calls === undefined;
  }

  /** Whether this run began the audit. */
  get isNew(): boolean {
    return this.#parts.isNew;
  }

  /** Whether nothing at all was read. No scope has ended well, and there is neither a record nor an answer. */
  get isEmpty(): boolean {
    const { scopes, calls } = this.#parts;
    const hasNothing = scopes.every((scope) => scope.records === 0 && !hasEndedWell(scope));
    return hasNothing && (calls?.isEmpty ?? true);
  }

  /** The damage that was found and is collected again, in words. Usually empty. */
  get repaired(): readonly string[] {
    return this.#parts.repaired;
  }

  /** Makes sure that what was written so far survives a power cut. @throws JournalError */
  async sync(): Promise<void> {
    await this.#parts.file.sync();
    await this.#parts.calls?.sync();
  }

  /**
   * Renders what there is, finished or not. Scopes that have not ended in any run are left out.
   *
   * @throws JournalError if it cannot be written, or another process writes to the journal
   */
  async render(formats: AuditFormats): Promise<void> {
    await this.sync();
    const { folder } = this.#parts.files;
    await render(folder, formats, this.#renderable);
    // Those of an earlier audit would look like those of this one.
    removeReports(folder);
    for (const name of JUDGED_FILES) rmSync(join(folder, name), { force: true });
  }

  /** Writes what there is as one JSON document. */
  async writeJson(write: (text: string) => void): Promise<void> {
    this.#parts.file.check();
    await writeJson(this.#renderable, write);
  }

  /**
   * Ends the audit: renders it, and gives the journal its final name. After a kill at any moment, the next run does the rest.
   * A finished audit is rendered again, because a file may be missing or damaged. An unharmed one gets the same bytes.
   *
   * @throws JournalError if something cannot be written, or another process writes to the journal
   */
  async finish(formats: AuditFormats): Promise<void> {
    const { files, file } = this.#parts;
    if (this.isFinished) return this.render(formats);
    if (this.left.length > 0) throw new TypeError("a scope has not ended well");
    this.#end();
    await this.render(formats);
    giveFinalName(file, files, formats);
  }

  /** Closes the files. Nothing more can be written then. May be called more than once. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearInterval(this.#timer);
    const { file, calls, lock } = this.#parts;
    await file.close();
    await calls?.close();
    lock.release();
  }

  /**
   * Undoes the opening. Removes the journal again, if this run began it and finished no user. If this run reopened a finished
   * audit and wrote nothing, the audit is finished again.
   */
  async discard(): Promise<void> {
    this.#finishAgain();
    const { file, files, madeFolder, isNew, scopes } = this.#parts;
    // What another process put there stays.
    const isNothing = !this.#isClosed && isNew && file.isOurs && scopes.every(({ records }) => records === 0);
    await this.close();
    if (!isNothing) return;
    rmSync(files.unfinished, { force: true });
    rmSync(files.calls, { force: true });
    if (madeFolder && readdirSync(files.folder).length === 0) rmdirSync(files.folder);
  }

  get #renderable(): Renderable {
    const scopes = this.scopes.flatMap((scope): RenderableScope[] => {
      const { coverage } = scope;
      if (coverage === undefined) return [];
      return [{ coverage, texts: () => scope.texts(), partTexts: () => scope.partTexts(coverage) }];
    });
    const finishedAt = this.#finishedAt === undefined ? this.#present : new Date(this.#finishedAt);
    return { startedAt: this.startedAt, asOf: this.asOf, finishedAt, scopes };
  }

  /** The present. Never before the start, which an earlier run may have read from a clock that was ahead. */
  get #present(): Date {
    return new Date(Math.max(this.startedAt.getTime(), this.#parts.now().getTime()));
  }

  /** Writes the last line, unless an earlier run did. */
  #end(finishedAt = this.#present.toISOString()): void {
    if (this.#finishedAt !== undefined) return;
    this.#parts.file.append(sealed(JSON.stringify({ kind: "end", finishedAt } satisfies EndLine)));
    this.#finishedAt = finishedAt;
  }

  #finishAgain(): void {
    const { reopenedFrom, file, files } = this.#parts;
    if (reopenedFrom === undefined || this.#isClosed || file.size !== this.#lengthBefore) return;
    try {
      file.check();
      this.#end(reopenedFrom);
      giveFinalName(file, files);
    } catch (error) {
      // The audit stays unfinished, and the next run finishes it. What ended this run is the news.
      if (!(error instanceof JournalError)) throw error;
    }
  }

  #checkpoint(): void {
    this.#parts.lock.touch();
    this.sync().catch((error: unknown) => {
      clearInterval(this.#timer);
      if (error instanceof JournalError) this.#parts.onFailure?.(error);
      else throw error;
    });
  }
}
