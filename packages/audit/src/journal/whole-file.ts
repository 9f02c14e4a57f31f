import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { notWritten } from "./error.js";
import { replace } from "./replace.js";

/** Bytes that are written at once. */
const BUFFER = 1 << 20;
/** Bytes of a UTF-16 code unit in UTF-8, at the most. */
const WIDEST = 3;

/** A file that appears whole or not at all: written beside its place, then renamed. Readable by its owner alone, but on Windows: there the folder says who may read. */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  /** One for all that is written: an audit of gigabytes would leave as much garbage behind, faster than it is collected. */
  readonly #buffer = Buffer.allocUnsafe(BUFFER);
  #length = 0;
  #open = true;

  /** @throws JournalError when the folder cannot be written to */
  constructor(path: string) {
    this.#path = path;
    this.#temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    this.#descriptor = this.#attempt(() => openSync(this.#temporary, "wx", 0o600));
  }

  /** @throws JournalError when it cannot be written: nothing of it is left then */
  write(text: string): void {
    const most = text.length * WIDEST;
    if (this.#length + most > BUFFER) this.#flush();
    if (most > BUFFER) this.#attempt(() => writeFileSync(this.#descriptor, text));
    else this.#length += this.#buffer.write(text, this.#length);
  }

  /** Puts the file in its place. @throws JournalError when that cannot be done: nothing of it is left then */
  finish(): void {
    this.#flush();
    this.#attempt(() => {
      fsyncSync(this.#descriptor);
      replace(this.#temporary, this.#path);
    });
    this.#close();
  }

  /** Takes away what was written, unless it is in its place already. */
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
      throw notWritten(this.#path, error);
    }
  }

  #close(): void {
    this.#open = false;
    closeSync(this.#descriptor);
  }
}

/** Takes away what a process that was killed left half written beside these files. */
export function sweep(folder: string, names: readonly string[]): void {
  for (const entry of readdirSync(folder)) {
    const isLeft = names.some((name) => entry.startsWith(`.${name}.`) && entry.endsWith(".tmp"));
    if (isLeft) rmSync(join(folder, entry), { force: true });
  }
}

/** Sees to it that the names in a folder survive a power cut, where the system can do that (Windows cannot). */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
