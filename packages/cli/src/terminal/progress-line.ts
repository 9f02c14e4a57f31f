import { type Progress, printable } from "@rollcall/audit";
import { PLATFORM_NAMES } from "../platform-names.js";
import type { Output } from "./output.js";

const EVERY_MS = 100;
const CLEAR = "\r\u001b[K";

/** One line that is rewritten while an audit runs. It shows on a terminal only, not in a log file. */
export class ProgressLine {
  readonly #stream: Output;
  readonly #on: boolean;
  /** The text of each platform. Both are worked on side by side. */
  readonly #texts = new Map<Progress["platform"], string>();
  #last = Number.NEGATIVE_INFINITY;
  #shown = false;

  constructor(stream: Output, isOn: boolean) {
    this.#stream = stream;
    this.#on = isOn && stream.isTTY === true;
  }

  /** Shows where a run stands, at most ten times a second. @param place which of its platform's scopes it is, such as `3 of 200` */
  show({ platform, scope, seen, waiting, expected, calls }: Progress, place?: string): void {
    const of = expected === null ? "" : ` of ${expected}`;
    const again = waiting === 0 ? "" : `, ${waiting} to request again`;
    const which = place === undefined ? scope : `${place}, ${scope}`;
    this.showText(platform, `${which}: ${seen}${of} users, ${calls} calls${again}`);
  }

  /** Shows a text about a platform, at most ten times a second. */
  showText(platform: Progress["platform"], about: string): void {
    if (!this.#on) return;
    this.#texts.set(platform, printable(`${PLATFORM_NAMES[platform]} ${about}`));
    const now = performance.now();
    if (now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#shown = true;
    const text = [...this.#texts.values()].join(" | ");
    this.#stream.write(CLEAR + text.slice(0, (this.#stream.columns ?? 80) - 1));
  }

  /** Removes the line before something else is printed. */
  clear(): void {
    if (this.#shown) this.#stream.write(CLEAR);
    this.#shown = false;
  }
}
