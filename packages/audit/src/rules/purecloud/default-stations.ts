import { Column } from "../../column.js";
import type { PureCloudStation } from "../../record/purecloud/stations.js";
import { TextList } from "../../text-list.js";
import { Texts } from "../../texts.js";

/** The default stations of users, a row for each user. They are in columns, because almost every user has one. */
export class DefaultStations {
  readonly #ids = new Texts();
  readonly #rows = new Column(Int32Array);
  readonly #names = new TextList();
  /** How many users have each station, by the number of its id. */
  readonly #users = new Column(Int32Array);
  #latest: PureCloudStation | undefined;

  add(one: PureCloudStation): void {
    const { id, name } = one;
    this.#latest = one;
    const station = this.#ids.number(id);
    while (this.#users.length <= station) this.#users.push(0);
    this.#users.add(station, 1);
    this.#rows.push(station);
    this.#names.push(name);
  }

  /** The row of the user who was counted last, and has this station. */
  rowOf(station: PureCloudStation): number {
    if (this.#latest !== station) throw new Error("a user is counted just before it is looked at");
    return this.#rows.length - 1;
  }

  at(row: number): { readonly name: string; readonly users: number } {
    return { name: this.#names.at(row), users: this.#users.at(this.#rows.at(row)) };
  }
}
