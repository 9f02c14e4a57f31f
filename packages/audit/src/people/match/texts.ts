/** Numbers texts from 1 on, each once. 0 is no text. */
export class Texts {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    if (text === "") return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** The number of a text that has one already. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}
