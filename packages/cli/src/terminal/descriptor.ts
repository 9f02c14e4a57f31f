import { writeSync } from "node:fs";
import { EXIT } from "../exit-code.js";
import { exit } from "./exit.js";
import type { Output } from "./output.js";

const WAIT_MS = 5;
/** The errors of a pipe whose reader has left. Windows has two. */
const LEFT = new Set(["EPIPE", "EOF"]);

/**
 * A stream of the process that a thread may write to. A write blocks until it is done, because the text for a slow reader must
 * not pile up in memory.
 */
export class Descriptor implements Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly #number: number;
  readonly #continues: boolean;
  #isGone = false;

  /** @param continues whether the command has something to do without its reader */
  constructor(number: number, { isTTY, columns }: Omit<Output, "write">, continues: boolean) {
    this.isTTY = isTTY;
    this.columns = columns;
    this.#number = number;
    this.#continues = continues;
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length && !this.#isGone; ) {
      try {
        done += writeSync(this.#number, bytes, done);
      } catch (error) {
        this.#failed(error as NodeJS.ErrnoException);
      }
    }
  }

  #failed(error: NodeJS.ErrnoException): void {
    if (error.code === "EAGAIN") {
      // The reader is slower than we are.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
      return;
    }
    this.#isGone = true;
    if (!LEFT.has(`${error.code}`)) {
      writeSync(2, `rollcall: cannot write to the standard output (${error.code ?? error.name})\n`);
      exit(EXIT.failed);
    }
    if (!this.#continues) exit(EXIT.ok);
  }
}
