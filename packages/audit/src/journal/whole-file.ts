import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { notWritten } from "./error.js";
import { replace } from "./replace.js";

/** Makes the error of a file that cannot be written, with the remedy. */
export type OnFailed = (path: string, error: unknown) => Error;

/** The size of one write, in bytes. */
const BUFFER = 1 << 20;
/** The most bytes that a UTF-16 code unit needs in UTF-8. */
const WIDEST = 3;

/**
 * A file that appears whole or not at all. It is written under another name, then renamed. Only its owner may read it. On
 * Windows the folder decides who may read it.
 */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #failed: OnFailed;
  readonly #descriptor: number;
  /** One buffer for all writes. Otherwise an audit of gigabytes would leave garbage faster than it is collected. */
  readonly #buffer = Buffer.allocUnsafe(BUFFER);
  #length = 0;
  #open = true;

  /**
   * @param failed makes the error, with the remedy
   * @throws JournalError if the folder cannot be written to
   */
  constructor(path: string, failed: OnFailed = notWritten) {
    this.#path = path;
    this.#failed = failed;
    this.#temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    this.#descriptor = this.#attempt(() => openSync(this.#temporary, "wx", 0o600));
  }

  /** @throws JournalError if it cannot be written. Then nothing of it is left */
  write(content: string | Uint8Array): void {
    if (typeof content === "string") this.#writeText(content);
    else {
      this.#flush();
      this.#attempt(() => writeFileSync(this.#descriptor, content));
    }
  }

  #writeText(text: string): void {
    const most = text.length * WIDEST;
    if (this.#length + most > BUFFER) this.#flush();
    if (most > BUFFER) this.#attempt(() => writeFileSync(this.#descriptor, text));
    else this.#length += this.#buffer.write(text, this.#length);
  }

  /** Gives the file its name. @throws JournalError if that is not possible. Then nothing of it is left */
  finish(): void {
    this.#flush();
    this.#attempt(() => {
      fsyncSync(this.#descriptor);
      replace(this.#temporary, this.#path);
    });
    this.#close();
  }

  /** Removes what was written, unless the file is finished. */
  discard(): void {
    if (!this.#open) return;
    rmSync(this.#temporary, { force: true });
    this.#close();
  }

  #flush(): void {
    const bytes = this.#buffer.subarray(0, this.#length);
    this.#length = 0;
    this.#attempt(() => writeFileSync(this.#descriptor, bytes));
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (this.#descriptor !== undefined) this.discard();
      throw this.#failed(this.#path, error);
    }
  }

  #close(): void {
    this.#open = false;
    closeSync(this.#descriptor);
  }
}

/** Removes the unfinished versions of these files that a killed process left. */
export function sweep(folder: string, names: readonly string[]): void {
  for (const entry of readdirSync(folder)) {
    const isLeft = names.some((name) => entry.startsWith(`.${name}.`) && entry.endsWith(".tmp"));
    if (isLeft) rmSync(join(folder, entry), { force: true });
  }
}

/** The name that a file has until it is whole. */
const TEMPORARY = /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;
/** No write pauses for as long, in milliseconds. A younger file may be one of another process. */
const ABANDONED_MS = 3_600_000;

/** Removes the unfinished versions of any files that a process left that was killed more than an hour ago. */
export function sweepAbandoned(folder: string, now = Date.now()): void {
  for (const entry of readdirSync(folder)) {
    if (!TEMPORARY.test(entry)) continue;
    const path = join(folder, entry);
    const left = statSync(path, { throwIfNoEntry: false });
    if (left && now - left.mtimeMs > ABANDONED_MS) rmSync(path, { force: true });
  }
}

/** Makes sure that the names in a folder survive a power cut. Windows cannot do that. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
