import {
  closeSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { promisify } from "node:util";
import { JournalError, notOpened, notWritten } from "./error.js";
import { replace } from "./replace.js";

const isWindows = process.platform === "win32";
const datasync = promisify(fdatasync);
/** Bytes of a UTF-16 code unit in UTF-8, at the most. */
const WIDEST = 3;

/** Where a piece of a file stands, in bytes. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** A file that lines are put at the end of, each with one write, and that holds whole lines only, whatever goes wrong. */
export class AppendFile {
  #path: string;
  readonly #descriptor: number;
  #size: number;
  /** What is read and written comes by here: a buffer for each record is garbage that outgrows the audit itself. */
  #scratch = Buffer.allocUnsafe(1 << 16);
  #synced: number;
  #failure: JournalError | undefined;
  #syncing: Promise<void> | undefined;

  /**
   * Opens the file, or makes it (0600).
   *
   * @param keep how much of it is good, in bytes, what comes after is cut off; undefined where it must not be there yet
   * @throws JournalError when it cannot be opened
   */
  constructor(path: string, keep?: number) {
    this.#path = path;
    try {
      // To append, so that the lines of two writers who do not know of each other stay whole.
      this.#descriptor = openSync(path, keep === undefined ? "ax+" : "a+", 0o600);
      if (keep !== undefined && fstatSync(this.#descriptor).size > keep) this.#cut(keep);
    } catch (error) {
      throw notOpened(path, error);
    }
    this.#size = keep ?? 0;
    this.#synced = 0;
  }

  /** How long the file is, in bytes. */
  get size(): number {
    return this.#size;
  }

  /**
   * Puts a line at the end.
   *
   * @throws JournalError when it cannot be written (a full disk): the file is cut back to the lines before, and takes no more
   */
  append(text: string): ByteRange {
    if (this.#failure) throw this.#failure;
    const bytes = this.#encoded(text);
    const offset = this.#size;
    try {
      // A disk that fills up takes a part of it, and refuses the rest with a reason.
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    } catch (error) {
      this.#cutBack(offset, bytes.length);
      throw this.#fail(notWritten(this.#path, error));
    }
    this.#size += bytes.length;
    return { offset, length: bytes.length };
  }

  /** Reads what stands at a place. */
  read({ offset, length }: ByteRange): string {
    const bytes = this.#room(length);
    let done = 0;
    while (done < length) {
      const read = readSync(this.#descriptor, bytes, done, length - done, offset + done);
      if (read === 0) throw this.#fail(anotherWriter(this.#path));
      done += read;
    }
    return bytes.toString("utf8", 0, length);
  }

  /**
   * Sees to it that what was written survives a power cut, without holding anybody up, and that nobody else writes here.
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

  /** Sees that the file is as we wrote it, in its place. @throws JournalError when another process wrote or replaced it */
  check(): void {
    if (this.#failure) throw this.#failure;
    const ours = fstatSync(this.#descriptor);
    const there = statSync(this.#path, { throwIfNoEntry: false });
    // Windows numbers a volume in 32 bits or in 64, by how it was asked: some Nodes ask by a path otherwise than by a descriptor.
    const isOurs = there !== undefined && ours.ino === there.ino && (isWindows || ours.dev === there.dev);
    if (ours.size !== this.#size || !isOurs) {
      throw this.#fail(anotherWriter(this.#path));
    }
  }

  /** Puts the file in the place of another one. @throws JournalError when that cannot be done */
  moveTo(path: string): void {
    try {
      replace(this.#path, path);
    } catch (error) {
      throw this.#fail(notWritten(path, error));
    }
    this.#path = path;
  }

  /** Waits for what is on its way to the disk, and lets go of the file. */
  async close(): Promise<void> {
    await this.#syncing?.catch(() => undefined); // Said already, to whoever asked for it.
    // The number of the file may be another file's soon: nothing late may be written to it.
    this.#fail(new JournalError("machine", `${this.#path} is closed`));
    closeSync(this.#descriptor);
  }

  #room(length: number): Buffer {
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafe(length);
    return this.#scratch;
  }

  /** A line as it is written. */
  #encoded(text: string): Buffer {
    const bytes = this.#room(text.length * WIDEST + 1);
    const length = bytes.write(text);
    return bytes.subarray(0, length + bytes.write("\n", length));
  }

  #fail(failure: JournalError): JournalError {
    this.#failure ??= failure;
    return this.#failure;
  }

  /** Takes away a line of which only a part could be written; never what another process may have written. */
  #cutBack(offset: number, length: number): void {
    try {
      const { size } = fstatSync(this.#descriptor);
      if (size > offset && size < offset + length) this.#cut(offset);
    } catch {
      // Then the next run cuts it off.
    }
  }

  /** Windows refuses to cut a file through a descriptor that may only append: by its name, it does. */
  #cut(length: number): void {
    if (isWindows) truncateSync(this.#path, length);
    else ftruncateSync(this.#descriptor, length);
  }
}

function anotherWriter(path: string): JournalError {
  return new JournalError(
    "machine",
    `${path} was changed by another process: let one audit at a time use the folder, then run again with --resume`,
  );
}
