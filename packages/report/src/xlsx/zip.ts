import { Zip, ZipDeflate } from "fflate";

/** The fastest. A higher level takes longer, and saves a tenth. */
const LEVEL = 1;
/** Small pieces are compressed together. */
const PIECE = 1 << 16;

/** A ZIP file that is written piece by piece. Each file in it is written before the next begins. */
export class ZipStream {
  readonly #ready: Uint8Array[] = [];
  readonly #zip: Zip;
  readonly #encoder = new TextEncoder();
  #file: ZipDeflate | undefined;
  #text = "";

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#ready.push(chunk);
    });
  }

  /** Begins a file. */
  begin(path: string): void {
    this.#file = new ZipDeflate(path, { level: LEVEL });
    // The same audit gives the same bytes.
    this.#file.mtime = "1980-01-01T00:00:00";
    this.#zip.add(this.#file);
  }

  /** Adds a text to the file. */
  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#flush(false);
  }

  /** Ends the file. */
  end(): void {
    this.#flush(true);
    this.#file = undefined;
  }

  /** Ends the ZIP file. */
  finish(): void {
    this.#zip.end();
  }

  /** What is ready, once. */
  *taken(): Generator<Uint8Array> {
    yield* this.#ready.splice(0);
  }

  #flush(isLast: boolean): void {
    this.#file?.push(this.#encoder.encode(this.#text), isLast);
    this.#text = "";
  }
}
