/** The most bytes that a UTF-16 code unit needs in UTF-8. */
const WIDEST = 3;

/** One buffer for all lines of a file. A buffer for each record would be garbage, more of it than the audit itself. */
export class LineBuffer {
  #bytes = Buffer.allocUnsafe(1 << 16);

  /** At least `length` bytes. Valid until the next use of this buffer. */
  room(length: number): Buffer {
    if (this.#bytes.length < length) this.#bytes = Buffer.allocUnsafe(length);
    return this.#bytes;
  }

  /** A line with its line break, as UTF-8. Valid until the next use of this buffer. */
  line(text: string): Buffer {
    const bytes = this.room(text.length * WIDEST + 1);
    const length = bytes.write(text);
    return bytes.subarray(0, length + bytes.write("\n", length));
  }
}
