import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./usage.js";

/**
 * A file that appears whole or not at all: written beside its place, then renamed. Audits hold personal data, so the file is
 * readable by its owner alone, and so is a folder that has to be made for it. A link in its place gives way to the file.
 *
 * What goes wrong later (a full disk) is kept in {@link failure} and thrown nowhere: it costs the file, not the report.
 */
export class OutFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  readonly #onExit = () => this.discard();
  #open = true;
  #failure: string | undefined;

  /** @throws UsageError when the place cannot be written to: better now than after an hour's work */
  constructor(path: string) {
    this.#path = resolve(path);
    this.#temporary = join(dirname(this.#path), `.${basename(this.#path)}.${randomUUID()}.tmp`);
    try {
      const there = statSync(this.#path, { throwIfNoEntry: false });
      if (there?.isDirectory()) throw new UsageError("it is a folder");
      // A device or a pipe would be replaced by a file: the end of /dev/null, for whoever may do that.
      if (there && !there.isFile()) throw new UsageError("it is a device or a pipe");
      makeFolder(dirname(this.#path));
      this.#descriptor = openSync(this.#temporary, "wx", 0o600);
      // Also where the process is ended without a chance to tidy up: half an audit is personal data too.
      process.once("exit", this.#onExit);
    } catch (error) {
      const reason = error instanceof UsageError ? error.message : codeOf(error);
      throw new UsageError(`--out: cannot write to that file (${reason}); give another one`);
    }
  }

  /** Why there is no file; undefined as long as nothing went wrong. */
  get failure(): string | undefined {
    return this.#failure;
  }

  write(text: string): void {
    this.#attempt(() => writeFileSync(this.#descriptor, text));
  }

  /** Puts the file in its place. */
  finish(): void {
    this.#attempt(() => {
      fsyncSync(this.#descriptor);
      renameSync(this.#temporary, this.#path);
      this.#close();
    });
  }

  /** Takes away what was written, unless the file is in its place already. */
  discard(): void {
    if (!this.#open) return;
    rmSync(this.#temporary, { force: true });
    this.#close();
  }

  #attempt(work: () => void): void {
    if (!this.#open) return;
    try {
      work();
    } catch (error) {
      this.#failure = `--out: the file could not be written (${codeOf(error)})`;
      this.discard();
    }
  }

  #close(): void {
    this.#open = false;
    process.off("exit", this.#onExit);
    closeSync(this.#descriptor);
  }
}

/** Not by `recursive`: where nothing can be made (under /proc) Node tries that for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function codeOf(error: unknown): string {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return typeof code === "string" ? code : "it failed";
}
