import type { CleanOdinUser, CleanUser } from "@rollcall/audit";

/** How many users something is true of. */
export interface Total {
  readonly users: number;
  /** The names of the first ones. */
  readonly first: readonly string[];
  /** The users of whom it was not read. */
  readonly unread: number;
}

/** What an audit found, in numbers. */
export interface Totals {
  readonly odin: { readonly users: number; readonly forwarding: Total; readonly unregistered: Total };
  readonly purecloud: { readonly users: number; readonly forwarding: Total };
  /** Users of Odin whose e-mail address a user of PureCloud has too. */
  readonly onBoth: Total;
}

/** The names that are kept of each total. */
const FIRST = 3;

class Tally {
  #users = 0;
  #unread = 0;
  readonly #first: string[] = [];

  /** @param isTrue undefined if it was not read */
  add(name: string, isTrue: boolean | undefined): void {
    if (isTrue === undefined) this.#unread += 1;
    if (isTrue !== true) return;
    this.#users += 1;
    if (this.#first.length < FIRST) this.#first.push(name);
  }

  get total(): Total {
    return { users: this.#users, first: [...this.#first], unread: this.#unread };
  }
}

/** Counts users for {@link Totals}. It keeps their e-mail addresses, and else a few names. */
export class TotalsCounter {
  readonly #forwarding = { odin: new Tally(), purecloud: new Tally() };
  readonly #unregistered = new Tally();
  readonly #users = { odin: 0, purecloud: 0 };
  readonly #odin: { readonly name: string; readonly email: string | undefined }[] = [];
  readonly #emails = new Set<string>();

  add(user: CleanUser): void {
    const name = (user.name.known ? user.name.value : null) ?? user.userId;
    this.#users[user.platform] += 1;
    this.#forwarding[user.platform].add(name, forwardsCalls(user));
    const email = user.platform === "odin" ? user.emailAddress : user.email;
    const address = email.known ? (email.value ?? "").toLowerCase() : undefined;
    if (user.platform === "purecloud") {
      if (address) this.#emails.add(address);
      return;
    }
    this.#unregistered.add(name, hasUnregisteredLine(user));
    this.#odin.push({ name, email: address });
  }

  get totals(): Totals {
    const both = new Tally();
    for (const { name, email } of this.#odin) both.add(name, email === undefined ? undefined : this.#emails.has(email));
    return {
      odin: {
        users: this.#users.odin,
        forwarding: this.#forwarding.odin.total,
        unregistered: this.#unregistered.total,
      },
      purecloud: { users: this.#users.purecloud, forwarding: this.#forwarding.purecloud.total },
      onBoth: both.total,
    };
  }
}

/** Whether calls of the user go elsewhere. Undefined if that was not read. */
function forwardsCalls(user: CleanUser): boolean | undefined {
  if (!user.forwarding.known) return undefined;
  if (user.platform === "purecloud") {
    const { value } = user.forwarding;
    return value?.enabled === true && value.targets.length > 0;
  }
  const open = (user.forwarding.value ?? []).filter(({ targets }) => targets === null || targets.length > 0);
  if (open.some(({ state }) => state === "on")) return true;
  return open.length > 0 ? undefined : false;
}

/** Whether a line of the user has no registered device. Undefined if that was not read. */
function hasUnregisteredLine({ lines }: CleanOdinUser): boolean | undefined {
  if (!lines.known) return undefined;
  const all = (lines.value ?? []).map(({ registered }) => registered);
  if (all.some((one) => one.known && one.value === false)) return true;
  return all.every(({ known }) => known) ? false : undefined;
}
