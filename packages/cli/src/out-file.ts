import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./usage.js";

/**
 * A file that appears whole or not at all: written beside its place, then renamed. Audits hold personal data, so the file is
 * readable by its owner alone, and so is a folder that has to be made for it.
 */
export class OutFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  readonly #onExit = () => this.discard();
  #open = true;

  /** @throws UsageError when the place cannot be written to: better now than after an hour's work */
  constructor(path: string) {
    this.#path = resolve(path);
    this.#temporary = join(dirname(this.#path), `.${basename(this.#path)}.${process.pid}.tmp`);
    try {
      if (statSync(this.#path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError("it is a folder");
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      this.#descriptor = openSync(this.#temporary, "wx", 0o600);
      // Also where the process is ended without a chance to tidy up: half an audit is personal data too.
      process.once("exit", this.#onExit);
    } catch (error) {
      const reason = error instanceof UsageError ? error.message : codeOf(error);
      throw new UsageError(`--out: cannot write to that file (${reason}); give another one`);
    }
  }

  write(text: string): void {
    writeFileSync(this.#descriptor, text);
  }

  /** Puts the file in its place. */
  finish(): void {
    fsyncSync(this.#descriptor);
    this.#close();
    renameSync(this.#temporary, this.#path);
  }

  /** Takes away what was written, unless the file is in its place already. */
  discard(): void {
    if (!this.#open) return;
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    this.#open = false;
    process.off("exit", this.#onExit);
    closeSync(this.#descriptor);
  }
}

function codeOf(error: unknown): string {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return typeof code === "string" ? code : "it failed";
}
