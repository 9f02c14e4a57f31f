import { readdirSync, rmdirSync, rmSync } from "node:fs";
import type { AppendFile } from "./append-file.js";
import { type CallsFile, spareFilesOf } from "./calls-file.js";
import { JournalError, notWritten } from "./error.js";
import type { AuditFiles } from "./folder.js";
import type { EndLine, HeadLine } from "./lines.js";
import { type AuditFormat, isRendered, type Renderable, removeOther, render, writeJson } from "./render.js";
import type { JournalScope } from "./scope.js";
import { syncFolder } from "./whole-file.js";

/** What was written is on disk after so long at the latest, in milliseconds. */
export const SYNC_EVERY_MS = 1000;

/** What a journal is made of. */
export interface JournalParts {
  readonly files: AuditFiles;
  readonly head: HeadLine;
  readonly scopes: readonly JournalScope[];
  readonly file: AppendFile;
  /** Absent where the audit is finished and in its place. */
  readonly calls: CallsFile | undefined;
  readonly finishedAt: string | undefined;
  readonly repaired: readonly string[];
  /** Whether this run made the folder. */
  readonly madeFolder: boolean;
  /** Whether this run made the journal. */
  readonly isNew: boolean;
  readonly onFailure: ((failure: JournalError) => void) | undefined;
  readonly now: () => Date;
}

/** An audit on disk: what is learnt is written down as it comes, so that a run that is killed can be gone on with. */
export class Journal {
  readonly #parts: JournalParts;
  readonly #timer: NodeJS.Timeout;
  #finishedAt: string | undefined;
  #isClosed = false;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#finishedAt = parts.finishedAt;
    for (const scope of parts.scopes) scope.attach({ journal: parts.file, calls: parts.calls });
    this.#timer = setInterval(() => this.#checkpoint(), SYNC_EVERY_MS);
    this.#timer.unref();
  }

  /** The scopes, in the order of the head. */
  get scopes(): readonly JournalScope[] {
    return this.#parts.scopes;
  }

  /** The scopes that have not ended well yet: what is left to do. */
  get left(): readonly JournalScope[] {
    return this.scopes.filter(({ coverage }) => coverage?.stopped !== null);
  }

  /** When the audit began: its first run. */
  get startedAt(): Date {
    return new Date(this.#parts.head.startedAt);
  }

  /** Whether the audit is finished and in its place: there is nothing left to do. */
  get isFinished(): boolean {
    return this.#parts.calls === undefined;
  }

  /** Whether this run began it. */
  get isNew(): boolean {
    return this.#parts.isNew;
  }

  /** Whether nothing at all was learnt: no scope has ended well, and neither a record nor an answer to a call is there. */
  get isEmpty(): boolean {
    const { scopes, calls } = this.#parts;
    const hasNothing = scopes.every(({ records, coverage }) => records === 0 && coverage?.stopped !== null);
    return hasNothing && (calls?.isEmpty ?? true);
  }

  /** What was damaged and is done again, in words; empty as a rule. */
  get repaired(): readonly string[] {
    return this.#parts.repaired;
  }

  /** Sees to it that what was written so far survives a power cut. @throws JournalError */
  async sync(): Promise<void> {
    await this.#parts.file.sync();
    await this.#parts.calls?.sync();
  }

  /**
   * Renders what there is, finished or not; scopes that have not ended in any run are left out.
   *
   * @throws JournalError when it cannot be written, or another process writes to the journal
   */
  async render(format: AuditFormat): Promise<void> {
    await this.sync();
    await render(this.#parts.files.folder, format, this.#renderable);
  }

  /** Gives what there is as one JSON document. */
  async writeJson(write: (text: string) => void): Promise<void> {
    this.#parts.file.check();
    await writeJson(this.#renderable, write);
  }

  /**
   * Ends the audit: renders it, and puts the journal in its place. Killed at any moment, the next run does the rest. For a
   * finished audit only what is not there in this format is rendered.
   *
   * @throws JournalError when something cannot be written, or another process writes to the journal
   */
  async finish(format: AuditFormat): Promise<void> {
    const { files, file } = this.#parts;
    if (this.isFinished) {
      if (!isRendered(files.folder, format)) await this.render(format);
      return;
    }
    if (this.left.length > 0) throw new TypeError("a scope has not ended well");
    if (this.#finishedAt === undefined) {
      const finishedAt = this.#parts.now().toISOString();
      file.append(JSON.stringify({ kind: "end", finishedAt } satisfies EndLine));
      this.#finishedAt = finishedAt;
    }
    await this.render(format);
    file.check();
    try {
      // Before the journal is in its place: a kill between the two would leave an older audit that passes for this one.
      removeOther(files.folder, format);
      file.moveTo(files.journal);
      for (const path of [files.calls, ...spareFilesOf(files.calls)]) rmSync(path, { force: true });
      syncFolder(files.folder);
    } catch (error) {
      throw notWritten(files.journal, error);
    }
  }

  /** Lets go of the files; nothing more can be written then. May be called more than once. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearInterval(this.#timer);
    const { file, calls } = this.#parts;
    await file.close();
    await calls?.close();
  }

  /** Takes the journal away again, where this run began it and finished nobody. */
  async discard(): Promise<void> {
    await this.close();
    const { files, madeFolder, isNew, scopes } = this.#parts;
    if (!isNew || scopes.some(({ records }) => records > 0)) return;
    rmSync(files.unfinished, { force: true });
    rmSync(files.calls, { force: true });
    if (madeFolder && readdirSync(files.folder).length === 0) rmdirSync(files.folder);
  }

  get #renderable(): Renderable {
    const scopes = this.#parts.scopes.flatMap((scope) =>
      scope.coverage === undefined ? [] : [{ coverage: scope.coverage, texts: () => scope.texts() }],
    );
    const finishedAt = this.#finishedAt === undefined ? this.#parts.now() : new Date(this.#finishedAt);
    return { startedAt: this.startedAt, finishedAt, scopes };
  }

  #checkpoint(): void {
    this.sync().catch((error: unknown) => {
      clearInterval(this.#timer);
      if (error instanceof JournalError) this.#parts.onFailure?.(error);
      else throw error;
    });
  }
}
