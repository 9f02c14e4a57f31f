import { closeSync, fdatasync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import { anotherWriter, JournalError, notOpened, notWritten } from "./error.js";
import { LineBuffer } from "./line-buffer.js";
import { cut, isNameOf } from "./open-file.js";
import { replace } from "./replace.js";

const datasync = promisify(fdatasync);

/** A stretch of a file, in bytes. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** A file to which lines are appended, each with one write. It contains only whole lines, even after an error. */
export class AppendFile {
  #path: string;
  readonly #descriptor: number;
  readonly #buffer = new LineBuffer();
  #size: number;
  #synced: number;
  #failure: JournalError | undefined;
  #syncing: Promise<void> | undefined;

  /**
   * Opens the file, or makes it (0600).
   *
   * @param keep how many bytes are good. The rest is cut off. Undefined if the file must not exist yet
   * @throws JournalError if it cannot be opened
   */
  constructor(path: string, keep?: number) {
    this.#path = path;
    try {
      // In append mode, the lines of two writers who do not know of each other stay whole.
      this.#descriptor = openSync(path, keep === undefined ? "ax+" : "a+", 0o600);
      if (keep !== undefined && fstatSync(this.#descriptor).size > keep) cut(path, this.#descriptor, keep);
    } catch (error) {
      throw notOpened(path, error);
    }
    this.#size = keep ?? 0;
    this.#synced = 0;
  }

  /** The length of the file in bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Appends a line.
   *
   * @throws JournalError if it cannot be written (a full disk). The file is cut back to the lines before, and accepts no more
   */
  append(text: string): ByteRange {
    if (this.#failure) throw this.#failure;
    const bytes = this.#buffer.line(text);
    const offset = this.#size;
    try {
      // A disk that fills up accepts a part, and refuses the rest with a reason.
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    } catch (error) {
      this.#cutBack(offset, bytes.length);
      throw this.#fail(notWritten(this.#path, error));
    }
    this.#size += bytes.length;
    return { offset, length: bytes.length };
  }

  /** Reads the text of a range. */
  read({ offset, length }: ByteRange): string {
    const bytes = this.#buffer.room(length);
    let done = 0;
    while (done < length) {
      const read = readSync(this.#descriptor, bytes, done, length - done, offset + done);
      if (read === 0) throw this.#fail(anotherWriter(this.#path));
      done += read;
    }
    return bytes.toString("utf8", 0, length);
  }

  /**
   * Makes sure that what was written survives a power cut, without blocking anybody, and that nobody else writes here.
   *
   * @throws JournalError
   */
  async sync(): Promise<void> {
    this.check();
    await this.#syncing;
    if (this.#synced === this.#size) return;
    const size = this.#size;
    this.#syncing = datasync(this.#descriptor)
      .then(() => {
        this.#synced = size;
      })
      .catch((error: unknown) => {
        throw this.#fail(notWritten(this.#path, error));
      })
      .finally(() => {
        this.#syncing = undefined;
      });
    await this.#syncing;
  }

  /** Checks that the file is as we wrote it, under its name. @throws JournalError if another process wrote or replaced it */
  check(): void {
    if (this.#failure) throw this.#failure;
    if (!this.isOurs) throw this.#fail(anotherWriter(this.#path));
  }

  /** Whether the file has its name, and nothing that another process wrote. */
  get isOurs(): boolean {
    return isNameOf(this.#path, this.#descriptor) && fstatSync(this.#descriptor).size === this.#size;
  }

  /** Renames the file, and replaces any other file of that name. @throws JournalError if that is not possible */
  moveTo(path: string): void {
    try {
      replace(this.#path, path);
    } catch (error) {
      throw this.#fail(notWritten(path, error));
    }
    this.#path = path;
  }

  /** Waits for the sync under way and closes the file. */
  async close(): Promise<void> {
    await this.#syncing?.catch(() => undefined); // The caller of sync has received the error already.
    // The descriptor may soon be another file's. A late write must not reach it.
    this.#fail(new JournalError("machine", `${this.#path} is closed`));
    closeSync(this.#descriptor);
  }

  #fail(failure: JournalError): JournalError {
    this.#failure ??= failure;
    return this.#failure;
  }

  /** Removes a line that was written in part, but nothing that another process may have written. */
  #cutBack(offset: number, length: number): void {
    try {
      const { size } = fstatSync(this.#descriptor);
      if (size > offset && size < offset + length) cut(this.#path, this.#descriptor, offset);
    } catch {
      // The next run cuts it off.
    }
  }
}
