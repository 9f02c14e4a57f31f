import { Column } from "../../column.js";
import type { Unsure } from "./truth.js";

/** So many different values have a number of one byte. */
const MOST = 256;

/** A list of values that grows. While few of them differ, such as departments or truths, each takes a byte. */
export class Values {
  readonly #reasons = new Map<string, Unsure>();
  readonly #numbers = new Map<unknown, number>();
  #different: unknown[] = [];
  #bytes: Column<Uint8Array> | undefined = new Column(Uint8Array);
  #list: unknown[] = [];

  push(value: unknown): void {
    const shared = this.#shared(value);
    const number = this.#bytes && this.#numberOf(shared);
    if (number === undefined) this.#spread();
    if (this.#bytes && number !== undefined) this.#bytes.push(number);
    else this.#list.push(shared);
  }

  at(index: number): unknown {
    return this.#bytes ? this.#different[this.#bytes.at(index)] : this.#list[index];
  }

  /** Undefined if there are too many. */
  #numberOf(value: unknown): number | undefined {
    const known = this.#numbers.get(value);
    if (known !== undefined || this.#different.length === MOST) return known;
    this.#numbers.set(value, this.#different.length);
    return this.#different.push(value) - 1;
  }

  /** Each user has an own object for a reason that many users have. */
  #shared(value: unknown): unknown {
    if (typeof value !== "object" || value === null || !("because" in value)) return value;
    const unsure = value as Unsure;
    const key = unsure.because.join("\n");
    const known = this.#reasons.get(key) ?? unsure;
    if (this.#reasons.size < MOST) this.#reasons.set(key, known);
    return known;
  }

  /** From now on, each value has its own place. */
  #spread(): void {
    if (!this.#bytes) return;
    this.#list = Array.from(this.#bytes, (number) => this.#different[number]);
    this.#bytes = undefined;
    this.#different = [];
    this.#numbers.clear();
  }
}
