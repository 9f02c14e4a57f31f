import { rmSync } from "node:fs";
import type { RecordedCall } from "../collect/memory.js";
import { redactAnswer } from "../output/redact.js";
import { asObject } from "../record/wire.js";
import { AppendFile } from "./append-file.js";
import type { CallsHeadLine } from "./lines.js";
import { callKey, type LiveCalls } from "./live-calls.js";

/** So many bytes may stand in the file that nobody wants any more, before it is written anew without them. */
const MOST_DEAD_BYTES = 32 * 2 ** 20;

/** The files beside a file of calls while it is written anew: the next one, and on Windows the one before. */
export const spareFilesOf = (path: string) => [`${path}.tmp`, `${path}.old`] as const;

/** What is known of a file of calls when it is opened. */
export interface KnownCalls {
  readonly live: LiveCalls;
  /** How much of the file is good, in bytes; undefined where there is none. */
  readonly good: number | undefined;
}

/** What calls were answered: those of earlier runs can be read, those of this run are put to them. */
export class CallsFile {
  readonly #id: string;
  readonly #path: string;
  readonly #live: LiveCalls;
  #file: AppendFile;
  /** Done when the file that was written anew is let go of. */
  #tidied: Promise<void> | undefined;
  /** Whether it still stands aside. */
  #hasAside = false;

  /** @param id of the journal that it belongs to */
  constructor(path: string, id: string, { live, good }: KnownCalls) {
    this.#id = id;
    this.#path = path;
    this.#live = live;
    this.#file = new AppendFile(path, good);
    if (!good) this.#begin(this.#file);
  }

  /** What an earlier run was answered; undefined where none was, or all was given already. */
  recall(scope: number, call: RecordedCall): unknown {
    const range = this.#live.next(callKey(scope, call));
    return range && asObject(JSON.parse(this.#file.read(range)))?.answer;
  }

  /** Writes down an answer, secrets masked. That nothing was answered is not kept: it is asked again. */
  keep(scope: number, { operation, params }: RecordedCall, answer: unknown): void {
    if (answer === undefined || answer === null) return;
    const line = JSON.stringify({ scope, operation, params, answer: redactAnswer(operation, answer) });
    this.#live.add(scope, params, { key: undefined, range: this.#file.append(line) });
  }

  /** A user is finished: what was answered about them is no longer wanted. */
  finish(scope: number, userId: string): void {
    this.#live.finish(scope, userId);
    this.#tidy();
  }

  /** A scope has ended well: nothing of it is wanted. */
  end(scope: number): void {
    this.#live.end(scope);
    this.#tidy();
  }

  /** Whether no answer in it may still be wanted. */
  get isEmpty(): boolean {
    return this.#live.bytes === 0;
  }

  sync(): Promise<void> {
    return this.#file.sync();
  }

  async close(): Promise<void> {
    await this.#tidied;
    await this.#file.close();
  }

  #begin(file: AppendFile): void {
    file.append(JSON.stringify({ kind: "calls", of: this.#id } satisfies CallsHeadLine));
  }

  /** Writes the file anew, once most of it is about users who are finished: it would grow to twice the audit otherwise. */
  #tidy(): void {
    const dead = this.#file.size - this.#live.bytes;
    if (dead < MOST_DEAD_BYTES || dead < this.#live.bytes || this.#hasAside) return;
    this.#file.check();
    const [temporary, aside] = spareFilesOf(this.#path);
    const next = new AppendFile(temporary, 0);
    this.#begin(next);
    for (const kept of this.#live) kept.range = next.append(this.#file.read(kept.range).trimEnd());
    const before = this.#file;
    // Windows puts nothing in the place of a file that is open, but lets it be moved. Killed in between, calls are asked again.
    this.#hasAside = process.platform === "win32";
    if (this.#hasAside) before.moveTo(aside);
    next.moveTo(this.#path);
    this.#file = next;
    this.#tidied = before.close().then(() => this.#removeAside(aside));
  }

  /** Takes the file before away, where it was moved. */
  #removeAside(path: string): void {
    if (!this.#hasAside) return;
    try {
      rmSync(path, { force: true });
      this.#hasAside = false;
    } catch {
      // Somebody looks into it: it goes with the audit, and nothing is tidied until then.
    }
  }
}
