import { rmSync } from "node:fs";
import type { RecordedCall } from "../collect/memory.js";
import { CODES_OPERATION } from "../output/codes.js";
import { redactAnswer } from "../output/redact.js";
import { asItems, asObject } from "../record/wire.js";
import { AppendFile } from "./append-file.js";
import type { CallsHeadLine } from "./lines.js";
import { callKey, type LiveCalls } from "./live-calls.js";
import { sealed } from "./seal.js";

/** The most bytes of answers that nobody needs any more. Above that the file is rewritten without them. */
const MOST_DEAD_BYTES = 32 * 2 ** 20;

/** The files next to a file of calls while it is rewritten: the new one, and on Windows the old one. */
export const spareFilesOf = (path: string) => [`${path}.tmp`, `${path}.old`] as const;

/** What is known of a file of calls when it is opened. */
export interface KnownCalls {
  readonly live: LiveCalls;
  /** How many bytes of the file are good. Undefined if there is no file. */
  readonly good: number | undefined;
}

/** The answers to calls. Those of earlier runs can be read, those of this run are appended. */
export class CallsFile {
  readonly #id: string;
  readonly #path: string;
  readonly #live: LiveCalls;
  #file: AppendFile;
  /** Settled when the old file is closed after a rewrite. */
  #tidied: Promise<void> | undefined;
  /** Whether the old file still exists. */
  #hasOld = false;

  /** @param id the journal that the file belongs to */
  constructor(path: string, id: string, { live, good }: KnownCalls) {
    this.#id = id;
    this.#path = path;
    this.#live = live;
    this.#file = new AppendFile(path, good);
    if (!good) this.#begin(this.#file);
  }

  /** An earlier run's answer to a call. Undefined if there is none, or all were given already. */
  recall(scope: number, call: RecordedCall): unknown {
    const range = this.#live.next(callKey(scope, call));
    return range && asObject(JSON.parse(this.#file.read(range)))?.answer;
  }

  /**
   * Writes an answer, secrets masked. An empty answer is not kept, so the call is made again. The same holds for authorization
   * codes, because a masked one no longer shows whether it repeats the numbers of the user.
   */
  keep(scope: number, { operation, params }: RecordedCall, answer: unknown): void {
    if (answer === undefined || answer === null) return;
    if (operation === CODES_OPERATION && asItems(answer)?.length !== 0) return;
    const line = JSON.stringify({ scope, operation, params, answer: redactAnswer(operation, answer) });
    this.#live.add(scope, params, { key: undefined, range: this.#file.append(sealed(line)) });
  }

  /** A user is finished. The answers about that user are not needed any more. */
  finish(scope: number, userId: string): void {
    this.#live.finish(scope, userId);
    this.#tidy();
  }

  /** A scope has ended well. None of its answers is needed any more. */
  end(scope: number): void {
    this.#live.end(scope);
    this.#tidy();
  }

  /** Whether no answer in it may still be needed. */
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
    file.append(sealed(JSON.stringify({ kind: "calls", of: this.#id } satisfies CallsHeadLine)));
  }

  /** Rewrites the file once most of it is about finished users. Otherwise it would grow to twice the audit. */
  #tidy(): void {
    const dead = this.#file.size - this.#live.bytes;
    if (dead < MOST_DEAD_BYTES || dead < this.#live.bytes || this.#hasOld) return;
    this.#file.check();
    const [temporary, old] = spareFilesOf(this.#path);
    const next = new AppendFile(temporary, 0);
    this.#begin(next);
    for (const kept of this.#live) kept.range = next.append(this.#file.read(kept.range).trimEnd());
    const before = this.#file;
    // Windows does not replace an open file, but lets it be moved. After a kill in between, the calls are made again.
    this.#hasOld = process.platform === "win32";
    if (this.#hasOld) before.moveTo(old);
    next.moveTo(this.#path);
    this.#file = next;
    this.#tidied = before.close().then(() => this.#removeOld(old));
  }

  #removeOld(path: string): void {
    if (!this.#hasOld) return;
    try {
      rmSync(path, { force: true });
      this.#hasOld = false;
    } catch {
      // Another program has it open. It is removed when the audit ends, and nothing is tidied until then.
    }
  }
}
