import type { Output } from "./output.js";

const CLEAR_BELOW = "\r\u001b[J";
const upBy = (lines: number): string => (lines > 0 ? `\u001b[${lines}A` : "");

/** Outputs of one terminal, with a few lines at its end that are rewritten in place. All other text comes above them. */
export class Pinned {
  #shown = 0;
  #target: Output | undefined;

  /** The same output, on which lines can be pinned. */
  around(output: Output): Output {
    return {
      isTTY: output.isTTY,
      columns: output.columns,
      write: (text) => {
        if (output.isTTY) this.#clear();
        return output.write(text);
      },
      pin: (lines) => this.#pin(output, lines),
    };
  }

  /** Replaces the lines. None removes them. No line may be wider than the terminal. */
  #pin(output: Output, lines: readonly string[]): void {
    if (lines.length === 0) {
      this.#clear();
      return;
    }
    this.#target = output;
    // One write, so no reader sees half of it.
    output.write(`${upBy(this.#shown - 1)}${CLEAR_BELOW}${lines.join("\n")}`);
    this.#shown = lines.length;
  }

  #clear(): void {
    if (this.#shown > 0) this.#target?.write(`${upBy(this.#shown - 1)}${CLEAR_BELOW}`);
    this.#shown = 0;
  }
}
