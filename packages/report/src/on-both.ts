import type { CleanUser } from "@rollcall/audit";

/** How many people have an account on both platforms. */
export interface OnBoth {
  /** Users of Odin whose e-mail address a user of PureCloud has too. */
  readonly users: number;
  /** Users of Odin whose address was not read. */
  readonly unread: number;
}

/** Counts {@link OnBoth}. It keeps the e-mail addresses of all users. */
export class OnBothCounter {
  readonly #odin: string[] = [];
  readonly #purecloud = new Set<string>();
  #unread = 0;

  add(user: CleanUser): void {
    const email = user.platform === "odin" ? user.emailAddress : user.email;
    const address = email.known ? (email.value ?? "").toLowerCase() : undefined;
    if (user.platform === "odin" && address === undefined) this.#unread += 1;
    if (!address) return;
    if (user.platform === "odin") this.#odin.push(address);
    else this.#purecloud.add(address);
  }

  get onBoth(): OnBoth {
    return { users: this.#odin.filter((address) => this.#purecloud.has(address)).length, unread: this.#unread };
  }
}
