import { Column } from "../../column.js";

/** Those who hold one value, each once, by side. */
export interface Holders {
  readonly value: number;
  readonly odin: readonly number[];
  readonly purecloud: readonly number[];
}

/** Who holds which values of one key. */
export class Holdings {
  readonly #users = new Column(Int32Array);
  readonly #values = new Column(Float64Array);

  add(user: number, value: number): void {
    this.#users.push(user);
    this.#values.push(value);
  }

  get users(): Iterable<number> {
    return this.#users;
  }

  /** Each value once, with its holders. Of several lists, a value is the same in all. Time grows as n log n. */
  static *holders(lists: readonly Holdings[], isPureCloud: (user: number) => boolean): Generator<Holders> {
    const { users, values } = sorted(lists);
    for (let from = 0; from < users.length; ) {
      const value = values[from] as number;
      const [odin, purecloud]: [number[], number[]] = [[], []];
      for (; from < users.length && values[from] === value; from += 1) {
        const user = users[from] as number;
        const side = isPureCloud(user) ? purecloud : odin;
        if (side.at(-1) !== user) side.push(user);
      }
      yield { value, odin, purecloud };
    }
  }

  /** Copies what is held to two lists. @returns where the copy ends */
  copyTo({ users, values }: Rows, from: number): number {
    this.#users.copyTo(users, from);
    this.#values.copyTo(values, from);
    return from + this.#users.length;
  }

  get length(): number {
    return this.#users.length;
  }
}

/** Users and their values, row by row. */
interface Rows {
  readonly users: Int32Array;
  readonly values: Float64Array;
}

/** The rows of all lists by value, and then by user. */
function sorted(lists: readonly Holdings[]): Rows {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const rows: Rows = { users: new Int32Array(length), values: new Float64Array(length) };
  lists.reduce((from, list) => list.copyTo(rows, from), 0);
  const users = 1 + rows.users.reduce((most, user) => Math.max(most, user), 0);
  const most = rows.values.reduce((max, value) => Math.max(max, value), 0);
  return (most + 1) * users <= Number.MAX_SAFE_INTEGER ? asNumbers(rows, users) : asPairs(rows);
}

/** Value and user as one number, because numbers sort many times as fast as pairs. */
function asNumbers({ users, values }: Rows, count: number): Rows {
  const keys = values.map((value, row) => value * count + (users[row] as number)).sort();
  keys.forEach((key, row) => {
    const value = Math.floor(key / count);
    values[row] = value;
    users[row] = key - value * count;
  });
  return { users, values };
}

/** Telephone numbers are long. With many users, one number does not hold both. */
function asPairs({ users, values }: Rows): Rows {
  const [userAt, valueAt] = [(row: number) => users[row] as number, (row: number) => values[row] as number];
  const order = new Uint32Array(users.length).map((_, row) => row);
  order.sort((a, b) => valueAt(a) - valueAt(b) || userAt(a) - userAt(b));
  return { users: Int32Array.from(order, userAt), values: Float64Array.from(order, valueAt) };
}
