import { closeSync, openSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { Placed } from "../../changes/source.js";
import { printable } from "../../output/printable.js";
import { JournalError, notRead } from "../error.js";
import { refusePipe } from "../folder.js";
import { linesMissing } from "../judging/lines-missing.js";
import { pieceReader } from "../judging/pieces.js";
import { bytesOfLines } from "../read-lines.js";

/** What a file of a judgement must have. */
export interface ExpectedLines<T> {
  /** How many lines. @default any number */
  readonly count?: number;
  /** Whether a JSON object is one of its lines. */
  readonly is: (value: object) => value is T & object;
}

/** A file of a judgement with one JSON object a line. Each is found again by its place. */
export class JsonLines<T extends object> {
  readonly #path: string;
  readonly #expected: ExpectedLines<T>;
  readonly #descriptor: number;
  readonly #read: (begin: number, end: number) => string;
  /** Where each line begins, and where the last one ends. */
  #offsets = new Float64Array(1024);

  /** @throws JournalError if it cannot be read */
  constructor(path: string, expected: ExpectedLines<T>) {
    this.#path = path;
    this.#expected = expected;
    this.#descriptor = this.#attempt(() => {
      refusePipe(path);
      return openSync(path, "r");
    });
    this.#read = pieceReader(this.#descriptor);
  }

  /** All lines. @throws JournalError if one is damaged, or some are missing */
  async *lines(): AsyncGenerator<Placed<T>> {
    const file = await open(this.#path, "r").catch((error: unknown) => {
      throw notRead(this.#path, error);
    });
    try {
      let [place, offset] = [0, 0];
      for await (const bytes of bytesOfLines(file)) {
        this.#note(place, offset);
        offset += bytes.length;
        this.#note(place + 1, offset);
        yield { place, value: this.#parsed(bytes.toString(), place) };
        place += 1;
      }
      const { count = place } = this.#expected;
      if (place !== count) throw linesMissing(this.#path, place, count);
    } catch (error) {
      // A folder can be opened, but not read.
      throw isOfSystem(error) ? notRead(this.#path, error) : error;
    } finally {
      await file.close();
    }
  }

  /** One of the lines that were read before. */
  line(place: number): T {
    const [begin = 0, end = 0] = [this.#offsets[place], this.#offsets[place + 1]];
    return this.#parsed(
      this.#attempt(() => this.#read(begin, end)),
      place,
    );
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #note(place: number, offset: number): void {
    if (place >= this.#offsets.length) {
      const longer = new Float64Array(2 * this.#offsets.length);
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    this.#offsets[place] = offset;
  }

  #parsed(text: string, place: number): T {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" && value !== null && this.#expected.is(value)) return value;
    } catch {
      // The remedy is the same for every damage.
    }
    const where = `${this.#path}: line ${place + 1} is damaged`;
    throw new JournalError(
      "request",
      printable(`${where}. Run rollcall report with its folder to write ${basename(this.#path)} again`),
    );
  }

  #attempt<R>(work: () => R): R {
    try {
      return work();
    } catch (error) {
      throw notRead(this.#path, error);
    }
  }
}

const isOfSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).code === "string";
