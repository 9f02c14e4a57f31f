import { Column } from "../../column.js";

/** What one rule keeps of users until all are known. Two lists, because a list for each user takes twice the memory. */
export class Kept {
  #users = new Column(Int32Array);
  #values: unknown[] = [];

  /** @param user the number of the user */
  add(user: number, value: unknown): void {
    this.#users.push(user);
    this.#values.push(value);
  }

  /** Gives what was kept, in the order of the users, and forgets it. */
  take(receive: (user: number, value: never) => void): void {
    const [users, values] = [this.#users, this.#values];
    this.#users = new Column(Int32Array);
    this.#values = [];
    for (const [at, value] of values.entries()) receive(users.at(at), value as never);
  }
}
