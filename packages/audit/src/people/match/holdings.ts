import { Column } from "../../column.js";

/** Those who hold one value, each once, by side. */
export interface Holders {
  readonly value: number;
  readonly odin: readonly number[];
  readonly purecloud: readonly number[];
}

/** Who holds which values of one key. */
export class Holdings {
  readonly #users = new Column(new Int32Array(0));
  readonly #values = new Column(new Float64Array(0));

  add(user: number, value: number): void {
    this.#users.push(user);
    this.#values.push(value);
  }

  get users(): Iterable<number> {
    return this.#users;
  }

  /** Each value once, with its holders. Of several lists, a value is the same in all. Time grows as n log n. */
  static *holders(lists: readonly Holdings[], isPureCloud: (user: number) => boolean): Generator<Holders> {
    const length = lists.reduce((sum, list) => sum + list.#users.length, 0);
    const [users, values] = [new Int32Array(length), new Float64Array(length)];
    let end = 0;
    for (const list of lists)
      for (let row = 0; row < list.#users.length; row += 1, end += 1) {
        users[end] = list.#users.at(row);
        values[end] = list.#values.at(row);
      }
    const order = new Uint32Array(length).map((_, row) => row);
    const [userAt, valueAt] = [(row: number) => users[row] as number, (row: number) => values[row] as number];
    order.sort((a, b) => valueAt(a) - valueAt(b) || userAt(a) - userAt(b));
    for (let from = 0; from < length; ) {
      const value = valueAt(order[from] as number);
      const [odin, purecloud]: [number[], number[]] = [[], []];
      for (; from < length && valueAt(order[from] as number) === value; from += 1) {
        const user = userAt(order[from] as number);
        const side = isPureCloud(user) ? purecloud : odin;
        if (side.at(-1) !== user) side.push(user);
      }
      yield { value, odin, purecloud };
    }
  }
}
